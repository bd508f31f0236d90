// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/buckettreemodel.h"
#include "fakeservice.h"
#include "modelchecker.h"

#include <QSignalSpy>
#include <QTest>

using State = BucketTreeModel::AccountState;
using NodeType = BucketTreeModel::NodeType;

namespace {

QByteArray page(const QStringList &buckets, const QByteArray &nextMarker = {})
{
    QByteArray xml = "<ListAllMyBucketsResult><Buckets>";
    for (const QString &bucket : buckets) {
        const QStringList parts = bucket.split(QLatin1Char('@'));
        xml += "<Bucket><Name>" + parts[0].toUtf8() + "</Name><Location>" + parts[1].toUtf8() + "</Location></Bucket>";
    }
    xml += "</Buckets>";
    if (!nextMarker.isEmpty())
        xml += "<IsTruncated>true</IsTruncated><NextMarker>" + nextMarker + "</NextMarker>";
    return xml + "</ListAllMyBucketsResult>";
}

/// "ap-seoul: a-1 b-1; ap-tokyo: c-1" below the account.
QString outline(const BucketTreeModel &model, const QUuid &accountId)
{
    const QModelIndex account = model.accountIndex(accountId);
    QStringList parts;
    for (int row = 0; row < model.rowCount(account); ++row) {
        const QModelIndex child = model.index(row, 0, account);
        if (child.data(BucketTreeModel::NodeTypeRole).value<NodeType>() != NodeType::Region) {
            parts.append(child.data().toString());
            continue;
        }
        QStringList names;
        for (int bucket = 0; bucket < model.rowCount(child); ++bucket)
            names.append(model.index(bucket, 0, child).data().toString());
        parts.append(child.data(BucketTreeModel::RegionRole).toString() + QStringLiteral(": ") + names.join(QLatin1Char(' ')));
    }
    return parts.join(QStringLiteral("; "));
}

}   // namespace

class TestBucketTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void bucketsAreListedWhenTheAccountIsExpanded();
    void pagesStreamIn();
    void refreshKeepsTheNodesThatStay();
    void keysThatMayNotListSayWhatIsMissing();
    void aStartPathNeedsNoListing();
    void failedRefreshKeepsTheBuckets();
    void anEmptyAccountSaysSo();
    void createdAndDeletedBucketsComeAndGo();
    void lockedAccountsListOnceTheyAreUnlocked();
    void aClientThatGoesLocksItsAccount();
    void removedAccountsLeaveNothing();
    void locationsFindTheirNodes();
    void everyNodeCanBeReadAloud();

private:
    QUuid add(const QString &startPath = {}, const QString &startRegion = {});
    void expand(const QUuid &accountId) { m_model->fetchMore(m_model->accountIndex(accountId)); }

    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<BucketTreeModel> m_model;
    std::unique_ptr<ModelChecker> m_checker;
    Account m_account;
};

void TestBucketTreeModel::init()
{
    m_service = std::make_unique<FakeService>();
    m_model = std::make_unique<BucketTreeModel>();
    m_checker = std::make_unique<ModelChecker>(m_model.get(), BucketTreeModel::AccountIdRole);
}

void TestBucketTreeModel::cleanup()
{
    QVERIFY(m_checker->agrees());
    m_checker.reset();
    m_model.reset();
    m_service.reset();
}

QUuid TestBucketTreeModel::add(const QString &startPath, const QString &startRegion)
{
    m_account = {};
    m_account.id = QUuid::createUuid();
    m_account.name = QStringLiteral("Work");
    m_account.startPath = startPath;
    m_account.startRegion = startRegion;
    m_model->addAccount(m_account, m_service->client.get());
    return m_account.id;
}

