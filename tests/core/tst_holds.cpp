// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/enginecore.h"
#include "transfer/heldrows.h"
#include "transfer/tasktext.h"

#include "transferfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Transfer;

namespace {

const QUuid mine = QUuid::createUuid();
const QUuid other = QUuid::createUuid();

}   // namespace

/// Transfers that wait until the person has done something.
class TestHolds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<TransferFixture>();
        m_options = {.journalPath = m_fixture->folder.filePath(QStringLiteral("journal/transfers.sqlite"))};
        service().always("HEAD", {.httpStatus = 404});
        service().always("PUT", TransferFixture::storePart);
        start();
    }

    void cleanup() { m_core.reset(); }

    void rowsWaitForTheirAccountOrTheirKey()
    {
        const QUuid batch = QUuid::createUuid();
        const QList<WaitingRows> waiting{{mine, {}, {}, {5, 50, 5}},
                                         {mine, batch, {QStringLiteral("photos"), {}}, {2, 20, 0}},
                                         {other, {}, {}, {3, 30, 0}},
                                         {other, QUuid::createUuid(), {}, {4, 40, 0}}};
        const HeldRows held = heldRows(waiting, {{other, 1}, {mine, 1}}, {mine});
        QCOMPARE(held.rows, (StateCount{9, 90, 0}));
        QCOMPARE(held.holds.size(), 2);
        QCOMPARE(held.holds.first(), (Hold{.reason = HoldReason::SignedOut, .accountId = other, .tasks = 7, .readings = 1}));
        QCOMPARE(held.holds.last().reason, HoldReason::KeyNeeded);
        QCOMPARE(held.holds.last().batchId, batch);
        QCOMPARE(held.holds.last().bucket.name, QStringLiteral("photos"));
        QCOMPARE(held.holds.last().tasks, 2);
    }

    void statusSaysWhatATaskWaitsFor()
    {
        const Hold signedOut{.reason = HoldReason::SignedOut, .accountId = other};
        const Hold keyNeeded{.reason = HoldReason::KeyNeeded, .accountId = mine, .batchId = QUuid::createUuid()};
        Task task;
        task.accountId = mine;
        const auto text = [&] { return stateText(task, holdOf({signedOut, keyNeeded}, task)); };
        QCOMPARE(text(), QStringLiteral("Waiting"));
        task.batchId = keyNeeded.batchId;
        QCOMPARE(text(), QStringLiteral("Waiting for its key"));
        task.accountId = other;
        task.batchId = {};
        QCOMPARE(text(), QStringLiteral("Waiting for sign-in"));
        task.state = State::Paused;
        QCOMPARE(text(), QStringLiteral("Paused"));
    }

    void tasksWithoutTheirAccountAreNoWork()
    {
        upload(mine, {"a", "b"});
        QTRY_COMPARE(heldTasks(), 2);
        QCOMPARE(m_totals.holds.first().accountId, mine);
        QCOMPARE(m_totals.holds.first().reason, HoldReason::SignedOut);
        QCOMPARE(m_totals.waitingTasks, 0);
        QCOMPARE(m_totals.remainingBytes, 0);
        QVERIFY(!m_totals.isWorking());
        QVERIFY(!m_totals.hasUnfinished());
        QVERIFY(m_totals.canCancel());
        signIn(mine);
        QTRY_COMPARE(m_summaries.size(), 1);
        QCOMPARE(m_summaries.first().doneTasks, 2);
        QTRY_COMPARE(heldTasks(), 0);
    }

    void anAccountThatIsExpectedHoldsNothing()
    {
        m_core->expectAccount(mine);
        upload(mine, {"a"});
        QTRY_COMPARE(m_totals.waitingTasks, 1);
        QVERIFY(m_totals.holds.isEmpty());
        m_core->removeAccount(mine);   // its keys cannot be read
        QTRY_COMPARE(heldTasks(), 1);
        QCOMPARE(m_totals.waitingTasks, 0);
    }

    void signingOutHoldsWhatWasUnderWay()
    {
        signIn(mine);
        signIn(other);
        service().hang("PUT");
        upload(mine, {"a"});
        QTRY_COMPARE(service().hangingCount(), 1);
        m_core->removeAccount(mine);
        QTRY_COMPARE(heldTasks(), 1);
        upload(other, {"b"});
        QTRY_COMPARE(m_summaries.size(), 1);   // held is only what is of the account
        QCOMPARE(m_summaries.first().accountId, other);
        QCOMPARE(heldTasks(), 1);
        signIn(mine);
        QTRY_COMPARE(m_summaries.size(), 2);
        QTRY_VERIFY(m_totals.holds.isEmpty());
    }

    void aListingThatCannotBeReadIsHeld()
    {
        service().always("GET", {.body = "<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>"});
        DownloadRequest request;
        request.accountId = mine;
        request.bucket = bucket();
        request.items = {{.key = "trip/", .isFolder = true}};
        request.folder = m_fixture->folder.path();
        m_core->download(QUuid::createUuid(), request);
        QTRY_COMPARE(m_totals.holds.size(), 1);
        QCOMPARE(m_totals.holds.first().tasks, 0);
        QCOMPARE(m_totals.holds.first().readings, 1);
        QVERIFY(!m_totals.isWorking());
        signIn(mine);
        QTRY_COMPARE(m_summaries.size(), 1);
        QTRY_VERIFY(m_totals.holds.isEmpty());
    }

    void tasksThatLackTheirKeyAreHeldByTheirBatch()
    {
        interruptWithAKeyOfTheCustomers();
        QSignalSpy needed(m_core.get(), &EngineCore::customerKeyNeeded);
        signIn(mine);
        QTRY_COMPARE(needed.size(), 1);
        const QUuid batch = needed.first().first().toUuid();
        const auto isHeldForItsKey = [&] {
            return heldTasks() == 2 && m_totals.holds.first().reason == HoldReason::KeyNeeded &&
                   m_totals.holds.first().batchId == batch && m_totals.holds.first().bucket == bucket();
        };
        QTRY_VERIFY(isHeldForItsKey());
        QVERIFY(!m_totals.isWorking());
        upload(mine, {"c"});   // others of the account go on
        QTRY_COMPARE(m_summaries.size(), 1);
        m_core->setCustomerKey(batch, QByteArray(32, 'k'));
        QTRY_COMPARE(m_summaries.size(), 2);
        QTRY_VERIFY(m_totals.holds.isEmpty());
    }

    void whatIsHandedBackIsCountedAllTheTime()
    {
        signIn(mine);
        service().hang("HEAD");
        upload(mine, {"a"});
        QTRY_COMPARE(service().hangingCount(), 1);
        QTRY_VERIFY(m_totals.isWorking());
        QSignalSpy told(m_core.get(), &EngineCore::totalsChanged);
        m_core->startFirst({});   // waiting ones are handed back and claimed anew
        m_core->expectAccount(mine);
        m_core->removeAccount(mine);
        QTRY_COMPARE(heldTasks(), 1);
        for (const QList<QVariant> &arguments : told) {
            const auto totals = arguments.first().value<Totals>();
            QVERIFY(totals.isWorking() || totals.heldTasks() == 1);
        }
    }

