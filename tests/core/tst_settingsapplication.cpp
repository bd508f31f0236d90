// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/across/settingsapplication.h"
#include "bucketsettings/across/settingsfile.h"
#include "bucketsettings/across/settingssnapshot.h"
#include "fakeservice.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Settings;
using State = SettingsApplication::State;

/// Settings of another bucket are applied one after the other, each looked at once more before it is sent.
class TestSettingsApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSnapshotHasWhatTheServiceHas();
    void anExportHasNoSecrets();
    void whatIsWantedIsSentInTheOrderOfTheList();
    void whatNobodyHasConfiguredIsDeleted();
    void aFailureDoesNotStopTheOthers();
    void aChangeOfOthersIsLeftAlone();
    void whatCannotBeSentIsNotSent();
    void rulesThatCannotBeDeletedAreSaid();
    void namesAreRewrittenOrNot();
    void givingUpLeavesTheEditorsAsTheyWere();
    void cancellingStopsBeforeTheNextOne();
    void whatTheBucketSaysReachesItsSettings();

private:
    void load();
    QList<State> states() const;
    void make(const QList<SettingRecord> &wanted);
    void run();

    std::unique_ptr<FakeService> service;
    std::unique_ptr<BucketSettings> target;
    std::unique_ptr<SettingsApplication> application;
};

namespace {

const Cos::BucketRef source{QStringLiteral("source-1250000000"), QStringLiteral("ap-guangzhou")};
const QByteArray cors = "<CORSConfiguration><CORSRule><AllowedOrigin>*</AllowedOrigin><AllowedMethod>GET</AllowedMethod><New/>"
                        "</CORSRule></CORSConfiguration>";
const QByteArray tags = "<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>";

SettingRecord configured(const QByteArray &id, const QByteArray &document)
{
    return {id, SettingRecord::State::Configured, document};
}

FakeTransport::Answer failure(int status, const QByteArray &code)
{
    return {.httpStatus = status, .body = "<Error><Code>" + code + "</Code><RequestId>R1</RequestId></Error>"};
}

}   // namespace

void TestSettingsApplication::init()
{
    service = std::make_unique<FakeService>();
    service->transport.always("GET", failure(404, "NoSuchConfiguration"));
    service->transport.always("PUT", FakeTransport::Answer{});
    service->transport.always("DELETE", {.httpStatus = 204});
}

void TestSettingsApplication::cleanup()
{
    application.reset();
    target.reset();
    service.reset();
}

void TestSettingsApplication::load()
{
    target = std::make_unique<BucketSettings>(SettingContext{.bucket = service->ref}, service->client.get());
    target->load();
    QTRY_VERIFY(target->isSettled());
}

void TestSettingsApplication::make(const QList<SettingRecord> &wanted)
{
    load();
    application = std::make_unique<SettingsApplication>(*target, source, wanted);
}

void TestSettingsApplication::run()
{
    QSignalSpy finished(application.get(), &SettingsApplication::finished);
    application->start();
    QTRY_COMPARE(finished.size(), 1);
}

QList<State> TestSettingsApplication::states() const
{
    QList<State> states;
    for (const SettingsApplication::Item &item : application->items())
        states.append(item.state);
    return states;
}

void TestSettingsApplication::aSnapshotHasWhatTheServiceHas()
{
    service->transport.always("GET ?cors", {.body = cors});
    service->transport.always("GET ?policy", failure(403, "AccessDenied"));
    service->transport.always("GET ?accelerate", failure(501, "NotImplemented"));
    load();
    target->editor("cors")->clear();   // not saved
    const SettingsSnapshot snapshot = snapshotOf(*target, {});
    QCOMPARE(snapshot.records.size(), target->editors().size());
    QVERIFY(target->editor("cors")->document().isSame(snapshot.record("cors")->configuration(), {cors}));
    QCOMPARE(snapshot.record("policy")->state, SettingRecord::State::Failed);
    QCOMPARE(snapshot.record("acceleration")->state, SettingRecord::State::Unavailable);
    QCOMPARE(snapshot.record("tagging")->state, SettingRecord::State::NotConfigured);
    const Result<SettingsSnapshot> read = settingsFromFile(settingsFileFrom(snapshot));
    QVERIFY(read.isOk() && read->records == snapshot.records);
}

void TestSettingsApplication::anExportHasNoSecrets()
{
    service->transport.always(
        "GET ?origin",
        {.body = "<OriginConfiguration><OriginRule><RulePriority>1</RulePriority><OriginType>Mirror</OriginType><OriginCondition>"
                 "<HTTPStatusCode>404</HTTPStatusCode></OriginCondition><OriginParameter><Protocol>HTTP</Protocol><HttpHeader>"
                 "<NewHttpHeaders><Header><Key>Authorization</Key><Value>hidden-1</Value></Header><Header><Key>X-Api-Key</Key>"
                 "<Value>hidden-3</Value></Header></NewHttpHeaders></HttpHeader>"
                 "</OriginParameter><OriginInfo><HostInfo><PrivateHost><CredentialProvider><SecretId>AKID</SecretId><SecretKey>"
                 "hidden-2</SecretKey></CredentialProvider></PrivateHost></HostInfo></OriginInfo></OriginRule>"
                 "</OriginConfiguration>"});
    load();
    const QByteArray file = settingsFileFrom(snapshotOf(*target, {}));
    QVERIFY(file.contains("AKID"));
    QVERIFY(!file.contains("hidden"));
    const Result<SettingsSnapshot> read = settingsFromFile(file);
    QVERIFY(read.isOk());
    service->transport.always("GET ?origin", failure(404, "OriginConfigurationNotFoundError"));
    make(QList<SettingRecord>{*read->record("origin")});
    QCOMPARE(states(), QList<State>{State::Impossible});   // the key must be entered again
    const QList<Problem> problems = application->items().first().editor->problems();
    QVERIFY(std::any_of(problems.begin(), problems.end(),
                        [](const Problem &problem) { return problem.text.contains(QLatin1String("header")); }));
}

