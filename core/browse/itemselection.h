// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/browseitem.h"

#include <QList>

#include <memory>

class ObjectTable;
struct ObjectRows;

/// What a person selected, made ready for a bulk action: folders first, nothing twice, nothing that a selected folder covers.
///
/// It is what was there when it was made: nothing that becomes of the listing afterwards changes it. Copies share it, so that a
/// million items are handed on like one, and any thread may read it. Make items only of the few that are needed at a time.
class ItemSelection
{
public:
    ItemSelection() = default;
    /// Of items from anywhere, such as a report.
    static ItemSelection fromItems(const QList<BrowseItem> &items);
    /// The entries \a rows of \a table, a snapshot. They are of one folder, so that none covers another.
    static ItemSelection fromRows(ObjectTable table, ObjectRows rows);
    /// A folder with all that is below it.
    static ItemSelection ofFolder(const QByteArray &prefix);

    bool isEmpty() const { return count() == 0; }
    qsizetype count() const;
    qsizetype folderCount() const { return m_folderCount; }
    qsizetype objectCount() const { return count() - m_folderCount; }
    /// Of the objects, as listed; without what is below the folders.
    qint64 sizeBytes() const { return m_sizeBytes; }
    bool isOneObject() const { return count() == 1 && m_folderCount == 0; }
    bool isOneFolder() const { return count() == 1 && m_folderCount == 1; }

    /// The first folderCount() are the folders.
    QByteArray key(qsizetype number) const;
    BrowseItem item(qsizetype number) const;
    BrowseItem object(qsizetype number) const { return item(m_folderCount + number); }
    /// The keys of all folders. Linear.
    QList<QByteArray> prefixes() const;

    friend bool operator==(const ItemSelection &a, const ItemSelection &b) { return a.equals(b); }

private:
    struct Entries;

    bool equals(const ItemSelection &other) const;

    QList<BrowseItem> m_items;                  ///< from a report; else there are
    std::shared_ptr<const Entries> m_entries;   ///< those of a listing
    qsizetype m_folderCount = 0;
    qint64 m_sizeBytes = 0;
};
