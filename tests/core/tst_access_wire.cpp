// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/acl/accesscontrolxml.h"
#include "bucketsettings/publicfolder/publicfolder.h"
#include "cos/client.h"
#include "cos/qnamtransport.h"
#include "cos/retrypolicy.h"
#include "faketransport.h"
#include "foreignservice.h"
#include "objectsettings/objectaccesschange.h"
#include "objectsettings/objectheadersstep.h"
#include "resultof.h"
#include "sandboxserver.h"
#include "testbucket.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Cos;
using namespace Settings;

#define VERIFY_OK(result)                                                                                                        \
    do {                                                                                                                         \
        const auto &verified = (result);                                                                                         \
        QVERIFY2(verified.isOk(), qPrintable(verified.isOk() ? QString() : technicalDetails(verified.error())));                 \
    } while (false)
#define NEEDS_ANOTHER_ACCOUNT()                                                                                                  \
    if (!m_other)                                                                                                                \
    QSKIP("needs COSCOPE_TEST_SECRET_ID_2 and COSCOPE_TEST_SECRET_KEY_2 of another root account")
#define NEEDS_FAULTS()                                                                                                           \
    if (m_server->isForeign())                                                                                                   \
    QSKIP("a service of somebody else makes no mistakes on purpose")

/// Permissions at work: what strangers and other accounts are really let do.
class TestAccessWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void aBucketListIsSetReadAndChanged();
    void strangersReadWhatABucketLetsThem();
    void anObjectCanBeMorePublicThanItsBucket();
    void anObjectFollowsItsBucketAgain();
    void anotherAccountIsLetInByItsNumber();
    void aNewBucketHasItsGrants();
    void aFolderIsChangedObjectByObject();
    void whatIsSoAlreadyIsNotSent();
    void eachFailureNamesItsKey();
    void aFolderIsOpenedByOnePolicyStatement();
    void aPolicyThatDeniesBindsBatchesToo();
    void headersChangeAndAllElseStays();
    void onlyWhatDiffersIsSent();
    void aCopyWhoseAnswerWasLostKeepsThePermissions();
    void permissionsThatCouldNotBeRestoredAreRestoredNextTime();
    void permissionsThatMayNotBeWrittenAreNotLost();

private:
    std::unique_ptr<Client> clientWith(const Credentials &credentials) const;
    ObjectRef object(const QByteArray &key) const { return {m_bucket, key, {}}; }
    void put(const QByteArray &key);
    AccessControl bucketAccess();
    AccessControl objectAccess(const QByteArray &key);
    Result<Nothing> setObjectAccess(const QByteArray &key, const ObjectAccessChange &change);
    Result<SweepReport> sweep(const ItemSelection &selection, const ObjectAccessChange &change);
    /// The status that somebody without keys gets.
    int strangersStatus(const QByteArray &key);
    /// Another root account that the service knows; no account at all where the test was told none.
    Grantee otherAccount() const { return m_otherId.isEmpty() ? Grantee{} : Grantee::fromId(m_otherId); }
    /// The owner may do everything, whether or not the service lists that.
    bool isOwnersAlone(const AccessControl &acl) const;
    bool hasOwnersControl(const AccessControl &acl) const;
    QString whyWithout(const Subresource &subresource) { return ::whyWithout(*m_server, *m_client, m_bucket, subresource); }
    /// An object of parts, the permissions of which headers cannot say.
    AccessControl putWithRareAccess(const QByteArray &key);
    Result<StepOutcome> setContentType(const QByteArray &key, const QByteArray &type);

    SystemClock m_clock;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Client> m_other;
    std::shared_ptr<UnrestoredAccess> m_unrestored = std::make_shared<UnrestoredAccess>();
    QNetworkAccessManager m_plainNetwork;
    std::unique_ptr<TestBucket> m_own;
    BucketRef m_bucket;
    QString m_otherId;
};