void TestSettingsApplication::whatIsWantedIsSentInTheOrderOfTheList()
{
    make(QList<SettingRecord>{configured("cors", cors), configured("tagging", tags)});
    QVERIFY(isDifferent(application->plan(0).changes));
    QCOMPARE(states(), QList<State>({State::Waiting, State::Waiting}));
    run();
    QCOMPARE(states(), QList<State>({State::Done, State::Done}));
    const auto sent = service->transport.sent("PUT");
    QCOMPARE(sent.size(), 2);
    QVERIFY(sent.at(0).body.contains("<New/>"));
    QVERIFY(sent.at(1).body.contains("<Key>a</Key>"));
}

void TestSettingsApplication::whatNobodyHasConfiguredIsDeleted()
{
    service->transport.always("GET ?cors", {.body = cors});
    make(QList<SettingRecord>{SettingRecord{"cors"}});
    QVERIFY(application->plan(0).isDeletion);
    run();
    QCOMPARE(states(), QList<State>{State::Done});
    QCOMPARE(service->transport.sent("DELETE ?cors").size(), 1);
}

void TestSettingsApplication::aFailureDoesNotStopTheOthers()
{
    service->transport.always("PUT ?cors", failure(403, "AccessDenied"));
    make(QList<SettingRecord>{configured("cors", cors), configured("tagging", tags)});
    run();
    QCOMPARE(states(), QList<State>({State::Failed, State::Done}));
    QCOMPARE(application->items().first().error.kind, ErrorKind::Denied);
}

void TestSettingsApplication::aChangeOfOthersIsLeftAlone()
{
    make(QList<SettingRecord>{configured("cors", cors), configured("tagging", tags)});
    QByteArray theirs = cors;
    service->transport.always("GET ?cors", {.body = theirs.replace("GET", "PUT")});
    run();
    QCOMPARE(states(), QList<State>({State::Changed, State::Done}));
    QVERIFY(service->transport.sent("PUT ?cors").isEmpty());
}

void TestSettingsApplication::whatCannotBeSentIsNotSent()
{
    make(QList<SettingRecord>{configured("cors", "<CORSConfiguration><CORSRule/></CORSConfiguration>"),
                              configured("tagging", tags)});
    QCOMPARE(states(), QList<State>({State::Impossible, State::Waiting}));
    run();
    QVERIFY(service->transport.sent("PUT ?cors").isEmpty());
    QCOMPARE(states(), QList<State>({State::Impossible, State::Done}));
}

void TestSettingsApplication::rulesThatCannotBeDeletedAreSaid()
{
    const auto list = [](const QByteArray &id) {
        return QByteArray("<ListBucketIntelligentTieringConfigurationsOutput><IntelligentTieringConfiguration><Id>" + id +
                          "</Id><Status>Enabled</Status><Tiering><AccessTier>ARCHIVE_ACCESS</AccessTier><Days>90</Days></Tiering>"
                          "</IntelligentTieringConfiguration></ListBucketIntelligentTieringConfigurationsOutput>");
    };
    service->transport.always("GET ?intelligent-tiering", {.body = list("theirs")});
    make({configured("tiering-rules", list("ours"))});
    QCOMPARE(states(), QList<State>{State::Impossible});
    QVERIFY(application->items().first().editor->problems().first().text.contains(QLatin1String("theirs")));
}

void TestSettingsApplication::namesAreRewrittenOrNot()
{
    make(QList<SettingRecord>{configured("logging",
                                         "<BucketLoggingStatus><LoggingEnabled><TargetBucket>source-1250000000</TargetBucket>"
                                         "</LoggingEnabled></BucketLoggingStatus>")});
    QVERIFY(application->hasNames());
    const SettingEditor &editor = *target->editor("logging");
    QVERIFY(editor.text().contains(service->ref.name.toUtf8()));
    application->setNames(SettingsApplication::Names::AsTheyAre);
    QVERIFY(editor.text().contains("source-1250000000"));
    application->setNames(SettingsApplication::Names::Rewritten);
    QVERIFY(editor.text().contains(service->ref.name.toUtf8()));
}

void TestSettingsApplication::givingUpLeavesTheEditorsAsTheyWere()
{
    make(QList<SettingRecord>{configured("cors", cors)});
    QVERIFY(target->editor("cors")->isModified());
    application.reset();
    QVERIFY(!target->editor("cors")->isModified());
    QVERIFY(!target->editor("cors")->isConfigured());
}

void TestSettingsApplication::cancellingStopsBeforeTheNextOne()
{
    make(QList<SettingRecord>{configured("cors", cors), configured("tagging", tags)});
    QSignalSpy finished(application.get(), &SettingsApplication::finished);
    application->start();
    application->cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(states(), QList<State>({State::GivenUp, State::GivenUp}));
    QVERIFY(service->transport.sent("PUT").isEmpty());
}

void TestSettingsApplication::whatTheBucketSaysReachesItsSettings()
{
    service->transport.always("HEAD", {.headers = {{"x-cos-bucket-az-type", "MAZ"}, {"x-cos-bucket-arch", "OFS"}}});
    load();
    const SettingContext context = target->editor("cors")->context();
    QTRY_VERIFY(context.findings->info);
    QVERIFY(context.findings->info->isMultiAz);
    QCOMPARE(context.findings->keepsVersions, std::optional(false));
    QVERIFY(!target->editor("versioning")->reasonAgainst().isEmpty());
}

QTEST_GUILESS_MAIN(TestSettingsApplication)
#include "tst_settingsapplication.moc"
