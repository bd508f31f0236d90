// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transferlistmodel.h"

#include "transfer/engine.h"
#include "transfer/idset.h"
#include "transfer/journal/journalreader.h"
#include "transfer/tasktext.h"
#include "transfer/transfercell.h"

#include <QPointer>

#include <algorithm>
#include <chrono>

namespace Transfer {
namespace {

using namespace std::chrono_literals;

constexpr qint64 leastPauseMsecs = 200;   // between two readings of all rows
constexpr qint64 mostPauseMsecs = 3000;   // however long that takes
constexpr qint64 restPerWork = 4;         // so that reading takes a fifth of a processor
constexpr int knownTasks = 4096;

bool isLive(State state)
{
    return state == State::Running || state == State::Verifying || state == State::Asking;
}

}   // namespace

TransferListModel::TransferListModel(JournalReader &reader, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_known(knownTasks)
{
    m_refresh.setSingleShot(true);
    m_page.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &TransferListModel::requestRows);
    connect(&m_page, &QTimer::timeout, this, &TransferListModel::loadPages);
    connect(&m_reader, &JournalReader::rowsReady, this, &TransferListModel::takeRows);
    connect(&m_reader, &JournalReader::rowsFailed, this, &TransferListModel::askAgainLater);
    connect(&m_reader, &JournalReader::tasksReady, this, &TransferListModel::takeTasks);
    connect(&m_reader, &JournalReader::opened, this, &TransferListModel::takeFile);
    if (!m_reader.path().isEmpty())
        requestRows();
}

void TransferListModel::follow(const Engine &engine)
{
    connect(&engine, &Engine::tasksChanged, this, &TransferListModel::takeLive);
    connect(&engine, &Engine::totalsChanged, this, [this](const Totals &totals) { setHolds(totals.holds); });
    connect(&engine, &Engine::journalChanged, this, &TransferListModel::refresh);
    connect(&engine, &Engine::queueReordered, this, &TransferListModel::refreshOrder);
}

/// Another journal: ids mean other tasks now.
void TransferListModel::takeFile()
{
    beginResetModel();
    m_rows = {};
    m_live.clear();
    m_known.clear();
    endResetModel();
    requestRows();
}

void TransferListModel::setQuery(const JournalQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    requestRows();
    Q_EMIT loadingChanged();
}

void TransferListModel::sort(int column, Qt::SortOrder order)
{
    JournalQuery sorted = m_query;
    sorted.sort = sortKeyOf(column);
    sorted.order = sorted.sort == SortKey::Queue ? Qt::AscendingOrder : order;
    setQuery(sorted);
}

void TransferListModel::refresh()
{
    ++m_generation;
    m_isStale = true;
    if (!m_isAwaited && !m_refresh.isActive())
        m_refresh.start(int(m_rest.remainingTime()));
    m_page.start(0ms);
}

void TransferListModel::refreshOrder()
{
    ++m_generation;
    m_isReordered = true;
    requestRows();   // the person waits for it
}

void TransferListModel::setHolds(const QList<Hold> &holds)
{
    if (std::exchange(m_holds, holds) != holds)
        tellVisible();
}

void TransferListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    tellVisible();
}

void TransferListModel::tellVisible()
{
    const int last = std::min(m_lastVisible, rowCount() - 1);
    if (last >= m_firstVisible)
        Q_EMIT dataChanged(index(m_firstVisible, 0), index(last, ColumnCount - 1));
}

void TransferListModel::requestRows()
{
    m_isStale = false;
    m_isAwaited = true;
    m_refresh.stop();
    m_asked.start();
    m_reader.requestRows({.query = m_query, .active = active(), .shown = m_rows, .isReordered = m_isReordered});
}

void TransferListModel::applyStep(const RowsStep &step)
{
    if (step.kind == RowsStep::Insertion) {
        beginInsertRows({}, step.first, step.last);
        m_rows.ids = step.ids;
        endInsertRows();
    } else {
        beginRemoveRows({}, step.first, step.last);
        m_rows.ids = step.ids;
        endRemoveRows();
    }
}

