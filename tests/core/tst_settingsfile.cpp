// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/across/settingscomparison.h"
#include "bucketsettings/across/settingsfile.h"
#include "bucketsettings/settinglist.h"
#include "bucketsettings/xmlelement.h"
#include "randomxml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Settings;
using State = SettingRecord::State;
using Verdict = ComparedSetting::Verdict;

/// Settings of a bucket as a file, and compared with those of another.
class TestSettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain();
    void anyDocumentSurvivesTheFile();
    void everyCutIsRefused();
    void foreignFilesAreRefusedWithASentence_data();
    void foreignFilesAreRefusedWithASentence();
    void aDocumentWithAMistakeIsOneThatCouldNotBeRead();
    void settingsOfANewerVersionAreKept();
    void filesGoThroughTheDisk();
    void everySettingIsCompared();
    void aPolicyNamesItsOwnBucket();
    void whatNamesTheBucketNamesTheOtherOne_data();
    void whatNamesTheBucketNamesTheOtherOne();
    void whatDoesNotFitIsPointedOut();
    void whatCannotBeAppliedSaysWhy();
};

namespace {

const Cos::BucketRef photos{QStringLiteral("photos-1250000000"), QStringLiteral("ap-guangzhou")};
const Cos::BucketRef archive{QStringLiteral("archive-1250000001"), QStringLiteral("ap-beijing")};
const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

const QByteArray cors = "<CORSConfiguration><CORSRule><AllowedOrigin>*</AllowedOrigin><AllowedMethod>GET</AllowedMethod>"
                        "<New a=\"1\">ü &amp; 照片</New></CORSRule></CORSConfiguration>";

QByteArray policyOf(const Cos::BucketRef &bucket)
{
    const QByteArray appId = bucket.name.section(u'-', -1).toLatin1();
    return "{\"version\":\"2.0\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"qcs\":[\"qcs::cam::uin/1:uin/1\"]},"
           "\"Action\":[\"name/cos:GetObject\"],\"Resource\":[\"qcs::cos:" +
           bucket.region.toLatin1() + ":uid/" + appId + ':' + bucket.name.toLatin1() + "/a/*\"]}]}";
}

SettingsSnapshot sample()
{
    return {photos,
            noon,
            {{"cors", State::Configured, cors},
             {"policy", State::Configured, policyOf(photos)},
             {"lifecycle", State::NotConfigured},
             {"replication", State::Failed, {}, QStringLiteral("No permission.")},
             {"website", State::Unavailable, {}, QStringLiteral("Not here.")}}};
}

SettingsSnapshot with(const Cos::BucketRef &bucket, const SettingRecord &record)
{
    return {bucket, noon, {record}};
}

Verdict verdictOn(const QList<ComparedSetting> &all, const QByteArray &id)
{
    const auto found = std::find_if(all.begin(), all.end(), [&id](const ComparedSetting &one) { return one.id == id; });
    return found == all.end() ? Verdict::Unknown : found->verdict;
}

}   // namespace

void TestSettingsFile::whatIsWrittenIsReadAgain()
{
    const QByteArray text = settingsFileFrom(sample());
    const Result<SettingsSnapshot> read = settingsFromFile(text);
    QVERIFY2(read.isOk(), qPrintable(read.isOk() ? QString() : read.error().detail));
    QCOMPARE(*read, sample());
    QCOMPARE(settingsFileFrom(*read), text);
    const QJsonObject root = QJsonDocument::fromJson(text).object();
    QCOMPARE(root.value(QStringLiteral("version")).toInt(), 1);
    const QJsonObject first = root.value(QStringLiteral("settings")).toArray().first().toObject();
    QCOMPARE(first.value(QStringLiteral("summary")).toString(), summaryOf(sample().records.first(), photos));
}

void TestSettingsFile::anyDocumentSurvivesTheFile()
{
    RandomXml random(5);
    for (int i = 0; i < 40; ++i) {
        const Parsed<XmlElement> known = XmlElement::parse(cors);
        QVERIFY(known.isOk());
        const QByteArray document = random.withUnknown(*known).toXml();
        const Result<SettingsSnapshot> read =
            settingsFromFile(settingsFileFrom(with(photos, {"cors", State::Configured, document})));
        QVERIFY(read.isOk());
        QCOMPARE(read->records.first().document, document);
    }
}

void TestSettingsFile::everyCutIsRefused()
{
    const QByteArray text = settingsFileFrom(sample()).trimmed();
    for (qsizetype size = 0; size < text.size(); ++size) {
        const Result<SettingsSnapshot> read = settingsFromFile(text.first(size));
        QVERIFY2(!read.isOk() && !settingsFileMessage(read.error()).isEmpty(), qPrintable(QString::number(size)));
    }
}

