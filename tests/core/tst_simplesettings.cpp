// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/outline.h"
#include "bucketsettings/settinglist.h"
#include "settingchecks.h"
#include "settingexamples.h"

#include <QTest>

#include <algorithm>

using namespace Settings;
using SettingExamples::settingOf;

/// Every setting: what its codec keeps and what its checks find, with the examples of its folder and further documents.
class TestSimpleSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfADocumentSurvives_data() { addDocuments(); }
    void allOfADocumentSurvives();
    void everyCutIsAMistake_data() { addDocuments(); }
    void everyCutIsAMistake();
    void randomDocumentsDoNoHarm_data() { addDocuments(); }
    void randomDocumentsDoNoHarm();
    void aGoodDocumentHasNoMistakes_data() { addDocuments(); }
    void aGoodDocumentHasNoMistakes();
    void nothingConfiguredIsEmptyAndHasASummary_data();
    void nothingConfiguredIsEmptyAndHasASummary();
    void mistakesAreToldAtTheirField_data();
    void mistakesAreToldAtTheirField();
    void aFieldWritesOnlyItself_data();
    void aFieldWritesOnlyItself();

private:
    static void addDocuments();
};

namespace {

const Field *fieldNamed(const Form &form, const QByteArray &name)
{
    const auto found =
        std::find_if(form.fields.begin(), form.fields.end(), [&name](const Field &field) { return field.name == name; });
    return found == form.fields.end() ? nullptr : &*found;
}

}   // namespace