namespace {

QJsonObject fault(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

constexpr int forbidden = 403;

}   // namespace

std::unique_ptr<Client> TestAccessWire::clientWith(const Credentials &credentials) const
{
    auto client = std::make_unique<Client>(m_server->endpoint(), credentials, std::make_unique<QnamTransport>(), m_clock);
    client->setRetryPolicy(retriesWithoutPause(2));
    return client;
}

void TestAccessWire::initTestCase()
{
    m_server = SandboxServer::start();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
    m_client = clientWith(m_server->credentials());
    if (const auto other = m_server->otherCredentials()) {
        m_other = clientWith(*other);
        m_otherId = accountIdOf(*m_server, *other);
        if (m_otherId.isEmpty())
            m_other.reset();   // nobody can name it
    }
    m_bucket = m_server->bucket(QStringLiteral("access"));
    m_own = std::make_unique<TestBucket>(*m_client, m_bucket);
    VERIFY_OK(m_own->create());
}

void TestAccessWire::init()
{
    if (!m_server->isForeign())
        m_server->clearFaults();
    SKIP_FOR(whyWithout({"acl"}));
    VERIFY_OK(resultOf(m_client->putConfiguration(m_bucket, {"acl"}, {.document = {}, .access = {.cannedAcl = "private"}})));
}

void TestAccessWire::cleanupTestCase()
{
    m_own.reset();
    m_client.reset();
    m_other.reset();
    m_server.reset();
}

void TestAccessWire::put(const QByteArray &key)
{
    VERIFY_OK(resultOf(m_client->putObject(object(key), QByteArray("text"))));
}

AccessControl TestAccessWire::bucketAccess()
{
    const auto answer = resultOf(m_client->getConfiguration(m_bucket, {"acl"}));
    const auto acl = accessControlFromAnswer(answer);
    [&] { VERIFY_OK(acl); }();
    return acl ? *acl : AccessControl{};
}

AccessControl TestAccessWire::objectAccess(const QByteArray &key)
{
    const auto answer = resultOf(m_client->getConfiguration(object(key), {"acl"}));
    const auto acl = accessControlFromAnswer(answer);
    [&] { VERIFY_OK(acl); }();
    return acl ? *acl : AccessControl{};
}

Result<Nothing> TestAccessWire::setObjectAccess(const QByteArray &key, const ObjectAccessChange &change)
{
    const AccessControl wanted = change.appliedTo(objectAccess(key));
    return resultOf(m_client->putConfiguration(object(key), {"acl"}, updateFor(wanted)));
}

Result<SweepReport> TestAccessWire::sweep(const ItemSelection &selection, const ObjectAccessChange &change)
{
    return resultOf<SweepReport>(new ObjectSweep(m_client.get(), m_bucket, selection,
                                                 [change](Client *client, const ObjectRef &where) -> OperationOf<StepOutcome> * {
                                                     return new ObjectAccessStep(client, where, change);
                                                 }));
}

int TestAccessWire::strangersStatus(const QByteArray &key)
{
    const auto url = m_client->presignedUrl("GET", object(key), std::chrono::seconds(60));
    QUrl plain = *url;
    plain.setQuery(QString());
    const std::unique_ptr<QNetworkReply> reply(m_plainNetwork.get(QNetworkRequest(plain)));
    [&] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 10'000); }();
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool TestAccessWire::isOwnersAlone(const AccessControl &acl) const
{
    return acl.grantees() == QList({acl.owner()}) || (m_server->isForeign() && acl.grants.isEmpty());
}

// Section 3.3: "the owner's own FULL_CONTROL if it was listed".
bool TestAccessWire::hasOwnersControl(const AccessControl &acl) const
{
    const Permissions permissions = acl.permissionsOf(acl.owner());
    return permissions == Permission::FullControl || (m_server->isForeign() && !permissions);
}

void TestAccessWire::aBucketListIsSetReadAndChanged()
{
    AccessControl acl = bucketAccess();
    QVERIFY(acl.owner().isAccount());
    QCOMPARE(acl.canned(), CannedAcl::Private);
    acl.setCanned(CannedAcl::PublicRead);
    const Grantee friendly = otherAccount();
    const Permissions permissions = m_other ? Permission::Write | Permission::ReadAcl : Permissions();
    acl.setPermissions(friendly, permissions);
    VERIFY_OK(resultOf(m_client->putConfiguration(m_bucket, {"acl"}, updateFor(acl))));
    AccessControl again = bucketAccess();
    QCOMPARE(again.canned(), CannedAcl::PublicRead);
    QCOMPARE(again.permissionsOf(friendly), permissions);
    QVERIFY(hasOwnersControl(again));
    again.setCanned(CannedAcl::Private);
    again.remove(friendly);
    VERIFY_OK(resultOf(m_client->putConfiguration(m_bucket, {"acl"}, updateFor(again))));
    QVERIFY(isOwnersAlone(bucketAccess()));
    NEEDS_ANOTHER_ACCOUNT();   // all else has been tried
}

void TestAccessWire::strangersReadWhatABucketLetsThem()
{
    put("open.txt");
    QCOMPARE(strangersStatus("open.txt"), forbidden);
    AccessControl acl = bucketAccess();
    acl.setCanned(CannedAcl::PublicRead);
    VERIFY_OK(resultOf(m_client->putConfiguration(m_bucket, {"acl"}, updateFor(acl))));
    QCOMPARE(strangersStatus("open.txt"), 200);
    acl.setCanned(CannedAcl::Private);
    VERIFY_OK(resultOf(m_client->putConfiguration(m_bucket, {"acl"}, updateFor(acl))));
    QCOMPARE(strangersStatus("open.txt"), forbidden);
}

void TestAccessWire::anObjectCanBeMorePublicThanItsBucket()
{
    put("a b/中.txt");
    QVERIFY(objectAccess("a b/中.txt").isInherited);
    VERIFY_OK(setObjectAccess("a b/中.txt", {CannedAcl::PublicRead, {}}));
    QCOMPARE(strangersStatus("a b/中.txt"), 200);
    const AccessControl acl = objectAccess("a b/中.txt");
    QVERIFY(!acl.isInherited);
    QVERIFY(hasOwnersControl(acl));
}

void TestAccessWire::anObjectFollowsItsBucketAgain()
{
    put("follows.txt");
    VERIFY_OK(setObjectAccess("follows.txt", {CannedAcl::PublicRead, {}}));
    VERIFY_OK(setObjectAccess("follows.txt", {CannedAcl::Inherited, {}}));
    QVERIFY(objectAccess("follows.txt").isInherited);
    QCOMPARE(strangersStatus("follows.txt"), forbidden);
}

void TestAccessWire::anotherAccountIsLetInByItsNumber()
{
    NEEDS_ANOTHER_ACCOUNT();
    put("shared.txt");
    QCOMPARE(resultOf(m_other->headObject(object("shared.txt"))).error().kind, ErrorKind::Denied);
    const Grantee other = otherAccount();
    QVERIFY(other.isAccount());
    VERIFY_OK(setObjectAccess("shared.txt", {{}, QList<Grant>{{other, QStringLiteral("READ")}}}));
    VERIFY_OK(resultOf(m_other->headObject(object("shared.txt"))));
    QCOMPARE(resultOf(m_other->getConfiguration(object("shared.txt"), {"acl"})).error().kind, ErrorKind::Denied);
    QCOMPARE(resultOf(m_other->putObject(object("theirs.txt"), QByteArray("x"))).error().kind, ErrorKind::Denied);
    AccessControl acl = bucketAccess();
    acl.setPermissions(other, Permission::Write);
    VERIFY_OK(resultOf(m_client->putConfiguration(m_bucket, {"acl"}, updateFor(acl))));
    VERIFY_OK(resultOf(m_other->putObject(object("theirs.txt"), QByteArray("x"))));
    QCOMPARE(resultOf(m_other->listObjects(m_bucket, {})).error().kind, ErrorKind::Denied);
}

void TestAccessWire::aNewBucketHasItsGrants()
{
    AccessControl acl;
    acl.setCanned(CannedAcl::PublicRead);
    const Grantee friendly = otherAccount();
    const Permissions permissions = m_other ? Permissions(Permission::Write) : Permissions();
    acl.setPermissions(friendly, permissions);
    const TestBucket bucket(*m_client, m_server->bucket(QStringLiteral("granted")));
    const std::optional<AccessHeaders> headers = accessHeadersFor(acl);
    QVERIFY(headers);
    VERIFY_OK(bucket.create({.access = *headers, .tags = {}}));
    const auto answer = resultOf(m_client->getConfiguration(bucket.ref(), {"acl"}));
    VERIFY_OK(answer);
    const auto made = accessControlFromAnswer(*answer);
    VERIFY_OK(made);
    QCOMPARE(made->canned(), CannedAcl::PublicRead);
    QCOMPARE(made->permissionsOf(friendly), permissions);
    QVERIFY(hasOwnersControl(*made));
    VERIFY_OK(resultOf(m_client->deleteBucket(bucket.ref())));
    NEEDS_ANOTHER_ACCOUNT();   // all else has been tried
}

void TestAccessWire::aFolderIsChangedObjectByObject()
{
    for (int i = 0; i < 12; ++i)
        put("folder/" + QByteArray::number(i));
    put("beside");
    const auto report = sweep(ItemSelection::ofFolder("folder/"), {CannedAcl::PublicRead, {}});
    VERIFY_OK(report);
    QVERIFY(report->isClean());
    QCOMPARE(report->changedCount, 12);
    QCOMPARE(strangersStatus("folder/11"), 200);
    QCOMPARE(strangersStatus("beside"), forbidden);
}

void TestAccessWire::whatIsSoAlreadyIsNotSent()
{
    put("twice/a");
    VERIFY_OK(sweep(ItemSelection::ofFolder("twice/"), {CannedAcl::Private, {}}));
    const auto report = sweep(ItemSelection::ofFolder("twice/"), {CannedAcl::Private, {}});
    VERIFY_OK(report);
    QCOMPARE(report->changedCount, 0);
    QCOMPARE(report->unchangedCount, 1);
}

void TestAccessWire::eachFailureNamesItsKey()
{
    put("some/a");
    const auto selection = ItemSelection::fromItems({BrowseItem{.key = "some/", .isFolder = true, .storageClass = {}, .etag = {}},
                                                     BrowseItem{.key = "missing", .storageClass = {}, .etag = {}}});
    const auto report = sweep(selection, {CannedAcl::PublicRead, {}});
    VERIFY_OK(report);
    QCOMPARE(report->changedCount, 1);
    QCOMPARE(report->failures.size(), 1);
    QCOMPARE(report->failures.first().key, QByteArray("missing"));
    QCOMPARE(report->failures.first().error.kind, ErrorKind::NotFound);
    QVERIFY(!report->stopReason);
}

void TestAccessWire::aFolderIsOpenedByOnePolicyStatement()
{
    SKIP_FOR(whyWithout({"policy"}));
    put("public/a.txt");
    put("private/a.txt");
    const PublicFolder open{m_bucket, "public/"};
    const auto before = resultOf(m_client->getConfiguration(m_bucket, {"policy"}));
    VERIFY_OK(before);
    const QByteArray document = QJsonDocument(withPublicFolder(*policyFromAnswer(before), open)).toJson();
    VERIFY_OK(resultOf(m_client->putConfiguration(m_bucket, {"policy"}, {document, "application/json", {}})));
    const bool isJudged = QTest::qWaitFor([this] { return strangersStatus("public/a.txt") == 200; });
    if (m_server->isForeign() && !isJudged) {
        VERIFY_OK(resultOf(m_client->deleteConfiguration(m_bucket, {"policy"})));
        QSKIP("the service keeps policies for everyone, but does not go by them");
    }
    QVERIFY(isJudged);
    put("public/later.txt");
    QCOMPARE(strangersStatus("public/later.txt"), 200);
    QCOMPARE(strangersStatus("private/a.txt"), forbidden);

    const auto after = resultOf(m_client->getConfiguration(m_bucket, {"policy"}));
    VERIFY_OK(after);
    QCOMPARE(folderAccess(*policyFromAnswer(after), open), FolderAccess::Public);
    VERIFY_OK(resultOf(m_client->deleteConfiguration(m_bucket, {"policy"})));
    QTRY_COMPARE(strangersStatus("public/a.txt"), forbidden);
}

void TestAccessWire::aPolicyThatDeniesBindsBatchesToo()
{
    NEEDS_FAULTS();   // what a foreign service says of each key of a batch is its own affair
    NEEDS_ANOTHER_ACCOUNT();
    put("kept/a");
    put("other/a");
    AccessControl acl = bucketAccess();
    acl.setPermissions(otherAccount(), Permission::Write);
    VERIFY_OK(resultOf(m_client->putConfiguration(m_bucket, {"acl"}, updateFor(acl))));
    const QByteArray kept =
        "qcs::cos:" + m_bucket.region.toUtf8() + ":uid/" + m_server->appId().toUtf8() + ':' + m_bucket.name.toUtf8() + "/kept/*";
    const QByteArray policy = R"({"version":"2.0","Statement":[{"Principal":{"qcs":["qcs::cam::anyone:anyone"]},"Effect":"Deny",
        "Action":["name/cos:DeleteObject"],"Resource":[")" +
                              kept + R"("]}]})";
    VERIFY_OK(resultOf(m_client->putConfiguration(m_bucket, {"policy"}, {policy, "application/json", {}})));
    const auto deleted = resultOf(m_other->deleteObjects(m_bucket, {{"kept/a", {}}, {"other/a", {}}}));
    VERIFY_OK(resultOf(m_client->deleteConfiguration(m_bucket, {"policy"})));
    VERIFY_OK(deleted);
    QCOMPARE(deleted->deleted.size(), 1);
    QCOMPARE(deleted->failed.size(), 1);
    QCOMPARE(deleted->failed.first().target.key, QByteArray("kept/a"));
    QCOMPARE(deleted->failed.first().error.kind, ErrorKind::Denied);
}

