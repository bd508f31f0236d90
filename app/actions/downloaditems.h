// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/browseitem.h"
#include "transfer/requests.h"

/// The rows a person chose as the engine wants them.
inline QList<Transfer::DownloadItem> downloadItems(const QList<BrowseItem> &items)
{
    QList<Transfer::DownloadItem> wanted;
    wanted.reserve(items.size());
    for (const BrowseItem &item : items)
        wanted.append(
            {.key = item.key, .isFolder = item.isFolder, .sizeBytes = item.isFolder ? -1 : item.sizeBytes, .etag = item.etag});
    return wanted;
}
