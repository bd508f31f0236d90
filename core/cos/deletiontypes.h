// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"
#include "cos/request.h"

#include <QList>

namespace Cos {

struct DeleteResult
{
    bool isDeleteMarker = false;
    QByteArray versionId;
};

struct DeleteKey
{
    QByteArray key;
    QByteArray versionId;
};

/// DELETE Multiple: what the service said of each key.
struct DeleteFailure
{
    DeleteKey target;
    CosError error;
};

struct DeleteManyResult
{
    QList<DeleteKey> deleted;   ///< empty for quiet requests
    QList<DeleteFailure> failed;
};

}   // namespace Cos
