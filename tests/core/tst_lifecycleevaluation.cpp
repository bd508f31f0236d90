// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/lifecycleevaluation.h"

#include "bucketsettings/lifecycle/versionsubjects.h"
#include "lifecyclesamples.h"

#include <QTest>

using namespace Lifecycle;
using namespace Samples;

Q_DECLARE_METATYPE(QList<Lifecycle::Rule>)
Q_DECLARE_METATYPE(Lifecycle::Subject)

namespace {

QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
}

// 2026-11-21 18:00 in the zone of the service: the next run is at the beginning of the 22nd.
const QDateTime now = utc(2026, 11, 21, 10);

Subject object(const QByteArray &key, const QDateTime &modified, const QByteArray &storageClass = "STANDARD",
               qint64 sizeBytes = 1'000'000)
{
    Subject subject;
    subject.key = key;
    subject.sizeBytes = sizeBytes;
    subject.modifiedMsecsUtc = modified.toMSecsSinceEpoch();
    subject.storageClass = storageClass;
    return subject;
}

/// "2026-12-21 to ARCHIVE", "2026-12-21 delete?" (if tagged), "… early 60 STANDARD_IA", "… small".
QString told(const Action &action)
{
    QString text = action.date.toString(Qt::ISODate) + QLatin1Char(' ');
    switch (action.kind) {
    case ActionKind::Move:
        text += QLatin1String("to ") + QString::fromLatin1(action.storageClass);
        break;
    case ActionKind::Delete:
        text += QLatin1String("delete");
        break;
    case ActionKind::Hide:
        text += QLatin1String("hide");
        break;
    case ActionKind::RemoveMarker:
        text += QLatin1String("remove marker");
        break;
    case ActionKind::AbortUpload:
        text += QLatin1String("abort");
        break;
    }
    if (action.dependsOnTags)
        text += QLatin1Char('?');
    if (action.missingDays > 0)
        text += QStringLiteral(" early %1 %2").arg(action.missingDays).arg(QString::fromLatin1(action.classLeft));
    if (action.isBilledLarger)
        text += QLatin1String(" small");
    return text;
}

QStringList told(const QList<Action> &actions)
{
    QStringList texts;
    for (const Action &action : actions)
        texts.append(told(action));
    return texts;
}

Rule expiring(const QByteArray &prefix, int days)
{
    Rule rule = below(prefix);
    rule.expiration = When::afterDays(days);
    return rule;
}

Rule moving(const QByteArray &prefix, const QList<Transition> &transitions)
{
    Rule rule = below(prefix);
    rule.transitions = transitions;
    return rule;
}

}   // namespace

class TestLifecycleEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsComeAtMidnightOfTheService_data()
    {
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<QDate>("date");
        QTest::newRow("evening in UTC") << utc(2026, 11, 21, 16, 1) << QDate(2026, 11, 23);
        QTest::newRow("midnight there") << utc(2026, 11, 21, 16) << QDate(2026, 11, 22);
        QTest::newRow("a minute before") << utc(2026, 11, 21, 15, 59) << QDate(2026, 11, 22);
        QTest::newRow("midnight in UTC") << utc(2026, 11, 21) << QDate(2026, 11, 22);
        QTest::newRow("the beginning") << utc(1970, 1, 1) << QDate(1970, 1, 2);
    }

    void runsComeAtMidnightOfTheService()
    {
        QFETCH(QDateTime, moment);
        QFETCH(QDate, date);
        QCOMPARE(runDateFrom(moment.toMSecsSinceEpoch()), date);
    }

    void objectsHaveAFuture_data()
    {
        QTest::addColumn<QList<Rule>>("rules");
        QTest::addColumn<Subject>("subject");
        QTest::addColumn<QStringList>("expected");
        ofOneRule();
        ofTimes();
        ofFilters();
        ofSeveralRules();
        ofCosts();
        ofVersions();
    }

    void objectsHaveAFuture()
    {
        QFETCH(QList<Rule>, rules);
        QFETCH(Subject, subject);
        QFETCH(QStringList, expected);
        QCOMPARE(told(actionsFor(rules, subject, now)), expected);
    }

    void uploadsAreAborted()
    {
        const qint64 begun = utc(2026, 11, 20, 9).toMSecsSinceEpoch();
        Rule wide = below("");
        wide.abortUploadsDays = 30;
        Rule off = below("");
        off.abortUploadsDays = 1;
        off.isEnabled = false;
        const QList<Rule> rules{off, wide, logs()};
        QCOMPARE(told(*abortOf(rules, "logs/a", begun, now)), QStringLiteral("2026-11-28 abort"));
        QCOMPARE(abortOf(rules, "logs/a", begun, now)->ruleIndex, 2);
        QCOMPARE(told(*abortOf(rules, "x", begun, now)), QStringLiteral("2026-12-21 abort"));
        QCOMPARE(told(*abortOf(rules, "logs/a", utc(2020, 1, 1).toMSecsSinceEpoch(), now)), QStringLiteral("2026-11-22 abort"));
        QVERIFY(!abortOf({logs()}, "other/a", begun, now));
    }

    void whatIsFromBeforeVersioningStaysWhileVersionsAreKept()
    {
        const auto isKept = [](Cos::Versioning versioning, const char *versionId) {
            Cos::VersionEntry entry;
            entry.object.key = "a";
            entry.versionId = versionId;
            entry.isLatest = true;
            return VersionSubjects(versioning).take({entry}).value(0).isVersioned;
        };
        QVERIFY(isKept(Cos::Versioning::Enabled, "null"));
        QVERIFY(isKept(Cos::Versioning::Enabled, "7"));
        QVERIFY(!isKept(Cos::Versioning::Suspended, "null"));   // the marker takes its place
        QVERIFY(isKept(Cos::Versioning::Suspended, "7"));
    }

    void olderVersionsCountFromTheirSuccessor()
    {
        const auto entry = [](const char *key, int day, bool isLatest, bool isMarker = false) {
            Cos::VersionEntry made;
            made.object.key = key;
            made.object.modifiedMsecsUtc = utc(2026, 1, day).toMSecsSinceEpoch();
            made.object.sizeBytes = 5;
            made.object.storageClass = "STANDARD";
            made.versionId = QByteArray::number(day);
            made.isLatest = isLatest;
            made.isDeleteMarker = isMarker;
            return made;
        };
        VersionSubjects subjects;
        QList<Subject> all = subjects.take({entry("a", 9, true), entry("a", 7, false), entry("b", 5, true, true)});
        all += subjects.take({entry("b", 4, false), entry("c", 3, true, true), entry("d", 2, true, true)});
        all += subjects.takeLast();
        QCOMPARE(all.size(), 5);
        QCOMPARE(all.at(0).state, VersionState::Current);
        QVERIFY(all.at(0).isVersioned);
        QCOMPARE(all.at(1).state, VersionState::Noncurrent);
        QCOMPARE(all.at(1).replacedMsecsUtc, utc(2026, 1, 9).toMSecsSinceEpoch());
        QCOMPARE(all.at(2).key, QByteArray("b"));   // its marker is not alone
        QCOMPARE(all.at(2).replacedMsecsUtc, utc(2026, 1, 5).toMSecsSinceEpoch());
        QCOMPARE(all.at(3).state, VersionState::LoneDeleteMarker);
        QCOMPARE(all.at(4).key, QByteArray("d"));
    }

