// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What a view of one folder says below its rows.
struct ObjectListSummary
{
    qint64 folderCount = 0;
    qint64 objectCount = 0;
    qint64 sizeBytes = 0;
    qint64 shownCount = 0;     ///< rows that pass the name filter
    bool isComplete = false;   ///< all of the folder is in: "listed completely", else "so far"
    bool isWhole = false;      ///< all that the folder held when it was last listed completely

    friend bool operator==(const ObjectListSummary &, const ObjectListSummary &) = default;
};
