// SPDX-License-Identifier: GPL-3.0-or-later
// Browsing against a real server, over real sockets.
#include "browse/bucketnamecheck.h"
#include "browse/buckettreemodel.h"
#include "browse/objectdeletion.h"
#include "browse/objectlistmodel.h"
#include "browse/prefixscan.h"
#include "cos/client.h"
#include "cos/qnamtransport.h"
#include "resultof.h"
#include "sandboxserver.h"
#include "testbucket.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>

using State = ObjectListModel::State;

namespace {

constexpr auto patience = 60'000;

bool isSettled(const ObjectListModel &model)
{
    return model.state() != State::Listing && !model.isArranging();
}

/// The longest time between two beats of a timer that should beat all the time.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_sinceBeat.start();
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longestMsecs = std::max(m_longestMsecs, m_sinceBeat.restart()); });
        m_timer.start(0);
    }
    qint64 longestMsecs() const { return m_longestMsecs; }

private:
    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    qint64 m_longestMsecs = 0;
};

}   // namespace

class TestBrowsing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void oddKeysAreListedAndDeleted();
    void theTreeShowsTheBucket();
    void aNewBucketHasNoVersions();
    void ourOwnNameIsOurs();
    void listingCostsOneRequestForAThousandKeys();
    void aHundredThousandKeysNeverStallTheEventLoop();

private:
    /// Waits for the end of an operation, which must be good.
    template <typename T>
    T finished(OperationOf<T> *operation)
    {
        const Result<T> end = resultOf(operation);
        if (!end)
            QTest::qFail(qPrintable(technicalDetails(end.error())), __FILE__, __LINE__);
        return end ? *end : T{};
    }
    Location root() const { return {m_accountId, m_bucket, {}}; }

    std::unique_ptr<SandboxServer> m_server;
    SystemClock m_clock;
    std::unique_ptr<Cos::Client> m_client;
    std::unique_ptr<TestBucket> m_own;   // where somebody else runs the service: the sandbox goes with its folder
    Cos::BucketRef m_bucket;
    QUuid m_accountId = QUuid::createUuid();
};

void TestBrowsing::initTestCase()
{
    m_server = SandboxServer::start();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
    m_client = std::make_unique<Cos::Client>(m_server->endpoint(), m_server->credentials(),
                                             std::make_unique<Cos::QnamTransport>(), m_clock);
    m_bucket = m_server->bucket(QStringLiteral("browsing"));
    if (m_server->isForeign())
        m_own = std::make_unique<TestBucket>(*m_client, m_bucket);
    finished<Nothing>(m_client->createBucket(m_bucket));
}

void TestBrowsing::cleanupTestCase()
{
    m_own.reset();
}

void TestBrowsing::oddKeysAreListedAndDeleted()
{
    QList<QByteArray> keys{"odd/",           "odd/ both ",    "odd//nothing", "odd/%2F+&?#",   "odd/a&<b>\"'",
                           "odd/x\x01y",     "odd/../up",     "odd/.",        "odd/tab\there", "odd/写真 한국어.jpg",
                           "odd/cafe\u0301", "odd/caf\u00e9", "odd/sub/",     "odd/sub/leaf"};
    const qsizetype count = keys.size();
    if (m_server->isForeign()) {   // which may refuse control characters
        keys.removeIf([this](const QByteArray &key) {
            const bool isOdd = std::any_of(key.begin(), key.end(), [](char c) { return c >= 0 && c < ' '; });
            const auto put = resultOf(m_client->putObject({m_bucket, key, {}}, QByteArray("x")));
            return isOdd && !put && put.error().kind == ErrorKind::Rejected;
        });
    }
    for (const QByteArray &key : std::as_const(keys))
        finished<Cos::PutResult>(m_client->putObject({m_bucket, key, {}}, QByteArray("x")));

    ObjectListModel model;
    model.open(m_client.get(), {m_accountId, m_bucket, "odd/"});
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(model), patience);
    QCOMPARE(model.state(), State::Complete);
    QVERIFY(model.isConsistent());
    QCOMPARE(model.summary().folderCount, 3);   // "", "..", "sub"
    QCOMPARE(model.summary().objectCount, 9 - (count - keys.size()));
    for (const QByteArray &key : std::as_const(keys)) {
        const qsizetype slash = key.indexOf('/', 4);
        const QByteArray row = slash < 0 ? key : key.first(slash + 1);
        QVERIFY2(row == "odd/" || model.indexOf(row).isValid(), key.constData());
    }

    const auto folder = ItemSelection::ofFolder("odd/");
    QCOMPARE(finished<ScanTotals>(new PrefixScan(m_client.get(), m_bucket, folder)), (ScanTotals{keys.size(), keys.size()}));
    const auto report = finished<DeletionReport>(new ObjectDeletion(m_client.get(), m_bucket, folder));
    QVERIFY(report.isClean());
    QCOMPARE(report.deletedCount, keys.size());
    model.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(model), patience);
    QCOMPARE(model.rowCount(), 0);
}