void TestBucketTreeModel::bucketsAreListedWhenTheAccountIsExpanded()
{
    m_service->transport.always("GET", {.body = page({QStringLiteral("c-1@ap-tokyo"), QStringLiteral("b-1@ap-seoul"),
                                                      QStringLiteral("a-1@ap-seoul"), QStringLiteral("d-1@")})});
    const QUuid id = add();
    const QModelIndex account = m_model->accountIndex(id);
    QVERIFY(m_model->hasChildren(account));
    QVERIFY(m_model->canFetchMore(account));
    QCOMPARE(m_model->accountState(id), State::NotLoaded);
    QCOMPARE(m_service->transport.sent().size(), 0);
    expand(id);
    QCOMPARE(m_model->accountState(id), State::Loading);
    QVERIFY(!m_model->canFetchMore(account));
    QTRY_COMPARE(m_model->accountState(id), State::Loaded);
    QCOMPARE(outline(*m_model, id), QStringLiteral("ap-seoul: a-1 b-1; ap-tokyo: c-1; d-1"));
    QCOMPARE(m_model->buckets(id).size(), 4);
}

void TestBucketTreeModel::pagesStreamIn()
{
    m_service->transport.script("GET", {.body = page({QStringLiteral("a-1@ap-seoul")}, "a-1")});
    m_service->transport.hang("GET ?marker=a-1");
    const QUuid id = add();
    expand(id);
    QTRY_COMPARE(outline(*m_model, id), QStringLiteral("ap-seoul: a-1"));
    QCOMPARE(m_model->accountState(id), State::Loading);
    QTRY_COMPARE(m_service->transport.hangingCount(), 1);
    m_service->transport.releaseHanging({.body = page({QStringLiteral("b-1@ap-seoul")})});
    QTRY_COMPARE(m_model->accountState(id), State::Loaded);
    QCOMPARE(outline(*m_model, id), QStringLiteral("ap-seoul: a-1 b-1"));
}

void TestBucketTreeModel::refreshKeepsTheNodesThatStay()
{
    m_service->transport.script("GET", {.body = page({QStringLiteral("a-1@ap-seoul"), QStringLiteral("b-1@ap-tokyo")})});
    const QUuid id = add();
    expand(id);
    QTRY_COMPARE(m_model->accountState(id), State::Loaded);
    const QPersistentModelIndex kept = m_model->indexOf({id, {QStringLiteral("a-1"), QStringLiteral("ap-seoul")}, {}});
    const QPersistentModelIndex gone = m_model->indexOf({id, {QStringLiteral("b-1"), QStringLiteral("ap-tokyo")}, {}});
    m_service->transport.script("GET", {.body = page({QStringLiteral("a-1@ap-seoul"), QStringLiteral("Aa-1@ap-seoul")})});
    m_model->refresh(id);
    QTRY_COMPARE(m_model->accountState(id), State::Loaded);
    QCOMPARE(outline(*m_model, id), QStringLiteral("ap-seoul: Aa-1 a-1"));
    QCOMPARE(kept.data().toString(), QStringLiteral("a-1"));
    QVERIFY(!gone.isValid());
}

void TestBucketTreeModel::keysThatMayNotListSayWhatIsMissing()
{
    m_service->transport.script("GET", {.httpStatus = 403, .body = "<Error><Code>AccessDenied</Code></Error>"});
    const QUuid id = add();
    expand(id);
    QTRY_COMPARE(m_model->accountState(id), State::Failed);
    const QModelIndex account = m_model->accountIndex(id);
    QCOMPARE(account.data(BucketTreeModel::ErrorRole).value<CosError>().kind, ErrorKind::Denied);
    const QModelIndex message = m_model->index(0, 0, account);
    QCOMPARE(message.data(BucketTreeModel::NodeTypeRole).value<NodeType>(), NodeType::Message);
    QVERIFY(message.data().toString().contains(QLatin1String("may not list buckets")));
    QVERIFY(message.data(Qt::ToolTipRole).toString().contains(QLatin1String("cos://")));
    QVERIFY(!message.flags().testFlag(Qt::ItemIsSelectable));

    m_service->transport.script("GET", {.body = page({QStringLiteral("a-1@ap-seoul")})});
    m_model->refresh(id);
    QTRY_COMPARE(m_model->accountState(id), State::Loaded);
    QCOMPARE(outline(*m_model, id), QStringLiteral("ap-seoul: a-1"));
    QVERIFY(!m_model->accountIndex(id).data(BucketTreeModel::ErrorRole).isValid());
}