private:
    FakeTransport &service() { return m_fixture->service; }
    static Cos::BucketRef bucket() { return {QStringLiteral("b-1250000000"), QStringLiteral("ap-guangzhou")}; }
    qsizetype heldTasks() const { return m_totals.heldTasks(); }

    void start()
    {
        m_summaries.clear();
        m_totals = {};
        m_core = std::make_unique<EngineCore>([this] { return service().connection(); }, m_fixture->clock, m_options);
        connect(m_core.get(), &EngineCore::batchEnded, this, [this](const BatchSummary &s) { m_summaries.append(s); });
        connect(m_core.get(), &EngineCore::totalsChanged, this, [this](const Totals &totals) { m_totals = totals; });
    }

    void signIn(const QUuid &account)
    {
        Cos::Endpoint endpoint;
        endpoint.scheme = QStringLiteral("https");
        m_core->setAccount(account, endpoint, {"id", "key", {}, {}});
    }

    UploadRequest requestFor(const QUuid &account, const QList<QByteArray> &names)
    {
        UploadRequest request;
        request.accountId = account;
        for (const QByteArray &name : names)
            request.localPaths += m_fixture->write(QString::fromUtf8(name), "xyz");
        request.bucket = bucket();
        return request;
    }

    void upload(const QUuid &account, const QList<QByteArray> &names)
    {
        m_core->upload(QUuid::createUuid(), requestFor(account, names));
    }

    void interruptWithAKeyOfTheCustomers()
    {
        signIn(mine);
        service().hang("PUT");
        service().hang("PUT");
        UploadRequest request = requestFor(mine, {"a", "b"});
        request.options.put.encryption.algorithm = "AES256";
        request.options.put.encryption.customerKey = QByteArray(32, 'k');
        m_core->upload(QUuid::createUuid(), request);
        [this] { QTRY_COMPARE(service().hangingCount(), 2); }();
        m_core.reset();
        start();
    }

    std::unique_ptr<TransferFixture> m_fixture;
    EngineOptions m_options;
    std::unique_ptr<EngineCore> m_core;
    QList<BatchSummary> m_summaries;
    Totals m_totals;
};

QTEST_GUILESS_MAIN(TestHolds)
#include "tst_holds.moc"
