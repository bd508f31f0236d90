// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/request.h"

#include <QMetaType>
#include <QString>
#include <QUuid>

/// A folder on the screen: an account, a bucket and a prefix. Without a bucket it is the account's list of buckets.
struct Location
{
    QUuid accountId;
    Cos::BucketRef bucket;
    QByteArray prefix;   ///< UTF-8, empty or ending in "/"

    bool isValid() const { return !accountId.isNull(); }
    bool isBucketList() const { return bucket.name.isEmpty(); }

    /// The folder above; the bucket list above a bucket's root.
    Location parent() const;
    /// "cos://photos-1250000000/2026/trip/"; "cos://" for the bucket list. For display and editing, not for requests.
    QString path() const;
    /// Last segment of the prefix without its slash; the bucket's name at the root.
    QString title() const;

    friend bool operator==(const Location &, const Location &) = default;
};
Q_DECLARE_METATYPE(Location)