void TestSettingsFile::foreignFilesAreRefusedWithASentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("part");
    const QByteArray good = settingsFileFrom(sample());
    const auto changed = [&good](const char *before, const char *after) {
        QByteArray text = good;
        text.replace(before, after);
        return text;
    };
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("not a file of bucket settings");
    QTest::newRow("text") << QByteArray("hello") << QStringLiteral("not a file of bucket settings");
    QTest::newRow("other json") << QByteArray("{\"version\": 1}") << QStringLiteral("not a file of bucket settings");
    QTest::newRow("list") << QByteArray("[]") << QStringLiteral("not a file of bucket settings");
    QTest::newRow("newer") << changed("\"version\": 1", "\"version\": 2") << QStringLiteral("newer version");
    QTest::newRow("no version") << changed("\"version\": 1", "\"version\": 0") << QStringLiteral("damaged");
    QTest::newRow("cut") << good.first(good.size() - 20) << QStringLiteral("cut off");
    QTest::newRow("state") << changed("\"notConfigured\"", "\"perhaps\"") << QStringLiteral("damaged");
    QTest::newRow("twice") << changed("\"lifecycle\"", "\"cors\"") << QStringLiteral("twice");
    QTest::newRow("no document") << changed("\"document\"", "\"dokument\"") << QStringLiteral("missing");
}

void TestSettingsFile::foreignFilesAreRefusedWithASentence()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, part);
    const Result<SettingsSnapshot> read = settingsFromFile(text);
    QVERIFY(!read.isOk());
    QCOMPARE(read.error().kind, ErrorKind::Malformed);
    QVERIFY2(settingsFileMessage(read.error()).contains(part), qPrintable(settingsFileMessage(read.error())));
}

void TestSettingsFile::aDocumentWithAMistakeIsOneThatCouldNotBeRead()
{
    const Result<SettingsSnapshot> read =
        settingsFromFile(settingsFileFrom(with(photos, {"cors", State::Configured, "<CORSConfiguration>\n<oops"})));
    QVERIFY(read.isOk());
    QCOMPARE(read->records.first().state, State::Failed);
    QVERIFY(read->records.first().reason.contains(QStringLiteral("line 2")));
}

void TestSettingsFile::settingsOfANewerVersionAreKept()
{
    SettingRecord record{"telepathy", State::Configured, "<Telepathy/>"};
    record.title = QStringLiteral("Telepathy");
    const Result<SettingsSnapshot> read = settingsFromFile(settingsFileFrom(with(photos, record)));
    QVERIFY(read.isOk());
    QCOMPARE(read->records.first(), record);
    const QList<ComparedSetting> all = comparison(sample(), *read);
    QCOMPARE(all.size(), bucketSettings().size() + 1);
    QCOMPARE(all.last().title, record.title);
    QCOMPARE(all.last().verdict, Verdict::Unknown);
    QVERIFY(!reasonNotToApply(all.last().right).isEmpty());
}

void TestSettingsFile::filesGoThroughTheDisk()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.json"));
    QVERIFY(saveSettingsFile(path, sample()).isOk());
    const Result<SettingsSnapshot> read = loadSettingsFile(path);
    QVERIFY(read.isOk() && *read == sample());
    const Result<SettingsSnapshot> missing = loadSettingsFile(folder.filePath(QStringLiteral("none")));
    QVERIFY(!missing.isOk() && missing.error().kind == ErrorKind::LocalFile);
    const Result<Nothing> nowhere = saveSettingsFile(folder.filePath(QStringLiteral("no/such/folder")), sample());
    QVERIFY(!nowhere.isOk() && nowhere.error().kind == ErrorKind::LocalFile);
}

void TestSettingsFile::everySettingIsCompared()
{
    SettingsSnapshot other = sample();
    other.records[0].document.replace("GET", "PUT");
    const QList<ComparedSetting> all = comparison(sample(), other);
    QCOMPARE(all.size(), bucketSettings().size());
    QCOMPARE(verdictOn(all, "cors"), Verdict::Different);
    QCOMPARE(verdictOn(all, "policy"), Verdict::Same);
    QCOMPARE(verdictOn(all, "lifecycle"), Verdict::Same);
    QCOMPARE(verdictOn(all, "replication"), Verdict::Unknown);
    QCOMPARE(verdictOn(all, "website"), Verdict::Unknown);
    QCOMPARE(verdictOn(comparison(with(photos, {"cors", State::Configured, cors}), with(archive, {"cors"})), "cors"),
             Verdict::OnlyLeft);
    QCOMPARE(verdictOn(comparison(with(photos, {"cors"}), with(archive, {"cors", State::Configured, cors})), "cors"),
             Verdict::OnlyRight);
    const auto changed = std::find_if(all.begin(), all.end(), [](const ComparedSetting &one) { return one.id == "cors"; });
    const SettingDifference difference = differenceOf(*changed, photos, photos);
    QVERIFY(isDifferent(difference.words) && isDifferent(difference.documents));
}

