// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"
#include "browse/itemselection.h"
#include "browse/location.h"
#include "browse/objectdeletion.h"
#include "cos/objecttypes.h"
#include "transfer/requests.h"
#include "transfer/task.h"

/// What the pictures show: always the same, with names and sizes as people have them.
namespace Sample {

Cos::BucketRef bucket();
Location folder();
QDateTime modified();
BrowseItem object(const QByteArray &name, qint64 sizeBytes);
ItemSelection oneObject();
ItemSelection mixedSelection();
Cos::ObjectInfo objectInfo();
Cos::BucketInfo bucketInfo();
Cos::BucketEntry bucketEntry();
CosError denied();
CosError offline();
DeletionReport deletionReport();
QList<Transfer::Task> tasks();
Transfer::Totals totals();
Transfer::Conflict conflict(Transfer::Direction direction);

}   // namespace Sample
