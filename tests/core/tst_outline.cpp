// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/outline.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Settings;

class TestOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDifferenceLeadsFromOneToTheOther();
    void aDifferenceIsShort();
    void equalTextsDoNotDiffer();
    void hugeTextsAreComparedToo();
    void changesFarApartAreTold();
    void removedLinesComeFirst();
    void labelsLoseTheirKeys();
};

namespace {

QStringList randomLines(QRandomGenerator &random, int count)
{
    QStringList lines;
    for (int i = 0; i < count; ++i)
        lines.append(QString::number(random.bounded(6)));
    return lines;
}

QStringList side(const QList<DifferenceLine> &lines, DifferenceLine::Kind without)
{
    QStringList texts;
    for (const DifferenceLine &line : lines) {
        if (line.kind != without)
            texts.append(line.text);
    }
    return texts;
}

}   // namespace

void TestOutline::aDifferenceLeadsFromOneToTheOther()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 300; ++i) {
        const QStringList before = randomLines(random, random.bounded(12));
        const QStringList after = randomLines(random, random.bounded(12));
        const QList<DifferenceLine> lines = difference(before, after);
        QCOMPARE(side(lines, DifferenceLine::Kind::Added), before);
        QCOMPARE(side(lines, DifferenceLine::Kind::Removed), after);
        QCOMPARE(isDifferent(lines), before != after);
    }
}

void TestOutline::aDifferenceIsShort()
{
    const QStringList before{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
    const QStringList after{QStringLiteral("a"), QStringLiteral("x"), QStringLiteral("c"), QStringLiteral("d")};
    using Kind = DifferenceLine::Kind;
    const QList<DifferenceLine> expected{{Kind::Same, QStringLiteral("a")},
                                         {Kind::Removed, QStringLiteral("b")},
                                         {Kind::Added, QStringLiteral("x")},
                                         {Kind::Same, QStringLiteral("c")},
                                         {Kind::Same, QStringLiteral("d")}};
    QCOMPARE(difference(before, after), expected);
}

void TestOutline::equalTextsDoNotDiffer()
{
    QVERIFY(!isDifferent(difference({QStringLiteral("a")}, {QStringLiteral("a")})));
    QVERIFY(difference({}, {}).isEmpty());
}

void TestOutline::hugeTextsAreComparedToo()
{
    QStringList before;
    for (int i = 0; i < 20'000; ++i)
        before.append(QString::number(i));
    QStringList after = before;
    after[10] = QStringLiteral("first");
    after[19'990] = QStringLiteral("last");
    const QList<DifferenceLine> lines = difference(before, after);
    QCOMPARE(side(lines, DifferenceLine::Kind::Added), before);
    QCOMPARE(side(lines, DifferenceLine::Kind::Removed), after);
}

/// Two small changes far from each other are told as two small changes.
void TestOutline::changesFarApartAreTold()
{
    QStringList before;
    for (int i = 0; i < 6'000; ++i)
        before.append(QString::number(i % 100));
    QStringList after = before;
    after[10] = QStringLiteral("first");
    after[5'990] = QStringLiteral("last");
    const QList<DifferenceLine> lines = difference(before, after);
    const auto countOf = [&lines](DifferenceLine::Kind kind) {
        return std::count_if(lines.begin(), lines.end(), [kind](const DifferenceLine &line) { return line.kind == kind; });
    };
    QCOMPARE(countOf(DifferenceLine::Kind::Removed), 2);
    QCOMPARE(countOf(DifferenceLine::Kind::Added), 2);
    QCOMPARE(side(lines, DifferenceLine::Kind::Added), before);
    QCOMPARE(side(lines, DifferenceLine::Kind::Removed), after);
}

void TestOutline::removedLinesComeFirst()
{
    using Kind = DifferenceLine::Kind;
    const QStringList before{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    const QStringList after{QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("c"), QStringLiteral("z")};
    const QList<DifferenceLine> expected{{Kind::Removed, QStringLiteral("a")}, {Kind::Removed, QStringLiteral("b")},
                                         {Kind::Added, QStringLiteral("x")},   {Kind::Added, QStringLiteral("y")},
                                         {Kind::Same, QStringLiteral("c")},    {Kind::Added, QStringLiteral("z")}};
    QCOMPARE(difference(before, after), expected);
}

void TestOutline::labelsLoseTheirKeys()
{
    QCOMPARE(plainLabel(QStringLiteral("May &send")), QStringLiteral("May send"));
    QCOMPARE(plainLabel(QStringLiteral("A && B")), QStringLiteral("A & B"));
    QCOMPARE(plainLabel(QStringLiteral("名前(&N)")), QStringLiteral("名前"));
    QCOMPARE(plainLabel(QStringLiteral("Days (all)")), QStringLiteral("Days (all)"));
}

QTEST_GUILESS_MAIN(TestOutline)
#include "tst_outline.moc"
