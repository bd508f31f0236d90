// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/naturalcollation.h"
#include "browse/filetypes.h"
#include "browse/namefilter.h"
#include "browse/objectrows.h"

/// How the rows of a folder are ordered. Folders come first in every order, and by name in every one but "name, descending". What
/// a column does not tell apart is ordered by name.
struct ObjectSort
{
    int column = 0;   ///< ObjectListModel::Column
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const ObjectSort &, const ObjectSort &) = default;
};

/// Orders and filters the slots of a table; changes nothing. An object belongs to one thread and one locale.
class ObjectOrder
{
public:
    ObjectOrder(const ObjectSort &sort, const QLocale &locale);

    /// All live slots, sorted.
    ObjectRows sorted(const ObjectTable &table);
    /// Whether \a a comes before \a b; both folders or both objects. Agrees with sorted().
    bool isLess(const ObjectTable &table, ObjectTable::Slot a, ObjectTable::Slot b);
    /// Where \a slot, which is not among \a rows, belongs in them.
    int placeOf(const ObjectTable &table, const ObjectRows &rows, ObjectTable::Slot slot);
    /// Where the row \a row of \a rows belongs, whose values changed.
    int placeOfChanged(const ObjectTable &table, const ObjectRows &rows, int row);
    /// Puts \a slots, which are not among \a rows, where they belong. Linear.
    void place(const ObjectTable &table, ObjectRows &rows, ObjectTable::Slots slots);

    /// Those of \a rows whose names pass, in the same order.
    static ObjectRows filtered(const ObjectTable &table, const ObjectRows &rows, const NameFilter &filter);

private:
    using Slot = ObjectTable::Slot;

    bool sortsByText() const;
    QString text(const ObjectTable &table, Slot slot);
    int compareTexts(const QString &a, const QString &b) const;
    int compareValues(const ObjectTable &table, Slot a, Slot b);
    int placeBetween(const ObjectTable &table, const ObjectRows &rows, int first, int last, Slot slot);
    std::vector<qint64> ranks(const ObjectTable &table, const ObjectTable::Slots &slots);
    ObjectTable::Slots sortedByValue(const ObjectTable &table, const ObjectTable::Slots &byName);

    ObjectSort m_sort;
    NaturalCollation m_collation;
    QCollator m_textCollator;
    FileTypes m_types;
};
