// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl.h"
#include "bucketconfigs.h"
#include "policy.h"

#include <QTest>

using namespace Sandbox;

/// Who may do what: grants, policies, and the documents that say so.
class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grantsReachWhomTheyName();
    void rootAccountsDoNotAnswerForTheirSubAccounts();
    void cannedListsAreThoseOfTheKind();
    void impossibleDocumentsAreRefused_data();
    void impossibleDocumentsAreRefused();
    void anAclHasAHundredGrantsAtMost();
    void theOlderSpellingOfAccountsIsRead();
    void policiesAreJudged_data();
    void policiesAreJudged();
    void callsHaveTheirActions();
    void corsMistakesAreRefused_data();
    void corsMistakesAreRefused();
    void configurationMistakesAreRefused_data();
    void configurationMistakesAreRefused();
};

namespace {

const QByteArray owner = camId("1", "1");

Identity identity(const QByteArray &uin, const QByteArray &subUin)
{
    AccessKey key;
    key.uin = uin;
    key.subUin = subUin;
    return {key};
}

QByteArray policyOf(const QByteArray &grants)
{
    return "<AccessControlPolicy><Owner><ID>qcs::cam::uin/1:uin/1</ID></Owner><AccessControlList>" + grants +
           "</AccessControlList></AccessControlPolicy>";
}

QByteArray grantOf(const QByteArray &grantee, const QByteArray &permission = "READ")
{
    return "<Grant><Grantee>" + grantee + "</Grantee><Permission>" + permission + "</Permission></Grant>";
}

Acl listed(const QByteArray &header, const QByteArray &value)
{
    const Outcome<Acl> acl = aclFromHeaders({{header, value}}, true, owner);
    return acl ? *acl : Acl{};
}

}   // namespace

void TestAccess::grantsReachWhomTheyName()
{
    const Acl everyone = listed("x-cos-acl", "public-read");
    QVERIFY(everyone.allows({}, "READ"));
    QVERIFY(!everyone.allows({}, "WRITE"));
    const Acl signedIn = listed("x-cos-acl", "authenticated-read");
    QVERIFY(!signedIn.allows({}, "READ"));
    QVERIFY(signedIn.allows(identity("7", "8"), "READ"));
    const Acl all = listed("x-cos-grant-full-control", "id=\"7/8\"");
    for (const char *permission : {"READ", "WRITE", "READ_ACP", "WRITE_ACP"})
        QVERIFY(all.allows(identity("7", "8"), permission));
    QVERIFY(!all.allows(identity("7", "9"), "READ"));
}

void TestAccess::rootAccountsDoNotAnswerForTheirSubAccounts()
{
    const Acl acl = listed("x-cos-grant-read", "id=\"7\"");
    QVERIFY(acl.allows(identity("7", "7"), "READ"));
    QVERIFY(!acl.allows(identity("7", "8"), "READ"));
}

void TestAccess::cannedListsAreThoseOfTheKind()
{
    const auto isTaken = [](const char *name, bool isBucket) {
        return aclFromHeaders({{QByteArray("x-cos-acl"), QByteArray(name)}}, isBucket, owner).isOk();
    };
    for (const char *name : {"private", "public-read", "authenticated-read"})
        QVERIFY(isTaken(name, true) && isTaken(name, false));
    QVERIFY(isTaken("public-read-write", true) && !isTaken("public-read-write", false));
    for (const char *name : {"default", "bucket-owner-read", "bucket-owner-full-control"})
        QVERIFY(!isTaken(name, true) && isTaken(name, false));
}

void TestAccess::impossibleDocumentsAreRefused_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("code");
    const QByteArray id = "<ID>qcs::cam::uin/7:uin/7</ID>";
    QTest::newRow("a good one") << policyOf(grantOf(id)) << QByteArray();
    QTest::newRow("nobody but the owner") << policyOf({}) << QByteArray();
    QTest::newRow("no owner") << policyOf({}).replace("<ID>qcs::cam::uin/1:uin/1</ID>", "") << QByteArray("MalformedXML");
    QTest::newRow("another owner") << policyOf({}).replace("uin/1", "uin/2") << QByteArray("AccessDenied");
    QTest::newRow("no permission") << policyOf(grantOf(id, "")) << QByteArray("MalformedXML");
    QTest::newRow("another permission") << policyOf(grantOf(id, "EXECUTE")) << QByteArray("MalformedXML");
    QTest::newRow("no grantee") << policyOf("<Grant><Permission>READ</Permission></Grant>") << QByteArray("MalformedXML");
    QTest::newRow("nobody named") << policyOf(grantOf("<DisplayName>x</DisplayName>")) << QByteArray("MalformedXML");
    QTest::newRow("somebody and a group") << policyOf(grantOf(id + "<URI>" + everyoneUri + "</URI>"))
                                          << QByteArray("MalformedXML");
    QTest::newRow("an id of letters") << policyOf(grantOf("<ID>mina</ID>")) << QByteArray("InvalidArgument");
    QTest::newRow("a strange group") << policyOf(grantOf("<URI>http://example.com/</URI>")) << QByteArray("InvalidArgument");
    QTest::newRow("a strange kind of grantee")
        << policyOf(grantOf(id))
               .replace("<Grantee>", "<Grantee xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"Robot\">")
        << QByteArray("MalformedXML");
}