void TestSimpleSettings::addDocuments()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("document");
    const auto row = [](const char *name, const char *id, const char *document) {
        QTest::newRow(name) << QByteArray(id) << QByteArray(document);
    };
    for (const Setting &setting : bucketSettings()) {
        QTest::addRow("%s, example", setting.id.constData()) << setting.id << SettingExamples::example(setting);
        QTest::addRow("%s, changed", setting.id.constData()) << setting.id << SettingExamples::changed(setting);
    }
    row("suspended", "versioning",
        "<VersioningConfiguration xmlns='urn:s3'><Status> Suspended </Status></VersioningConfiguration>");
    row("tags", "tagging",
        "<Tagging><TagSet><Tag><Key>team</Key><Value>press</Value></Tag><Tag><Value/><Key>a b</Key></Tag></TagSet></Tagging>");
    row("referer off", "referer",
        "<RefererConfiguration><Status>Disabled</Status><RefererType>Black-List</RefererType><DomainList><Domain>a.example</"
        "Domain>"
        "</DomainList><VerifySignatureURL>Enabled</VerifySignatureURL></RefererConfiguration>");
    row("website", "website",
        "<WebsiteConfiguration><IndexDocument><Suffix>index.html</Suffix></IndexDocument><RedirectAllRequestsTo><Protocol>https"
        "</Protocol></RedirectAllRequestsTo><AutoAddressing><Status>Disabled</Status></"
        "AutoAddressing><ErrorDocument><Key>e.html</Key>"
        "<OriginalHttpStatus>Disabled</OriginalHttpStatus></ErrorDocument><RoutingRules><RoutingRule><Condition>"
        "<HttpErrorCodeReturnedEquals>404</HttpErrorCodeReturnedEquals></Condition><Redirect><Protocol>https</Protocol>"
        "<ReplaceKeyWith>404.html</ReplaceKeyWith></Redirect></RoutingRule><RoutingRule><Condition><KeyPrefixEquals>docs/"
        "</KeyPrefixEquals></Condition><Redirect><ReplaceKeyPrefixWith>documents/</ReplaceKeyPrefixWith></Redirect></RoutingRule>"
        "</RoutingRules></WebsiteConfiguration>");
    row("website that leads elsewhere", "website",
        "<WebsiteConfiguration><IndexDocument><Suffix>i</Suffix></IndexDocument><ErrorDocument><Charity404>Enabled</Charity404>"
        "<Key>e.html</Key></ErrorDocument><RoutingRules><RoutingRule><Condition><KeyPrefixEquals>old/</KeyPrefixEquals>"
        "</Condition><Redirect><URLRedirect>https://www.example.com/gone</URLRedirect></Redirect></RoutingRule></RoutingRules>"
        "</WebsiteConfiguration>");
    row("older encryption", "encryption",
        "<ServerSideEncryptionConfiguration><Rule><SSEAlgorithm>AES256</SSEAlgorithm></Rule></"
        "ServerSideEncryptionConfiguration>");
    row("domains", "domains",
        "<DomainConfiguration><DomainRule><Status>ENABLED</Status><Name>files.example.com</Name><Type>REST</Type></DomainRule>"
        "<DomainRule><Status>disabled</Status><Name>www.example.com</Name><Type>WEBSITE</Type><ForcedReplacement>TXT"
        "</ForcedReplacement></DomainRule></DomainConfiguration>");
    row("replication", "replication",
        "<ReplicationConfiguration><Role>qcs::cam::uin/1:uin/1</Role><Rule><ID>a</ID><Status>Enabled</Status><Priority>1</"
        "Priority>"
        "<Filter><And><Prefix>raw/</Prefix><Tag><Key>k</Key><Value>v</Value></Tag></And></Filter><Destination><Bucket>"
        "qcs::cos:ap-beijing::backup-1250000000</Bucket><StorageClass>ARCHIVE</StorageClass></"
        "Destination><DeleteMarkerReplication>"
        "<Status>Disabled</Status></DeleteMarkerReplication></Rule><Rule><Status>Disabled</Status><Prefix/><Destination><Bucket>"
        "qcs::cos:ap-beijing::backup-1250000000</Bucket></Destination></Rule></ReplicationConfiguration>");
    row("inventory", "inventory",
        "<ListInventoryConfigurationResult><InventoryConfiguration><Id>a</Id><IsEnabled>True</"
        "IsEnabled><IncludedObjectVersions>All"
        "</IncludedObjectVersions><Filter><And><Prefix>x/</Prefix><StorageClass>STANDARD</StorageClass></And></Filter>"
        "<OptionalFields><Field>Size</Field><Field>New</Field></OptionalFields><Schedule><Frequency>Weekly</Frequency></Schedule>"
        "<Destination><COSBucketDestination><Bucket>qcs::cos:ap-guangzhou::b-1250000000</Bucket><Format>CSV</Format><Encryption>"
        "<SSE-COS/></Encryption></COSBucketDestination></Destination></InventoryConfiguration><InventoryConfiguration><Id>b</Id>"
        "<IsEnabled>false</IsEnabled><IncludedObjectVersions>Current</IncludedObjectVersions><Filter><Prefix>y/</Prefix></Filter>"
        "<Schedule><Frequency>Daily</Frequency></Schedule><Destination><COSBucketDestination><Bucket>"
        "qcs::cos:ap-guangzhou::b-1250000000</Bucket><Prefix>l</Prefix><Format>ORC</Format></COSBucketDestination></Destination>"
        "</InventoryConfiguration><IsTruncated>false</IsTruncated></ListInventoryConfigurationResult>");
    row("origin", "origin",
        "<OriginConfiguration><OriginRule><RulePriority>1</RulePriority><OriginType>Mirror</OriginType><OriginCondition>"
        "<HTTPStatusCode>404</HTTPStatusCode><Prefix>img/</Prefix><FilterHost><ForbidHost/></FilterHost></OriginCondition>"
        "<OriginParameter><Protocol>HTTPS</Protocol><FollowQueryString>True</"
        "FollowQueryString><HttpHeader><FollowAllHeaders>false"
        "</FollowAllHeaders><NewHttpHeaders><Header><Key>x-a</Key><Value>b</Value></Header></NewHttpHeaders></HttpHeader>"
        "<CopyOriginData>true</CopyOriginData></OriginParameter><OriginInfo><HostInfo><HostName>www.example.com:8080</HostName>"
        "<Weight>10</Weight><StandbyHostName_1>b.example.com</StandbyHostName_1></HostInfo><FileInfo><PrefixConfiguration>"
        "<Prefix>a/</Prefix></PrefixConfiguration></FileInfo></OriginInfo></OriginRule><OriginRule><RulePriority>2</RulePriority>"
        "<OriginType>Redirect</OriginType><OriginCondition><HTTPStatusCode>503</HTTPStatusCode></"
        "OriginCondition><OriginParameter>"
        "<Protocol>FOLLOW</Protocol><HttpRedirectCode>302</HttpRedirectCode></OriginParameter><OriginInfo><HostInfo><HostName>"
        "b.example.com</HostName></HostInfo></OriginInfo></OriginRule></OriginConfiguration>");
    row("private origin", "origin",
        "<OriginConfiguration><OriginRule><RulePriority>1</RulePriority><OriginType>Proxy</OriginType><OriginCondition>"
        "<HTTPStatusCode>404</HTTPStatusCode></OriginCondition><OriginParameter><Protocol>HTTP</Protocol></OriginParameter>"
        "<OriginInfo><HostInfo><PrivateHost><Host>p.example.com</Host><CredentialProvider><SecretId>AKID</SecretId><SecretKey>s"
        "</SecretKey></CredentialProvider></PrivateHost></HostInfo></OriginInfo></OriginRule></OriginConfiguration>");
    row("tiering rules", "tiering-rules",
        "<ListBucketIntelligentTieringConfigurationsOutput><IntelligentTieringConfiguration><Id>a</Id><Status>Enabled</Status>"
        "<Filter><And><Prefix>x/</Prefix><Tag><Key>k</Key><Value>v</Value></Tag></And></Filter><Tiering><AccessTier>INFREQUENT"
        "</AccessTier><Days>30</Days><RequestFrequent>1</RequestFrequent></Tiering><Tiering><AccessTier>ARCHIVE_ACCESS</"
        "AccessTier>"
        "<Days>91</Days></Tiering></IntelligentTieringConfiguration><IntelligentTieringConfiguration><Id>b</Id><Status>Disabled"
        "</Status><Tiering><AccessTier>DEEP_ARCHIVE_ACCESS</AccessTier><Days>180</Days></Tiering>"
        "</IntelligentTieringConfiguration><IsTruncated>false</IsTruncated></ListBucketIntelligentTieringConfigurationsOutput>");
}

