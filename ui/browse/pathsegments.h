// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/location.h"

#include <QList>

/// One step of a path: its text for the screen, with what is odd about it visible, and where it leads.
struct PathSegment
{
    QString text;
    Location location;
};

/// The bucket and each folder on the way to \a location; nothing for a bucket list.
QList<PathSegment> pathSegments(const Location &location);
