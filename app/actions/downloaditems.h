// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/itemselection.h"
#include "transfer/requests.h"

/// What a person chose as the engine wants it. Linear: for a pool thread.
inline QList<Transfer::DownloadItem> downloadItems(const ItemSelection &selection)
{
    QList<Transfer::DownloadItem> wanted;
    wanted.reserve(selection.count());
    for (qsizetype number = 0; number < selection.count(); ++number) {
        const BrowseItem item = selection.item(number);
        wanted.append(
            {.key = item.key, .isFolder = item.isFolder, .sizeBytes = item.isFolder ? -1 : item.sizeBytes, .etag = item.etag});
    }
    return wanted;
}