void TestAccessWire::headersChangeAndAllElseStays()
{
    PutOptions options;
    options.stored.contentType = "image/png";
    options.stored.cacheControl = "max-age=60";
    options.stored.contentDisposition = "attachment";
    options.stored.metadata = {{QByteArray("team"), QByteArray("pictures")}, {QByteArray("old"), QByteArray("x")}};
    options.storageClass = "STANDARD_IA";
    options.tags = {{QStringLiteral("stage"), QStringLiteral("a b")}};
    VERIFY_OK(resultOf(m_client->putObject(object("headers.png"), QByteArray("bytes"), options)));
    SKIP_FOR(whyWithoutTags(*m_server, *m_client, object("headers.png")));
    QList<Grant> grants;
    if (m_other)
        grants.append({otherAccount(), QStringLiteral("READ_ACP")});
    VERIFY_OK(setObjectAccess("headers.png", {CannedAcl::PublicRead, grants}));
    const AccessControl access = objectAccess("headers.png");

    ObjectHeadersChange change;
    change.headers[0] = {ObjectHeadersChange::Entry::Action::Replace, "image/webp"};
    change.headers[2] = {ObjectHeadersChange::Entry::Action::Remove, {}};
    change.metadata = {{"Old", {ObjectHeadersChange::Entry::Action::Remove, {}}},
                       {"new", {ObjectHeadersChange::Entry::Action::Replace, "y"}}};
    const auto outcome = resultOf<StepOutcome>(new ObjectHeadersStep(m_client.get(), object("headers.png"), change));
    VERIFY_OK(outcome);
    QCOMPARE(*outcome, StepOutcome::Changed);

    const auto info = resultOf(m_client->headObject(object("headers.png")));
    VERIFY_OK(info);
    QCOMPARE(info->stored.contentType, QByteArray("image/webp"));
    QCOMPARE(info->stored.cacheControl, QByteArray("max-age=60"));
    QVERIFY(info->stored.contentDisposition.isEmpty());
    QCOMPARE(info->storageClass, QByteArray("STANDARD_IA"));
    QCOMPARE(info->sizeBytes, 5);
    auto metadata = info->stored.metadata;
    std::sort(metadata.begin(), metadata.end());
    QCOMPARE(metadata, (QList<std::pair<QByteArray, QByteArray>>{{QByteArray("new"), QByteArray("y")},
                                                                 {QByteArray("team"), QByteArray("pictures")}}));
    QCOMPARE(objectAccess("headers.png").permissionsOf(otherAccount()), access.permissionsOf(otherAccount()));
    QCOMPARE(objectAccess("headers.png").canned(), CannedAcl::PublicRead);
    QCOMPARE(strangersStatus("headers.png"), 200);
    const auto tags = resultOf(m_client->getConfiguration(object("headers.png"), {"tagging"}));
    VERIFY_OK(tags);
    QVERIFY(tags->document->contains("a b"));
}

