// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operation.h"
#include "cos/client.h"

/// A bucket that a test may make: whatever the test comes to, it is removed with all that is in it. Nothing happens where it was
/// never made, or is gone already.
///
/// \code
/// const TestBucket bucket(*m_client, m_server->bucket(QStringLiteral("mine")));
/// VERIFY_OK(bucket.create());
/// \endcode
class TestBucket
{
public:
    TestBucket(Cos::Client &client, const Cos::BucketRef &bucket);
    ~TestBucket();
    TestBucket(const TestBucket &) = delete;
    TestBucket &operator=(const TestBucket &) = delete;

    const Cos::BucketRef &ref() const { return m_bucket; }
    Result<Nothing> create(const Cos::CreateBucketOptions &options = {}) const;

private:
    Cos::Client &m_client;
    Cos::BucketRef m_bucket;
};
