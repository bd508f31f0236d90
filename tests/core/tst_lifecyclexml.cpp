// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/lifecyclexml.h"

#include "lifecyclesamples.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTranslator>

using namespace Lifecycle;
using Settings::XmlElement;

namespace {

/// A language in which every sentence stands in brackets.
class Brackets final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(text) + u']';
    }
};

/// Everything that the codec knows, and something it does not know at every level.
constexpr const char *full = R"(<?xml version="1.0" encoding="UTF-8"?>
<LifecycleConfiguration xmlns="http://www.qcloud.com/document/product/436/7751" future="1">
  <Note>kept</Note>
  <Rule order="first">
    <ID>all of it</ID>
    <Filter>
      <And>
        <Prefix>logs/ </Prefix>
        <PrefixNotEquals>logs/keep/</PrefixNotEquals>
        <Tag lang="en"><Key>team</Key><Value> a&amp;b</Value><Since>2020</Since></Tag>
        <Tag><Key>temp</Key><Value/></Tag>
        <ObjectSizeGreaterThan>01024</ObjectSizeGreaterThan>
        <ObjectSizeLessThan>1048576</ObjectSizeLessThan>
        <Owner>lin</Owner>
      </And>
    </Filter>
    <Status>Enabled</Status>
    <Priority>3</Priority>
    <Transition><Days>30</Days><StorageClass>STANDARD_IA</StorageClass><Fee>low</Fee></Transition>
    <Transition><Days>090</Days><StorageClass>ARCHIVE</StorageClass></Transition>
    <Expiration unit="day"><Days>365</Days><Grace>1</Grace></Expiration>
    <NoncurrentVersionTransition><NoncurrentDays>10</NoncurrentDays><StorageClass>ARCHIVE</StorageClass></NoncurrentVersionTransition>
    <NoncurrentVersionExpiration><NoncurrentDays>40</NoncurrentDays><NewerNoncurrentVersions>2</NewerNoncurrentVersions></NoncurrentVersionExpiration>
    <AbortIncompleteMultipartUpload><DaysAfterInitiation>7</DaysAfterInitiation></AbortIncompleteMultipartUpload>
  </Rule>
  <Between/>
  <Rule><ID/><Prefix>old/</Prefix><Status>Disabled</Status><Expiration><Date>2027-01-31T12:00:00.000Z</Date></Expiration></Rule>
  <Rule><Filter/><Status>Enabled</Status><Expiration><ExpiredObjectDeleteMarker>true</ExpiredObjectDeleteMarker></Expiration></Rule>
  <Rule><Filter><Tag><Key>a</Key><Value>b</Value></Tag></Filter><Status>Enabled</Status>
    <Transition><AccessFrequency><AccessCountLessThan>3</AccessCountLessThan><RecentDays>30</RecentDays></AccessFrequency><StorageClass>STANDARD_IA</StorageClass></Transition></Rule>
  <End>kept, too</End>
</LifecycleConfiguration>)";

Configuration fullConfiguration()
{
    return *fromXml(QByteArray(full));
}

QByteArray ruleDocument(const QByteArray &content)
{
    return "<LifecycleConfiguration><Rule>" + content + "</Rule></LifecycleConfiguration>";
}

/// A rule that a person could make, and a few she could not.
Rule randomRule(QRandomGenerator &random)
{
    const auto days = [&] { return int(random.bounded(0, 4000)); };
    const auto text = [&] {
        QString letters;
        for (quint32 i = random.bounded(9U); i > 0; --i)
            letters += QStringLiteral("ab/<&\"' é中🍜-").at(int(random.bounded(10U)));
        return letters;
    };
    Rule rule;
    rule.id = text().trimmed();
    rule.isEnabled = random.bounded(2) == 0;
    rule.filter.prefix = text().toUtf8();
    if (random.bounded(4) == 0)
        rule.filter.excludedPrefix = text().toUtf8();
    for (quint32 i = random.bounded(3U); i > 0; --i)
        rule.filter.tags.append({text() + QString::number(i), text()});
    if (random.bounded(3) == 0)
        rule.filter.largerThanBytes = random.bounded(1 << 30);
    if (random.bounded(3) == 0)
        rule.filter.smallerThanBytes = random.bounded(1 << 30);
    for (const char *storageClass : {"STANDARD_IA", "ARCHIVE", "NEW_CLASS"}) {
        if (random.bounded(2) == 0)
            rule.transitions.append(Samples::to(storageClass, days()));
        if (random.bounded(3) == 0)
            rule.transitions.append(Samples::to(storageClass, QDate(2026, 1, 1).addDays(days())));
        if (random.bounded(3) == 0)
            rule.noncurrentTransitions.append(Samples::versionsTo(storageClass, days()));
    }
    if (random.bounded(2) == 0)
        rule.expiration = random.bounded(2) == 0 ? When::afterDays(days()) : When::onDate(QDate(2027, 2, 1).addDays(days()));
    rule.removesLoneDeleteMarkers = random.bounded(4) == 0;
    if (random.bounded(2) == 0)
        rule.noncurrentExpirationDays = days();
    if (random.bounded(2) == 0)
        rule.abortUploadsDays = days();
    return rule;
}

