// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/bucketcreation.h"

#include "cos/client.h"

BucketCreation::BucketCreation(Cos::Client *client, const Cos::BucketRef &bucket, const Cos::CreateBucketOptions &options)
    : OperationOf(client)
    , m_client(client)
    , m_bucket(bucket)
    , m_options(options)
{
}

void BucketCreation::start()
{
    m_request = OperationHandle(m_client->createBucket(m_bucket, m_options)->onDone(this, [this](const Result<Nothing> &result) {
        if (result)
            return finish(BucketOrigin::New);
        if (result.error().code == QLatin1String("BucketAlreadyOwnedByYou"))
            return look(result.error());
        finish(result.error());
    }));
}

void BucketCreation::abort()
{
    m_request.reset();
}

void BucketCreation::look(const CosError &error)
{
    m_request = OperationHandle(m_client->headBucket(m_bucket)->onDone(this, [this, error](const Result<Cos::BucketInfo> &info) {
        const bool isHere = info && (info->region.isEmpty() || info->region == m_bucket.region);
        if (isHere)
            finish(BucketOrigin::Existed);
        else
            finish(error);
    }));
}
