// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/lifecyclesentence.h"

#include "bucketsettings/lifecycle/lifecycletimeline.h"
#include "lifecyclesamples.h"

#include <QLocale>
#include <QTest>

using namespace Lifecycle;
using namespace Samples;

Q_DECLARE_METATYPE(Lifecycle::Rule)

class TestLifecycleSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void rulesAreToldInPlainWords_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const Rule &rule, const char *sentence) {
            QTest::newRow(name) << rule << QString::fromUtf8(sentence);
        };
        row("logs", logs(),
            "Objects below logs/ move to Standard IA after 30 day(s), move to Archive after 90 day(s) and are deleted after 365 "
            "day(s); unfinished uploads are removed after 7 day(s).");
        Rule rule = below("");
        rule.abortUploadsDays = 7;
        row("uploads", rule, "Unfinished uploads are removed after 7 day(s).");
        rule.filter.prefix = "tmp/";
        row("uploads below", rule, "Unfinished uploads below tmp/ are removed after 7 day(s).");
        rule = below("tmp-");
        rule.expiration = When::onDate(QDate(2027, 1, 31));
        row("date", rule, "Objects whose key begins with “tmp-” are deleted on 1/31/27.");
        rule = below("");
        rule.noncurrentExpirationDays = 30;
        rule.removesLoneDeleteMarkers = true;
        row("versions", rule,
            "All objects: older versions are deleted 30 day(s) after they were replaced; delete markers that hide nothing any "
            "more "
            "are removed.");
        rule = below("a/");
        rule.filter.excludedPrefix = "a/keep/";
        rule.filter.tags = {{QStringLiteral("team"), QStringLiteral("red")}};
        rule.filter.largerThanBytes = 1'000'000;
        row("conditions, nothing to do", rule,
            "Objects below a/ (not below a/keep/, tagged team=red, larger than 1.0 MB): nothing happens yet.");
        rule = below("");
        rule.transitions = {to("ARCHIVE", 1)};
        rule.transitions.first().when.reset();
        row("by access", rule, "All objects move to Archive when they are read seldom.");
    }

    void rulesAreToldInPlainWords()
    {
        QFETCH(Rule, rule);
        QFETCH(QString, sentence);
        QCOMPARE(sentenceOf(rule), sentence);
    }

    void percentSignsInKeysAreNotPlaceholders()
    {
        Rule rule = below("%1%2/");
        rule.expiration = When::afterDays(3);
        QVERIFY(sentenceOf(rule).contains(QLatin1String("%1%2/")));
        rule.filter.tags = {{QStringLiteral("%2"), QStringLiteral("%1")}};
        QVERIFY2(sentenceOf(rule).contains(QLatin1String("tagged %2=%1")), qPrintable(sentenceOf(rule)));
    }

    void theTimeLineHasALaneForEachKind()
    {
        Rule rule = logs();
        rule.noncurrentExpirationDays = 10;
        const Timeline timeline = timelineOf(rule);
        QCOMPARE(timeline.lanes.size(), 3);
        const QList<Timeline::Stretch> objects = timeline.lanes.first().stretches;
        QCOMPARE(objects, QList<Timeline::Stretch>({{{}, {}, false},
                                                    {When::afterDays(30), "STANDARD_IA", false},
                                                    {When::afterDays(90), "ARCHIVE", false},
                                                    {When::afterDays(365), {}, true}}));
        QCOMPARE(timeline.lanes.at(1).kind, Timeline::LaneKind::Versions);
        QCOMPARE(timeline.lanes.at(2).stretches.size(), 2);
        QVERIFY(timelineOf(below("a")).lanes.isEmpty());
    }

    void whatNeverHappensIsNotDrawn()
    {
        Rule rule = below("");
        rule.transitions = {to("ARCHIVE", 20), to("STANDARD_IA", 30), to("DEEP_ARCHIVE", 400)};
        rule.expiration = When::afterDays(365);
        QCOMPARE(timelineOf(rule).lanes.first().stretches.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestLifecycleSentence)
#include "tst_lifecyclesentence.moc"