void TestBucketTreeModel::aStartPathNeedsNoListing()
{
    const QUuid id = add(QStringLiteral("cos://team-1/2026/"), QStringLiteral("ap-seoul"));
    expand(id);
    QCOMPARE(m_model->accountState(id), State::Loaded);
    QCOMPARE(outline(*m_model, id), QStringLiteral("ap-seoul: team-1/2026/"));
    const QModelIndex bucket = m_model->indexOf({id, {QStringLiteral("team-1"), {}}, {}});
    QCOMPARE(bucket.data(BucketTreeModel::LocationRole).value<Location>(),
             (Location{id, {QStringLiteral("team-1"), QStringLiteral("ap-seoul")}, "2026/"}));
    m_model->refresh(id);
    QCOMPARE(m_model->buckets(id).size(), 1);
    QVERIFY(m_service->transport.sent().isEmpty());
}

void TestBucketTreeModel::failedRefreshKeepsTheBuckets()
{
    m_service->transport.script("GET", {.body = page({QStringLiteral("a-1@ap-seoul")})});
    const QUuid id = add();
    expand(id);
    QTRY_COMPARE(m_model->accountState(id), State::Loaded);
    m_service->transport.always("GET", {.failure = CosError::local(ErrorKind::Offline, QStringLiteral("unplugged"))});
    m_model->refresh(id);
    QTRY_COMPARE(m_model->accountState(id), State::Failed);
    QCOMPARE(m_model->buckets(id).size(), 1);
    QCOMPARE(m_model->rowCount(m_model->accountIndex(id)), 2);
}

void TestBucketTreeModel::anEmptyAccountSaysSo()
{
    m_service->transport.script("GET", {.body = page({})});
    const QUuid id = add();
    expand(id);
    QTRY_COMPARE(m_model->accountState(id), State::Loaded);
    QCOMPARE(outline(*m_model, id), QStringLiteral("There are no buckets yet."));
    m_model->insertBucket(id, {QStringLiteral("new-1"), QStringLiteral("ap-seoul")});
    QCOMPARE(outline(*m_model, id), QStringLiteral("ap-seoul: new-1"));
}

void TestBucketTreeModel::createdAndDeletedBucketsComeAndGo()
{
    m_service->transport.script("GET", {.body = page({QStringLiteral("b-1@ap-seoul")})});
    const QUuid id = add();
    expand(id);
    QTRY_COMPARE(m_model->accountState(id), State::Loaded);
    m_model->insertBucket(id, {QStringLiteral("a-1"), QStringLiteral("ap-seoul")});
    m_model->insertBucket(id, {QStringLiteral("c-1"), QStringLiteral("ap-jakarta")});
    m_model->insertBucket(id, {QStringLiteral("c-1"), QStringLiteral("ap-jakarta")});
    QCOMPARE(outline(*m_model, id), QStringLiteral("ap-jakarta: c-1; ap-seoul: a-1 b-1"));
    m_model->removeBucket(id, {QStringLiteral("c-1"), QStringLiteral("ap-jakarta")});
    m_model->removeBucket(id, {QStringLiteral("b-1"), QStringLiteral("ap-seoul")});
    QCOMPARE(outline(*m_model, id), QStringLiteral("ap-seoul: a-1"));
}

