// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/settingeditor.h"
#include "bucketsettings/settinglist.h"
#include "cos/qnamtransport.h"
#include "fakeclock.h"
#include "foreignservice.h"
#include "resultof.h"
#include "sandboxserver.h"
#include "settingexamples.h"
#include "testbucket.h"

#include <QTest>

#include <algorithm>

using namespace Settings;

#define VERIFY_LOADED(editor) QVERIFY2(isReady(editor), qPrintable(troubleOf(editor)))

/// Every setting against a service: nothing there, set, read, changed, deleted, each by an editor of its own, as another session
/// of the program would.
class TestBucketSettingsWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aSettingIsSetReadChangedAndDeleted_data();
    void aSettingIsSetReadChangedAndDeleted();
    void aSecondSaveIsNotSomebodyElses_data();
    void aSecondSaveIsNotSomebodyElses();
    void aChangeOfAnotherSessionIsNoticed();
    void allPagesOfAListAreRead();
    void aPreflightIsAnsweredByTheRules();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
    void aDomainLeadsToOneBucket();

private:
    /// An editor of the setting once the service has answered, whatever it said.
    std::unique_ptr<SettingEditor> loaded(const QByteArray &id);
    std::optional<SavePlan> plan(SettingEditor &editor);
    /// What went wrong, or nothing.
    QString save(SettingEditor &editor, const QByteArray &document);
    /// Likewise, by an editor of its own.
    QString saveAnew(const QByteArray &id, const QByteArray &document);
    /// Names of buckets, accounts and the region where \a document says LOGS, OWNER …
    QByteArray filledIn(QByteArray document) const;
    /// Why this service cannot have the setting; empty when it can.
    QString whyNot(const QByteArray &id);
    /// What the service does not have of \a wanted; a foreign one may add, and order, what the protocol lets it.
    QString missingIn(const SettingEditor &reader, const QByteArray &wanted) const;
    void enableVersioningForReplication(const QByteArray &id);

    SystemClock m_clock;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Cos::Client> m_client;
    std::unique_ptr<TestBucket> m_own;
    std::unique_ptr<TestBucket> m_target;
    Cos::BucketRef m_bucket;
    Cos::BucketRef m_logs;
    QByteArray m_ownerId;
    QByteArray m_otherId;                  ///< of another root account; empty without one
    std::optional<CosError> m_saveError;   ///< of the last save()
};

namespace {

/// By what codes the service may refuse settings that depend on what it has beside the bucket: sections 3.6 and 6.3.
QList<QLatin1String> codesOfCircumstances(const QByteArray &id)
{
    static const QHash<QByteArray, QList<QLatin1String>> codes{
        {"domains",
         {QLatin1String("DNSRecordVerifyFailed"), QLatin1String("DomainConfigConflict"), QLatin1String("RecordAlreadyExist"),
          QLatin1String("DomainAuditFailed")}},
        {"encryption",
         {QLatin1String("KmsException"), QLatin1String("KmsKeyDisabled"), QLatin1String("KmsKeyNotExist"),
          QLatin1String("SSEContentNotSupported")}},
        {"logging", {QLatin1String("InvalidTargetBucketForLogging")}},
        {"replication", {QLatin1String("InvalidArgument"), QLatin1String("InvalidRequest")}},   // both are in one region
        {"inventory", {QLatin1String("InventoryFull")}},
        {"tiering-rules", {QLatin1String("InvalidArgument"), QLatin1String("InvalidRequest"), QLatin1String("MalformedXML")}},
    };
    return codes.value(id);
}

bool isReady(const std::unique_ptr<SettingEditor> &editor)
{
    return editor && editor->state() == SettingEditor::State::Ready;
}

QString troubleOf(const std::unique_ptr<SettingEditor> &editor)
{
    return editor ? technicalDetails(editor->error()) : QStringLiteral("no such setting");
}

const Setting *settingWith(const QByteArray &id)
{
    const QList<Setting> &all = bucketSettings();
    const auto found = std::find_if(all.begin(), all.end(), [&id](const Setting &setting) { return setting.id == id; });
    return found == all.end() ? nullptr : &*found;
}

}   // namespace