void TestSimpleSettings::allOfADocumentSurvives()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, document);
    QCOMPARE(SettingChecks::survivesTheRoundTrip(settingOf(id), document), QString());
}

void TestSimpleSettings::everyCutIsAMistake()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, document);
    QCOMPARE(SettingChecks::refusesEveryCut(settingOf(id), document), QString());
}

void TestSimpleSettings::randomDocumentsDoNoHarm()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, document);
    const QByteArray root = document.mid(1, document.indexOf('>') - 1).split(' ').first();
    QCOMPARE(SettingChecks::survivesRandomDocuments(settingOf(id), root), QString());
}

void TestSimpleSettings::aGoodDocumentHasNoMistakes()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, document);
    const auto setting = settingOf(id).newDocument(SettingChecks::context());
    QVERIFY(!setting->read({document}));
    QVERIFY(!setting->isEmpty());
    QVERIFY(!setting->summary().isEmpty());
    const QList<Problem> problems = setting->problems();
    QVERIFY2(!hasError(problems), qPrintable(problems.isEmpty() ? QString() : problems.first().text));
    QVERIFY(!outline(setting->form()).isEmpty());
}

void TestSimpleSettings::nothingConfiguredIsEmptyAndHasASummary_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const Setting &setting : bucketSettings()) {
        if (setting.id != "acl")   // there are always permissions
            QTest::newRow(setting.id.constData()) << setting.id;
    }
}

void TestSimpleSettings::nothingConfiguredIsEmptyAndHasASummary()
{
    QFETCH(QByteArray, id);
    const Setting setting = settingOf(id);
    const auto document = setting.newDocument(SettingChecks::context());
    QVERIFY(!document->read({}));
    QVERIFY(document->isEmpty());
    QVERIFY(!document->summary().isEmpty());
    QVERIFY(document->problems().isEmpty());
    QVERIFY(!setting.title().isEmpty() && !setting.explanation().isEmpty());
    QCOMPARE(setting.deletionFacts != nullptr, setting.isDeletable);
}

