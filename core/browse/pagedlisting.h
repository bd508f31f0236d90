// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "cos/objecttypes.h"

namespace Cos {
class Client;
}

/// What a listing found.
struct ListingTotals
{
    qint64 objectCount = 0;
    qint64 folderCount = 0;
    qint64 sizeBytes = 0;
    int requestCount = 0;
};

/// Lists everything below a prefix, page after page. The next page is asked for before the last one is announced, so that the
/// network works while the receiver does. Progress: entries so far. Errors: Denied, NotFound. A child of the client.
class PagedListing : public OperationOf<ListingTotals>
{
    Q_OBJECT

Q_SIGNALS:
    /// One page, in the service's order. \a page.isTruncated is false for the last one.
    void pageLoaded(const Cos::ListPage &page);

protected:
    /// Lists from the key after \a query.marker on.
    PagedListing(Cos::Client *client, const Cos::BucketRef &bucket, Cos::ListQuery query);

private:
    void start() override;
    void abort() override;
    void requestPage();
    void takePage(const Cos::ListPage &page);

    Cos::Client *m_client;
    Cos::BucketRef m_bucket;
    Cos::ListQuery m_query;
    ListingTotals m_totals;
    OperationHandle m_request;
};

/// Objects and folders directly in a folder.
class FolderListing final : public PagedListing
{
    Q_OBJECT

public:
    FolderListing(Cos::Client *client, const Cos::BucketRef &bucket, const QByteArray &prefix);
};

/// Every object below a prefix, at any depth, folder markers included.
class FlatListing final : public PagedListing
{
    Q_OBJECT

public:
    FlatListing(Cos::Client *client, const Cos::BucketRef &bucket, const QByteArray &prefix);
};