/// Without what only says where it came from.
Rule bare(Rule rule)
{
    rule.source = XmlElement();
    for (Transition &transition : rule.transitions)
        transition.source = XmlElement();
    for (NoncurrentTransition &transition : rule.noncurrentTransitions)
        transition.source = XmlElement();
    rule.unknownParts.clear();
    return rule;
}

}   // namespace

class TestLifecycleXml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverything()
    {
        const Configuration configuration = fullConfiguration();
        QCOMPARE(configuration.rules.size(), 4);
        const Rule &rule = configuration.rules.first();
        QCOMPARE(rule.id, QStringLiteral("all of it"));
        QVERIFY(rule.isEnabled);
        QCOMPARE(rule.filter.prefix, QByteArray("logs/ "));   // blanks belong to keys
        QCOMPARE(rule.filter.excludedPrefix, QByteArray("logs/keep/"));
        QCOMPARE(rule.filter.tags, QList<Tag>({{QStringLiteral("team"), QStringLiteral(" a&b")}, {QStringLiteral("temp"), {}}}));
        QCOMPARE(rule.filter.largerThanBytes, 1024);
        QCOMPARE(rule.filter.smallerThanBytes, 1048576);
        QCOMPARE(rule.transitions.size(), 2);
        QCOMPARE(rule.transitions.at(1).when, When::afterDays(90));
        QCOMPARE(rule.transitions.at(1).storageClass, QByteArray("ARCHIVE"));
        QCOMPARE(rule.expiration, When::afterDays(365));
        QCOMPARE(rule.noncurrentTransitions.size(), 1);
        QCOMPARE(rule.noncurrentExpirationDays, 40);
        QCOMPARE(rule.abortUploadsDays, 7);
        QCOMPARE(rule.unknownParts.size(), 6);
        QVERIFY(rule.unknownParts.contains(QLatin1String("NewerNoncurrentVersions")));
    }

    void readsTheOtherForms()
    {
        const Configuration configuration = fullConfiguration();
        const Rule &old = configuration.rules.at(1);
        QCOMPARE(old.filter.prefix, QByteArray("old/"));
        QVERIFY(!old.isEnabled);
        QCOMPARE(old.expiration, When::onDate(QDate(2027, 1, 31)));
        QVERIFY(configuration.rules.at(2).removesLoneDeleteMarkers);
        QCOMPARE(configuration.rules.at(2).filter, Filter());
        const Rule &byAccess = configuration.rules.at(3);
        QVERIFY(!byAccess.transitions.first().when);
        QCOMPARE(byAccess.unknownParts, QStringList(QStringLiteral("AccessFrequency")));
    }

    void whatIsNotTouchedStaysAsItIs()
    {
        const XmlElement root = *XmlElement::parse(full);
        QCOMPARE(toXml(fullConfiguration()), root);
        QCOMPARE(toXml(fullConfiguration()).toXml(), root.toXml());   // comments and blanks, too
    }

    void unknownPartsSurviveEditing()
    {
        Configuration configuration = fullConfiguration();
        Rule &rule = configuration.rules.first();
        rule.filter.tags.removeLast();
        rule.filter.smallerThanBytes.reset();
        rule.transitions.swapItemsAt(0, 1);
        rule.expiration = When::onDate(QDate(2030, 5, 1));
        rule.noncurrentExpirationDays = 41;
        configuration.rules.swapItemsAt(0, 2);
        configuration.rules.append(Samples::logs());

        const QByteArray document = toXml(configuration).toXml();
        for (const char *unknown : {"future=\"1\"", "<Note>kept</Note>", "order=\"first\"", "lang=\"en\"", "<Since>2020</Since>",
                                    "<Owner>lin</Owner>", "<Priority>3</Priority>", "<Fee>low</Fee>", "unit=\"day\"",
                                    "<Grace>1</Grace>", "<NewerNoncurrentVersions>2", "<Between/>", "<End>kept, too</End>"}) {
            QVERIFY2(document.contains(unknown), unknown);
        }
        const Parsed again = fromXml(document);
        QVERIFY(again);
        QCOMPARE(again->rules.size(), 5);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(bare(again->rules.at(i)), bare(configuration.rules.at(i)));
    }

    void filtersTakeTheFormTheyNeed_data()
    {
        QTest::addColumn<Filter>("filter");
        QTest::addColumn<QByteArray>("xml");
        Filter filter;
        QTest::newRow("all") << filter << QByteArray("<Filter/>");
        filter.prefix = "a/";
        QTest::newRow("prefix") << filter << QByteArray("<Filter><Prefix>a/</Prefix></Filter>");
        filter.largerThanBytes = 5;
        QTest::newRow("prefix and size")
            << filter
            << QByteArray("<Filter><And><Prefix>a/</Prefix><ObjectSizeGreaterThan>5</ObjectSizeGreaterThan></And></Filter>");
        filter = Filter();
        filter.tags = {{QStringLiteral("k"), QStringLiteral("v")}};
        QTest::newRow("tag") << filter << QByteArray("<Filter><Tag><Key>k</Key><Value>v</Value></Tag></Filter>");
        filter = Filter();
        filter.smallerThanBytes = 9;
        QTest::newRow("size alone") << filter
                                    << QByteArray("<Filter><And><ObjectSizeLessThan>9</ObjectSizeLessThan></And></Filter>");
    }

    void filtersTakeTheFormTheyNeed()
    {
        QFETCH(Filter, filter);
        QFETCH(QByteArray, xml);
        Configuration configuration;
        configuration.rules = {Rule()};
        configuration.rules.first().filter = filter;
        const QByteArray document = toXml(configuration).toXml();
        QVERIFY2(document.contains(xml), document.constData());
        QCOMPARE(fromXml(document)->rules.first().filter, filter);
    }

    void aSecondConditionMovesTheFirstIntoAnd()
    {
        Configuration configuration =
            *fromXml(ruleDocument("<Filter><Prefix x=\"1\">a</Prefix></Filter><Status>Enabled</Status>"));
        configuration.rules.first().filter.tags = {{QStringLiteral("k"), {}}};
        const QByteArray document = toXml(configuration).toXml();
        QVERIFY2(document.contains("<And><Prefix x=\"1\">a</Prefix><Tag>"), document.constData());
    }

    void sizesOutsideOfAndMoveIntoIt()
    {
        Configuration configuration = *fromXml(ruleDocument("<Filter><Prefix>a</Prefix><ObjectSizeLessThan>9</ObjectSizeLessThan>"
                                                            "</Filter><Status>Enabled</Status>"));
        QCOMPARE(configuration.rules.first().filter.smallerThanBytes, 9);
        configuration.rules.first().isEnabled = false;
        const QByteArray document = toXml(configuration).toXml();
        QVERIFY2(document.contains("<Filter><And><Prefix>a</Prefix><ObjectSizeLessThan>9</ObjectSizeLessThan></And></Filter>"),
                 document.constData());
    }

    void obsoleteClassNamesAreNeverSent()
    {
        const Configuration configuration = *fromXml(ruleDocument("<Prefix/><Status>Enabled</Status><Transition><Days>1</Days>"
                                                                  "<StorageClass>Standard_IA</StorageClass></Transition>"));
        QVERIFY(toXml(configuration).toXml().contains("<StorageClass>STANDARD_IA<"));
    }

    void mistakesHaveAPlace_data()
    {
        QTest::addColumn<QByteArray>("content");
        const auto row = [](const char *name, const QByteArray &content) {
            QTest::newRow(name) << QByteArray("<Status>Enabled</Status>" + content);
        };
        row("no filter", "<Expiration><Days>1</Days></Expiration>");
        row("days", "<Filter/><Expiration><Days>soon</Days></Expiration>");
        row("negative days", "<Filter/><Expiration><Days>-1</Days></Expiration>");
        row("too many days", "<Filter/><Expiration><Days>99999999999</Days></Expiration>");
        row("date", "<Filter/><Expiration><Date>2026-13-01T00:00:00+08:00</Date></Expiration>");
        row("days and date", "<Filter/><Expiration><Days>1</Days><Date>2026-12-01T00:00:00+08:00</Date></Expiration>");
        row("two expirations", "<Filter/><Expiration><Days>1</Days></Expiration><Expiration><Days>2</Days></Expiration>");
        row("no class", "<Filter/><Transition><Days>1</Days></Transition>");
        row("no time", "<Filter/><Transition><StorageClass>ARCHIVE</StorageClass></Transition>");
        row("size", "<Filter><And><ObjectSizeLessThan>big</ObjectSizeLessThan></And></Filter>");
        row("two conditions", "<Filter><Prefix>a</Prefix><Tag><Key>k</Key></Tag></Filter>");
        row("two states", "<Filter/><Status>Enabled</Status>");
        row("marker", "<Filter/><Expiration><ExpiredObjectDeleteMarker>maybe</ExpiredObjectDeleteMarker></Expiration>");
        row("upload days", "<Filter/><AbortIncompleteMultipartUpload/>");
    }

    void mistakesHaveAPlace()
    {
        QFETCH(QByteArray, content);
        const auto parsed = fromXml(ruleDocument("\n" + content));
        QVERIFY(!parsed);
        QVERIFY(!parsed.mistake().reason.isEmpty());
        QVERIFY(parsed.mistake().position.line >= 1);
    }

    void mistakesAreToldInTheLanguageOfThePerson_data() { mistakesHaveAPlace_data(); }

    void mistakesAreToldInTheLanguageOfThePerson()
    {
        QFETCH(QByteArray, content);
        Brackets language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        const auto parsed = fromXml(ruleDocument(content));
        QCoreApplication::removeTranslator(&language);
        QVERIFY(!parsed);
        QVERIFY2(parsed.mistake().reason.startsWith(u'['), qPrintable(parsed.mistake().reason));
    }

    void anotherRootIsAMistake() { QVERIFY(!fromXml(QByteArray("<CORSConfiguration/>"))); }

    void datesCountInTheZoneOfTheService_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("midnight") << QStringLiteral("2007-12-01T00:00:00+08:00") << QDate(2007, 12, 1);
        QTest::newRow("noon in UTC") << QStringLiteral("2007-12-01T12:00:00.000Z") << QDate(2007, 12, 1);
        QTest::newRow("late in UTC") << QStringLiteral("2007-12-01T16:00:00.000Z") << QDate(2007, 12, 2);
        QTest::newRow("without a zone") << QStringLiteral("2007-12-01T00:00:00") << QDate(2007, 12, 1);
        QTest::newRow("none") << QStringLiteral("tomorrow") << QDate();
    }

    void datesCountInTheZoneOfTheService()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        QCOMPARE(dayFromDateText(text), day);
        if (day.isValid())
            QCOMPARE(dayFromDateText(dateTextOf(day)), day);
    }

    void truncatedDocumentsAreMistakes()
    {
        const QByteArray document(full);
        for (qsizetype length = 0; length < document.size(); ++length)
            QVERIFY2(!fromXml(document.left(length)), qPrintable(QString::number(length)));
    }

    void randomRulesComeBackTheSame()
    {
        QRandomGenerator random(20261121);
        for (int round = 0; round < 500; ++round) {
            Configuration configuration;
            for (quint32 i = random.bounded(1U, 4U); i > 0; --i)
                configuration.rules.append(randomRule(random));
            const auto again = fromXml(toXml(configuration).toXml());
            QVERIFY2(again, qPrintable(QString::number(round)));
            QCOMPARE(again->rules.size(), configuration.rules.size());
            for (int i = 0; i < configuration.rules.size(); ++i)
                QCOMPARE(bare(again->rules.at(i)), bare(configuration.rules.at(i)));
            QCOMPARE(toXml(*again), toXml(configuration));
        }
    }

    /// Editing any rule into any other leaves nothing of the old one that the codec knows.
    void editedRulesComeBackTheSame()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            Configuration before;
            before.rules = {randomRule(random)};
            Configuration edited = *fromXml(toXml(before).toXml());
            Rule wanted = randomRule(random);
            wanted.source = edited.rules.first().source;
            edited.rules = {wanted};
            const auto again = fromXml(toXml(edited).toXml());
            QVERIFY2(again, qPrintable(QString::number(round)));
            QCOMPARE(bare(again->rules.first()), bare(wanted));
        }
    }

private:
    using Parsed = Settings::Parsed<Configuration>;
};

QTEST_GUILESS_MAIN(TestLifecycleXml)
#include "tst_lifecyclexml.moc"
