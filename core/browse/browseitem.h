// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>

/// A folder or an object as a row shows it. The key is the truth: actions carry it, never a row number.
struct BrowseItem
{
    QByteArray key;   ///< the whole key; of a folder the prefix with its slash
    bool isFolder = false;
    bool isArchived = false;       ///< must be restored before it can be read
    qint64 sizeBytes = 0;          ///< 0 for folders
    qint64 modifiedMsecsUtc = 0;   ///< 0 for folders
    QByteArray storageClass;       ///< as the service names it; empty for folders
    QByteArray etag;               ///< without quotes

    friend bool operator==(const BrowseItem &, const BrowseItem &) = default;
};
Q_DECLARE_METATYPE(BrowseItem)
