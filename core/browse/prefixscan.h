// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "browse/itemselection.h"
#include "cos/objecttypes.h"

#include <functional>

namespace Cos {
class Client;
}

struct ScanTotals
{
    qint64 objectCount = 0;   ///< folder markers included: they are objects too
    qint64 sizeBytes = 0;

    friend bool operator==(const ScanTotals &, const ScanTotals &) = default;
};

/// Counts the objects of a selection and their bytes: those selected, and all below the selected folders. One request for each
/// thousand objects of a folder. Errors: Denied, NotFound. A child of the client.
class PrefixScan final : public OperationOf<ScanTotals>
{
    Q_OBJECT

public:
    /// Whether an object that is found below a selected folder counts.
    using Counts = std::function<bool(const QByteArray &folder, const Cos::ObjectEntry &object)>;

    PrefixScan(Cos::Client *client, const Cos::BucketRef &bucket, const ItemSelection &selection);

    /// Before it begins; without it, all count.
    void setFilter(Counts counts) { m_counts = std::move(counts); }

Q_SIGNALS:
    /// After each page.
    void counted(const ScanTotals &totals);

private:
    void start() override;
    void abort() override;
    void scanNextPrefix();
    void count(const QByteArray &folder, const QList<Cos::ObjectEntry> &objects);

    Cos::Client *m_client;
    Cos::BucketRef m_bucket;
    ItemSelection m_selection;
    qsizetype m_nextPrefix = 0;   ///< of the selected folders
    Counts m_counts;
    ScanTotals m_totals;
    OperationHandle m_listing;
};
