// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/objectfailure.h"

ItemSelection selectionOf(const QList<ObjectFailure> &failures)
{
    QList<BrowseItem> items;
    items.reserve(failures.size());
    for (const ObjectFailure &failure : failures)
        items.append(BrowseItem{.key = failure.key, .isFolder = failure.isPrefix, .storageClass = {}, .etag = {}});
    return ItemSelection::fromItems(items);
}