private:
    static void row(const char *name, const QList<Rule> &rules, const Subject &subject, const QStringList &expected)
    {
        QTest::newRow(name) << rules << subject << expected;
    }

    static void ofOneRule()
    {
        row("new", {logs()}, object("logs/a", now),
            {QStringLiteral("2026-12-22 to STANDARD_IA"), QStringLiteral("2027-02-20 to ARCHIVE"),
             QStringLiteral("2027-11-22 delete")});
        row("half way", {logs()}, object("logs/a", utc(2026, 10, 1, 10), "STANDARD_IA"),
            {QStringLiteral("2026-12-31 to ARCHIVE"), QStringLiteral("2027-10-02 delete")});
        row("overdue moves to the coldest at once", {logs()}, object("logs/a", utc(2026, 1, 1, 10)),
            {QStringLiteral("2026-11-22 to ARCHIVE"), QStringLiteral("2027-01-02 delete early 49 ARCHIVE")});
        row("deletion wins when all is overdue", {logs()}, object("logs/a", utc(2020, 1, 1)),
            {QStringLiteral("2026-11-22 delete")});
        row("colder already", {logs()}, object("logs/a", now, "DEEP_ARCHIVE"), {QStringLiteral("2027-11-22 delete")});
        row("unknown class never moves", {logs()}, object("logs/a", now, "FUTURE"), {QStringLiteral("2027-11-22 delete")});
        row("obsolete class name", {logs()}, object("logs/a", now, "NEARLINE"),
            {QStringLiteral("2027-02-20 to ARCHIVE"), QStringLiteral("2027-11-22 delete")});
        Rule off = logs();
        off.isEnabled = false;
        row("switched off", {off}, object("logs/a", now), {});
        Rule byAccess = below("");
        byAccess.transitions = {to("STANDARD_IA", 1)};
        byAccess.transitions.first().when.reset();
        row("decided by reading", {byAccess}, object("a", now), {});
    }

    static void ofTimes()
    {
        const auto due = [](const char *name, const QDateTime &modified, const char *expected) {
            row(name, {expiring("", 1)}, object("a", modified), {QLatin1String(expected) + QLatin1String(" delete")});
        };
        due("at midnight there", utc(2026, 11, 20, 16), "2026-11-22");   // due exactly at the run of the 22nd
        due("after midnight there", utc(2026, 11, 20, 16, 1), "2026-11-23");
        due("before midnight there", utc(2026, 11, 20, 15, 59), "2026-11-22");
        row("zero days", {moving("", {to("STANDARD_IA", 0)})}, object("a", now), {QStringLiteral("2026-11-22 to STANDARD_IA")});
        row("on a day to come", {moving("", {to("ARCHIVE", QDate(2026, 12, 24))})}, object("a", utc(2020, 1, 1)),
            {QStringLiteral("2026-12-24 to ARCHIVE")});
        row("on a day gone by", {moving("", {to("ARCHIVE", QDate(2026, 1, 1))})}, object("a", now),
            {QStringLiteral("2026-11-22 to ARCHIVE")});
        row("over a leap day", {expiring("", 10)}, object("a", utc(2028, 2, 25, 16)), {QStringLiteral("2028-03-07 delete")});
    }

    static void ofFilters()
    {
        row("prefix", {expiring("logs/", 30)}, object("logs", now), {});
        row("prefix in bytes", {expiring("\xE4\xB8", 30)}, object("\xE4\xB8\xAD/a", now), {QStringLiteral("2026-12-22 delete")});
        Rule rule = expiring("a/", 30);
        rule.filter.excludedPrefix = "a/keep";
        row("excluded", {rule}, object("a/keep/x", now), {});
        row("not excluded", {rule}, object("a/kee", now), {QStringLiteral("2026-12-22 delete")});
        rule = expiring("", 30);
        rule.filter.largerThanBytes = 100;
        rule.filter.smallerThanBytes = 200;
        row("exactly the lower limit", {rule}, object("a", now, "STANDARD", 100), {});
        row("above the lower limit", {rule}, object("a", now, "STANDARD", 101), {QStringLiteral("2026-12-22 delete")});
        row("exactly the upper limit", {rule}, object("a", now, "STANDARD", 200), {});
        rule = expiring("", 30);
        rule.filter.tags = {{QStringLiteral("k"), QStringLiteral("v")}, {QStringLiteral("l"), {}}};
        Subject tagged = object("a", now);
        row("tags not known", {rule}, tagged, {QStringLiteral("2026-12-22 delete?")});
        tagged.tags = QList<Tag>{{QStringLiteral("l"), {}}, {QStringLiteral("k"), QStringLiteral("v")}};
        row("tags there", {rule}, tagged, {QStringLiteral("2026-12-22 delete")});
        tagged.tags = QList<Tag>{{QStringLiteral("k"), QStringLiteral("v")}};
        row("one tag missing", {rule}, tagged, {});
    }

    static void ofSeveralRules()
    {
        row("earliest deletion", {expiring("", 60), expiring("a/", 30)}, object("a/b", now),
            {QStringLiteral("2026-12-22 delete")});
        row("deletion before the move", {moving("", {to("ARCHIVE", 60)}), expiring("a/", 30)}, object("a/b", now),
            {QStringLiteral("2026-12-22 delete")});
        row("deletion on the day of the move", {moving("", {to("ARCHIVE", 30)}), expiring("a/", 30)}, object("a/b", now),
            {QStringLiteral("2026-12-22 delete")});
        row("coldest class of a day", {moving("", {to("STANDARD_IA", 5)}), moving("", {to("ARCHIVE", 5)})}, object("a", now),
            {QStringLiteral("2026-11-27 to ARCHIVE")});
        Rule tagged = expiring("", 30);
        tagged.filter.tags = {{QStringLiteral("k"), {}}};
        row("uncertain after certain", {tagged, moving("", {to("STANDARD_IA", 60)})}, object("a", now),
            {QStringLiteral("2027-01-21 to STANDARD_IA"), QStringLiteral("2026-12-22 delete?")});
        row("uncertain, but gone by then", {tagged, expiring("", 3)}, object("a", now), {QStringLiteral("2026-11-25 delete")});
    }

    static void ofCosts()
    {
        row("leaves IA too early", {moving("", {to("STANDARD_IA", 10), to("ARCHIVE", 25)})}, object("a", now),
            {QStringLiteral("2026-12-02 to STANDARD_IA"), QStringLiteral("2026-12-17 to ARCHIVE early 15 STANDARD_IA")});
        row("present class", {expiring("", 100)}, object("a", now, "DEEP_ARCHIVE"),
            {QStringLiteral("2027-03-02 delete early 80 DEEP_ARCHIVE")});
        row("stayed long enough", {expiring("", 180)}, object("a", utc(2026, 6, 1), "DEEP_ARCHIVE"),
            {QStringLiteral("2026-11-29 delete")});
        row("small", {moving("", {to("STANDARD_IA", 5), to("ARCHIVE", 95)})}, object("a", now, "STANDARD", 65535),
            {QStringLiteral("2026-11-27 to STANDARD_IA small"), QStringLiteral("2027-02-25 to ARCHIVE")});
        row("just large enough", {moving("", {to("STANDARD_IA", 5)})}, object("a", now, "STANDARD", 65536),
            {QStringLiteral("2026-11-27 to STANDARD_IA")});
    }

    static void ofVersions()
    {
        Rule rule = expiring("", 10);
        rule.noncurrentTransitions = {versionsTo("ARCHIVE", 5)};
        rule.noncurrentExpirationDays = 200;
        Subject current = object("a", now);
        current.isVersioned = true;
        row("hidden, then a version", {rule}, current,
            {QStringLiteral("2026-12-02 hide"), QStringLiteral("2026-12-07 to ARCHIVE"), QStringLiteral("2027-06-20 delete")});
        Subject version = object("a", utc(2026, 1, 1));
        version.state = VersionState::Noncurrent;
        version.replacedMsecsUtc = utc(2026, 11, 20, 16).toMSecsSinceEpoch();
        row("version", {rule}, version, {QStringLiteral("2026-11-26 to ARCHIVE"), QStringLiteral("2027-06-09 delete")});
        row("versions are not objects", {expiring("", 1)}, version, {});
        Rule markers = below("");
        markers.removesLoneDeleteMarkers = true;
        Subject marker;
        marker.key = "a";
        marker.state = VersionState::LoneDeleteMarker;
        row("lone marker", {markers}, marker, {QStringLiteral("2026-11-22 remove marker")});
        row("markers are not objects", {rule}, marker, {});
    }
};

QTEST_GUILESS_MAIN(TestLifecycleEvaluation)
#include "tst_lifecycleevaluation.moc"
