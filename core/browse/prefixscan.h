// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "browse/itemselection.h"
#include "cos/objecttypes.h"

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
    PrefixScan(Cos::Client *client, const Cos::BucketRef &bucket, const ItemSelection &selection);

Q_SIGNALS:
    /// After each page.
    void counted(const ScanTotals &totals);

private:
    void start() override;
    void abort() override;
    void scanNextPrefix();

    Cos::Client *m_client;
    Cos::BucketRef m_bucket;
    QList<QByteArray> m_prefixes;   ///< still to scan
    ScanTotals m_totals;
    OperationHandle m_listing;
};