void TestAccessWire::onlyWhatDiffersIsSent()
{
    PutOptions options;
    options.stored.contentType = "text/plain";
    VERIFY_OK(resultOf(m_client->putObject(object("same.txt"), QByteArray("x"), options)));
    ObjectHeadersChange change;
    change.headers[0] = {ObjectHeadersChange::Entry::Action::Replace, "text/plain"};
    change.storageClass = "STANDARD";
    const auto outcome = resultOf<StepOutcome>(new ObjectHeadersStep(m_client.get(), object("same.txt"), change));
    VERIFY_OK(outcome);
    QCOMPARE(*outcome, StepOutcome::AlreadySo);

    SKIP_FOR(whyWithoutTags(*m_server, *m_client, object("same.txt")));
    ObjectHeadersChange tagging;
    tagging.tags = {{QStringLiteral("k"), QStringLiteral("a+b = c")}};
    VERIFY_OK(resultOf<StepOutcome>(new ObjectHeadersStep(m_client.get(), object("same.txt"), tagging)));
    const auto tags = resultOf(m_client->getConfiguration(object("same.txt"), {"tagging"}));
    VERIFY_OK(tags);
    QVERIFY(tags->document->contains("a+b = c"));
    tagging.tags = QList<std::pair<QString, QString>>{};
    VERIFY_OK(resultOf<StepOutcome>(new ObjectHeadersStep(m_client.get(), object("same.txt"), tagging)));
    change.storageClass = "STANDARD_IA";
    VERIFY_OK(resultOf<StepOutcome>(new ObjectHeadersStep(m_client.get(), object("same.txt"), change)));
    const auto info = resultOf(m_client->headObject(object("same.txt")));
    VERIFY_OK(info);
    QCOMPARE(info->storageClass, QByteArray("STANDARD_IA"));
    QVERIFY(objectAccess("same.txt").isInherited);
}