void TransferListModel::takeRows(const RowsChange &change)
{
    m_isAwaited = false;
    m_isReordered = false;   // only the latest request is answered, and it knew
    for (const RowsStep &step : change.steps)
        applyStep(step);
    if (change.isRenewed) {
        beginResetModel();
        m_rows = change.rows;
        endResetModel();
    }
    m_rows = change.rows;
    m_rest.setRemainingTime(std::clamp(m_asked.elapsed() * restPerWork, leastPauseMsecs, mostPauseMsecs));
    if (m_isStale)
        m_refresh.start(int(m_rest.remainingTime()));
    loadPages();
    Q_EMIT loadingChanged();
}

/// What is shown stays.
void TransferListModel::askAgainLater()
{
    m_isAwaited = false;
    m_isStale = true;
    m_refresh.start(int(mostPauseMsecs));
}

void TransferListModel::setVisibleRows(int first, int last)
{
    if (first == m_firstVisible && last == m_lastVisible)
        return;
    m_firstVisible = first;
    m_lastVisible = last;
    m_page.start(0ms);
}

/// The rows on the screen and as many above and below.
void TransferListModel::loadPages()
{
    m_page.stop();
    const int height = m_lastVisible - m_firstVisible + 1;
    const int first = std::max(0, m_firstVisible - height);
    const int last = std::min(int(m_rows.ids.size()) - 1, m_lastVisible + height);
    QList<TaskId> wanted;
    for (int row = first; row <= last; ++row) {
        const TaskId id = m_rows.ids.at(row);
        const Told *known = m_known.object(id);
        if (!known || known->generation < m_generation)
            wanted.append(id);
    }
    if (!wanted.isEmpty())
        m_reader.requestTasks(wanted);
}

void TransferListModel::takeTasks(const QList<KnownTask> &tasks)
{
    QList<TaskId> ids;
    ids.reserve(tasks.size());
    for (const KnownTask &read : tasks) {
        // Of what it has in hand the engine may have told the end before the journal was told.
        const Told *known = m_known.object(read.task.id);
        const bool isOlder = known && read.isInHand && known->task.state != State::Waiting;
        m_known.insert(read.task.id, new Told{isOlder ? known->task : read.task, m_generation});
        ids.append(read.task.id);
    }
    tellRows(ids);
}

void TransferListModel::takeLive(const QList<Task> &tasks)
{
    bool isOtherSet = false;
    QList<TaskId> ids;
    ids.reserve(tasks.size());
    for (const Task &task : tasks) {
        const bool wasActive = m_live.contains(task.id) && matches(StateFilter::Active, m_live.value(task.id).state);
        isOtherSet |= wasActive != matches(StateFilter::Active, task.state);
        if (isLive(task.state)) {
            m_live.insert(task.id, task);
        } else {
            m_live.remove(task.id);
            m_known.insert(task.id, new Told{task, m_generation});
        }
        ids.append(task.id);
    }
    if (isOtherSet && dependsOnActive())
        refresh();
    tellRows(ids);
}

/// One dataChanged for each run of visible rows; nobody sees the others.
void TransferListModel::tellRows(const QList<TaskId> &ids)
{
    const QSet<TaskId> told(ids.cbegin(), ids.cend());
    const int last = std::min(m_lastVisible, int(m_rows.ids.size()) - 1);
    for (int row = std::max(0, m_firstVisible); row <= last; ++row) {
        const int begin = row;
        while (row <= last && told.contains(m_rows.ids.at(row)))
            ++row;
        if (row > begin)
            Q_EMIT dataChanged(index(begin, 0), index(row - 1, ColumnCount - 1));
    }
    Q_EMIT tasksTold();
}

bool TransferListModel::dependsOnActive() const
{
    return m_query.states == StateFilter::Active || m_query.states == StateFilter::Waiting || m_query.sort == SortKey::Activity;
}

/// The fastest first; or, descending, the slowest.
QList<TaskId> TransferListModel::active() const
{
    QList<TaskId> ids;
    for (const Task &task : m_live) {
        if (matches(StateFilter::Active, task.state))
            ids.append(task.id);
    }
    std::sort(ids.begin(), ids.end(), [this](TaskId a, TaskId b) {
        return std::pair(m_live[b].speedBytesPerSecond, a) < std::pair(m_live[a].speedBytesPerSecond, b);
    });
    if (m_query.order == Qt::AscendingOrder)
        std::reverse(ids.begin(), ids.end());
    return ids;
}

