// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/pagedlisting.h"

#include "cos/client.h"

PagedListing::PagedListing(Cos::Client *client, const Cos::BucketRef &bucket, Cos::ListQuery query)
    : OperationOf(client)
    , m_client(client)
    , m_bucket(bucket)
    , m_query(std::move(query))
{
}

void PagedListing::start()
{
    requestPage();
}

void PagedListing::abort()
{
    m_request.reset();
}

void PagedListing::requestPage()
{
    ++m_totals.requestCount;
    m_request = OperationHandle(m_client->listObjects(m_bucket, m_query)->onDone(this, [this](const Result<Cos::ListPage> &page) {
        if (page)
            takePage(*page);
        else
            finish(page.error());
    }));
}

void PagedListing::takePage(const Cos::ListPage &page)
{
    m_totals.objectCount += page.objects.size();
    m_totals.folderCount += page.commonPrefixes.size();
    for (const Cos::ObjectEntry &object : page.objects)
        m_totals.sizeBytes += object.sizeBytes;

    if (page.isTruncated) {
        m_query.marker = page.nextMarker;
        requestPage();
    }
    const QPointer<PagedListing> guard(this);
    Q_EMIT progressed(m_totals.objectCount + m_totals.folderCount, -1);
    if (guard)
        Q_EMIT pageLoaded(page);
    if (guard && !page.isTruncated)
        finish(m_totals);
}

FolderListing::FolderListing(Cos::Client *client, const Cos::BucketRef &bucket, const QByteArray &prefix)
    : PagedListing(client, bucket, {.prefix = prefix, .delimiter = QByteArrayLiteral("/"), .marker = {}})
{
}

FlatListing::FlatListing(Cos::Client *client, const Cos::BucketRef &bucket, const QByteArray &prefix)
    : PagedListing(client, bucket, {.prefix = prefix, .delimiter = {}, .marker = {}})
{
}
