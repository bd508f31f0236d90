// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/objectlistmodel.h"

#include "base/runinpool.h"
#include "browse/pagedlisting.h"
#include "cos/client.h"

#include <QLoggingCategory>

#include <algorithm>

namespace {

Q_LOGGING_CATEGORY(logBrowse, "coscope.browse")

/// Up to here sorting takes less than a frame and is done at once.
constexpr quint32 maxRowsAtOnce = 2000;
/// Removals that touch more runs of rows than this are announced as one change of layout.
constexpr std::size_t maxRunsOneByOne = 8;

}   // namespace

ObjectListModel::ObjectListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ObjectListModel::open(Cos::Client *client, const Location &location)
{
    beginResetModel();
    m_listing.reset();
    if (m_client)
        disconnect(m_client, nullptr, this, nullptr);
    m_client = client;
    if (client)
        connect(client, &QObject::destroyed, this, &ObjectListModel::stop);
    m_location = location;
    m_incoming.reset();
    m_contents.reset(location.prefix);
    m_job.forget();
    endResetModel();
    startListing();
}

void ObjectListModel::refresh()
{
    if (!m_client || m_state == State::Idle)
        return;
    m_listing.reset();
    m_incoming.reset();
    m_job.forget();
    if (m_contents.order.count() == 0)
        m_contents.reset(m_location.prefix);   // nothing to keep: show page after page
    else
        m_incoming.emplace(m_location.prefix);
    startListing();
}

void ObjectListModel::stop()
{
    if (m_state != State::Listing)
        return;
    m_listing.reset();
    m_incoming.reset();
    m_job.forget();
    setState(State::Stopped);
    if (!m_contents.isSorted)
        arrange();
}

void ObjectListModel::close()
{
    if (m_state == State::Idle)
        return;
    open(nullptr, {});
}

void ObjectListModel::startListing()
{
    if (!m_client) {
        setState(State::Idle);
        return;
    }
    setState(State::Listing);
    auto *listing = new FolderListing(m_client, m_location.bucket, m_location.prefix);
    connect(listing, &PagedListing::pageLoaded, this, &ObjectListModel::takePage);
    m_listing = OperationHandle(listing->onDone(this, [this](const Result<ListingTotals> &end) { endListing(end); }));
}

void ObjectListModel::setState(State state)
{
    m_state = state;
    m_contents.isWhole = m_contents.isWhole || state == State::Complete;
    Q_EMIT stateChanged();
    Q_EMIT summaryChanged();
}

void ObjectListModel::takePage(const Cos::ListPage &page)
{
    if (m_incoming)
        m_incoming->putPage(page);
    else if (!page.isTruncated && m_contents.order.slots.empty() && page.objects.size() <= maxRowsAtOnce)
        showSorted(page);
    else
        appendRows(m_contents.table.putPage(page));
    Q_EMIT summaryChanged();
}

/// A listing of one page: its rows appear in their order at once.
void ObjectListModel::showSorted(const Cos::ListPage &page)
{
    m_contents.table.putPage(page);
    ObjectArrangement all = ObjectArrangement::of(m_contents.planToSort());
    const int count = all.shown.count();
    if (count > 0)
        beginInsertRows({}, 0, count - 1);
    m_contents.order = std::move(all.order);
    m_contents.shown = std::move(all.shown);
    m_contents.isSorted = true;
    if (count > 0)
        endInsertRows();
}

/// Puts new folders after the folders and new objects at the end: at most two insertions a page.
void ObjectListModel::appendRows(const ObjectTable::Slots &slots)
{
    const auto insert = [this](const ObjectTable::Slots &more, bool areFolders) {
        m_contents.order.append(more, areFolders);
        const ObjectTable::Slots shown = ObjectOrder::filtered(m_contents.table, {more, 0}, m_contents.filter).slots;
        if (shown.empty())
            return;
        const int first = areFolders ? int(m_contents.shown.folderCount) : m_contents.shown.count();
        beginInsertRows({}, first, first + int(shown.size()) - 1);
        m_contents.shown.append(shown, areFolders);
        endInsertRows();
    };
    const ObjectContents::Split added = m_contents.split(slots);
    insert(added.folders, true);
    insert(added.objects, false);
}

