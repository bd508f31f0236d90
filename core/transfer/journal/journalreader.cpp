// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/journal/journalreader.h"

#include "transfer/journal/journalreadings.h"

#include <QPointer>

namespace Transfer {

JournalReader::Lane::Lane(const QString &name)
    : readings(new JournalReadings)
{
    thread.setObjectName(name);
    readings->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, readings, &QObject::deleteLater);
    thread.start();
}

JournalReader::Lane::~Lane()
{
    thread.quit();
    thread.wait();
}

JournalReader::JournalReader(QObject *parent)
    : QObject(parent)
    , m_lists(QStringLiteral("transfer lists"))
    , m_pages(QStringLiteral("transfer pages"))
{
}

JournalReader::~JournalReader()
{
    for (const Latest &latest : {m_latestRows, m_latestTasks, m_latestBatches})
        ++*latest;
}

void JournalReader::open(const QString &path)
{
    for (const Latest &latest : {m_latestRows, m_latestTasks, m_latestBatches})
        ++*latest;
    m_path = path;
    ++m_file;
    for (const Lane *lane : {&m_lists, &m_pages}) {
        JournalReadings *readings = lane->readings;
        QMetaObject::invokeMethod(
            readings, [readings, path] { readings->open(path); }, Qt::QueuedConnection);
    }
    Q_EMIT opened();
}

/// Runs \a read on the lane's thread and \a tell with its result here, unless a newer request has come: before the reading
/// begins, or at all. Where every answer is good, a slow disk must not let the next request void each of them.
template <typename Read, typename Tell>
void JournalReader::ask(const Lane &lane, const Latest &latest, Answers answers, Read read, Tell tell)
{
    const quint64 number = ++*latest;
    const auto isWanted = [latest, number] { return *latest == number; };
    JournalReadings *readings = lane.readings;
    const auto work = [this, readings, isWanted, read, tell, answers, file = m_file] {
        if (!isWanted())
            return;
        const auto tellIfWanted = [this, isWanted, tell, answers, file, answer = read(readings, isWanted)] {
            if (isWanted() || (answers == Answers::OfAll && file == m_file))
                tell(answer);
        };
        QMetaObject::invokeMethod(this, tellIfWanted, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(readings, work, Qt::QueuedConnection);
}

void JournalReader::requestRows(const RowsRequest &request)
{
    ask(
        m_lists, m_latestRows, Answers::OfLatest,
        [request](JournalReadings *readings, const JournalReadings::IsWanted &isWanted) {
            return readings->rows(request, isWanted);
        },
        [this](const std::optional<RowsChange> &change) {
            if (change)
                Q_EMIT rowsReady(*change);
            else
                Q_EMIT rowsFailed();
        });
}

void JournalReader::requestTasks(const QList<TaskId> &ids)
{
    ask(
        m_pages, m_latestTasks, Answers::OfAll,
        [ids](JournalReadings *readings, const JournalReadings::IsWanted &) { return readings->tasks(ids); },
        [this](const QList<KnownTask> &tasks) { Q_EMIT tasksReady(tasks); });
}

void JournalReader::requestBatches()
{
    ask(
        m_pages, m_latestBatches, Answers::OfAll,
        [](JournalReadings *readings, const JournalReadings::IsWanted &) { return readings->batches(); },
        [this](const QList<BatchRow> &batches) { Q_EMIT batchesReady(batches); });
}

void JournalReader::fetch(const QList<TaskId> &ids, QObject *context, std::function<void(const QList<KnownTask> &)> done)
{
    JournalReadings *readings = m_pages.readings;
    const auto work = [this, ids, guard = QPointer<QObject>(context), readings, done = std::move(done)] {
        const auto tell = [guard, done, tasks = readings->tasks(ids)] {
            if (guard)
                done(tasks);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(readings, work, Qt::QueuedConnection);
}

}   // namespace Transfer
