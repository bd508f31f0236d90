// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/bucketlisting.h"

#include "cos/client.h"

BucketListing::BucketListing(Cos::Client *client)
    : OperationOf(client)
    , m_client(client)
{
}

void BucketListing::start()
{
    requestPage();
}

void BucketListing::abort()
{
    m_request.reset();
}

void BucketListing::requestPage()
{
    m_request = OperationHandle(m_client->listBuckets(m_query)->onDone(this, [this](const Result<Cos::BucketPage> &page) {
        if (page)
            takePage(*page);
        else
            finish(page.error());
    }));
}

void BucketListing::takePage(const Cos::BucketPage &page)
{
    const QPointer<BucketListing> guard(this);
    Q_EMIT pageLoaded(page);
    if (!guard || isCancelled())
        return;
    if (!page.isTruncated) {
        finish(Nothing());
        return;
    }
    m_query.marker = page.nextMarker;
    requestPage();
}
