// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/prefixscan.h"

#include "browse/pagedlisting.h"
#include "cos/client.h"

PrefixScan::PrefixScan(Cos::Client *client, const Cos::BucketRef &bucket, const ItemSelection &selection)
    : OperationOf(client)
    , m_client(client)
    , m_bucket(bucket)
    , m_prefixes(selection.prefixes)
{
    m_totals.objectCount = selection.objects.size();
    for (const BrowseItem &object : selection.objects)
        m_totals.sizeBytes += object.sizeBytes;
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
    if (m_prefixes.isEmpty()) {
        finish(m_totals);
        return;
    }
    auto *listing = new FlatListing(m_client, m_bucket, m_prefixes.takeFirst());
    connect(listing, &PagedListing::pageLoaded, this, [this](const Cos::ListPage &page) {
        m_totals.objectCount += page.objects.size();
        for (const Cos::ObjectEntry &object : page.objects)
            m_totals.sizeBytes += object.sizeBytes;
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
