// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/dialogs/shownname.h"

#include "browse/itemselection.h"
#include "browse/visiblename.h"

#include <numeric>

QString shownName(const QByteArray &key)
{
    const bool isFolder = key.endsWith('/');
    const QByteArray path = isFolder ? key.chopped(1) : key;
    const QString name = visibleName(path.mid(path.lastIndexOf('/') + 1));
    return isFolder ? QString(name + u'/') : name;
}

qint64 objectBytes(const ItemSelection &selection)
{
    return std::accumulate(selection.objects.cbegin(), selection.objects.cend(), qint64(0),
                           [](qint64 sum, const BrowseItem &object) { return sum + object.sizeBytes; });
}
