// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/bucketnamecheck.h"

#include "cos/client.h"

using Kind = BucketNameVerdict::Kind;

BucketNameCheck::BucketNameCheck(Cos::Client *client, const Cos::BucketRef &bucket)
    : OperationOf(client)
    , m_client(client)
    , m_bucket(bucket)
{
}

void BucketNameCheck::start()
{
    const QString problem = Cos::bucketNameProblem(m_bucket.name, m_bucket.region);
    if (!problem.isEmpty()) {
        finish(BucketNameVerdict{Kind::Illegal, problem});
        return;
    }
    m_request = OperationHandle(
        m_client->headBucket(m_bucket)->onDone(this, [this](const Result<Cos::BucketInfo> &answer) { judge(answer); }));
}

void BucketNameCheck::abort()
{
    m_request.reset();
}

void BucketNameCheck::judge(const Result<Cos::BucketInfo> &answer)
{
    if (answer) {
        finish(BucketNameVerdict{Kind::Yours, tr("You already have a bucket named %1.").arg(m_bucket.name)});
        return;
    }
    switch (answer.error().kind) {
    case ErrorKind::NotFound:
        finish(BucketNameVerdict{});
        return;
    case ErrorKind::Denied:
        finish(BucketNameVerdict{Kind::Taken, tr("The name %1 is taken by somebody else.").arg(m_bucket.name)});
        return;
    case ErrorKind::Redirected:
        finish(BucketNameVerdict{Kind::Taken, tr("A bucket named %1 exists in another region.").arg(m_bucket.name)});
        return;
    default:
        finish(answer.error());
    }
}
