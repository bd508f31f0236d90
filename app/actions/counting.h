// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessionlist.h"

#include "browse/prefixscan.h"

/// Counts what is below the folders of \a selection, and shows it in \a dialog for as long as that is open. Null without a
/// client.
template <typename Dialog>
PrefixScan *countInto(Dialog *dialog, Cos::Client *client, const Cos::BucketRef &bucket, const ItemSelection &selection)
{
    if (!client) {
        dialog->showCount(SessionList::notOpen());
        return nullptr;
    }
    auto *scan = new PrefixScan(client, bucket, selection);
    QObject::connect(scan, &PrefixScan::counted, dialog, &Dialog::showCounted);
    scan->onDone(dialog, [dialog](const Result<ScanTotals> &result) { dialog->showCount(result); });
    QObject::connect(dialog, &QObject::destroyed, scan, &PrefixScan::cancel);
    return scan;
}