void ObjectListModel::endListing(const Result<ListingTotals> &end)
{
    if (!end) {
        qCInfo(logBrowse) << "listing failed, request id" << end.error().requestId;
        m_error = end.error();
        m_incoming.reset();
        setState(State::Failed);
    } else if (!m_incoming) {
        setState(State::Complete);
    }
    m_listing.reset();
    if (m_incoming || !m_contents.isSorted)
        arrange();
    else
        Q_EMIT arranged();
}

void ObjectListModel::arrange()
{
    m_job.forget();
    if (m_job.isRunning)
        return;   // it ends soon, and begins anew
    const bool isForIncoming = m_incoming && !m_listing.isRunning();
    ArrangementPlan plan = isForIncoming                            ? m_contents.planToReplaceBy(*m_incoming)
                           : m_contents.isSorted || isLoadingRows() ? m_contents.planToFilter()
                                                                    : m_contents.planToSort();
    const bool isSmall = plan.table.rowCount() <= maxRowsAtOnce;
    const auto work = [plan = std::make_shared<ArrangementPlan>(std::move(plan))] { return ObjectArrangement::of(*plan); };
    if (isSmall)
        return takeArrangement(work());
    m_job = {.isRunning = true, .isForIncoming = isForIncoming, .touched = {}};
    runInPool(this, work, [this](ObjectArrangement arrangement) {
        const ArrangementJob job = std::exchange(m_job, {});
        if (job.isForgotten)
            arrange();
        else
            takeArrangement(std::move(arrangement), job.touched);
    });
}

void ObjectListModel::takeArrangement(ObjectArrangement arrangement, const ObjectTable::Slots &touched)
{
    const bool endsRefresh = arrangement.isForIncoming;
    const bool isSorted = arrangement.isSorted;
    m_contents.catchUp(arrangement, endsRefresh ? *m_incoming : m_contents.table, touched);
    replaceRows(std::move(arrangement));
    m_contents.isSorted = m_contents.isSorted || isSorted;
    if (endsRefresh)
        setState(State::Complete);
    else
        Q_EMIT summaryChanged();
    Q_EMIT arranged();
}

