// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connectionreport.h"
#include "base/operation.h"
#include "base/operationhandle.h"
#include "cos/request.h"

#include <optional>
#include <vector>

namespace Cos {
class Client;
}

/// Finds out what a client's keys can do. Ends in a report, whatever the service says; in an error only when cancelled.
///
///     no bucket       ListBuckets ─────────────────────────────────────────────▶ report
///     bucket          [FindRegion ▶ ProbeRegions] ▶ HeadBucket ▶ ListPrefix ───▶ report
///
/// FindRegion (GET Service) and ProbeRegions (HEAD Bucket in every known region at once) only when the bucket has no region and
/// the endpoint needs one. HEAD has no body and so no code: whatever it says, ListPrefix has the last word.
class ConnectionTest final : public OperationOf<ConnectionReport>
{
public:
    /// \a client has the endpoint and the keys to test; it carries the test and is its parent. \a bucket without a name: test the
    /// account's list of buckets; without a region: find it out. \a prefix: what the keys may list of it, empty for all.
    explicit ConnectionTest(Cos::Client &client, const Cos::BucketRef &bucket = {}, const QByteArray &prefix = {});

protected:
    void start() override;
    void abort() override;

private:
    enum class Stage { ListBuckets, FindRegion, ProbeRegions, HeadBucket, ListPrefix };

    void listBuckets();
    void findRegion();
    void probeRegions();
    void probed(const QString &region, const std::optional<CosError> &error);
    void headBucketIn(const QString &foundRegion);
    void headBucket();
    void listPrefix();
    void conclude(ConnectionReport::Outcome outcome);
    void fail(const CosError &error);

    Cos::Client &m_client;
    Stage m_stage = Stage::ListBuckets;
    ConnectionReport m_report;
    std::vector<OperationHandle> m_calls;
    qsizetype m_probesLeft = 0;
};
