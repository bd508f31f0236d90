// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/journal/journal.h"

#include "base/clock.h"

#include <QLoggingCategory>

#include <chrono>

namespace Transfer {
namespace {

using namespace std::chrono_literals;
Q_LOGGING_CATEGORY(log, "coscope.transfer.journal", QtInfoMsg)

constexpr auto gatherInterval = 50ms;
constexpr auto retryInterval = 1s;

}   // namespace

Journal::Journal(const QString &path, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_writer(new JournalWriter(path))
    , m_gatherTimer(this)
    , m_retryTimer(this)
{
    m_gatherTimer.setSingleShot(true);
    connect(&m_gatherTimer, &QTimer::timeout, this, &Journal::send);
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(retryInterval);
    connect(&m_retryTimer, &QTimer::timeout, this, &Journal::send);
    connect(m_writer, &JournalWriter::opened, this, &Journal::opened);
    connect(m_writer, &JournalWriter::problemFound, this, &Journal::problemFound);
    connect(m_writer, &JournalWriter::refused, this, &Journal::refused);
    connect(m_writer, &JournalWriter::replaced, this, &Journal::replaced);
    connect(m_writer, &JournalWriter::committed, this, &Journal::conclude);
    m_thread.setObjectName(QStringLiteral("transfer journal"));
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    m_thread.start();
}

Journal::~Journal()
{
    m_isSending = false;   // the writer takes one after the other
    send();
    // A thread that is told to quit may leave what is queued undone.
    QMetaObject::invokeMethod(
        m_writer, [] {}, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Journal::open()
{
    QMetaObject::invokeMethod(m_writer, &JournalWriter::open, Qt::QueuedConnection);
}

void Journal::addFeed(const FeedRow &feed, std::function<void(const FeedRow &)> done)
{
    const auto refused = [this, feed, done](const QString &reason) {
        Q_EMIT this->refused(reason);
        done(feed);
    };
    post(
        [feed, nowMsecs = m_clock.nowUtc().toMSecsSinceEpoch(), done = std::move(done)](JournalTables &tables) -> JournalAnswer {
            return [row = tables.batches.addFeed(feed, nowMsecs), done] { done(row); };
        },
        refused);
}

void Journal::append(const FeedStep &step, const QList<TaskRecord> &records, std::function<void(const QList<TaskRecord> &)> done,
                     const JournalAnswer &refused)
{
    const auto tellRefusal = [this, refused](const QString &reason) {
        Q_EMIT this->refused(reason);
        if (refused)
            refused();
    };
    post(
        [step, records, nowMsecs = m_clock.nowUtc().toMSecsSinceEpoch(),
         done = std::move(done)](JournalTables &tables) -> JournalAnswer {
            const QList<TaskRecord> added = tables.tasks.append(records, nowMsecs);
            tables.batches.moveFeed(step);
            return [added, done] { done(added); };
        },
        tellRefusal);
}

void Journal::claim(const ClaimOrder &order, std::function<void(const QList<TaskRecord> &)> done)
{
    const auto refused = [this, done](const QString &reason) {
        Q_EMIT this->refused(reason);
        done({});
    };
    post(
        [order, done = std::move(done)](JournalTables &tables) -> JournalAnswer {
            return [claimed = tables.tasks.claim(tables.commands.withoutStopped(order)), done] { done(claimed); };
        },
        refused);
}

void Journal::release(const QList<TaskId> &ids, const JournalAnswer &done)
{
    const auto refused = [this, done](const QString &reason) {
        Q_EMIT this->refused(reason);
        if (done)
            done();
    };
    post(
        [ids, done](JournalTables &tables) -> JournalAnswer {
            tables.tasks.release(ids);
            return done;
        },
        refused);
}

void Journal::note(const TaskRecord &record)
{
    m_notes.insert_or_assign(record.task.id, record);
    if (!m_isSending && !m_gatherTimer.isActive() && !m_retryTimer.isActive())
        m_gatherTimer.start(gatherInterval);
}

void Journal::checkpoint(TaskId id, const ResumeState &before, const ResumeState &now)
{
    ResumeChange change = ResumeChange::between(id, before, now);
    if (change.isEmpty())
        return;
    closeNotes();
    m_pending.append({[change = std::move(change)](JournalTables &tables) -> JournalAnswer {
        tables.tasks.checkpoint(change);
        return {};
    }});
    if (!m_isSending && !m_gatherTimer.isActive() && !m_retryTimer.isActive())
        m_gatherTimer.start(gatherInterval);
}

void Journal::setAnswer(const QUuid &batchId, ConflictPolicy policy)
{
    post([batchId, policy](JournalTables &tables) -> JournalAnswer {
        tables.batches.setAnswer(batchId, policy);
        return {};
    });
}

void Journal::post(std::function<JournalAnswer(JournalTables &)> command, JournalRefusal refused)
{
    closeNotes();
    m_pending.append({std::move(command), std::move(refused)});
    sendSoon();
}

/// Notes so far come before what follows.
void Journal::closeNotes()
{
    if (m_notes.empty())
        return;
    m_pending.append({[notes = std::move(m_notes), nowMsecs = m_clock.nowUtc().toMSecsSinceEpoch()](JournalTables &tables) {
        for (const auto &[id, record] : notes)
            tables.tasks.note(record, nowMsecs);
        return JournalAnswer();
    }});
    m_notes.clear();
}

/// With what else is said before control is back in the event loop.
void Journal::sendSoon()
{
    if (!m_isSending && !m_retryTimer.isActive())
        m_gatherTimer.start(0ms);
}

void Journal::send()
{
    closeNotes();
    if (m_isSending || m_pending.isEmpty())
        return;
    m_gatherTimer.stop();
    m_isSending = true;
    m_sent = std::exchange(m_pending, {});
    QMetaObject::invokeMethod(
        m_writer,
        [writer = m_writer, commands = m_sent, nowMsecs = m_clock.nowUtc().toMSecsSinceEpoch()] {
            writer->execute(commands, nowMsecs);
        },
        Qt::QueuedConnection);
}

void Journal::conclude(const JournalCommit &commit)
{
    m_isSending = false;
    m_pending = m_sent.mid(commit.settled) + m_pending;
    m_sent.clear();
    if (!commit.stallReason.isEmpty())
        tryLater(commit.stallReason);
    else if (!m_pending.isEmpty())
        sendSoon();
    else if (!m_notes.empty())
        m_gatherTimer.start(gatherInterval);
    if (commit.settled == 0)
        return;
    Q_EMIT committed(commit.counts);
    for (const JournalAnswer &answer : commit.answers)
        answer();
    for (const BatchSummary &summary : commit.ended)
        Q_EMIT batchEnded(summary);
}

void Journal::tryLater(const QString &reason)
{
    qCWarning(log) << "nothing can be written:" << reason;
    m_gatherTimer.stop();
    m_retryTimer.start();
    Q_EMIT stalled(reason);
}

}   // namespace Transfer