void TestSimpleSettings::mistakesAreToldAtTheirField_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char *name, const char *id, const QByteArray &document, const char *path) {
        QTest::newRow(name) << QByteArray(id) << document << QByteArray(path);
    };
    const auto tag = [&row](const char *name, const QByteArray &key, const QByteArray &value, const char *path) {
        const QByteArray tagged = "<Tag><Key>" + key + "</Key><Value>" + value + "</Value></Tag>";
        row(name, "tagging", "<Tagging><TagSet><Tag><Key>x</Key><Value/></Tag>" + tagged + "</TagSet></Tagging>", path);
    };
    row("status", "versioning", "<VersioningConfiguration><Status>On</Status></VersioningConfiguration>", "Status");
    tag("tag without name", "", "v", "Tag/1/Key");
    tag("same tag twice", "x", "v", "Tag/1/Key");
    tag("long name", QByteArray(129, 'k'), "v", "Tag/1/Key");
    tag("long value", "k", QByteArray(257, 'v'), "Tag/1/Value");
    tag("odd signs", "k?", "v", "Tag/1/Key");
    tag("name of the service", "qcs:cos:a", "v", "Tag/1/Key");
    row("no sites", "referer",
        "<RefererConfiguration><Status>Enabled</Status><RefererType>White-List</RefererType><EmptyReferConfiguration>Allow"
        "</EmptyReferConfiguration></RefererConfiguration>",
        "Domain");
    row("site with scheme", "referer",
        "<RefererConfiguration><Status>Enabled</Status><RefererType>Black-List</RefererType><DomainList><Domain>https://a</"
        "Domain>"
        "</DomainList></RefererConfiguration>",
        "Domain/0");
    row("no index", "website", "<WebsiteConfiguration><ErrorDocument><Key>e</Key></ErrorDocument></WebsiteConfiguration>",
        "Suffix");
    row("two conditions", "website",
        "<WebsiteConfiguration><IndexDocument><Suffix>i</Suffix></IndexDocument><RoutingRules><RoutingRule><Condition>"
        "<KeyPrefixEquals>a</KeyPrefixEquals><HttpErrorCodeReturnedEquals>404</HttpErrorCodeReturnedEquals></Condition><Redirect>"
        "<ReplaceKeyWith>b</ReplaceKeyWith></Redirect></RoutingRule></RoutingRules></WebsiteConfiguration>",
        "RoutingRule/0/HttpErrorCodeReturnedEquals");
    row("two targets", "website",
        "<WebsiteConfiguration><IndexDocument><Suffix>i</Suffix></IndexDocument><RoutingRules><RoutingRule><Condition>"
        "<KeyPrefixEquals>a</KeyPrefixEquals></Condition><Redirect><ReplaceKeyWith>b</ReplaceKeyWith><URLRedirect>https://c"
        "</URLRedirect></Redirect></RoutingRule></RoutingRules></WebsiteConfiguration>",
        "RoutingRule/0/URLRedirect");
    row("domain", "domains", "<DomainConfiguration><DomainRule><Name>files</Name></DomainRule></DomainConfiguration>",
        "DomainRule/0/Name");
    row("days", "intelligent-tiering",
        "<IntelligentTieringConfiguration><Status>Enabled</Status><Transition><Days>45</Days></Transition>"
        "</IntelligentTieringConfiguration>",
        "Days");
    row("into itself", "replication",
        "<ReplicationConfiguration><Role>qcs::cam::uin/1:uin/1</Role><Rule><Status>Enabled</Status><Destination><Bucket>"
        "qcs::cos:ap-guangzhou::photos-1250000000</Bucket></Destination></Rule></ReplicationConfiguration>",
        "Rule/0/Bucket");
    row("without role", "replication",
        "<ReplicationConfiguration><Rule><Status>Enabled</Status><Destination><Bucket>qcs::cos:ap-beijing::b-1</Bucket>"
        "</Destination></Rule></ReplicationConfiguration>",
        "Role");
    row("nameless task", "inventory",
        "<ListInventoryConfigurationResult><InventoryConfiguration><IsEnabled>true</IsEnabled></InventoryConfiguration>"
        "</ListInventoryConfigurationResult>",
        "InventoryConfiguration/0/Id");
    const auto origin = [&row](const char *name, const char *part, const char *rule) {
        const QByteArray path = QByteArray("OriginRule/0/") + part;
        row(name, "origin", QByteArray("<OriginConfiguration><OriginRule>") + rule + "</OriginRule></OriginConfiguration>",
            path.constData());
    };
    const auto inTiers = [&row](const char *name, const char *part, const char *rule) {
        const QByteArray root = "ListBucketIntelligentTieringConfigurationsOutput";
        row(name, "tiering-rules",
            '<' + root + "><IntelligentTieringConfiguration>" + rule + "</IntelligentTieringConfiguration></" + root + '>',
            QByteArray(QByteArray("IntelligentTieringConfiguration/0/") + part).constData());
    };
    origin("no place", "RulePriority", "<OriginType>Mirror</OriginType>");
    origin("fetched errors", "HTTPStatusCode",
           "<RulePriority>1</RulePriority><OriginType>Mirror</OriginType><OriginCondition><HTTPStatusCode>503</HTTPStatusCode>"
           "</OriginCondition>");
    origin("from itself", "HostName",
           "<RulePriority>1</RulePriority><OriginType>Mirror</OriginType><OriginCondition><HTTPStatusCode>404</HTTPStatusCode>"
           "</OriginCondition><OriginParameter><Protocol>HTTP</Protocol></OriginParameter><OriginInfo><HostInfo><HostName>"
           "photos-1250000000.cos.ap-guangzhou.myqcloud.com</HostName></HostInfo></OriginInfo>");
    inTiers("nameless tiers", "Id", "<Tiering><AccessTier>INFREQUENT</AccessTier><Days>30</Days></Tiering>");
    inTiers("no tiers", "INFREQUENT", "<Id>a</Id>");
    inTiers("colder earlier", "ARCHIVE_ACCESS",
            "<Id>a</Id><Tiering><AccessTier>INFREQUENT</AccessTier><Days>90</Days></Tiering><Tiering><AccessTier>ARCHIVE_ACCESS"
            "</AccessTier><Days>60</Days></Tiering>");
    row("no target", "logging", "<BucketLoggingStatus><LoggingEnabled/></BucketLoggingStatus>", "TargetBucket");
    row("unknown algorithm", "encryption",
        "<ServerSideEncryptionConfiguration><Rule><SSEAlgorithm>ROT13</SSEAlgorithm></Rule></ServerSideEncryptionConfiguration>",
        "SSEAlgorithm");
}

