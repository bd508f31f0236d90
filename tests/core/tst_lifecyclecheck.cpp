// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/lifecyclecheck.h"

#include "bucketsettings/lifecycle/filtermatch.h"
#include "bucketsettings/lifecycle/lifecycletemplates.h"
#include "lifecyclesamples.h"

#include <QTest>

#include <functional>

using namespace Lifecycle;
using namespace Samples;

Q_DECLARE_METATYPE(QList<Lifecycle::Rule>)
using Change = std::function<void(Rule &)>;
Q_DECLARE_METATYPE(Change)

namespace {

const QDate today(2026, 11, 21);

QString described(const QList<Problem> &problems)
{
    QString text;
    for (const Problem &problem : problems)
        text +=
            QStringLiteral("[%1 %2 %3 %4] ").arg(problem.ruleIndex).arg(int(problem.field)).arg(problem.row).arg(problem.text);
    return text;
}

Rule expiring(const QByteArray &prefix, int days)
{
    Rule rule = below(prefix);
    rule.expiration = When::afterDays(days);
    return rule;
}

Rule moving(const QByteArray &prefix, const QByteArray &storageClass, int days)
{
    Rule rule = below(prefix);
    rule.transitions = {to(storageClass, days)};
    return rule;
}

}   // namespace

class TestLifecycleCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodRulesHaveNoProblems()
    {
        Rule byDate = below("old/");
        byDate.transitions = {to("ARCHIVE", QDate(2027, 1, 1))};
        byDate.expiration = When::onDate(QDate(2028, 1, 1));
        QList<Rule> rules{logs(), byDate};
        for (const Template &sample : templates(false)) {
            if (!sample.rule.filter.prefix.startsWith("logs"))
                rules.append(sample.rule);
        }
        const QList<Problem> problems = problemsOf(rules, {false, true}, today);
        QVERIFY2(problems.isEmpty(), qPrintable(described(problems)));
    }

    void theTemplatesFitTheBucket()
    {
        for (const Template &sample : templates(true))
            QVERIFY(problemsOf({sample.rule}, {true, true}, today).isEmpty());
    }

    void eachMistakeIsAtItsField_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("field");
        QTest::addColumn<int>("row");
        const auto row = [](const char *name, Field field, int tableRow, Change change) {
            QTest::newRow(name) << change << int(field) << tableRow;
        };
        row("long name", Field::Id, -1, [](Rule &rule) { rule.id = QString(256, u'x'); });
        row("name with a control character", Field::Id, -1, [](Rule &rule) { rule.id = QStringLiteral("a\x01"); });
        row("nothing to do", Field::Rule, -1, [](Rule &rule) { rule = below("a/"); });
        row("long prefix", Field::Prefix, -1, [](Rule &rule) { rule.filter.prefix = QByteArray(851, 'x'); });
        row("prefix XML cannot carry", Field::Prefix, -1, [](Rule &rule) { rule.filter.prefix = "a\x02"; });
        row("11 tags", Field::Tags, -1, [](Rule &rule) {
            rule.abortUploadsDays.reset();
            for (int i = 0; i < 11; ++i)
                rule.filter.tags.append({QString::number(i), {}});
        });
        row("tag without a name", Field::Tags, 0, [](Rule &rule) {
            rule.abortUploadsDays.reset();
            rule.filter.tags = {{}};
        });
        row("tag twice", Field::Tags, 1, [](Rule &rule) {
            rule.abortUploadsDays.reset();
            rule.filter.tags = {{QStringLiteral("a"), {}}, {QStringLiteral("a"), QStringLiteral("b")}};
        });
        row("long tag", Field::Tags, 0, [](Rule &rule) {
            rule.abortUploadsDays.reset();
            rule.filter.tags = {{QString(43, QChar(0x4E2D)), {}}};
        });
        row("expires at once", Field::Expiration, -1, [](Rule &rule) {
            rule.transitions.clear();
            rule.expiration = When::afterDays(0);
        });
        row("expires too late", Field::Expiration, -1, [](Rule &rule) { rule.expiration = When::afterDays(3651); });
        row("days and dates", Field::Transitions, 1, [](Rule &rule) { rule.transitions[1] = to("ARCHIVE", QDate(2027, 1, 1)); });
        row("same class twice", Field::Transitions, 1, [](Rule &rule) { rule.transitions[1] = to("STANDARD_IA", 90); });
        row("colder, but earlier", Field::Transitions, 1, [](Rule &rule) { rule.transitions[1] = to("ARCHIVE", 20); });
        row("colder on the same day", Field::Transitions, 1, [](Rule &rule) { rule.transitions[1] = to("ARCHIVE", 30); });
        row("warmer, but later", Field::Transitions, 2,
            [](Rule &rule) { rule.transitions.append(to("INTELLIGENT_TIERING", 95)); });
        row("back to standard", Field::Transitions, 0, [](Rule &rule) { rule.transitions = {to("STANDARD", 3)}; });
        row("after the end", Field::Transitions, 1, [](Rule &rule) { rule.expiration = When::afterDays(90); });
        row("multi-AZ class", Field::Transitions, 0, [](Rule &rule) { rule.transitions = {to("MAZ_STANDARD_IA", 30)}; });
        row("versions out of order", Field::NoncurrentTransitions, 1, [](Rule &rule) {
            rule.noncurrentTransitions = {versionsTo("ARCHIVE", 9), versionsTo("STANDARD_IA", 9)};
        });
        row("versions after the end", Field::NoncurrentTransitions, 0, [](Rule &rule) {
            rule.noncurrentTransitions = {versionsTo("ARCHIVE", 9)};
            rule.noncurrentExpirationDays = 9;
        });
        row("versions at once", Field::NoncurrentExpiration, -1, [](Rule &rule) { rule.noncurrentExpirationDays = 0; });
        row("uploads at once", Field::Uploads, -1, [](Rule &rule) { rule.abortUploadsDays = 0; });
        row("uploads with tags", Field::Uploads, -1, [](Rule &rule) { rule.filter.tags = {{QStringLiteral("a"), {}}}; });
        row("markers and objects", Field::DeleteMarkers, -1, [](Rule &rule) { rule.removesLoneDeleteMarkers = true; });
        row("markers with tags", Field::DeleteMarkers, -1, [](Rule &rule) {
            rule = below("a/");
            rule.filter.tags = {{QStringLiteral("a"), {}}};
            rule.removesLoneDeleteMarkers = true;
        });
    }

    void eachMistakeIsAtItsField()
    {
        QFETCH(Change, change);
        QFETCH(int, field);
        QFETCH(int, row);
        Rule rule = logs();
        change(rule);
        const QList<Problem> problems = problemsOf({below("other/"), rule}, {false, true}, today);
        const bool isFound = std::any_of(problems.cbegin(), problems.cend(), [&](const Problem &problem) {
            return problem.ruleIndex == 1 && int(problem.field) == field && problem.row == row &&
                   problem.severity == Severity::Mistake && !problem.text.isEmpty();
        });
        QVERIFY2(isFound, qPrintable(described(problems)));
    }

    void whatIsOddIsOnlyAHint()
    {
        Rule rule = logs();
        rule.transitions = {to("FUTURE_CLASS", 10)};
        rule.filter.prefix = "/logs";
        rule.filter.excludedPrefix = "elsewhere/";
        rule.noncurrentExpirationDays = 3;
        const QList<Problem> problems = problemsOf({rule}, {false, false}, today);
        QCOMPARE(problems.size(), 4);
        QVERIFY2(!hasMistake(problems), qPrintable(described(problems)));

        Rule forNothing = logs();
        forNothing.filter.excludedPrefix = "lo";
        forNothing.filter.largerThanBytes = 10;
        forNothing.filter.smallerThanBytes = 11;
        QCOMPARE(problemsOf({forNothing}, {}, today).size(), 2);
        QVERIFY(!hasMistake(problemsOf({forNothing}, {}, today)));

        Rule past = below("a/");
        past.expiration = When::onDate(today);
        QCOMPARE(problemsOf({past}, {}, today).size(), 1);
        past.expiration = When::onDate(today.addDays(1));
        QVERIFY(problemsOf({past}, {}, today).isEmpty());
    }

    void namesAreUnique()
    {
        Rule second = below("other/");
        second.id = QStringLiteral("logs");
        second.abortUploadsDays = 3;
        const QList<Problem> problems = problemsOf({logs(), second}, {}, today);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().ruleIndex, 1);
        QCOMPARE(problems.first().otherRule, 0);
        QCOMPARE(freeName(QStringLiteral("logs"), {logs(), second}), QStringLiteral("logs-2"));
    }

    void thereAreAThousandRulesAtMost()
    {
        QList<Rule> rules;
        for (int i = 0; i <= maxRules; ++i)
            rules.append(expiring("folder" + QByteArray::number(i) + '/', 5));
        QVERIFY(hasMistake(problemsOf(rules, {}, today)));
        rules.removeLast();
        QVERIFY(!hasMistake(problemsOf(rules, {}, today)));
    }

    void rulesThatContradictAreFound_data()
    {
        QTest::addColumn<QList<Rule>>("rules");
        QTest::addColumn<bool>("isConflict");
        const auto row = [](const char *name, const Rule &first, const Rule &second, bool isConflict) {
            QTest::newRow(name) << QList<Rule>{first, second} << isConflict;
        };
        row("nested, other days", expiring("logs/", 30), expiring("logs/tmp/", 7), true);
        row("all, other days", expiring("", 30), expiring("logs/", 7), true);
        row("nested, same days", expiring("logs/", 30), expiring("logs/tmp/", 30), false);
        row("siblings", expiring("logs/", 30), expiring("tmp/", 7), false);
        row("same class, other days", moving("a/", "ARCHIVE", 5), moving("a/b/", "ARCHIVE", 6), true);
        row("colder first", moving("a/", "ARCHIVE", 5), moving("a/b/", "STANDARD_IA", 6), true);
        row("warm to cold", moving("a/", "ARCHIVE", 50), moving("a/b/", "STANDARD_IA", 6), false);
        row("deletion wins", expiring("a/b/", 5), moving("a/", "ARCHIVE", 50), false);
        Rule off = expiring("logs/tmp/", 7);
        off.isEnabled = false;
        row("one switched off", expiring("logs/", 30), off, false);
        Rule byDate = below("a/");
        byDate.expiration = When::onDate(QDate(2030, 1, 1));
        row("days and date", expiring("a/", 5), byDate, true);
        Rule uploads = below("");
        uploads.abortUploadsDays = 3;
        Rule otherUploads = below("a/");
        otherUploads.abortUploadsDays = 4;
        row("uploads", uploads, otherUploads, true);
        Rule versions = below("a/");
        versions.noncurrentExpirationDays = 4;
        Rule otherVersions = below("a/");
        otherVersions.noncurrentExpirationDays = 5;
        row("versions", versions, otherVersions, true);
        Rule red = expiring("a/", 3);
        red.filter.tags = {{QStringLiteral("colour"), QStringLiteral("red")}};
        Rule blue = expiring("a/", 4);
        blue.filter.tags = {{QStringLiteral("colour"), QStringLiteral("blue")}};
        row("tags that exclude each other", red, blue, false);
        blue.filter.tags = {{QStringLiteral("shape"), QStringLiteral("round")}};
        row("tags that can meet", red, blue, true);
        Rule small = expiring("a/", 3);
        small.filter.smallerThanBytes = 100;
        Rule large = expiring("a/", 4);
        large.filter.largerThanBytes = 99;
        row("sizes that exclude each other", small, large, false);
        large.filter.largerThanBytes = 98;
        row("sizes that meet", small, large, true);
        Rule except = expiring("a/", 3);
        except.filter.excludedPrefix = "a/b/";
        row("carved out", except, expiring("a/b/c/", 4), false);
        row("not carved out", except, expiring("a/c/", 4), true);
    }

    void rulesThatContradictAreFound()
    {
        QFETCH(QList<Rule>, rules);
        QFETCH(bool, isConflict);
        const QList<Problem> problems = conflictsOf(rules);
        QVERIFY2(hasMistake(problems) == isConflict, qPrintable(described(problems)));
        if (!isConflict)
            return;
        QCOMPARE(problems.size(), 2);   // told at both
        QCOMPARE(problems.first().otherRule, 1);
        QCOMPARE(problems.last().otherRule, 0);
    }

    /// Against asking about objects one by one.
    void filtersOverlapWhereAnObjectFitsBoth()
    {
        const QList<QByteArray> prefixes{"", "a", "a/", "a/b", "b"};
        QList<Filter> filters;
        for (const QByteArray &prefix : prefixes) {
            for (const QByteArray &excluded : {QByteArray(), QByteArray("a/b")}) {
                for (const qint64 larger : {-1, 1}) {
                    for (const qint64 smaller : {99, 2}) {
                        Filter filter;
                        filter.prefix = prefix;
                        filter.excludedPrefix = excluded;
                        filter.largerThanBytes = larger;
                        filter.smallerThanBytes = smaller;
                        filters.append(filter);
                    }
                }
            }
        }
        const QList<QByteArray> keys{"a", "a/", "a/b", "a/c", "ab", "b", "c", "a/b/c"};
        for (const Filter &first : filters) {
            for (const Filter &second : filters) {
                bool isThere = false;
                for (const QByteArray &key : keys) {
                    for (const qint64 size : {0, 1, 2, 3})
                        isThere |= matchOf(first, key, size, {}) == Match::Yes && matchOf(second, key, size, {}) == Match::Yes;
                }
                QCOMPARE(canOverlap(first, second), isThere);
            }
        }
    }

    void prefixesInsideOthersAreNotListedTwice()
    {
        const QList<Rule> rules{below("b/x"), below("a/"), below("b/"), below("a/c/"), below("ab")};
        QCOMPARE(prefixesToList(rules), QList<QByteArray>({"a/", "ab", "b/"}));
        QCOMPARE(prefixesToList({below("a"), below("")}), QList<QByteArray>({""}));
        QVERIFY(prefixesToList({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLifecycleCheck)
#include "tst_lifecyclecheck.moc"