void TestBucketSettingsWire::initTestCase()
{
    m_server = SandboxServer::start();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
    m_client = std::make_unique<Cos::Client>(m_server->endpoint(), m_server->credentials(),
                                             std::make_unique<Cos::QnamTransport>(), m_clock);
    m_bucket = m_server->bucket(QStringLiteral("settings"));
    m_logs = m_server->bucket(QStringLiteral("settings-logs"));
    m_own = std::make_unique<TestBucket>(*m_client, m_bucket);
    m_target = std::make_unique<TestBucket>(*m_client, m_logs);
    QVERIFY(m_own->create().isOk());
    QVERIFY(m_target->create().isOk());
    m_ownerId = accountIdOf(*m_server, m_server->credentials()).toUtf8();
    const auto other = m_server->otherCredentials();
    m_otherId = other ? accountIdOf(*m_server, *other).toUtf8() : QByteArray();
}

void TestBucketSettingsWire::cleanupTestCase()
{
    m_own.reset();
    m_target.reset();
    m_client.reset();
}

std::unique_ptr<SettingEditor> TestBucketSettingsWire::loaded(const QByteArray &id)
{
    const Setting *setting = settingWith(id);
    if (!setting)
        return nullptr;
    SettingContext context;
    context.bucket = m_bucket;
    context.knownBuckets = {m_bucket, m_logs};
    auto editor = std::make_unique<SettingEditor>(*setting, context, m_bucket, m_client.get());
    editor->load();
    const bool hasEnded = QTest::qWaitFor([&editor] { return editor->state() != SettingEditor::State::Loading; }, 60'000);
    return hasEnded ? std::move(editor) : nullptr;
}

QString TestBucketSettingsWire::whyNot(const QByteArray &id)
{
    const Setting *setting = settingWith(id);
    if (!setting || !m_server->isForeign())
        return {};
    if (id == "origin")
        return QStringLiteral("the protocol document does not say what ?origin looks like");
    return whyWithout(*m_server, *m_client, m_bucket, setting->subresource);
}

QByteArray TestBucketSettingsWire::filledIn(QByteArray document) const
{
    // Examples speak of these.
    document.replace("photos-1250000000", "BUCKET");
    document.replace("logs-1250000000", "LOGS");
    document.replace("ap-guangzhou", "REGION");
    document.replace("uid/1250000000", "uid/APPID");
    document.replace("qcs::cam::uin/100000000001:uin/100000000001", "OWNER");
    document.replace("LOGS", m_logs.name.toUtf8());
    document.replace("BUCKET", m_bucket.name.toUtf8());
    document.replace("REGION", m_bucket.region.toUtf8());
    document.replace("APPID", m_server->appId().toUtf8());
    document.replace("OWNER", m_ownerId);
    document.replace("OTHER", m_otherId);
    return document;
}

QString TestBucketSettingsWire::missingIn(const SettingEditor &reader, const QByteArray &wanted) const
{
    if (reader.document().isSame({reader.text()}, {wanted}))
        return {};
    const QString whole = QString::fromUtf8(reader.text().first(std::min<qsizetype>(reader.text().size(), 2000)));
    if (!m_server->isForeign() || reader.setting().format != DocumentFormat::Xml)
        return whole;
    const auto got = XmlElement::parse(reader.text());
    const auto set = XmlElement::parse(wanted);
    const QString missing = got && set ? missingFrom(*got, *set) : QStringLiteral("not well-formed");
    return missing.isEmpty() ? QString() : QString(missing + QLatin1String(" in ") + whole);
}

/// Section 3.6.10: on both buckets.
void TestBucketSettingsWire::enableVersioningForReplication(const QByteArray &id)
{
    if (id != "replication")
        return;
    const Cos::ConfigurationUpdate on{"<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"};
    for (const Cos::BucketRef &bucket : {m_bucket, m_logs}) {
        const auto enabled = resultOf(m_client->putConfiguration(bucket, {"versioning"}, on));
        QVERIFY2(enabled, qPrintable(enabled ? QString() : technicalDetails(enabled.error())));
    }
}

std::optional<SavePlan> TestBucketSettingsWire::plan(SettingEditor &editor)
{
    std::optional<SavePlan> plan;
    const auto connection = connect(&editor, &SettingEditor::savePrepared, this, [&plan](const SavePlan &made) { plan = made; });
    editor.prepareSave();
    const bool hasCome = QTest::qWaitFor([&plan] { return plan.has_value(); }, 60'000);
    disconnect(connection);
    return hasCome ? plan : std::nullopt;
}

QString TestBucketSettingsWire::save(SettingEditor &editor, const QByteArray &document)
{
    m_saveError.reset();
    editor.setText(document);
    if (hasError(editor.problems()))
        return editor.problems().first().text;
    const std::optional<SavePlan> made = plan(editor);
    if (!made)
        return QStringLiteral("no plan");
    if (made->isChangedMeanwhile)
        return QStringLiteral("changed by somebody else");
    std::optional<QString> end;
    connect(&editor, &SettingEditor::saved, &editor, [&end] { end = QString(); });
    connect(&editor, &SettingEditor::saveFailed, &editor, [this, &end](const CosError &error) {
        m_saveError = error;
        end = technicalDetails(error);
    });
    editor.save(*made);
    const bool hasEnded = QTest::qWaitFor([&end] { return end.has_value(); }, 30'000);   // a list is many calls
    editor.disconnect(&editor);
    return hasEnded ? *end : QStringLiteral("no end");
}

QString TestBucketSettingsWire::saveAnew(const QByteArray &id, const QByteArray &document)
{
    m_saveError.reset();
    const auto editor = loaded(id);
    return isReady(editor) ? save(*editor, document) : troubleOf(editor);
}

void TestBucketSettingsWire::aSettingIsSetReadChangedAndDeleted_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    for (const Setting &setting : bucketSettings()) {
        if (setting.id != "acl")   // there are always permissions, and the service adds names: below
            QTest::newRow(setting.id.constData())
                << setting.id << SettingExamples::example(setting) << SettingExamples::changed(setting);
    }
    const QByteArray inventory = "<InventoryConfiguration><Id>ID</Id><IsEnabled>true</IsEnabled><IncludedObjectVersions>Current"
                                 "</IncludedObjectVersions><Schedule><Frequency>Weekly</Frequency></Schedule><Destination>"
                                 "<COSBucketDestination><Format>CSV</Format><Bucket>qcs::cos:REGION::LOGS</Bucket>"
                                 "</COSBucketDestination></Destination></InventoryConfiguration>";
    const auto list = [&inventory](const QByteArrayList &ids) {
        QByteArray document = "<ListInventoryConfigurationResult>";
        for (const QByteArray &id : ids)
            document += QByteArray(inventory).replace("ID<", QByteArray(id + "<"));
        return QByteArray(document + "<IsTruncated>false</IsTruncated></ListInventoryConfigurationResult>");
    };
    QTest::newRow("several inventories") << QByteArray("inventory") << list({"a", "b"}) << list({"b", "c"});
}

void TestBucketSettingsWire::aSettingIsSetReadChangedAndDeleted()
{
    QFETCH(const QByteArray, id);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    first = filledIn(first);
    second = filledIn(second);
    SKIP_FOR(whyNot(id));
    if (id == "replication")
        SKIP_FOR(whyNot("versioning"));
    enableVersioningForReplication(id);
    const QList<QLatin1String> codes = codesOfCircumstances(id);
    const auto fresh = loaded(id);
    VERIFY_LOADED(fresh);
    QVERIFY(!fresh->isConfigured());
    QString trouble = save(*fresh, first);
    if (m_saveError)
        SKIP_FOR(whyRefused(*m_server, *m_saveError, codes));
    QCOMPARE(trouble, QString());

    const auto reader = loaded(id);
    VERIFY_LOADED(reader);
    QVERIFY(reader->isConfigured());
    QCOMPARE(missingIn(*reader, first), QString());
    trouble = save(*reader, second);
    if (m_saveError)
        SKIP_FOR(whyRefused(*m_server, *m_saveError, codes));
    QCOMPARE(trouble, QString());

    const auto remover = loaded(id);
    VERIFY_LOADED(remover);
    QCOMPARE(missingIn(*remover, second), QString());
    if (!remover->setting().isDeletable && !remover->setting().takesNothing)
        return;
    trouble = save(*remover, {});
    if (m_saveError)
        SKIP_FOR(whyRefused(*m_server, *m_saveError));
    QCOMPARE(trouble, QString());
    const auto last = loaded(id);
    VERIFY_LOADED(last);
    QVERIFY(!last->isConfigured());
}

void TestBucketSettingsWire::aSecondSaveIsNotSomebodyElses_data()
{
    aSettingIsSetReadChangedAndDeleted_data();
    const auto acl = [](const QByteArrayList &rights) {
        const auto grant = [](const QByteArray &grantee, const QByteArray &right) {
            return QByteArray(
                R"(<Grant><Grantee xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="CanonicalUser"><ID>)" +
                grantee + "</ID></Grantee><Permission>" + right + "</Permission></Grant>");
        };
        QByteArray grants = grant("OWNER", "FULL_CONTROL");   // without it a service may lock us out
        for (const QByteArray &right : rights)
            grants += grant("OTHER", right);
        return QByteArray("<AccessControlPolicy><Owner><ID>OWNER</ID></Owner><AccessControlList>" + grants +
                          "</AccessControlList></AccessControlPolicy>");
    };
    QTest::newRow("acl, whose names the service adds") << QByteArray("acl") << acl({"READ"}) << acl({"READ", "WRITE"});
    const QByteArray task = "<InventoryConfiguration><Id>ID</Id><IsEnabled>true</IsEnabled><IncludedObjectVersions>Current"
                            "</IncludedObjectVersions><Schedule><Frequency>Weekly</Frequency></Schedule><Destination>"
                            "<COSBucketDestination><Format>CSV</Format><Bucket>qcs::cos:REGION::LOGS</Bucket>"
                            "</COSBucketDestination></Destination></InventoryConfiguration>";
    const QByteArray b = QByteArray(task).replace("ID<", "b<");
    const QByteArray a = QByteArray(task).replace("ID<", "a<");
    const auto tasks = [](const QByteArray &items) {
        return QByteArray("<ListInventoryConfigurationResult><IsTruncated>false</IsTruncated>" + items +
                          "</ListInventoryConfigurationResult>");
    };
    QTest::newRow("inventory, in another order") << QByteArray("inventory") << tasks(b) << tasks(b + a);
    const auto rule = [](const QByteArray &id, const QByteArray &days) {
        return QByteArray("<IntelligentTieringConfiguration><Id>" + id + "</Id><Status>Enabled</Status><Filter><Prefix>" + id +
                          "/</Prefix></Filter><Tiering><AccessTier>ARCHIVE_ACCESS</AccessTier><Days>" + days +
                          "</Days></Tiering></IntelligentTieringConfiguration>");
    };
    const auto rules = [](const QByteArray &items) {
        return QByteArray("<ListBucketIntelligentTieringConfigurationsOutput><IsTruncated>false</IsTruncated>" + items +
                          "</ListBucketIntelligentTieringConfigurationsOutput>");
    };
    QTest::newRow("tiering-rules, in another order") << QByteArray("tiering-rules") << rules(rule("c", "90") + rule("a", "90"))
                                                     << rules(rule("c", "90") + rule("b", "90") + rule("a", "90"));
    const auto lifecycle = [](const QByteArray &days) {
        return QByteArray("<LifecycleConfiguration><Rule><Filter><Prefix>x/</Prefix></Filter><Status>Enabled</Status><Expiration>"
                          "<Days>" +
                          days + "</Days></Expiration></Rule></LifecycleConfiguration>");
    };
    QTest::newRow("lifecycle, whose names the service makes") << QByteArray("lifecycle") << lifecycle("30") << lifecycle("60");
}

/// The service adds names, and orders lists, itself.
void TestBucketSettingsWire::aSecondSaveIsNotSomebodyElses()
{
    QFETCH(const QByteArray, id);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    first = filledIn(first);
    second = filledIn(second);
    SKIP_FOR(whyNot(id));
    if (id == "acl" && m_otherId.isEmpty())
        QSKIP("needs COSCOPE_TEST_SECRET_ID_2 and COSCOPE_TEST_SECRET_KEY_2 of another root account");
    if (id == "replication")
        SKIP_FOR(whyNot("versioning"));
    enableVersioningForReplication(id);
    const auto editor = loaded(id);
    VERIFY_LOADED(editor);
    QString trouble = save(*editor, first);
    if (m_saveError)
        SKIP_FOR(whyRefused(*m_server, *m_saveError, codesOfCircumstances(id)));
    QCOMPARE(trouble, QString());
    QVERIFY(!editor->isModified());
    trouble = save(*editor, second);
    if (m_saveError)
        SKIP_FOR(whyRefused(*m_server, *m_saveError, codesOfCircumstances(id)));
    QCOMPARE(trouble, QString());
    // What is on the screen is what another session would see.
    const auto reader = loaded(id);
    VERIFY_LOADED(reader);
    QVERIFY(reader->document().isSame({editor->text()}, {reader->text()}));
    if (!editor->setting().isDeletable)
        return;
    trouble = save(*editor, {});
    if (m_saveError)
        SKIP_FOR(whyRefused(*m_server, *m_saveError));
    QCOMPARE(trouble, QString());
}

void TestBucketSettingsWire::aChangeOfAnotherSessionIsNoticed()
{
    SKIP_FOR(whyNot("tagging"));
    const auto mine = loaded("tagging");
    const auto theirs = loaded("tagging");
    VERIFY_LOADED(mine);
    VERIFY_LOADED(theirs);
    QCOMPARE(save(*theirs, "<Tagging><TagSet><Tag><Key>theirs</Key><Value>1</Value></Tag></TagSet></Tagging>"), QString());
    mine->setText("<Tagging><TagSet><Tag><Key>mine</Key><Value>1</Value></Tag></TagSet></Tagging>");
    const std::optional<SavePlan> made = plan(*mine);
    QVERIFY(made && made->isChangedMeanwhile);
    QVERIFY(isDifferent(made->changesOfOthers));
    QCOMPARE(saveAnew("tagging", {}), QString());
}

/// More tasks than the service lists at once: all are there, and the last can be changed and removed.
void TestBucketSettingsWire::allPagesOfAListAreRead()
{
    SKIP_FOR(whyNot("inventory"));
    constexpr int count = 101;
    QByteArray list = "<ListInventoryConfigurationResult>";
    for (int i = 0; i < count; ++i) {
        list += "<InventoryConfiguration><Id>task-" + QByteArray::number(i).rightJustified(3, '0') +
                "</Id><IsEnabled>true</IsEnabled><IncludedObjectVersions>All</IncludedObjectVersions><Schedule><Frequency>Daily"
                "</Frequency></Schedule><Destination><COSBucketDestination><Format>CSV</Format><Bucket>qcs::cos:" +
                m_bucket.region.toUtf8() + "::" + m_logs.name.toUtf8() +
                "</Bucket></COSBucketDestination></Destination></InventoryConfiguration>";
    }
    list += "<IsTruncated>false</IsTruncated></ListInventoryConfigurationResult>";
    const QString trouble = saveAnew("inventory", list);
    if (m_saveError)
        SKIP_FOR(whyRefused(*m_server, *m_saveError, codesOfCircumstances("inventory")));
    QCOMPARE(trouble, QString());
    const auto reader = loaded("inventory");
    VERIFY_LOADED(reader);
    QCOMPARE(missingIn(*reader, list), QString());
    QVERIFY(!hasError(reader->problems()));
    QCOMPARE(save(*reader, {}), QString());
    const auto last = loaded("inventory");
    VERIFY_LOADED(last);
    QVERIFY(!last->isConfigured());
}

void TestBucketSettingsWire::aPreflightIsAnsweredByTheRules()
{
    SKIP_FOR(whyNot("cors"));
    const auto editor = loaded("cors");
    VERIFY_LOADED(editor);
    QCOMPARE(save(*editor, "<CORSConfiguration><CORSRule><AllowedOrigin>https://a.example</AllowedOrigin><AllowedMethod>PUT"
                           "</AllowedMethod><AllowedHeader>x-a</AllowedHeader></CORSRule></CORSConfiguration>"),
             QString());
    const Cos::ObjectRef object{m_bucket, "a.txt", {}};
    const auto allowed = resultOf(m_client->preflight(object, {"https://a.example", "PUT", {"x-a"}}));
    if (!allowed)
        SKIP_FOR(whyRefused(*m_server, allowed.error()));
    QVERIFY(allowed.isOk() && allowed->isAllowed);
    QCOMPARE(Cos::headerValue(allowed->headers, "access-control-allow-origin"), QByteArray("https://a.example"));
    const auto refused = resultOf(m_client->preflight(object, {"https://b.example", "PUT", {"x-a"}}));
    QVERIFY(refused.isOk() && !refused->isAllowed);
    QCOMPARE(saveAnew("cors", {}), QString());
}

void TestBucketSettingsWire::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("code");
    const QByteArray statement = R"("Principal":{"qcs":["*"]},"Action":["name/cos:GetObject"],"Resource":["*"])";
    const auto policy = [](const QByteArray &content) {
        return QByteArray(R"({"version":"2.0","Statement":[)" + content + "]}");
    };
    QTest::newRow("policy without statements") << QByteArray("policy") << policy({}) << QByteArray("InvalidPolicyDocument");
    QTest::newRow("policy without effect") << QByteArray("policy") << policy('{' + statement + '}')
                                           << QByteArray("InvalidPolicyDocument");
    QByteArray other = R"({"Effect":"allow",)" + statement + '}';
    other.replace(R"("Resource":["*"])", R"("Resource":["qcs::cvm:x"])");
    QTest::newRow("policy about something else") << QByteArray("policy") << policy(other) << QByteArray("InvalidPolicyDocument");
    QTest::newRow("policy without version") << QByteArray("policy") << QByteArray(R"({"Statement":[]})")
                                            << QByteArray("MalformedPolicy");
    QTest::newRow("records below a slash")
        << QByteArray("logging")
        << QByteArray("<BucketLoggingStatus><LoggingEnabled><TargetBucket>LOGS</TargetBucket><TargetPrefix>/a</TargetPrefix>"
                      "</LoggingEnabled></BucketLoggingStatus>")
        << QByteArray("LoggingPrefixInvalid");
}

void TestBucketSettingsWire::whatMakesNoSenseIsRefused()
{
    if (m_server->isForeign())
        QSKIP("the protocol does not say which of these is refused, and by which code");
    QFETCH(const QByteArray, parameter);
    QFETCH(const QByteArray, document);
    QFETCH(const QByteArray, code);
    const QByteArray type = parameter == "policy" ? "application/json" : "application/xml";
    const auto answer = resultOf(m_client->putConfiguration(m_bucket, {parameter}, {filledIn(document), type}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QString::fromLatin1(code));
}

void TestBucketSettingsWire::aDomainLeadsToOneBucket()
{
    if (m_server->isForeign())
        QSKIP("needs a domain that really leads to the bucket");
    const QByteArray domain = "<DomainConfiguration><DomainRule><Status>ENABLED</Status><Name>one.example.com</Name><Type>REST"
                              "</Type></DomainRule></DomainConfiguration>";
    QVERIFY(resultOf(m_client->putConfiguration(m_logs, {"domain"}, {domain, "application/xml"})));
    const auto editor = loaded("domains");
    VERIFY_LOADED(editor);
    QVERIFY(save(*editor, domain).contains(QStringLiteral("DomainConfigConflict")));
    QByteArray forced = domain;
    forced.replace("</DomainRule>", "<ForcedReplacement>TXT</ForcedReplacement></DomainRule>");
    const auto taker = loaded("domains");
    VERIFY_LOADED(taker);
    QVERIFY(save(*taker, forced).contains(QStringLiteral("DNSRecordVerifyFailed")));
    const auto answer = resultOf(m_client->getConfiguration(m_bucket, {"domain"}));
    QVERIFY(answer && !Cos::headerValue(answer->headers, "x-cos-domain-txt-verification").isEmpty());
}

QTEST_GUILESS_MAIN(TestBucketSettingsWire)
#include "tst_bucketsettings_wire.moc"