AccessControl TestAccessWire::putWithRareAccess(const QByteArray &key)
{
    const auto begun = resultOf(m_client->initiateMultipartUpload(object(key), {}));
    [&] { VERIFY_OK(begun); }();
    const auto part = resultOf(m_client->uploadPart(object(key), begun->uploadId, 1, QByteArray("text")));
    [&] { VERIFY_OK(part); }();
    const auto end = resultOf(m_client->completeMultipartUpload(object(key), begun->uploadId, {{1, part->etag, 4, 0}}));
    [&] { VERIFY_OK(end); }();
    AccessControl acl = objectAccess(key);
    acl.startOwnList();
    acl.setPermissions(Grantee::everyone(), Permission::Read | Permission::ReadAcl);
    [&] { QVERIFY(!accessHeadersFor(acl)); }();
    [&] { VERIFY_OK(resultOf(m_client->putConfiguration(object(key), {"acl"}, updateFor(acl)))); }();
    return objectAccess(key);
}

Result<StepOutcome> TestAccessWire::setContentType(const QByteArray &key, const QByteArray &type)
{
    ObjectHeadersChange change;
    change.headers[0] = {ObjectHeadersChange::Entry::Action::Replace, type};
    return resultOf<StepOutcome>(new ObjectHeadersStep(m_client.get(), object(key), change, m_unrestored));
}

