// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/batchlistmodel.h"

#include "base/figures.h"
#include "base/plaintooltip.h"
#include "transfer/engine.h"
#include "transfer/journal/journalreader.h"

#include <QDir>

#include <algorithm>
#include <chrono>

namespace Transfer {
namespace {

using namespace std::chrono_literals;

constexpr auto gatherTime = 200ms;

int permille(qint64 part, qint64 whole)
{
    return int(std::clamp(double(part) / double(whole), 0.0, 1.0) * 1000);
}

/// By bytes, since these take the time; by tasks where none of them has any.
int shareOf(const JournalCounts &counts)
{
    if (sumOf(counts, StateFilter::Unfinished).tasks == 0)
        return -1;
    const StateCount all = sumOf(counts, StateFilter::All);
    if (all.bytes > 0)
        return permille(all.doneBytes, all.bytes);
    return permille(sumOf(counts, StateFilter::Finished).tasks, all.tasks);
}

/// What one batch says below its title.
QString summaryOf(const BatchRow &batch)
{
    const QString counts = countsText(batch.counts);
    const bool isEmpty = batch.sum(StateFilter::All).tasks == 0;
    if (batch.isPaused && batch.isReading && isEmpty)
        //: A group of transfers whose folders were not read yet
        return BatchListModel::tr("Paused");
    if (batch.isReading && isEmpty)
        return BatchListModel::tr("Reading folders…");
    if (batch.isPaused && (batch.isReading || batch.sum(StateFilter::Unfinished).tasks > 0))
        //: A group of transfers; %1 is a list such as "12 of 40 · 1 failed"
        return BatchListModel::tr("Paused · %1").arg(counts);
    if (batch.isReading)
        //: A group of transfers whose folders are still being read; %1 is a list such as "12 of 40 · 1 failed"
        return BatchListModel::tr("%1 · reading folders…").arg(counts);
    return counts;
}

bool isSameBatch(const BatchRow &one, const BatchRow &other)
{
    return one.traits->id == other.traits->id;
}

qsizetype commonStart(const QList<BatchRow> &a, const QList<BatchRow> &b)
{
    return std::mismatch(a.cbegin(), a.cend(), b.cbegin(), b.cend(), isSameBatch).first - a.cbegin();
}

qsizetype commonEnd(const QList<BatchRow> &a, const QList<BatchRow> &b)
{
    return std::mismatch(a.crbegin(), a.crend(), b.crbegin(), b.crend(), isSameBatch).first - a.crbegin();
}

}   // namespace

QString batchTitle(const BatchTraits &batch)
{
    if (batch.direction == Direction::Download)
        return QDir::toNativeSeparators(batch.folder);
    return QString(batch.bucket.name + u'/' + QString::fromUtf8(batch.prefix));
}

QString countsText(const JournalCounts &counts)
{
    const qint64 all = sumOf(counts, StateFilter::All).tasks;
    const qint64 failed = counts.of(State::Failed).tasks;
    const qint64 cancelled = counts.of(State::Cancelled).tasks;
    const qint64 successes = counts.of(State::Done).tasks + counts.of(State::Skipped).tasks;
    if (all == 0)
        //: A group of transfers without any file
        return BatchListModel::tr("No files");
    QStringList parts;
    if (successes == all)
        //: All files of a group have been transferred; %1 is their number
        parts << BatchListModel::tr("%1 done").arg(Figures::count(all));
    else
        //: How many files of how many have been transferred
        parts << BatchListModel::tr("%1 of %2").arg(Figures::count(successes), Figures::count(all));
    if (failed > 0)
        parts << BatchListModel::tr("%1 failed").arg(Figures::count(failed));
    if (cancelled > 0)
        parts << BatchListModel::tr("%1 cancelled").arg(Figures::count(cancelled));
    return parts.join(QStringLiteral(" · "));
}

BatchListModel::BatchListModel(JournalReader &reader, QObject *parent)
    : QAbstractListModel(parent)
    , m_reader(reader)
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, &m_reader, &JournalReader::requestBatches);
    connect(&m_reader, &JournalReader::batchesReady, this, &BatchListModel::take);
    connect(&m_reader, &JournalReader::opened, &m_reader, &JournalReader::requestBatches);
    if (!m_reader.path().isEmpty())
        m_reader.requestBatches();
}

