// SPDX-License-Identifier: GPL-3.0-or-later
#include "testbucket.h"

#include "bucketcontents.h"
#include "resultof.h"

TestBucket::TestBucket(Cos::Client &client, const Cos::BucketRef &bucket)
    : m_client(client)
    , m_bucket(bucket)
{
}

TestBucket::~TestBucket()
{
    const Result<Nothing> gone = removeBucket(m_client, m_bucket);
    if (!gone && gone.error().kind != ErrorKind::NotFound)
        qWarning("the bucket %s stays: %s", qUtf8Printable(m_bucket.name), qUtf8Printable(technicalDetails(gone.error())));
}

Result<Nothing> TestBucket::create(const Cos::CreateBucketOptions &options) const
{
    return resultOf(m_client.createBucket(m_bucket, options));
}
