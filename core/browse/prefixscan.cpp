// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/prefixscan.h"

#include "browse/pagedlisting.h"
#include "cos/client.h"

PrefixScan::PrefixScan(Cos::Client *client, const Cos::BucketRef &bucket, const ItemSelection &selection)
    : OperationOf(client)
    , m_client(client)
    , m_bucket(bucket)
    , m_selection(selection)
    , m_totals{selection.objectCount(), selection.sizeBytes()}
{
}

void PrefixScan::start()
{
    scanNextPrefix();
}

void PrefixScan::abort()
{
    m_listing.reset();
}

void PrefixScan::scanNextPrefix()
{
    if (m_nextPrefix >= m_selection.folderCount()) {
        finish(m_totals);
        return;
    }
    const QByteArray folder = m_selection.key(m_nextPrefix++);
    auto *listing = new FlatListing(m_client, m_bucket, folder);
    connect(listing, &PagedListing::pageLoaded, this, [this, folder](const Cos::ListPage &page) {
        count(folder, page.objects);
        Q_EMIT progressed(m_totals.objectCount, -1);
        Q_EMIT counted(m_totals);
    });
    m_listing = OperationHandle(listing->onDone(this, [this](const Result<ListingTotals> &end) {
        if (end)
            scanNextPrefix();
        else
            finish(end.error());
    }));
}

void PrefixScan::count(const QByteArray &folder, const QList<Cos::ObjectEntry> &objects)
{
    for (const Cos::ObjectEntry &object : objects) {
        if (m_counts && !m_counts(folder, object))
            continue;
        ++m_totals.objectCount;
        m_totals.sizeBytes += object.sizeBytes;
    }
}
