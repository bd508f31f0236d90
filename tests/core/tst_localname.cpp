// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/localname.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Transfer;

class TestLocalName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsSegments_data()
    {
        QTest::addColumn<QByteArray>("segment");
        QTest::addColumn<QString>("posix");
        QTest::addColumn<QString>("windows");
        const auto row = [](const char *segment, const char *posix, const char *windows) {
            QTest::newRow(segment) << QByteArray(segment) << QString::fromUtf8(posix) << QString::fromUtf8(windows);
        };
        row("plain.txt", "plain.txt", "plain.txt");
        row("報告 한국어.txt", "報告 한국어.txt", "報告 한국어.txt");
        row("", "%2F", "%2F");
        row(".", "%2E", "%2E");
        row("..", "%2E%2E", "%2E%2E");
        row("...", "...", "..%2E");
        row(".hidden", ".hidden", ".hidden");
        row("100%", "100%", "100%");
        row("100%41", "100%2541", "100%2541");
        row("%2F", "%252F", "%252F");
        row("a%~b", "a%25~b", "a%25~b");
        row("a:b*c?", "a:b*c?", "a%3Ab%2Ac%3F");
        row("back\\slash", "back\\slash", "back%5Cslash");
        row("blank ", "blank ", "blank%20");
        row("dot.", "dot.", "dot%2E");
        row("CON", "CON", "%43ON");
        row("con.txt", "con.txt", "%63on.txt");
        row("COM1.log", "COM1.log", "%43OM1.log");
        row("COMMON", "COMMON", "COMMON");
        row("\xff", "%FF", "%FF");
        row("a\xffé", "a%FFé", "a%FFé");
        row("%4\xff", "%4%FF", "%4%FF");
        row("翖%41\xff", "翖%2541%FF", "翖%2541%FF");
        row("翖:\xff", "翖:%FF", "翖%3A%FF");
        row("😀\xff", "😀%FF", "😀%FF");
    }

    void mapsSegments()
    {
        QFETCH(const QByteArray, segment);
        QFETCH(const QString, posix);
        QFETCH(const QString, windows);
        QCOMPARE(LocalName::fromSegment(segment, NameRules::Posix), posix);
        QCOMPARE(LocalName::fromSegment(segment, NameRules::Windows), windows);
        QCOMPARE(LocalName::toSegment(posix), segment);
        QCOMPARE(LocalName::toSegment(windows), segment);
    }

    void nulIsEscaped()
    {
        const QByteArray segment("a\0b", 3);
        QCOMPARE(LocalName::fromSegment(segment, NameRules::Posix), QStringLiteral("a%00b"));
        QCOMPARE(LocalName::toSegment(QStringLiteral("a%00b")), segment);
    }

    void nulIsEscapedAmongBytesThatAreNotUtf8()
    {
        const QByteArray segment = QByteArray::fromHex("e7bf9600e7bf9696ee");
        const QString name = QStringLiteral("翖%00翖%96%EE");
        QCOMPARE(LocalName::fromSegment(segment, NameRules::Posix), name);
        QCOMPARE(LocalName::toSegment(name), segment);
    }

    void everySegmentComesBackAndNoTwoMeet()
    {
        QRandomGenerator random(20261121);
        const QByteArray alphabet("%~2Ff4.\xc3\xa9\xff \\:CON\xe4\xb8\xad\0", 20);
        for (const NameRules rules : {NameRules::Posix, NameRules::Windows}) {
            QHash<QString, QByteArray> seen;
            for (int i = 0; i < 20000; ++i) {
                QByteArray segment;
                const int length = random.bounded(8);
                for (int c = 0; c < length; ++c)
                    segment += alphabet[random.bounded(int(alphabet.size()))];
                const QString name = LocalName::fromSegment(segment, rules);
                QCOMPARE(LocalName::toSegment(name), segment);
                QVERIFY(!name.isEmpty() && !name.contains(u'/') && name != QLatin1String(".") && name != QLatin1String(".."));
                QCOMPARE(seen.value(name, segment), segment);
                seen.insert(name, segment);
            }
        }
    }

    void longNamesAreShortenedDistinctlyAndKeepTheirExtension()
    {
        const QByteArray first = QByteArray("中").repeated(100) + "1.jpeg";
        const QByteArray second = QByteArray("中").repeated(100) + "2.jpeg";
        const QString a = LocalName::fromSegment(first, NameRules::Posix);
        const QString b = LocalName::fromSegment(second, NameRules::Posix);
        QVERIFY(a.toUtf8().size() <= 255);
        QVERIFY(a.endsWith(QLatin1String(".jpeg")));
        QVERIFY(a != b);
        QVERIFY(LocalName::toSegment(a).isNull());
    }

    void noKeyLeavesTheFolder()
    {
        QCOMPARE(LocalName::pathFromKey("../../etc/passwd", NameRules::Posix), QStringLiteral("%2E%2E/%2E%2E/etc/passwd"));
        QCOMPARE(LocalName::pathFromKey("/etc/passwd", NameRules::Posix), QStringLiteral("%2F/etc/passwd"));
        QCOMPARE(LocalName::pathFromKey("a//b/", NameRules::Posix), QStringLiteral("a/%2F/b"));
        QCOMPARE(LocalName::pathFromKey("C:\\x", NameRules::Windows), QStringLiteral("C%3A%5Cx"));
    }

    void twinsAreFoundWhereCaseAndCompositionDoNotCount()
    {
        const QString composed = QStringLiteral("caf\u00e9");
        const QString decomposed = QStringLiteral("CAFE\u0301");
        QCOMPARE(LocalName::foldedPath(composed, NameRules::MacOs), LocalName::foldedPath(decomposed, NameRules::MacOs));
        QVERIFY(LocalName::foldedPath(composed, NameRules::Posix) != LocalName::foldedPath(decomposed, NameRules::Posix));
        QVERIFY(LocalName::distinguished(composed, "k1", NameRules::MacOs) !=
                LocalName::distinguished(composed, "k2", NameRules::MacOs));
    }

    void numbersGoBeforeTheExtension()
    {
        QCOMPARE(LocalName::numbered(QStringLiteral("a.tar"), 2), QStringLiteral("a (2).tar"));
        QCOMPARE(LocalName::numbered(QStringLiteral(".profile"), 3), QStringLiteral(".profile (3)"));
        QCOMPARE(LocalName::numbered(QStringLiteral("plain"), 4), QStringLiteral("plain (4)"));
    }
};

QTEST_GUILESS_MAIN(TestLocalName)
#include "tst_localname.moc"