void ObjectListModel::replaceRows(ObjectArrangement arrangement)
{
    if (!arrangement.isForIncoming && arrangement.shown == m_contents.shown) {
        m_contents.order = std::move(arrangement.order);
        return;
    }
    Q_EMIT rowsAboutToBeReplaced();
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    if (arrangement.isForIncoming) {
        m_contents.table = std::move(*m_incoming);
        m_incoming.reset();
    }
    const RowMoves moves = m_contents.take(std::move(arrangement));
    const QList<QModelIndex> before = persistentIndexList();
    const std::vector<int> rows = moves.rowsOf(before);
    QList<QModelIndex> after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rows[std::size_t(i)];
        after.append(row < 0 ? QModelIndex() : createIndex(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    Q_EMIT rowsReplaced(moves);
}

void ObjectListModel::setNameFilter(const QString &text)
{
    if (m_contents.filter.text() == text)
        return;
    m_contents.filter = NameFilter(text);
    arrange();
}

void ObjectListModel::sort(int column, Qt::SortOrder order)
{
    const ObjectSort wanted{column, order};
    if (column < 0 || column >= ColumnCount || wanted == m_contents.sort)
        return;
    m_contents.sort = wanted;
    sortAnew();
}

void ObjectListModel::sortAnew()
{
    m_contents.forgetPlacement();
    m_contents.isSorted = false;
    if (m_state != State::Idle && !isLoadingRows())
        arrange();
}

void ObjectListModel::upsert(const Cos::ObjectEntry &object)
{
    const QByteArray &prefix = m_location.prefix;
    if (m_state == State::Idle || !object.key.startsWith(prefix) || object.key == prefix)
        return;
    const qsizetype slash = object.key.indexOf('/', prefix.size());
    if (slash >= 0)
        putFolder(object.key.first(slash + 1));   // the folder here that it went into
    else
        put(object);
    Q_EMIT summaryChanged();
}

void ObjectListModel::insertFolder(const QByteArray &prefix)
{
    upsert({.key = prefix, .etag = {}, .storageClass = {}, .storageTier = {}, .restoreStatus = {}});
}

void ObjectListModel::put(const Cos::ObjectEntry &object)
{
    const Slot incomingSlot = m_incoming ? m_incoming->put(object) : ObjectTable::noSlot;
    const bool isKnown = m_contents.table.find(object.key) != ObjectTable::noSlot;
    const Slot slot = m_contents.table.put(object);
    m_job.note(m_job.isForIncoming ? incomingSlot : slot);
    if (isKnown)
        moveSlot(slot);
    else
        showSlot(slot);
}

void ObjectListModel::putFolder(const QByteArray &prefix)
{
    if (m_incoming)
        m_incoming->putFolder(prefix);
    if (m_contents.table.find(prefix) == ObjectTable::noSlot)
        showSlot(m_contents.table.putFolder(prefix));
}

void ObjectListModel::showSlot(Slot slot)
{
    const bool isFolder = m_contents.table.row(slot).isFolder;
    m_contents.order.insert(m_contents.placeFor(m_contents.order, slot), slot, isFolder);
    if (!m_contents.filter.matches(m_contents.table.name(slot)))
        return;
    const int row = m_contents.placeFor(m_contents.shown, slot);
    beginInsertRows({}, row, row);
    m_contents.shown.insert(row, slot, isFolder);
    endInsertRows();
}

/// The values of an object's row changed, and perhaps its place with them.
void ObjectListModel::moveSlot(Slot slot)
{
    m_contents.reorder(slot);
    ObjectRows &shown = m_contents.shown;
    const int from = shown.rowOf(slot);
    if (from < 0)
        return;
    const int to = m_contents.placeForChanged(shown, from);
    if (to != from) {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        shown.removeRun({from, from});
        shown.insert(to, slot, false);
        endMoveRows();
    }
    Q_EMIT dataChanged(index(to, 0), index(to, ColumnCount - 1));
}

void ObjectListModel::remove(const QList<QByteArray> &keys)
{
    if (m_incoming)
        m_incoming->removeMarked(m_incoming->marksOf(keys));
    const std::vector<bool> isGone = m_contents.table.marksOf(keys);
    m_contents.table.removeMarked(isGone);
    m_contents.order.removeMarked(isGone);
    removeRows(isGone);
    Q_EMIT summaryChanged();
}

void ObjectListModel::removeRows(const std::vector<bool> &isGone)
{
    const std::vector<ObjectRows::Run> runs = m_contents.shown.runsOf(isGone);
    if (runs.size() > maxRunsOneByOne) {
        ObjectArrangement left{.order = m_contents.order, .shown = m_contents.shown};
        left.shown.removeMarked(isGone);
        replaceRows(std::move(left));
        return;
    }
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        beginRemoveRows({}, run->first, run->last);
        m_contents.shown.removeRun(*run);
        endRemoveRows();
    }
}

ObjectListSummary ObjectListModel::summary() const
{
    return {.folderCount = qint64(m_contents.table.folders().size()),
            .objectCount = qint64(m_contents.table.objects().size()),
            .sizeBytes = m_contents.table.totalSizeBytes(),
            .shownCount = m_contents.shown.count(),
            .isComplete = m_state == State::Complete,
            .isWhole = m_contents.isWhole};
}

QModelIndex ObjectListModel::indexOf(const QByteArray &key) const
{
    const Slot slot = m_contents.table.find(key);
    const int row = slot == ObjectTable::noSlot ? -1 : m_contents.shown.rowOf(slot);
    return row < 0 ? QModelIndex() : index(row, 0);
}

BrowseItem ObjectListModel::item(const QModelIndex &index) const
{
    return m_contents.table.item(m_contents.shown.at(index.row()));
}

QVariant ObjectListModel::data(const QModelIndex &index, int role) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_presentation.data(item(index), index.column(), role)
                                                             : QVariant();
}

QVariant ObjectListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_presentation.headerData(section, role) : QVariant();
}

Qt::ItemFlags ObjectListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags common = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren | Qt::ItemIsDragEnabled;
    return int(m_contents.shown.folderCount) > index.row() ? common | Qt::ItemIsDropEnabled : common;
}

void ObjectListModel::retranslate()
{
    m_presentation.forgetTexts();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    sortAnew();   // by texts or collation of another language
}

bool ObjectListModel::isConsistent() const
{
    return m_contents.isConsistent(m_job.isRunning);
}
