// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/configurationtypes.h"

#include <QStringList>

namespace Settings {

/// A configuration goes from one bucket to another.
struct Move
{
    Cos::BucketRef from;
    Cos::BucketRef to;
    Cos::Configuration present = {};   ///< what the other has now

    bool isWithinAccount() const;
    bool isWithinRegion() const { return from.region == to.region; }
};

/// A configuration for the bucket it goes to.
struct Adaptation
{
    QByteArray document;
    QStringList rewritten = {};   ///< what was the bucket's own and is the other's now, a sentence each
    QStringList warnings = {};    ///< what cannot be carried over, or may not fit there, a sentence each
};

/// \a resource, "qcs::cos:ap-guangzhou:uid/1250000000:photos-1250000000/*", with the other bucket in it where it names the
/// first one; else as it is.
QString movedResource(const QString &resource, const Move &move);
/// The bucket that \a resource names; no name for "*".
Cos::BucketRef bucketOfResource(const QString &resource);

}   // namespace Settings