void TestAccessWire::aCopyWhoseAnswerWasLostKeepsThePermissions()
{
    NEEDS_FAULTS();
    const AccessControl before = putWithRareAccess("lost answer");
    m_server->injectFault(fault(R"({"method": "PUT", "query": "^$", "dropAfterwards": true})"));
    const auto outcome = setContentType("lost answer", "text/x-new");
    VERIFY_OK(outcome);
    QCOMPARE(*outcome, StepOutcome::Changed);
    QCOMPARE(resultOf(m_client->headObject(object("lost answer")))->stored.contentType, QByteArray("text/x-new"));
    QVERIFY(objectAccess("lost answer") == before);
}

void TestAccessWire::permissionsThatCouldNotBeRestoredAreRestoredNextTime()
{
    NEEDS_FAULTS();
    const AccessControl before = putWithRareAccess("again");
    m_server->injectFault(fault(R"({"method": "PUT", "query": "acl", "skip": 1, "status": 403, "code": "AccessDenied"})"));
    const auto outcome = setContentType("again", "text/x-new");
    QVERIFY(!outcome.isOk());
    QCOMPARE(outcome.error().code, QStringLiteral("PermissionsNotRestored"));
    QVERIFY(outcome.error().detail.contains(QLatin1String("AllUsers READ_ACP")));
    QVERIFY(!(objectAccess("again") == before));

    const auto second = setContentType("again", "text/x-new");
    VERIFY_OK(second);
    QCOMPARE(*second, StepOutcome::Changed);
    QVERIFY(objectAccess("again") == before);
    QCOMPARE(*setContentType("again", "text/x-new"), StepOutcome::AlreadySo);
}

void TestAccessWire::permissionsThatMayNotBeWrittenAreNotLost()
{
    NEEDS_FAULTS();
    const AccessControl before = putWithRareAccess("not mine");
    m_server->injectFault(fault(R"({"method": "PUT", "query": "acl", "count": -1, "status": 403, "code": "AccessDenied"})"));
    QCOMPARE(setContentType("not mine", "text/x-new").error().kind, ErrorKind::Denied);
    QVERIFY(objectAccess("not mine") == before);
    QVERIFY(resultOf(m_client->headObject(object("not mine")))->stored.contentType != QByteArray("text/x-new"));
}

QTEST_GUILESS_MAIN(TestAccessWire)
#include "tst_access_wire.moc"
