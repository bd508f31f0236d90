// SPDX-License-Identifier: GPL-3.0-or-later
#include "authenticator.h"
#include "signature.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Sandbox;

namespace {

QByteArray bytes(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString().toUtf8();
}

PairList pairs(const QJsonArray &array, bool isHeader)
{
    PairList result;
    for (const QJsonValue &value : array) {
        const QByteArray name = value.toArray().at(0).toString().toUtf8();
        result.emplaceBack(isHeader ? name.toLower() : name, value.toArray().at(1).toString().toUtf8());
    }
    return result;
}

}   // namespace

/// The server's reading of the signing algorithm, held to what the official SDKs sign.
class TestSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheOfficialSdks_data();
    void agreesWithTheOfficialSdks();
    void refusesAnotherMethodPathOrHost();
    void refusesExpiredAndFutureTimes();
    void wantsTheTokenOfTemporaryKeys();

private:
    static Outcome<Identity> authenticated(const QByteArray &secretId, const QByteArray &secretKey, qint64 start, qint64 end,
                                           const PairList &headers = {});
};

void TestSignature::agreesWithTheOfficialSdks_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QFile file(QStringLiteral(COSCOPE_TEST_DATA "/signing.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("cases")).toArray();
    for (const QJsonValue &value : cases)
        QTest::newRow(bytes(value.toObject(), "id").constData()) << value.toObject();
}

void TestSignature::agreesWithTheOfficialSdks()
{
    QFETCH(QJsonObject, vector);
    const QJsonObject input = vector.value(QLatin1String("input")).toObject();
    const QJsonObject wanted = vector.value(QLatin1String("expected")).toObject();
    const QByteArray token = bytes(input, "securityToken");

    SignedContent content{bytes(input, "method"), bytes(input, "path"),
                          pairs(input.value(QLatin1String("query")).toArray(), false),
                          pairs(input.value(QLatin1String("headers")).toArray(), true)};
    if (!contains(content.headers, "host"))
        content.headers.append({QByteArrayLiteral("host"), bytes(input, "host")});
    if (!token.isEmpty())
        (bytes(vector, "kind") == "header" ? content.headers : content.query).emplaceBack("x-cos-security-token", token);

    const Signature given{"sha1",
                          bytes(input, "secretId"),
                          bytes(input, "keyTime"),
                          bytes(input, "keyTime"),
                          bytes(wanted, "headerList").isEmpty() ? QByteArrayList() : bytes(wanted, "headerList").split(';'),
                          bytes(wanted, "urlParamList").isEmpty() ? QByteArrayList() : bytes(wanted, "urlParamList").split(';'),
                          {}};
    const ExpectedSignature expected = expectedSignature(given, content, bytes(input, "secretKey"));
    QCOMPARE(expected.missingNames, QByteArrayList());
    QCOMPARE(expected.httpString, bytes(wanted, "httpString"));
    QCOMPARE(expected.stringToSign, bytes(wanted, "stringToSign"));
    QCOMPARE(expected.signature, bytes(wanted, "signature"));
}

void TestSignature::refusesAnotherMethodPathOrHost()
{
    const Signature given{"sha1", "id", "1;2", "1;2", {"host"}, {}, {}};
    const SignedContent content{"GET", "/a", {}, {{QByteArrayLiteral("host"), QByteArrayLiteral("h")}}};
    const QByteArray signature = expectedSignature(given, content, "key").signature;
    SignedContent otherMethod = content;
    otherMethod.method = "PUT";
    SignedContent otherPath = content;
    otherPath.path = "/A";
    SignedContent otherHost = content;
    otherHost.headers.first().second = "H";
    for (const SignedContent &other : {otherMethod, otherPath, otherHost})
        QVERIFY(expectedSignature(given, other, "key").signature != signature);
    QVERIFY(expectedSignature(given, content, "other key").signature != signature);
}

Outcome<Identity> TestSignature::authenticated(const QByteArray &secretId, const QByteArray &secretKey, qint64 start, qint64 end,
                                               const PairList &headers)
{
    HttpRequest request;
    request.method = "GET";
    request.target = "/";
    request.headers = headers;
    const QByteArray keyTime = QByteArray::number(start) + ';' + QByteArray::number(end);
    Signature given{"sha1", secretId, keyTime, keyTime, {}, {}, {}};
    const QByteArray signature = expectedSignature(given, {"GET", "/", {}, headers}, secretKey).signature;
    request.headers.emplaceBack("authorization", "q-sign-algorithm=sha1&q-ak=" + secretId + "&q-sign-time=" + keyTime +
                                                     "&q-key-time=" + keyTime +
                                                     "&q-header-list=&q-url-param-list=&q-signature=" + signature);
    return authenticate(request, parseTarget("/", {}), AccountRegistry::builtIn(), 1'800'000'000);
}

void TestSignature::refusesExpiredAndFutureTimes()
{
    const qint64 now = 1'800'000'000;
    const QByteArray id = "AKIDSandboxOwner00000000000000000000";
    const QByteArray key = "SandboxOwnerSecretKey00000000000";
    QVERIFY(authenticated(id, key, now - 60, now + 60).isOk());
    QCOMPARE(authenticated(id, key, now - 60, now - 1).error().message, QByteArrayLiteral("Request has expired"));
    QCOMPARE(authenticated(id, key, now + 3600, now + 7200).error().code, QByteArrayLiteral("RequestTimeTooSkewed"));
    QCOMPARE(authenticated(id, "wrong", now - 60, now + 60).error().code, QByteArrayLiteral("SignatureDoesNotMatch"));
    QCOMPARE(authenticated("nobody", key, now - 60, now + 60).error().code, QByteArrayLiteral("InvalidAccessKeyId"));
}

void TestSignature::wantsTheTokenOfTemporaryKeys()
{
    const qint64 now = 1'800'000'000;
    const QByteArray id = "AKIDSandboxTemporary0000000000000000";
    const QByteArray key = "SandboxTemporarySecretKey0000000";
    const QByteArray token = "sandbox-token/with+odd=characters==";
    QVERIFY(authenticated(id, key, now - 60, now + 60, {{QByteArrayLiteral("x-cos-security-token"), token}}).isOk());
    QCOMPARE(authenticated(id, key, now - 60, now + 60).error().code, QByteArrayLiteral("AccessDenied"));
    const Outcome<Identity> expired =
        authenticated("AKIDSandboxExpired000000000000000000", "SandboxExpiredSecretKey000000000", now - 60, now + 60,
                      {{QByteArrayLiteral("x-cos-security-token"), QByteArrayLiteral("sandbox-token-expired")}});
    QCOMPARE(expired.error().code, QByteArrayLiteral("ExpiredToken"));
}

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