void TestAccess::impossibleDocumentsAreRefused()
{
    QFETCH(QByteArray, document);
    const Outcome<Acl> acl = aclFromXml(document, true, owner);
    QTEST(acl ? QByteArray() : acl.error().code, "code");
}

void TestAccess::anAclHasAHundredGrantsAtMost()
{
    QByteArray grants;
    QByteArrayList ids;
    for (int i = 0; i < 100; ++i) {
        grants += grantOf("<ID>" + QByteArray::number(1000 + i) + "</ID>");
        ids.append("id=\"" + QByteArray::number(1000 + i) + '"');
    }
    QCOMPARE(aclFromXml(policyOf(grants), true, owner)->grants.size(), 100);
    QVERIFY(!aclFromXml(policyOf(grants + grantOf("<ID>7</ID>")), true, owner).isOk());
    QVERIFY(!aclFromHeaders({{QByteArray("x-cos-grant-read"), ids.join(',')}}, true, owner).isOk());   // and the owner
    ids.removeLast();
    QCOMPARE(listed("x-cos-grant-read", ids.join(',')).grants.size(), 100);
}

void TestAccess::theOlderSpellingOfAccountsIsRead()
{
    const Outcome<Acl> acl = aclFromXml(policyOf(grantOf("<uin>7</uin><Subaccount>8</Subaccount>")), true, owner);
    QVERIFY(acl.isOk());
    QVERIFY(acl->allows(identity("7", "8"), "READ"));
}

void TestAccess::policiesAreJudged_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<int>("verdict");
    const QByteArray allow = R"({"Principal":{"qcs":["qcs::cam::anyone:anyone"]},"Effect":"allow",
        "Action":["name/cos:GetObject"],"Resource":["qcs::cos:ap-x:uid/125:b-125/2026/*"]})";
    const QByteArray deny = QByteArray(allow).replace("allow", "deny");
    const int silent = int(PolicyVerdict::Silent);
    const int allows = int(PolicyVerdict::Allows);
    QTest::newRow("fits") << allow << allows;
    QTest::newRow("older letter case") << QByteArray(allow).replace("Action", "action").replace("Effect", "effect") << allows;
    QTest::newRow("denies") << QByteArray(allow + ',' + deny) << int(PolicyVerdict::Denies);
    QTest::newRow("another action") << QByteArray(allow).replace("GetObject", "PutObject") << silent;
    QTest::newRow("all actions that get") << QByteArray(allow).replace("GetObject", "Get*") << allows;
    QTest::newRow("another folder") << QByteArray(allow).replace("2026/*", "2025/*") << silent;
    QTest::newRow("another bucket") << QByteArray(allow).replace("b-125", "c-125") << silent;
    QTest::newRow("another region") << QByteArray(allow).replace("ap-x", "ap-y") << silent;
    QTest::newRow("any region") << QByteArray(allow).replace("ap-x", "") << allows;
    QTest::newRow("somebody") << QByteArray(allow).replace("anyone:anyone", "uin/7:uin/8") << allows;
    QTest::newRow("somebody else") << QByteArray(allow).replace("anyone:anyone", "uin/7:uin/9") << silent;
    QTest::newRow("on a condition") << QByteArray(allow).replace("\"Effect\"", R"("Condition":{"ip_equal":{}},"Effect")")
                                    << silent;
    QTest::newRow("no statement") << QByteArray() << silent;
}

void TestAccess::policiesAreJudged()
{
    QFETCH(QByteArray, statements);
    const PolicyQuestion question{.principal = camId("7", "8"),
                                  .action = actionOf("GET Object"),
                                  .region = "ap-x",
                                  .appId = "125",
                                  .resource = "b-125/2026/a.jpg"};
    QTEST(int(judgedByPolicy(R"({"version":"2.0","Statement":[)" + statements + "]}", question)), "verdict");
}

void TestAccess::callsHaveTheirActions()
{
    QCOMPARE(actionOf("GET Object").toLower(), QByteArray("name/cos:getobject"));
    QCOMPARE(actionOf("PUT Object - Copy").toLower(), QByteArray("name/cos:putobjectcopy"));
    QCOMPARE(actionOf("PUT Bucket acl").toLower(), QByteArray("name/cos:putbucketacl"));
}

