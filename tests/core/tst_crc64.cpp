// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/crc64.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using Cos::Crc64;

class TestCrc64 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyVectorHasItsValue();
    void piecesGiveTheValueOfTheWhole();
    void partsCombineToTheValueOfTheWhole();
    void nothingAppendedChangesNothing();

private:
    QJsonObject m_vectors;
    QHash<QString, QByteArray> m_data;
};

namespace {

/// Generators as described in the vector file.
QByteArray generated(const QJsonObject &generator, qsizetype length)
{
    const QString type = generator[QLatin1String("type")].toString();
    if (type == QLatin1String("utf8"))
        return generator[QLatin1String("text")].toString().toUtf8();
    if (type == QLatin1String("repeat"))
        return QByteArray(length, char(generator[QLatin1String("byte")].toInt()));
    QByteArray bytes(length, '\0');
    if (type == QLatin1String("counter")) {
        for (qsizetype index = 0; index < length; ++index)
            bytes[index] = char(index % 256);
        return bytes;
    }
    quint64 state = quint64(generator[QLatin1String("seed")].toInteger());
    for (char &byte : bytes) {
        state = (1103515245 * state + 12345) % (quint64(1) << 31);
        byte = char((state >> 16) & 0xff);
    }
    return bytes;
}

}   // namespace

void TestCrc64::initTestCase()
{
    QFile file(QStringLiteral(COSCOPE_TEST_DATA "/crc64.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_vectors = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray cases = m_vectors[QLatin1String("cases")].toArray();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &one : cases) {
        const qsizetype length = one[QLatin1String("length")].toInteger();
        m_data[one[QLatin1String("id")].toString()] = generated(one[QLatin1String("generator")].toObject(), length);
    }
}

void TestCrc64::everyVectorHasItsValue()
{
    const QJsonArray cases = m_vectors[QLatin1String("cases")].toArray();
    for (const QJsonValue &one : cases) {
        const QByteArray data = m_data[one[QLatin1String("id")].toString()];
        QCOMPARE(data.size(), one[QLatin1String("length")].toInteger());
        QCOMPARE(QString::number(Crc64::of(data)), one[QLatin1String("crc64")].toString());
    }
}

void TestCrc64::piecesGiveTheValueOfTheWhole()
{
    Crc64 crc;
    crc.update("1234", 4);
    crc.update("56789", 5);
    QCOMPARE(crc.value(), 0x995DC9BBDF1939FAULL);
}

void TestCrc64::partsCombineToTheValueOfTheWhole()
{
    const QJsonArray combinations = m_vectors[QLatin1String("combine")].toArray();
    QVERIFY(!combinations.isEmpty());
    for (const QJsonValue &one : combinations) {
        const QByteArray data = m_data[one[QLatin1String("of")].toString()];
        const QJsonArray sizes = one[QLatin1String("partSizes")].toArray();
        const QJsonArray running = one[QLatin1String("running")].toArray();
        qsizetype start = 0;
        quint64 combined = 0;
        for (int part = 0; part < sizes.size(); ++part) {
            const qsizetype size = sizes[part].toInteger();
            combined = Crc64::combine(combined, Crc64::of(data.mid(start, size)), size);
            QCOMPARE(QString::number(combined), running[part].toString());
            start += size;
        }
        QCOMPARE(QString::number(combined), one[QLatin1String("crc64")].toString());
    }
}

void TestCrc64::nothingAppendedChangesNothing()
{
    QCOMPARE(Crc64::combine(42, 0, 0), 42ULL);
    QCOMPARE(Crc64::of({}), 0ULL);
}

QTEST_GUILESS_MAIN(TestCrc64)
#include "tst_crc64.moc"
