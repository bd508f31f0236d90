// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"
#include "browse/itemselection.h"

/// An object that some work left as it was, or a folder that it could not list.
struct ObjectFailure
{
    QByteArray key;   ///< of a folder: its prefix
    CosError error;
    bool isPrefix = false;   ///< an object's key may end in "/" too: a folder's marker
};

/// What to try once more: an object is that object again, also when others have come below its key meanwhile.
ItemSelection selectionOf(const QList<ObjectFailure> &failures);