void TestAccess::corsMistakesAreRefused_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QByteArray>("code");
    const QByteArray good = "<CORSRule><AllowedOrigin>https://*.a.org:8443</AllowedOrigin><AllowedMethod>GET</AllowedMethod>"
                            "<AllowedHeader>x-cos-*</AllowedHeader><ExposeHeader>ETag</ExposeHeader>"
                            "<MaxAgeSeconds>9</MaxAgeSeconds></CORSRule>";
    QTest::newRow("a good rule") << good << QByteArray();
    QTest::newRow("a hundred") << good.repeated(100) << QByteArray();
    QTest::newRow("one more") << good.repeated(101) << QByteArray("MalformedXML");
    QTest::newRow("none") << QByteArray() << QByteArray("MalformedXML");
    QTest::newRow("OPTIONS") << QByteArray(good).replace("GET", "OPTIONS") << QByteArray("InvalidRequest");
    QTest::newRow("no scheme") << QByteArray(good).replace("https://", "") << QByteArray("InvalidRequest");
    QTest::newRow("a slash behind") << QByteArray(good).replace(":8443", "/") << QByteArray("InvalidRequest");
    QTest::newRow("two stars") << QByteArray(good).replace("a.org", "*.org") << QByteArray("InvalidRequest");
    QTest::newRow("a star exposed") << QByteArray(good).replace("ETag", "E*") << QByteArray("InvalidRequest");
    QTest::newRow("an age in words") << QByteArray(good).replace(">9<", ">nine<") << QByteArray("MalformedXML");
    QTest::newRow("an age below zero") << QByteArray(good).replace(">9<", ">-9<") << QByteArray("MalformedXML");
    QTest::newRow("vary") << QByteArray(good + "<ResponseVary>true</ResponseVary>") << QByteArray();
    QTest::newRow("vary perhaps") << QByteArray(good + "<ResponseVary>perhaps</ResponseVary>") << QByteArray("MalformedXML");
}

void TestAccess::corsMistakesAreRefused()
{
    QFETCH(QByteArray, rules);
    const std::optional<XmlNode> root = parseXml("<CORSConfiguration>" + rules + "</CORSConfiguration>");
    QVERIFY(root);
    const std::optional<ApiError> problem = corsProblem(*root);
    QTEST(problem ? problem->code : QByteArray(), "code");
}

void TestAccess::configurationMistakesAreRefused_data()
{
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, const char *parameter, const char *document, bool isGood) {
        QTest::newRow(name) << QByteArray(parameter) << QByteArray(document) << isGood;
    };
    row("referer", "referer",
        "<R><Status>Enabled</Status><RefererType>White-List</RefererType><DomainList><Domain>a.org</Domain></DomainList>"
        "<EmptyReferConfiguration>Allow</EmptyReferConfiguration></R>",
        true);
    row("referer, another type", "referer",
        "<R><Status>Enabled</Status><RefererType>Grey-List</RefererType><DomainList><Domain>a</Domain></DomainList></R>", false);
    row("website", "website",
        "<W><IndexDocument><Suffix>index.html</Suffix></IndexDocument><RoutingRules><RoutingRule><Condition><KeyPrefixEquals>a/"
        "</KeyPrefixEquals></Condition><Redirect><ReplaceKeyPrefixWith>b/</ReplaceKeyPrefixWith></Redirect></RoutingRule>"
        "</RoutingRules></W>",
        true);
    row("website, two conditions", "website",
        "<W><IndexDocument><Suffix>i</Suffix></IndexDocument><RoutingRules><RoutingRule><Condition><KeyPrefixEquals>a/"
        "</KeyPrefixEquals><HttpErrorCodeReturnedEquals>404</HttpErrorCodeReturnedEquals></Condition><Redirect/></RoutingRule>"
        "</RoutingRules></W>",
        false);
    row("website without an index", "website", "<W/>", false);
    row("tiering", "intelligenttiering",
        "<I><Status>Enabled</Status><Transition><Days>30</Days><RequestFrequent>1</RequestFrequent></Transition></I>", true);
    row("tiering switched off", "intelligenttiering", "<I><Status>Suspended</Status><Transition><Days>30</Days></Transition></I>",
        false);
    row("acceleration", "accelerate", "<A><Status>Enabled</Status><Type>COS</Type></A>", true);
    row("acceleration of others", "accelerate", "<A><Status>Enabled</Status><Type>CDN</Type></A>", false);
    row("replication to no bucket", "replication",
        "<R><Role>qcs::cam::uin/1:uin/1</Role><Rule><Status>Enabled</Status><Destination><Bucket>b</Bucket></Destination></"
        "Rule></R>",
        false);
    row("domain", "domain", "<D><DomainRule><Status>ENABLED</Status><Name>a.org</Name><Type>REST</Type></DomainRule></D>", true);
    row("domain of no type", "domain", "<D><DomainRule><Status>ENABLED</Status><Name>a.org</Name></DomainRule></D>", false);
}

void TestAccess::configurationMistakesAreRefused()
{
    QFETCH(QByteArray, parameter);
    QFETCH(QByteArray, document);
    const std::optional<XmlNode> root = parseXml(document);
    QVERIFY(root);
    const std::optional<ApiError> problem = bucketConfig(parameter)->problem(*root);
    QTEST(!problem, "isGood");
}

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
