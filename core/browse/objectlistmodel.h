// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "browse/location.h"
#include "browse/objectcontents.h"
#include "browse/objectlistsummary.h"
#include "browse/objectpresentation.h"
#include "browse/rowmoves.h"
#include "cos/objecttypes.h"

#include <QAbstractTableModel>

#include <optional>

struct ListingTotals;

namespace Cos {
class Client;
}

/// The rows of one folder. They arrive as pages in the service's order and are sorted once at the end; lists above 2000 rows are
/// sorted and filtered on a pool thread. Folders come first in every order. Persistent indexes, and so selection and scroll
/// position, follow the key through sorting, filtering and refreshing.
class ObjectListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Size, Modified, StorageClass, Type, ETag, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole + 1,   ///< QByteArray: the whole key
        ItemRole,                     ///< BrowseItem
        NameRole,                     ///< QString: last segment as it is, without a folder's slash
        IsFolderRole,                 ///< bool
        IsArchivedRole,               ///< bool: must be restored before it can be read
        SizeBytesRole,                ///< qint64
        IconNameRole,                 ///< QString: see ObjectPresentation::iconName()
        SortRole,                     ///< what the column sorts by: QString, qint64 or QByteArray
    };
    enum class State {
        Idle,      ///< nothing opened
        Listing,   ///< pages are coming
        Complete,
        Stopped,   ///< by stop(): what came so far stays
        Failed,    ///< see error(): what came so far stays
    };
    Q_ENUM(State)

    explicit ObjectListModel(QObject *parent = nullptr);

    /// Shows \a location, which has a bucket. A client that goes stops the listing.
    void open(Cos::Client *client, const Location &location);
    /// Lists anew; the rows, if there are any, stay until the new listing is complete and then change by key.
    void refresh();
    /// Ends the listing and keeps what came.
    void stop();
    /// Shows nothing: the account was removed.
    void close();

    const Location &location() const { return m_location; }
    State state() const { return m_state; }
    /// Only when Failed.
    const CosError &error() const { return m_error; }
    ObjectListSummary summary() const;
    /// A sort or filter is being worked out on a pool thread; arranged() follows.
    bool isArranging() const { return m_job.isRunning; }

    /// Shows only names that contain \a text, in any case and Unicode normalization; all when empty.
    void setNameFilter(const QString &text);
    QString nameFilter() const { return m_contents.filter.text(); }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    Column sortColumn() const { return Column(m_contents.sort.column); }
    Qt::SortOrder sortOrder() const { return m_contents.sort.order; }

    /// An object was stored: inserts or updates its row, or the row of the folder it went into. Ignores keys of other folders.
    void upsert(const Cos::ObjectEntry &object);
    /// A folder was made. \a prefix ends in "/".
    void insertFolder(const QByteArray &prefix);
    /// Objects or folders (keys ending in "/") are gone.
    void remove(const QList<QByteArray> &keys);

    /// The shown row of \a key; a folder's key ends in "/". Invalid when there is none.
    QModelIndex indexOf(const QByteArray &key) const;
    /// The item of a valid index.
    BrowseItem item(const QModelIndex &index) const;
    /// The items of the shown rows in \a runs, which come from the top and do not overlap.
    ItemSelection selectionOf(const std::vector<ObjectRows::Run> &runs) { return m_contents.selectionOf(runs); }
    /// Of the shown rows from \a first to \a last, without making their items.
    qint64 sizeBytes(int first, int last) const { return m_contents.sizeBytes({first, last}); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_contents.shown.count(); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The language or the locale changed: all texts are asked for again.
    void retranslate();

    /// Re-derives every invariant between storage, order and filter. For tests; linear in the rows.
    bool isConsistent() const;

Q_SIGNALS:
    void stateChanged();
    void summaryChanged();
    /// The rows are in their order again, after sort(), setNameFilter() or the end of a listing.
    void arranged();
    /// Many rows are about to change their places, to come or to go at once: layoutChanged() with another set of rows.
    void rowsAboutToBeReplaced();
    /// They did, after layoutChanged(): \a moves tells what became of each.
    void rowsReplaced(const RowMoves &moves);

private:
    using Slot = ObjectTable::Slot;

    bool isLoadingRows() const { return m_state == State::Listing && !m_incoming; }
    void setState(State state);
    void startListing();
    void takePage(const Cos::ListPage &page);
    void showSorted(const Cos::ListPage &page);
    void appendRows(const ObjectTable::Slots &slots);
    void endListing(const Result<ListingTotals> &end);

    void sortAnew();
    void arrange();
    void takeArrangement(ObjectArrangement arrangement, const ObjectTable::Slots &touched = {});
    void replaceRows(ObjectArrangement arrangement);

    void put(const Cos::ObjectEntry &object);
    void putFolder(const QByteArray &prefix);
    void showSlot(Slot slot);
    void moveSlot(Slot slot);
    void removeRows(const std::vector<bool> &isGone);

    QPointer<Cos::Client> m_client;
    Location m_location;
    State m_state = State::Idle;
    CosError m_error;
    OperationHandle m_listing;

    ObjectContents m_contents;
    std::optional<ObjectTable> m_incoming;   ///< pages of refresh(), until they replace the table
    ArrangementJob m_job;
    ObjectPresentation m_presentation;
};
