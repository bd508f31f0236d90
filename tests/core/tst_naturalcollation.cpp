// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/naturalcollation.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

namespace {

QList<QByteArray> sorted(const QList<QByteArray> &names, const QLocale &locale)
{
    std::vector<quint32> items(std::size_t(names.size()));
    std::iota(items.begin(), items.end(), 0u);
    const NaturalCollation collation(locale);
    QList<QByteArray> result;
    for (const quint32 item : collation.sorted(items, [&names](quint32 i) { return QByteArrayView(names[i]); }))
        result.append(names[item]);
    return result;
}

QByteArray randomName(QRandomGenerator &random, const QList<QByteArray> &pieces)
{
    QByteArray name;
    for (int i = random.bounded(6); i >= 0; --i)
        name += pieces.at(random.bounded(int(pieces.size())));
    return name;
}

}   // namespace

class TestNaturalCollation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersCountByValue();
    void theKeysAgreeWithTheCollator_data();
    void theKeysAgreeWithTheCollator();
    void differentNamesAreNeverEqual();
    void theCLocaleOrdersForPeopleToo();
};

void TestNaturalCollation::numbersCountByValue()
{
    const QList<QByteArray> expected{"a", "a1", "a2", "a10", "a10b", "a10c", "A11", "b007", "b7x", "b70"};
    QList<QByteArray> shuffled = expected;
    std::reverse(shuffled.begin(), shuffled.end());
    QCOMPARE(sorted(shuffled, QLocale(QLocale::English)), expected);
}

void TestNaturalCollation::theKeysAgreeWithTheCollator_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<bool>("isAscii");
    for (const auto language : {QLocale::English, QLocale::Japanese, QLocale::Korean, QLocale::Chinese, QLocale::German,
                                QLocale::French, QLocale::Italian, QLocale::Portuguese, QLocale::Czech}) {
        const QByteArray name = QLocale::languageToString(language).toLatin1();
        QTest::addRow("%s, ASCII", name.constData()) << QLocale(language) << true;
        QTest::addRow("%s, mixed", name.constData()) << QLocale(language) << false;
    }
}

void TestNaturalCollation::theKeysAgreeWithTheCollator()
{
    QFETCH(QLocale, locale);
    QFETCH(bool, isAscii);
    QList<QByteArray> pieces{"0", "00", "7", "10", "42", "c", "ch", "aa", "a", "A", "b", "B", "Z", "zz"};
    for (char c = ' '; c <= '~'; ++c)
        pieces.append(QByteArray(1, c));
    if (!isAscii)
        pieces += {"é", "É", "写", "한", "あ", "ß", "\t", "\x01", "e\u0301"};
    QRandomGenerator random(11);
    QList<QByteArray> names;
    for (int i = 0; i < 1500; ++i)
        names.append(randomName(random, pieces));

    QCollator collator(locale);
    collator.setNumericMode(true);
    const QList<QByteArray> result = sorted(names, locale);
    QCOMPARE(result.size(), names.size());
    const NaturalCollation collation(locale);
    for (qsizetype i = 1; i < result.size(); ++i) {
        const int order = collator.compare(QString::fromUtf8(result[i - 1]), QString::fromUtf8(result[i]));
        const bool isOrdered = order < 0 || (order == 0 && result[i - 1] <= result[i]);
        QVERIFY2(isOrdered, qPrintable(QString::fromUtf8(result[i - 1] + " | " + result[i])));
        QVERIFY(!collation.isLess(result[i], result[i - 1]));
    }
}

void TestNaturalCollation::differentNamesAreNeverEqual()
{
    const NaturalCollation collation{QLocale(QLocale::English)};
    for (const auto &[a, b] : {std::pair<QByteArray, QByteArray>("é", "e\u0301"), {"007", "7"}, {"a\x01", "a"}})
        QVERIFY(collation.isLess(a, b) != collation.isLess(b, a));
}

void TestNaturalCollation::theCLocaleOrdersForPeopleToo()
{
    QCOMPARE(sorted({"B", "a10", "a9"}, QLocale::c()), QList<QByteArray>({"a9", "a10", "B"}));
}

QTEST_GUILESS_MAIN(TestNaturalCollation)
#include "tst_naturalcollation.moc"
