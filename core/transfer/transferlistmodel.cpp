// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transferlistmodel.h"

#include "base/figures.h"
#include "transfer/engine.h"
#include "transfer/journal/journalreader.h"
#include "transfer/tasktext.h"

#include <algorithm>

namespace Transfer {
namespace {

/// Beyond this many separate runs a removal is cheaper as a reset than run by run.
constexpr qsizetype maxRemovedRuns = 256;

struct Run
{
    int first = 0;
    int last = 0;
};

/// \a rows gathered into runs of neighbours, ascending.
QList<Run> runsOf(QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    QList<Run> runs;
    for (const int row : std::as_const(rows)) {
        if (!runs.isEmpty() && row <= runs.last().last + 1)
            runs.last().last = row;
        else
            runs.append({row, row});
    }
    return runs;
}

}   // namespace

TransferListModel::TransferListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TransferListModel::follow(const Engine &engine)
{
    connect(&engine, &Engine::tasksChanged, this, &TransferListModel::take);
    auto *reader = new JournalReader(this);
    connect(&engine, &Engine::journalOpened, reader, &JournalReader::open);
    const auto readAgain = [reader] { reader->requestRows({}); };
    connect(&engine, &Engine::journalChanged, reader, readAgain);
    connect(reader, &JournalReader::opened, reader, readAgain);
    connect(reader, &JournalReader::rowsReady, this, [this, reader](const RowsChange &change) {
        const QSet<TaskId> ids(change.rows.ids.cbegin(), change.rows.ids.cend());
        QList<TaskId> gone;
        for (const Task &task : std::as_const(m_tasks)) {
            if (!ids.contains(task.id))
                gone.append(task.id);
        }
        remove(gone);
        reader->fetch(change.rows.ids, this, [this](const QList<KnownTask> &rows) {
            QList<Task> tasks;
            for (const KnownTask &row : rows) {
                if (!row.isInHand || rowOf(row.task.id) < 0)   // else what the engine says is newer
                    tasks.append(row.task);
            }
            take(tasks);
        });
    });
}

void TransferListModel::take(const QList<Task> &tasks)
{
    for (const Task &task : tasks) {
        const auto place = std::lower_bound(m_tasks.cbegin(), m_tasks.cend(), task.id,
                                            [](const Task &known, TaskId id) { return known.id < id; });
        if (place != m_tasks.cend() && place->id == task.id)
            continue;
        const auto row = int(place - m_tasks.cbegin());
        beginInsertRows({}, row, row);
        m_tasks.insert(row, task);
        endInsertRows();
    }
    update(tasks);
}

void TransferListModel::append(const QList<Task> &tasks)
{
    if (tasks.isEmpty())
        return;
    const auto firstNew = int(m_tasks.size());
    beginInsertRows({}, firstNew, firstNew + int(tasks.size()) - 1);
    m_tasks += tasks;
    endInsertRows();
}

void TransferListModel::update(const QList<Task> &tasks)
{
    QList<int> rows;
    rows.reserve(tasks.size());
    for (const Task &task : tasks) {
        const int row = rowOf(task.id);
        if (row < 0)
            continue;
        m_tasks[row] = task;
        rows.append(row);
    }
    for (const Run &run : runsOf(rows))
        Q_EMIT dataChanged(index(run.first, 0), index(run.last, ColumnCount - 1));
}

void TransferListModel::remove(const QList<TaskId> &ids)
{
    QList<int> rows;
    rows.reserve(ids.size());
    for (const TaskId id : ids) {
        const int row = rowOf(id);
        if (row >= 0)
            rows.append(row);
    }
    const QList<Run> runs = runsOf(rows);
    if (runs.size() > maxRemovedRuns) {
        beginResetModel();
        QList<TaskId> gone = ids;
        std::sort(gone.begin(), gone.end());
        m_tasks.removeIf([&gone](const Task &task) { return std::binary_search(gone.cbegin(), gone.cend(), task.id); });
        endResetModel();
        return;
    }
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        beginRemoveRows({}, run->first, run->last);
        m_tasks.remove(run->first, run->last - run->first + 1);
        endRemoveRows();
    }
}

int TransferListModel::rowOf(TaskId id) const
{
    const auto found =
        std::lower_bound(m_tasks.cbegin(), m_tasks.cend(), id, [](const Task &task, TaskId wanted) { return task.id < wanted; });
    return found != m_tasks.cend() && found->id == id ? int(found - m_tasks.cbegin()) : -1;
}

qsizetype TransferListModel::openTasksOf(const QUuid &batchId) const
{
    return std::count_if(m_tasks.begin(), m_tasks.end(),
                         [&](const Task &task) { return task.batchId == batchId && !isEnded(task.state); });
}

int TransferListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tasks.size());
}

int TransferListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TransferListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Task &task = m_tasks.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(task, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Status && task.state == State::Failed)
            return userMessage(task.error);
        return index.column() == Name ? QVariant(QString::fromUtf8(task.object.key)) : QVariant();
    case Qt::AccessibleTextRole:
        return accessibleText(task, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Size || index.column() == Speed || index.column() == TimeLeft
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case TaskIdRole:
        return QVariant::fromValue(task.id);
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
    case SortRole:
        return sortValue(task, index.column());
    default:
        return {};
    }
}

QVariant TransferListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Name");
    case Target:
        //: Column of the transfer list: where the file goes
        return tr("Target");
    case Size:
        return tr("Size");
    case Progress:
        return tr("Progress");
    case Speed:
        return tr("Speed");
    case TimeLeft:
        return tr("Time left");
    case Status:
        return tr("Status");
    default:
        return {};
    }
}

QVariant TransferListModel::displayText(const Task &task, int column) const
{
    switch (column) {
    case Name:
        return nameText(task);
    case Target:
        return targetText(task);
    case Size:
        return task.sizeBytes < 0 ? QVariant() : QVariant(Figures::size(task.sizeBytes));
    case Progress: {
        const int permille = progressPermille(task);
        //: Progress in percent
        return permille < 0 ? QVariant() : QVariant(tr("%1 %").arg(permille / 10));
    }
    case Speed:
        return task.state == State::Running && task.speedBytesPerSecond > 0 ? QVariant(Figures::speed(task.speedBytesPerSecond))
                                                                            : QVariant();
    case TimeLeft: {
        const std::optional<qint64> left = secondsLeft(task);
        return left ? QVariant(durationText(*left)) : QVariant();
    }
    case Status:
        //: A failed transfer and why it failed
        return task.state == State::Failed ? tr("Failed: %1").arg(userMessage(task.error)) : stateText(task);
    default:
        return {};
    }
}

QVariant TransferListModel::sortValue(const Task &task, int column) const
{
    switch (column) {
    case Size:
        return task.sizeBytes;
    case Progress:
        return progressPermille(task);
    case Speed:
        return task.speedBytesPerSecond;
    case TimeLeft:
        return secondsLeft(task).value_or(std::numeric_limits<qint64>::max());
    case Status:
        return int(task.state);
    default:
        return displayText(task, column);
    }
}

QString TransferListModel::accessibleText(const Task &task, int column) const
{
    if (column != Name)
        return displayText(task, column).toString();
    //: Read aloud for a row of the transfer list: file name, state, progress in percent
    return tr("%1, %2, %3 %").arg(nameText(task), stateText(task)).arg(std::max(0, progressPermille(task)) / 10);
}

}   // namespace Transfer
