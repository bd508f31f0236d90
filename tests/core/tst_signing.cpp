// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/signer.h"
#include "cos/urlencoding.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Cos;

/// Runs the golden vectors, and those of the file named by COSCOPE_SIGNING_VECTORS.
class TestSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVectorGivesTheSignatureOfTheSdks_data();
    void everyVectorGivesTheSignatureOfTheSdks();
    void aLowercaseNameSortsAfterItsEncoding();
    void theTokenOfAPresignedUrlIsSigned();
};

namespace {

QList<std::pair<QByteArray, QByteArray>> pairsFrom(const QJsonValue &value)
{
    QList<std::pair<QByteArray, QByteArray>> pairs;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &pair : array)
        pairs.emplaceBack(pair[0].toString().toUtf8(), pair[1].toString().toUtf8());
    return pairs;
}

Credentials credentialsFrom(const QJsonObject &input)
{
    return {input[QLatin1String("secretId")].toString().toUtf8(),
            input[QLatin1String("secretKey")].toString().toUtf8(),
            input[QLatin1String("securityToken")].toString().toUtf8(),
            {}};
}

ValidityInterval validityFrom(const QJsonObject &input)
{
    const QStringList times = input[QLatin1String("keyTime")].toString().split(u';');
    return {times.value(0).toLongLong(), times.value(1).toLongLong()};
}

/// Host is among the headers when it is to be signed; an explicit one wins over that of the address.
Signable signableFrom(const QJsonObject &input)
{
    Signable signable;
    signable.verb = input[QLatin1String("method")].toString().toUtf8();
    signable.path = input[QLatin1String("path")].toString().toUtf8();
    signable.query = pairsFrom(input[QLatin1String("query")]);
    signable.headers = pairsFrom(input[QLatin1String("headers")]);
    QByteArray host = headerValue(signable.headers, "host");
    if (host.isEmpty())
        host = input[QLatin1String("host")].toString().toUtf8();
    signable.headers.removeIf([](const auto &header) { return header.first.toLower() == "host"; });
    if (input[QLatin1String("signHost")].toBool())
        signable.headers.emplaceBack("host", host);
    return signable;
}

void addVectors(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        QFAIL(qPrintable(QStringLiteral("cannot read ") + path));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("cases")].toArray();
    QVERIFY2(!cases.isEmpty(), qPrintable(path));
    for (const QJsonValue &value : cases)
        QTest::newRow(value[QLatin1String("id")].toString().toUtf8().constData()) << value.toObject();
}

QByteArray hostAndPortOf(const QJsonObject &input)
{
    const QByteArray explicitHost = headerValue(pairsFrom(input[QLatin1String("headers")]), "host");
    return explicitHost.isEmpty() ? input[QLatin1String("host")].toString().toUtf8() : explicitHost;
}

QueryList decodedQuery(const QUrl &url)
{
    QueryList query;
    const QList<QByteArray> pairs = url.query(QUrl::FullyEncoded).toLatin1().split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : pair.mid(equals + 1);
        query.emplaceBack(QByteArray::fromPercentEncoding(name), QByteArray::fromPercentEncoding(value));
    }
    std::sort(query.begin(), query.end());
    return query;
}

}   // namespace

void TestSigning::everyVectorGivesTheSignatureOfTheSdks_data()
{
    QTest::addColumn<QJsonObject>("vector");
    addVectors(QStringLiteral(COSCOPE_TEST_DATA "/signing.json"));
    if (const QString more = qEnvironmentVariable("COSCOPE_SIGNING_VECTORS"); !more.isEmpty())
        addVectors(more);
}

void TestSigning::everyVectorGivesTheSignatureOfTheSdks()
{
    QFETCH(const QJsonObject, vector);
    const QJsonObject input = vector[QLatin1String("input")].toObject();
    const QJsonObject expected = vector[QLatin1String("expected")].toObject();
    const Credentials credentials = credentialsFrom(input);
    Signable signable = signableFrom(input);
    const QString scheme = input[QLatin1String("scheme")].toString();

    if (vector[QLatin1String("kind")] == QLatin1String("presigned")) {
        const QueryList query = presignedQuery(signable, credentials, validityFrom(input));
        const QUrl url = wireUrl(scheme, hostAndPortOf(input), signable.path, query);
        const QUrl wanted = QUrl::fromEncoded(expected[QLatin1String("url")].toString().toUtf8());
        QCOMPARE(url.host(), wanted.host());
        QCOMPARE(QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1()), signable.path);
        QueryList wantedQuery = pairsFrom(expected[QLatin1String("urlDecodedQuery")]);
        std::sort(wantedQuery.begin(), wantedQuery.end());
        QCOMPARE(decodedQuery(url), wantedQuery);
        return;
    }
    if (!credentials.token.isEmpty())
        signable.headers.emplaceBack("x-cos-security-token", credentials.token);
    QCOMPARE(QString::fromUtf8(authorization(signable, credentials, validityFrom(input))),
             expected[QLatin1String("authorization")].toString());
    if (expected.contains(QLatin1String("wireUrlWithoutQuery"))) {
        // Some slashes are escaped so that Qt leaves them alone; the server sees the same path.
        QByteArray url = wireUrl(scheme, hostAndPortOf(input), signable.path, {}).toEncoded();
        QCOMPARE(url.replace("%2F", "/"), expected[QLatin1String("wireUrlWithoutQuery")].toString().toUtf8().replace("%2F", "/"));
    }
}

void TestSigning::aLowercaseNameSortsAfterItsEncoding()
{
    const Signable signable{"GET", "/", {{"b!", "1"}, {"B", "2"}, {"a/", "3"}}, {}};
    const QByteArray text = authorization(signable, {"id", "key", {}, {}}, {0, 1});
    QVERIFY2(text.contains("q-url-param-list=a%2f;b;b%21&"), text.constData());
}

void TestSigning::theTokenOfAPresignedUrlIsSigned()
{
    const QueryList query = presignedQuery({"GET", "/a", {}, {}}, {"id", "key", "t+/=", {}}, {0, 1});
    QCOMPARE(query.constFirst(), std::pair(QByteArray("x-cos-security-token"), QByteArray("t+/=")));
    QVERIFY(query.contains(std::pair(QByteArray("q-url-param-list"), QByteArray("x-cos-security-token"))));
}

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