void TestBucketTreeModel::lockedAccountsListOnceTheyAreUnlocked()
{
    m_account = {};
    m_account.id = QUuid::createUuid();
    m_account.name = QStringLiteral("Locked");
    m_model->addAccount(m_account, nullptr);
    const QModelIndex account = m_model->accountIndex(m_account.id);
    QCOMPARE(account.data(BucketTreeModel::AccountStateRole).value<State>(), State::Locked);
    QCOMPARE(account.data(BucketTreeModel::IconNameRole).toString(), QStringLiteral("lock"));
    QVERIFY(!m_model->hasChildren(account));
    m_model->refresh(m_account.id);
    QCOMPARE(m_model->accountState(m_account.id), State::Locked);

    m_service->transport.script("GET", {.body = page({QStringLiteral("a-1@ap-seoul")})});
    m_account.name = QStringLiteral("Open");
    m_model->updateAccount(m_account, m_service->client.get());
    QTRY_COMPARE(m_model->accountState(m_account.id), State::Loaded);
    QCOMPARE(outline(*m_model, m_account.id), QStringLiteral("ap-seoul: a-1"));
    QCOMPARE(m_model->accountIndex(m_account.id).data().toString(), QStringLiteral("Open"));

    m_account.name = QStringLiteral("Renamed");   // nothing else: no new listing
    m_model->updateAccount(m_account, m_service->client.get());
    QCOMPARE(m_model->accountState(m_account.id), State::Loaded);
    QCOMPARE(m_service->transport.sent().size(), 1);
}

void TestBucketTreeModel::aClientThatGoesLocksItsAccount()
{
    m_service->transport.script("GET", {.body = page({QStringLiteral("a-1@ap-seoul")}, "a-1")});
    m_service->transport.hang("GET ?marker=a-1");
    const QUuid id = add();
    expand(id);
    QTRY_COMPARE(m_service->transport.hangingCount(), 1);
    m_service->client.reset();
    QCOMPARE(m_model->accountState(id), State::Locked);
    QCOMPARE(m_model->rowCount(m_model->accountIndex(id)), 0);
}

void TestBucketTreeModel::removedAccountsLeaveNothing()
{
    m_service->transport.hang("GET");
    const QUuid first = add();
    const QUuid second = add();
    expand(first);
    QTRY_COMPARE(m_service->transport.hangingCount(), 1);
    m_model->removeAccount(first);
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(!m_model->accountIndex(first).isValid());
    QCOMPARE(m_model->accountIndex(second).row(), 0);
    QCOMPARE(m_service->transport.abortedCount(), 1);
}

void TestBucketTreeModel::locationsFindTheirNodes()
{
    m_service->transport.script("GET", {.body = page({QStringLiteral("a-1@ap-seoul")})});
    const QUuid id = add();
    expand(id);
    QTRY_COMPARE(m_model->accountState(id), State::Loaded);
    const Location inside{id, {QStringLiteral("a-1"), QStringLiteral("ap-seoul")}, "x/y/"};
    QCOMPARE(m_model->indexOf(inside).data(BucketTreeModel::BucketRole).value<Cos::BucketRef>(), inside.bucket);
    const Location unlisted{id, {QStringLiteral("z-1"), {}}, {}};
    QCOMPARE(m_model->indexOf(unlisted), m_model->accountIndex(id));
    QVERIFY(!m_model->indexOf({QUuid::createUuid(), {}, {}}).isValid());
}

void TestBucketTreeModel::everyNodeCanBeReadAloud()
{
    m_service->transport.script("GET", {.body = page({QStringLiteral("a-1@ap-seoul")})});
    const QUuid id = add();
    expand(id);
    QTRY_COMPARE(m_model->accountState(id), State::Loaded);
    const QModelIndex account = m_model->accountIndex(id);
    const QModelIndex region = m_model->index(0, 0, account);
    const QModelIndex bucket = m_model->index(0, 0, region);
    QCOMPARE(account.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Account Work"));
    QVERIFY(region.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("ap-seoul")));
    QCOMPARE(bucket.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Bucket a-1"));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->retranslate();
    QCOMPARE(changed.size(), 3);
}

QTEST_GUILESS_MAIN(TestBucketTreeModel)
#include "tst_buckettreemodel.moc"