void TestSettingsFile::aPolicyNamesItsOwnBucket()
{
    const QList<ComparedSetting> all = comparison(with(photos, {"policy", State::Configured, policyOf(photos)}),
                                                  with(archive, {"policy", State::Configured, policyOf(archive)}));
    QCOMPARE(verdictOn(all, "policy"), Verdict::SameButNames);
}

void TestSettingsFile::whatNamesTheBucketNamesTheOtherOne_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *before, const char *after) {
        QTest::newRow(before) << QString::fromLatin1(before) << QString::fromLatin1(after);
    };
    row("qcs::cos:ap-guangzhou:uid/1250000000:photos-1250000000/a/*",
        "qcs::cos:ap-beijing:uid/1250000001:archive-1250000001/a/*");
    row("qcs::cos:ap-guangzhou::photos-1250000000", "qcs::cos:ap-beijing::archive-1250000001");
    row("qcs::cos:*:uid/1250000000:photos-1250000000/a:b", "qcs::cos:*:uid/1250000001:archive-1250000001/a:b");
    row("qcs::cos:ap-guangzhou:uid/1250000000:prefix//1250000000/photos/*",
        "qcs::cos:ap-beijing:uid/1250000001:prefix//1250000001/archive/*");
    row("qcs::cos:ap-guangzhou:uid/1250000000:photos-12500000001/*", "qcs::cos:ap-guangzhou:uid/1250000000:photos-12500000001/*");
    row("qcs::cos:ap-guangzhou:uid/1250000000:other-1250000000/*", "qcs::cos:ap-guangzhou:uid/1250000000:other-1250000000/*");
    row("qcs::cam::uin/1250000000:uin/1", "qcs::cam::uin/1250000000:uin/1");
    row("*", "*");
}

void TestSettingsFile::whatNamesTheBucketNamesTheOtherOne()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QCOMPARE(movedResource(before, {photos, archive}), after);
    QCOMPARE(movedResource(after, {archive, photos}).isEmpty(), false);
}

void TestSettingsFile::whatDoesNotFitIsPointedOut()
{
    const auto adapted = [](const QByteArray &id, const QByteArray &document, const QByteArray &present = {}) {
        return settingWithId(id)->adapted(document, {photos, archive, {present}});
    };
    const Adaptation policy = adapted("policy", policyOf(photos));
    QVERIFY(policy.document.contains("archive-1250000001/a/*") && !policy.document.contains("photos"));
    QCOMPARE(policy.rewritten.size(), 1);
    QCOMPARE(adapted("policy", policyOf({QStringLiteral("third-1250000000"), photos.region})).warnings.size(), 1);
    const Adaptation logging =
        adapted("logging", "<BucketLoggingStatus><LoggingEnabled><TargetBucket>photos-1250000000</TargetBucket>"
                           "<New/></LoggingEnabled></BucketLoggingStatus>");
    QVERIFY(logging.document.contains("<TargetBucket>archive-1250000001</TargetBucket>") && logging.document.contains("<New/>"));
    QVERIFY(!adapted("replication", "<ReplicationConfiguration><Role>qcs::cam::uin/1:uin/1</Role></ReplicationConfiguration>")
                 .warnings.isEmpty());
    QVERIFY(!adapted("domains", "<DomainConfiguration/>").warnings.isEmpty());
    const auto acl = [](const QByteArray &owner) {
        return QByteArray(
            "<AccessControlPolicy><Owner><ID>qcs::cam::uin/" + owner + ":uin/" + owner +
            "</ID></Owner><AccessControlList><Grant><Grantee><ID>qcs::cam::uin/" + owner + ":uin/" + owner +
            "</ID></Grantee><Permission>FULL_CONTROL</Permission></Grant></AccessControlList></AccessControlPolicy>");
    };
    const Adaptation owned = adapted("acl", acl("1"), acl("2"));
    QVERIFY(!owned.document.contains("uin/1") && owned.document.contains("FULL_CONTROL"));
    QCOMPARE(owned.rewritten.size(), 1);
    QVERIFY(adapted("acl", acl("2"), acl("2")).rewritten.isEmpty());
}

void TestSettingsFile::whatCannotBeAppliedSaysWhy()
{
    QVERIFY(reasonNotToApply({"cors", State::NotConfigured}).isEmpty());
    QVERIFY(reasonNotToApply({"logging", State::NotConfigured}).isEmpty());
    QVERIFY(!reasonNotToApply({"versioning", State::NotConfigured}).isEmpty());
    QCOMPARE(reasonNotToApply({"cors", State::Failed, {}, QStringLiteral("why")}), QStringLiteral("why"));
}

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
