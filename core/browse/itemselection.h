// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/browseitem.h"

#include <QList>

/// What a person selected, made ready for a bulk action: no folder within a selected folder, no object within one, nothing twice.
struct ItemSelection
{
    QList<BrowseItem> objects;
    QList<QByteArray> prefixes;

    static ItemSelection fromItems(const QList<BrowseItem> &items);
    bool isEmpty() const { return objects.isEmpty() && prefixes.isEmpty(); }

    friend bool operator==(const ItemSelection &, const ItemSelection &) = default;
};
