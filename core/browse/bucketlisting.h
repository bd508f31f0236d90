// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "cos/buckettypes.h"

namespace Cos {
class Client;
}

/// Lists the buckets of an account, page after page. Errors: Denied (keys that may not list). A child of the client.
class BucketListing final : public OperationOf<Nothing>
{
    Q_OBJECT

public:
    explicit BucketListing(Cos::Client *client);

Q_SIGNALS:
    void pageLoaded(const Cos::BucketPage &page);

private:
    void start() override;
    void abort() override;
    void requestPage();
    void takePage(const Cos::BucketPage &page);

    Cos::Client *m_client;
    Cos::BucketQuery m_query;
    OperationHandle m_request;
};