void TestSimpleSettings::mistakesAreToldAtTheirField()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, document);
    QFETCH(QByteArray, path);
    const auto setting = settingOf(id).newDocument(SettingChecks::context());
    QVERIFY(!setting->read({document}));
    const QList<Problem> problems = setting->problems();
    QVERIFY(!problems.isEmpty());
    QCOMPARE(problems.first().path, path);
    QCOMPARE(problems.first().severity, Problem::Severity::Error);
}

void TestSimpleSettings::aFieldWritesOnlyItself_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("isOn");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("acceleration off") << QByteArray("acceleration")
                                      << QByteArray(
                                             "<AccelerateConfiguration><New/><Status>Enabled</Status></AccelerateConfiguration>")
                                      << QByteArray("Status") << false
                                      << QByteArray("<AccelerateConfiguration><New/><Status>Suspended</Status><Type>COS</Type>"
                                                    "</AccelerateConfiguration>");
    QTest::newRow("logging off") << QByteArray("logging")
                                 << QByteArray(
                                        "<BucketLoggingStatus><LoggingEnabled><TargetBucket>b</TargetBucket></LoggingEnabled>"
                                        "<New/></BucketLoggingStatus>")
                                 << QByteArray("LoggingEnabled") << false
                                 << QByteArray("<BucketLoggingStatus><New/></BucketLoggingStatus>");
    QTest::newRow("charity page") << QByteArray("website")
                                  << QByteArray("<WebsiteConfiguration><IndexDocument><Suffix>i</Suffix></IndexDocument>"
                                                "<ErrorDocument><New/><Key>e</Key></ErrorDocument></WebsiteConfiguration>")
                                  << QByteArray("Charity404") << true
                                  << QByteArray("<WebsiteConfiguration><IndexDocument><Suffix>i</Suffix></IndexDocument>"
                                                "<ErrorDocument><New/><Key>e</Key><Charity404>Enabled</Charity404>"
                                                "</ErrorDocument></WebsiteConfiguration>");
    QTest::newRow("to https") << QByteArray("website")
                              << QByteArray("<WebsiteConfiguration><IndexDocument><New/><Suffix>i</Suffix></IndexDocument>"
                                            "</WebsiteConfiguration>")
                              << QByteArray("RedirectAllRequestsTo") << true
                              << QByteArray("<WebsiteConfiguration><IndexDocument><New/><Suffix>i</Suffix></IndexDocument>"
                                            "<RedirectAllRequestsTo><Protocol>https</Protocol></RedirectAllRequestsTo>"
                                            "</WebsiteConfiguration>");
}

void TestSimpleSettings::aFieldWritesOnlyItself()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, field);
    QFETCH(bool, isOn);
    QFETCH(QByteArray, after);
    const auto document = settingOf(id).newDocument(SettingChecks::context());
    QVERIFY(!document->read({before}));
    const Form form = document->form();
    const Field *found = fieldNamed(form, field);
    QVERIFY(found);
    std::get<SwitchField>(found->kind).value.set(isOn);
    QVERIFY2(document->isSame({document->text()}, {after}), document->text().constData());
}

QTEST_GUILESS_MAIN(TestSimpleSettings)
#include "tst_simplesettings.moc"