void BatchListModel::follow(const Engine &engine)
{
    connect(&engine, &Engine::journalChanged, this, &BatchListModel::refresh);
}

void BatchListModel::refresh()
{
    if (!m_refresh.isActive())
        m_refresh.start(gatherTime);
}

void BatchListModel::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

/// New batches come at the top; others go where history is trimmed.
void BatchListModel::take(const QList<BatchRow> &batches)
{
    const qsizetype end = commonEnd(m_batches, batches);
    const qsizetype start = std::min({commonStart(m_batches, batches), m_batches.size() - end, batches.size() - end});
    if (const qsizetype gone = m_batches.size() - end - start; gone > 0) {
        beginRemoveRows({}, int(1 + start), int(start + gone));
        m_batches.remove(start, gone);
        endRemoveRows();
    }
    if (const qsizetype come = batches.size() - end - start; come > 0) {
        beginInsertRows({}, int(1 + start), int(start + come));
        m_batches = batches;
        endInsertRows();
    }
    m_batches = batches;
    m_all = {};
    for (const BatchRow &batch : std::as_const(m_batches)) {
        for (size_t state = 0; state < m_all.states.size(); ++state)
            m_all.states.at(state) += batch.counts.states.at(state);
    }
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT countsChanged();
}

JournalCounts BatchListModel::counts(const std::optional<QUuid> &batchId) const
{
    if (!batchId)
        return m_all;
    const std::optional<BatchRow> row = batch(*batchId);
    return row ? row->counts : JournalCounts();
}

StateCount BatchListModel::found() const
{
    StateCount found;
    for (const BatchRow &batch : m_batches) {
        if (batch.isReading)
            found += batch.sum(StateFilter::All);
    }
    return found;
}

std::optional<BatchRow> BatchListModel::batch(const QUuid &id) const
{
    const int row = rowOf(id);
    return row == 0 ? std::nullopt : std::optional(m_batches.at(row - 1));
}

std::optional<QUuid> BatchListModel::batchAt(int row) const
{
    return row < 1 || row > m_batches.size() ? std::nullopt : std::optional(m_batches.at(row - 1).traits->id);
}

int BatchListModel::rowOf(const std::optional<QUuid> &batchId) const
{
    for (int row = 1; batchId && row <= m_batches.size(); ++row) {
        if (m_batches.at(row - 1).traits->id == *batchId)
            return row;
    }
    return 0;
}

int BatchListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_batches.size()) + 1;
}

QVariant BatchListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return index.row() == 0 ? allData(role) : batchData(m_batches.at(index.row() - 1), role);
}

QVariant BatchListModel::allData(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return tr("All transfers");
    case SummaryRole:
        return countsText(m_all);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QString(tr("All transfers") + u'\n' + countsText(m_all));
    case BatchRole:
        return QUuid();
    case ShareRole:
        return -1;
    case IconRole:
        return QStringLiteral("transfers");
    case FailedRole:
        return m_all.of(State::Failed).tasks > 0;
    default:
        return {};
    }
}

QVariant BatchListModel::batchData(const BatchRow &batch, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return batchTitle(*batch.traits);
    case SummaryRole:
        return summaryOf(batch);
    case Qt::AccessibleTextRole:
        return QString(batchTitle(*batch.traits) + u'\n' + summaryOf(batch));
    case Qt::ToolTipRole:
        return plainToolTip(batchTitle(*batch.traits) + u'\n' + summaryOf(batch) + u'\n' +
                            Figures::localTime(batch.createdMsecs));
    case BatchRole:
        return batch.traits->id;
    case ShareRole:
        return shareOf(batch.counts);
    case IconRole:
        return batch.traits->direction == Direction::Upload ? QStringLiteral("upload") : QStringLiteral("download");
    case FailedRole:
        return batch.counts.of(State::Failed).tasks > 0;
    default:
        return {};
    }
}

}   // namespace Transfer