void TestBrowsing::theTreeShowsTheBucket()
{
    Account account;
    account.id = m_accountId;
    account.name = QStringLiteral("Test");
    BucketTreeModel tree;
    tree.addAccount(account, m_client.get());
    tree.fetchMore(tree.accountIndex(m_accountId));
    QTRY_COMPARE_WITH_TIMEOUT(tree.accountState(m_accountId), BucketTreeModel::AccountState::Loaded, patience);
    const QModelIndex node = tree.indexOf(root());
    const auto shown = node.data(BucketTreeModel::BucketRole).value<Cos::BucketRef>();
    if (shown.name.isEmpty() && m_server->isForeign())
        QSKIP("The service lists its buckets by region alone.");
    QCOMPARE(shown, m_bucket);
}

void TestBrowsing::aNewBucketHasNoVersions()
{
    const auto versioning = resultOf(m_client->getVersioning(m_bucket));
    if (!versioning && versioning.error().httpStatus == 501)
        QSKIP("The service has no versions.");
    QVERIFY2(versioning, qPrintable(versioning ? QString() : technicalDetails(versioning.error())));
    QCOMPARE(*versioning, Cos::Versioning::NeverEnabled);
}

void TestBrowsing::ourOwnNameIsOurs()
{
    using Kind = BucketNameVerdict::Kind;
    QCOMPARE(finished<BucketNameVerdict>(new BucketNameCheck(m_client.get(), m_bucket)).kind, Kind::Yours);
    const Cos::BucketRef free = m_server->bucket(QStringLiteral("free"));
    QCOMPARE(finished<BucketNameVerdict>(new BucketNameCheck(m_client.get(), free)).kind, Kind::Free);
}

void TestBrowsing::listingCostsOneRequestForAThousandKeys()
{
    if (m_server->isForeign())
        QSKIP("Counters and quick keys are the sandbox's.");
    m_server->addKeys(m_bucket, "many/", 3500);
    m_server->resetCounters();
    ObjectListModel model;
    model.open(m_client.get(), {m_accountId, m_bucket, "many/"});
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(model), patience);
    QCOMPARE(model.rowCount(), 3500);
    QCOMPARE(m_server->callCount(QStringLiteral("GET Bucket")), 4);

    m_server->resetCounters();
    const auto folder = ItemSelection::ofFolder("many/");
    QCOMPARE(finished<ScanTotals>(new PrefixScan(m_client.get(), m_bucket, folder)).objectCount, 3500);
    QCOMPARE(m_server->callCount(QStringLiteral("GET Bucket")), 4);
}

void TestBrowsing::aHundredThousandKeysNeverStallTheEventLoop()
{
    if (m_server->isForeign())
        QSKIP("Quick keys are the sandbox's.");
    m_server->addKeys(m_bucket, "huge/", 100'000);
    const Heartbeat heartbeat;
    ObjectListModel model;
    QElapsedTimer timer;
    timer.start();
    model.open(m_client.get(), {m_accountId, m_bucket, "huge/"});
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(model), patience);
    QCOMPARE(model.rowCount(), 100'000);
    QVERIFY(model.summary().isComplete);
    const qint64 listedMsecs = timer.elapsed();
    model.sort(ObjectListModel::Size, Qt::DescendingOrder);
    model.setNameFilter(QStringLiteral("99"));
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(model), patience);
    qInfo("100 000 keys: listed in %lld ms, longest stall %lld ms", listedMsecs, heartbeat.longestMsecs());
}

QTEST_GUILESS_MAIN(TestBrowsing)
#include "tst_browsing.moc"
