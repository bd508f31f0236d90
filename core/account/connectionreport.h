// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"
#include "cos/request.h"

#include <QMetaType>
#include <QString>

#include <optional>

/// What a sign-in can do, or why it can do nothing.
struct ConnectionReport
{
    enum class Outcome {
        AllBuckets,      ///< may list the account's buckets
        OneBucket,       ///< may list the bucket
        OnePrefix,       ///< may list the prefix
        NoBucketList,    ///< the keys are right, but may not list buckets, and no bucket was given
        NoAccess,        ///< the keys are right, but may not list the bucket or prefix
        NoSuchBucket,    ///< not in that region, or not at all
        RegionUnknown,   ///< the bucket is in none of the known regions
        WrongSecretId,
        WrongSecretKey,
        KeysExpired,   ///< temporary keys that have ended, or whose token is not theirs
        WrongClock,
        Offline,         ///< nobody answers there: no network, no such host, closed port
        Untrusted,       ///< the certificate was not accepted
        WrongEndpoint,   ///< somebody answers, but not as the service does
        Busy,            ///< the service cannot answer now
        Other,
    };

    Outcome outcome = Outcome::Other;
    QString host;                    ///< who was asked
    Cos::BucketRef bucket;           ///< that was tried, with the region where it was found; without a name when there was none
    QByteArray prefix;               ///< that was tried in the bucket
    bool isRegionFound = false;      ///< the service told the bucket's region
    qsizetype bucketCount = 0;       ///< on the first page, for AllBuckets
    bool hasMoreBuckets = false;     ///< there are further pages
    std::optional<CosError> error;   ///< of the failures: code, request id …

    bool isUsable() const { return outcome <= Outcome::OnePrefix; }
};
Q_DECLARE_METATYPE(ConnectionReport)

/// One translated sentence or two: what works, or what is wrong and what to do.
QString explanation(const ConnectionReport &report);
