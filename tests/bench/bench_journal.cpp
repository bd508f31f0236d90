// SPDX-License-Identifier: GPL-3.0-or-later
// The engine with a long queue: how long it takes to fill, to open again, to stop and to go on. Usage: bench_journal COUNT
#include "processusage.h"

#include "base/clock.h"
#include "cos/qnamtransport.h"
#include "transfer/batchfeed.h"
#include "transfer/enginecore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Transfer;

namespace {

/// Runs the event loop until \a isDone().
void waitFor(const std::function<bool()> &isDone)
{
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);   // lint: allow process-events: nothing else runs here
}

void tell(const char *what, const QElapsedTimer &timer)
{
    QTextStream(stdout) << what << ": " << timer.elapsed() << " ms, most memory "
                        << ProcessUsage::now().peakRssBytes / 1024 / 1024 << " MiB" << Qt::endl;
}

void fill(const QString &path, const Clock &clock, int count, const QUuid &account)
{
    constexpr int recordsAtOnce = 500;
    UploadRequest request;
    request.accountId = account;
    request.bucket = {QStringLiteral("photos-1250000000"), QStringLiteral("ap-guangzhou")};
    const auto batch = traitsOf(QUuid::createUuid(), request);
    Journal journal(path, clock);
    journal.open();
    int appended = 0;
    while (appended < count) {
        QList<TaskRecord> records;
        for (int i = 0; i < recordsAtOnce; ++i) {
            TaskRecord record;
            record.batch = batch;
            record.task.localPath = QStringLiteral("/home/lin/pictures/2026/trip-%1/IMG_%2.jpg").arg(i).arg(appended + i);
            record.task.object = {request.bucket, "2026/" + QByteArray::number(appended + i), {}};
            record.task.sizeBytes = 123'456;
            records.append(record);
        }
        bool isAnswered = false;
        journal.append({}, records, [&isAnswered](const QList<TaskRecord> &) { isAnswered = true; });
        waitFor([&isAnswered] { return isAnswered; });
        appended += recordsAtOnce;
    }
}

}   // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("transfers.sqlite"));
    const QUuid account = QUuid::createUuid();
    SystemClock clock;
    QElapsedTimer timer;
    timer.start();
    fill(path, clock, count, account);
    tell("filled", timer);

    timer.start();
    auto core = std::make_unique<EngineCore>([] { return std::make_unique<Cos::QnamTransport>(); }, clock,
                                             EngineOptions{.journalPath = path});
    bool isOpen = false;
    bool hasClaimed = false;
    Totals totals;
    QObject::connect(core.get(), &EngineCore::journalOpened, core.get(), [&isOpen] { isOpen = true; });
    QObject::connect(core.get(), &EngineCore::tasksChanged, core.get(), [&hasClaimed] { hasClaimed = true; });
    QObject::connect(core.get(), &EngineCore::totalsChanged, core.get(), [&totals](const Totals &now) { totals = now; });
    Cos::Endpoint nowhere;
    nowhere.scheme = QStringLiteral("http");
    nowhere.hostTemplate = QStringLiteral("127.0.0.1:9");
    core->setAccount(account, nowhere, {"id", "key", {}, {}});
    waitFor([&isOpen] { return isOpen; });
    tell("opened", timer);
    waitFor([&hasClaimed] { return hasClaimed; });
    tell("first tasks claimed", timer);

    timer.start();
    core->pauseAll();
    waitFor([&] { return totals.pausedTasks + totals.failedTasks >= count; });
    tell("paused all", timer);

    timer.start();
    core->removeAccount(account);
    core->resumeAll();
    waitFor([&] { return totals.pausedTasks == 0; });
    tell("resumed all", timer);

    timer.start();
    core->cancelAll();
    core.reset();
    tell("told to cancel all and ended", timer);
    return 0;
}