qsizetype TransferListModel::activeCount(const std::optional<QUuid> &batch) const
{
    return std::count_if(m_live.cbegin(), m_live.cend(), [&batch](const Task &task) {
        return matches(StateFilter::Active, task.state) && (!batch || task.batchId == *batch);
    });
}

const Task *TransferListModel::find(TaskId id) const
{
    if (const auto live = m_live.constFind(id); live != m_live.cend())
        return &*live;
    const Told *known = m_known.object(id);
    return known ? &known->task : nullptr;
}

std::optional<Task> TransferListModel::known(TaskId id) const
{
    const Task *task = find(id);
    return task ? std::optional(*task) : std::nullopt;
}

void TransferListModel::fetch(const QList<TaskId> &ids, QObject *context, std::function<void(const QList<Task> &)> done) const
{
    m_reader.fetch(ids, context,
                   [self = QPointer<const TransferListModel>(this), done = std::move(done)](const QList<KnownTask> &read) {
                       if (!self)
                           return;
                       QList<Task> tasks;
                       for (const KnownTask &known : read)
                           tasks.append(self->m_live.value(known.task.id, known.task));
                       std::sort(tasks.begin(), tasks.end(), [](const Task &a, const Task &b) { return a.id < b.id; });
                       done(tasks);
                   });
}

QList<int> TransferListModel::rowsOf(const QList<TaskId> &ids) const
{
    QList<int> rows;
    if (ids.isEmpty())
        return rows;
    const IdSet wanted(ids);
    for (qsizetype row = 0; row < m_rows.ids.size() && rows.size() < ids.size(); ++row) {
        if (wanted.contains(m_rows.ids.at(row)))
            rows.append(int(row));
    }
    return rows;
}

int TransferListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.ids.size());
}

int TransferListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags TransferListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags row = Qt::ItemNeverHasChildren | Qt::ItemIsDragEnabled;   // to another place in the queue
    return index.isValid() ? QAbstractTableModel::flags(index) | row : Qt::NoItemFlags;
}

QVariant TransferListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int column = index.column();
    const TaskId id = m_rows.ids.at(index.row());
    if (role == TaskIdRole)
        return QVariant::fromValue(id);
    if (role == Qt::TextAlignmentRole) {
        const bool isFigure = column == Size || column == Speed || column == TimeLeft;
        return isFigure ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    }
    if (const Task *task = find(id))
        return taskData(*task, column, role);
    if (role == Qt::DisplayRole && column == Name)
        return QStringLiteral("…");
    return role == StateRole || role == ProgressRole ? QVariant(-1) : QVariant();
}

QVariant TransferListModel::taskData(const Task &task, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cellText(task, column, holdOf(m_holds, task));
    case Qt::ToolTipRole:
        return cellToolTip(task, column);
    case Qt::AccessibleTextRole:
        return cellAccessibleText(task, column, holdOf(m_holds, task));
    case TaskRole:
        return QVariant::fromValue(task);
    case StateRole:
        return int(task.state);
    case ProgressRole:
        return progressPermille(task);
    case ErrorRole:
        return task.state == State::Failed ? QVariant::fromValue(task.error) : QVariant();
    case DirectionRole:
        return int(task.direction);
    default:
        return {};
    }
}

QVariant TransferListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return columnTitle(section);
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole)
        return columnToolTip(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

bool TransferListModel::isConsistent() const
{
    const QSet<TaskId> unique(m_rows.ids.cbegin(), m_rows.ids.cend());
    const bool areLive = std::all_of(m_live.cbegin(), m_live.cend(), [](const Task &task) { return isLive(task.state); });
    return unique.size() == m_rows.ids.size() && areLive && (m_isAwaited || m_isStale || m_rows.query == m_query) &&
           m_known.size() <= knownTasks;
}

}   // namespace Transfer
