// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/operationhandle.h"
#include "base/runinpool.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

namespace {

/// Ends when it is told to.
class Errand final : public OperationOf<int>
{
public:
    explicit Errand(QObject *parent)
        : OperationOf<int>(parent)
    {
    }
    using OperationOf<int>::finish;

    bool isStarted = false;
    bool isAborted = false;

private:
    void start() override { isStarted = true; }
    void abort() override { isAborted = true; }
};

}   // namespace

class TestOperation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workBeginsInTheEventLoop();
    void everyHandlerHearsTheResultOnce();
    void theOperationDeletesItself();
    void cancelIsHeardOnceFromTheEventLoop();
    void cancelBeforeTheStartNeverStarts();
    void aResultAfterCancelIsIgnored();
    void aDeadContextIsNotCalled();
    void aHandlerMayDestroyTheParent();
    void droppingTheHandleAbandonsSilently();
    void replacingTheHandleAbandonsTheOldOperation();
    void cancellingTheHandleIsHeard();
    void poolWorkEndsOnTheContextsThread();
    void poolWorkMayBeUncopyable();
    void poolResultOfADeadContextIsDropped();
};

void TestOperation::workBeginsInTheEventLoop()
{
    QObject parent;
    auto *errand = new Errand(&parent);
    QVERIFY(!errand->isStarted);
    QTRY_VERIFY(errand->isStarted);
}

void TestOperation::everyHandlerHearsTheResultOnce()
{
    QObject parent;
    auto *errand = new Errand(&parent);
    QList<int> heard;
    errand->onDone(this, [&heard](const Result<int> &result) { heard << result.value(); });
    errand->onDone(this, [&heard](const Result<int> &result) { heard << result.value() + 1; });
    errand->finish(7);
    errand->finish(8);
    QCOMPARE(heard, QList<int>({7, 8}));
}

void TestOperation::theOperationDeletesItself()
{
    QObject parent;
    auto *errand = new Errand(&parent);
    QSignalSpy destroyed(errand, &QObject::destroyed);
    errand->finish(1);
    QVERIFY(errand->isFinished());
    QTRY_COMPARE(destroyed.count(), 1);
}

void TestOperation::cancelIsHeardOnceFromTheEventLoop()
{
    QObject parent;
    auto *errand = new Errand(&parent);
    QList<ErrorKind> heard;
    errand->onDone(this, [&heard](const Result<int> &result) { heard << result.error().kind; });
    QTRY_VERIFY(errand->isStarted);
    errand->cancel();
    errand->cancel();
    QVERIFY(errand->isAborted);
    QVERIFY(heard.isEmpty());
    QTRY_COMPARE(heard, QList<ErrorKind>{ErrorKind::Cancelled});
}

void TestOperation::cancelBeforeTheStartNeverStarts()
{
    QObject parent;
    QPointer<Errand> errand = new Errand(&parent);
    bool wasStarted = false;
    errand->onDone(this, [&](const Result<int> &) { wasStarted = errand->isStarted; });
    QSignalSpy destroyed(errand, &QObject::destroyed);
    errand->cancel();
    QVERIFY(!errand->isAborted);
    QTRY_COMPARE(destroyed.count(), 1);
    QVERIFY(!wasStarted);
}

void TestOperation::aResultAfterCancelIsIgnored()
{
    QObject parent;
    auto *errand = new Errand(&parent);
    QList<bool> heard;
    errand->onDone(this, [&heard](const Result<int> &result) { heard << result.isOk(); });
    errand->cancel();
    errand->finish(1);
    QTRY_COMPARE(heard, QList<bool>{false});
}

void TestOperation::aDeadContextIsNotCalled()
{
    QObject parent;
    auto *errand = new Errand(&parent);
    auto context = std::make_unique<QObject>();
    bool isHeard = false;
    errand->onDone(context.get(), [&isHeard](const Result<int> &) { isHeard = true; });
    context.reset();
    errand->finish(1);
    QVERIFY(!isHeard);
}

void TestOperation::aHandlerMayDestroyTheParent()
{
    auto parent = std::make_unique<QObject>();
    auto *errand = new Errand(parent.get());
    int heard = 0;
    errand->onDone(this, [&](const Result<int> &result) {
        parent.reset();
        heard = result.value();   // still valid
    });
    errand->finish(5);
    QCOMPARE(heard, 5);
}

void TestOperation::droppingTheHandleAbandonsSilently()
{
    QObject parent;
    auto *errand = new Errand(&parent);
    bool isHeard = false;
    errand->onDone(this, [&isHeard](const Result<int> &) { isHeard = true; });
    QTRY_VERIFY(errand->isStarted);
    QPointer<Errand> watched = errand;
    {
        OperationHandle handle(errand);
        QVERIFY(handle.isRunning());
    }
    QVERIFY(errand->isAborted);
    QTRY_VERIFY(!watched);
    QVERIFY(!isHeard);
}

void TestOperation::replacingTheHandleAbandonsTheOldOperation()
{
    QObject parent;
    auto *first = new Errand(&parent);
    auto *second = new Errand(&parent);
    QTRY_VERIFY(second->isStarted);
    OperationHandle handle(first);
    handle = OperationHandle(second);
    QVERIFY(first->isAborted);
    QVERIFY(!second->isAborted);
    QVERIFY(handle.isRunning());
}

void TestOperation::cancellingTheHandleIsHeard()
{
    QObject parent;
    auto *errand = new Errand(&parent);
    bool isHeard = false;
    errand->onDone(this, [&isHeard](const Result<int> &result) { isHeard = result.error().isCancelled(); });
    OperationHandle handle(errand);
    handle.cancel();
    QTRY_VERIFY(isHeard);
    QVERIFY(!handle.isRunning());
}

void TestOperation::poolWorkEndsOnTheContextsThread()
{
    QThread *workedOn = nullptr;
    QThread *toldOn = nullptr;
    runInPool(
        this, [] { return QThread::currentThread(); },
        [&](QThread *thread) {
            workedOn = thread;
            toldOn = QThread::currentThread();
        });
    QTRY_VERIFY(toldOn);
    QCOMPARE(toldOn, thread());
    QVERIFY(workedOn != thread());
}

void TestOperation::poolWorkMayBeUncopyable()
{
    int got = 0;
    runInPool(
        this, [number = std::make_unique<int>(3)] { return *number; }, [&got](int number) { got = number; });
    QTRY_COMPARE(got, 3);
}

void TestOperation::poolResultOfADeadContextIsDropped()
{
    auto context = std::make_unique<QObject>();
    bool isHeard = false;
    runInPool(
        context.get(), [] { return 1; }, [&isHeard](int) { isHeard = true; });
    context.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!isHeard);
}

QTEST_GUILESS_MAIN(TestOperation)
#include "tst_operation.moc"
