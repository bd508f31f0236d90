// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/connectiontest.h"

#include "base/errorreach.h"
#include "cos/acceleration.h"
#include "cos/client.h"
#include "cos/regions.h"

#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcConnection, "coscope.account.connection")

using Outcome = ConnectionReport::Outcome;

namespace {

Outcome outcomeOfRefusedKeys(const CosError &error)
{
    if (error.code == QLatin1String("InvalidAccessKeyId"))
        return Outcome::WrongSecretId;
    if (error.code == QLatin1String("SignatureDoesNotMatch"))
        return Outcome::WrongSecretKey;
    return Outcome::KeysExpired;
}

/// What errors mean that mean the same wherever they arise.
Outcome outcomeOf(const CosError &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
        return Outcome::Offline;
    case ErrorKind::Untrusted:
        return Outcome::Untrusted;
    case ErrorKind::Credentials:
        return outcomeOfRefusedKeys(error);
    case ErrorKind::ClockSkew:
        return Outcome::WrongClock;
    case ErrorKind::Malformed:
    case ErrorKind::Redirected:
        return Outcome::WrongEndpoint;
    case ErrorKind::NotFound:
    case ErrorKind::Rejected:
        return error.requestId.isEmpty() ? Outcome::WrongEndpoint : Outcome::Other;
    case ErrorKind::Throttled:
    case ErrorKind::Service:
        return Outcome::Busy;
    default:
        return Outcome::Other;
    }
}

/// Errors that no other host would answer differently.
bool isHopeless(const CosError &error)
{
    return !error.isFromService() || error.kind == ErrorKind::Credentials || error.kind == ErrorKind::ClockSkew;
}

}   // namespace

ConnectionTest::ConnectionTest(Cos::Client &client, const Cos::BucketRef &bucket, const QByteArray &prefix)
    : OperationOf(&client)
    , m_client(client)
{
    if (bucket.name.isEmpty())
        return;
    m_report.bucket = {bucket.name, Cos::canonicalRegion(bucket.region)};
    m_report.prefix = prefix;
    const bool dependsOnRegion = Cos::needsRegion(client.endpoint());
    m_stage = bucket.region.isEmpty() && dependsOnRegion ? Stage::FindRegion : Stage::HeadBucket;
}

void ConnectionTest::start()
{
    switch (m_stage) {
    case Stage::ListBuckets:
        listBuckets();
        break;
    case Stage::FindRegion:
        findRegion();
        break;
    default:
        headBucket();
        break;
    }
}

void ConnectionTest::abort()
{
    m_calls.clear();
}

void ConnectionTest::listBuckets()
{
    m_report.host = m_client.endpoint().serviceHostFor({});
    m_calls.emplace_back(m_client.listBuckets()->onDone(this, [this](const Result<Cos::BucketPage> &page) {
        if (!page) {
            fail(page.error());
            return;
        }
        m_report.bucketCount = page->buckets.size();
        m_report.hasMoreBuckets = page->isTruncated;
        conclude(Outcome::AllBuckets);
    }));
}

void ConnectionTest::findRegion()
{
    m_report.host = m_client.endpoint().serviceHostFor({});
    m_calls.emplace_back(m_client.listBuckets()->onDone(this, [this](const Result<Cos::BucketPage> &page) {
        if (!page && (isHopeless(page.error()) || isRefusedElsewhere(page.error()))) {
            fail(page.error());
            return;
        }
        const QList<Cos::BucketEntry> buckets = page ? page->buckets : QList<Cos::BucketEntry>();
        const auto found = std::find_if(buckets.cbegin(), buckets.cend(), [this](const Cos::BucketEntry &entry) {
            return entry.bucket.name == m_report.bucket.name;
        });
        if (found == buckets.cend()) {
            probeRegions();
            return;
        }
        headBucketIn(found->bucket.region);
    }));
}

void ConnectionTest::probeRegions()
{
    m_stage = Stage::ProbeRegions;
    const QList<Cos::Region> regions = Cos::knownRegions();
    m_probesLeft = regions.size();
    for (const Cos::Region &region : regions) {
        OperationOf<Cos::BucketInfo> *call = m_client.headBucket({m_report.bucket.name, region.id});
        call->onDone(this, [this, id = region.id](const Result<Cos::BucketInfo> &info) {
            probed(id, info ? std::nullopt : std::optional(info.error()));
        });
        m_calls.emplace_back(call);
    }
}

void ConnectionTest::probed(const QString &region, const std::optional<CosError> &error)
{
    if (m_stage != Stage::ProbeRegions)
        return;
    --m_probesLeft;
    const bool saysMore = error && (!m_report.error || (m_report.error->httpStatus == 0 && error->httpStatus > 0));
    if (saysMore)
        m_report.error = *error;
    // A bucket that is not ours to read is there all the same.
    if (!error || error->kind == ErrorKind::Denied) {
        headBucketIn(region);
    } else if (isHopeless(*error) && error->isFromService()) {
        fail(*error);
    } else if (m_probesLeft == 0) {
        conclude(m_report.error->httpStatus > 0 ? Outcome::RegionUnknown : outcomeOf(*m_report.error));
    }
}

void ConnectionTest::headBucketIn(const QString &foundRegion)
{
    m_report.error.reset();
    m_report.bucket.region = foundRegion;
    m_report.isRegionFound = true;
    headBucket();
}

void ConnectionTest::headBucket()
{
    m_stage = Stage::HeadBucket;
    m_calls.clear();
    m_report.host = m_client.endpoint().bucketHost(m_report.bucket.name, m_report.bucket.region);
    m_calls.emplace_back(m_client.headBucket(m_report.bucket)->onDone(this, [this](const Result<Cos::BucketInfo> &info) {
        if (!info && !info.error().isFromService()) {
            fail(info.error());
            return;
        }
        if (info && !info->region.isEmpty()) {
            m_report.bucket.region = info->region;
            m_report.isRegionFound = true;
        }
        listPrefix();
    }));
}

void ConnectionTest::listPrefix()
{
    m_stage = Stage::ListPrefix;
    Cos::ListQuery query;
    query.prefix = m_report.prefix;
    query.delimiter = "/";
    query.maxKeys = 1;
    m_calls.emplace_back(m_client.listObjects(m_report.bucket, query)->onDone(this, [this](const Result<Cos::ListPage> &page) {
        if (page)
            conclude(m_report.prefix.isEmpty() ? Outcome::OneBucket : Outcome::OnePrefix);
        else
            fail(page.error());
    }));
}

void ConnectionTest::conclude(Outcome outcome)
{
    m_report.outcome = outcome;
    m_calls.clear();
    qCInfo(lcConnection) << "connection test of" << m_report.host << "ended as" << int(outcome)
                         << (m_report.error ? m_report.error->requestId : QString());
    finish(m_report);
}

void ConnectionTest::fail(const CosError &error)
{
    const bool isBucketStage = m_stage == Stage::HeadBucket || m_stage == Stage::ListPrefix;
    // A host that is one bucket takes the name in the path for that of an object.
    const bool isOneBucket = m_stage == Stage::ListPrefix && error.code == QLatin1String("NoSuchKey");
    m_report.error = error;
    if (isRefusedElsewhere(error) || isOneBucket)
        conclude(Outcome::WrongEndpoint);
    else if (error.kind == ErrorKind::Denied)
        conclude(isBucketStage ? Outcome::NoAccess : Outcome::NoBucketList);
    else if (isBucketStage && error.code == QLatin1String("NoSuchBucket"))
        conclude(Outcome::NoSuchBucket);
    else
        conclude(outcomeOf(error));
}
