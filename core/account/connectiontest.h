// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
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
///     no start path   ListBuckets ─────────────────────────────────────────────▶ report
///     start path      [FindRegion ▶ ProbeRegions] ▶ HeadBucket ▶ ListPrefix ───▶ report
///
/// FindRegion (GET Service) and ProbeRegions (HEAD Bucket in every known region at once) only when the account names no region and
/// the endpoint needs one. HEAD has no body and so no code: whatever it says, ListPrefix has the last word.
class ConnectionTest final : public OperationOf<ConnectionReport>
{
public:
    /// \a client must have the endpoint of \a account and the keys to test; it carries the test and is its parent.
    ConnectionTest(Cos::Client &client, const Account &account);

protected:
    void start() override;
    void abort() override;

private:
    enum class Stage { ListBuckets, FindRegion, ProbeRegions, HeadBucket, ListPrefix };

    void listBuckets();
    void findRegion();
    void probeRegions();
    void probed(const QString &region, const std::optional<CosError> &error);
    void headBucket();
    void listPrefix();
    void conclude(ConnectionReport::Outcome outcome);
    void fail(const CosError &error);

    Cos::Client &m_client;
    Stage m_stage = Stage::ListBuckets;
    ConnectionReport m_report;
    Cos::BucketRef m_bucket;
    std::vector<OperationHandle> m_calls;
    qsizetype m_probesLeft = 0;
};
