// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "transfer/accountchannel.h"
#include "transfer/job.h"
#include "transfer/partplan.h"
#include "transfer/rangesink.h"

#include <atomic>
#include <map>
#include <set>

namespace Transfer {

/// An object to a file: a small one by one GET, a large one in ranges, several at a time.
///
///   start ─ small, new ─▶ FetchingWhole (again once, if corrupt) ────┐
///     │                                                              ▼
///     └─ else ─▶ Heading ─▶ FetchingRanges ─ all on the disk ─▶ Publishing ─▶ done
///                  ▲  │          ▲  │                          (CRC-64, flush, rename)
///                  │  └ resumed ─┘  │ (Confirming: what is on the disk is read again)
///                  └─── changed ────┘ once, then it fails
///
/// A range counts as finished only after a flush; one flush serves all ranges that came in while the last one ran. A failure
/// keeps the ".part" file and what is finished.
class RangedDownload : public Job
{
    Q_OBJECT

public:
    RangedDownload(AccountChannel &channel, JobOrder order, QObject *parent);
    ~RangedDownload() override;

    bool waitsForSocket() const override { return m_stage == Stage::FetchingWhole && !m_permit; }
    ResumeState resumeState() const override;

protected:
    void start() override;
    void abort() override;

private:
    enum class Stage { Starting, FetchingWhole, Heading, Confirming, FetchingRanges, Publishing };

    struct Fetch
    {
        ConnectionSlots::Permit permit;
        OperationHandle call;
        std::shared_ptr<RangeSink> sink;
    };

    bool makePart(qint64 sizeBytes);
    void fetchWhole();
    void concludeWhole(const Result<Cos::GetResult> &result);
    void noteModified(const Cos::ObjectInfo &info);
    void fetchWholeAgain(const CosError &reason);
    void head();
    void plan(const Cos::ObjectInfo &info);
    void confirm(const QString &path);
    void fetchMissing();
    void fetchWhenAllowed();
    void fetchRange(int index, ConnectionSlots::Permit permit);
    void concludeRange(int index, const Result<Cos::GetResult> &result);
    void flushWhenIdle();
    void verify();
    void publish();
    void startAfresh(const CosError &reason);
    void fail(const CosError &error);

    void reportProgress();

    AccountChannel &m_channel;
    std::shared_ptr<Publisher> m_publisher;   ///< outlives the channel: publishing goes on when the account has gone
    JobOrder m_order;
    Stage m_stage = Stage::Starting;
    DownloadResume m_resume;
    PartPlan m_plan;
    std::shared_ptr<PartFile> m_part;
    std::shared_ptr<RangeSink> m_whole;
    std::optional<quint64> m_provedCrc;                ///< what the service said, once the bytes agree
    std::optional<ConnectionSlots::Permit> m_permit;   ///< of the whole GET
    std::set<int> m_missing;
    std::map<int, Fetch> m_fetching;
    QMap<int, quint64> m_unflushed;
    QMap<int, quint64> m_flushing;
    std::shared_ptr<std::atomic_bool> m_isGivenUp = std::make_shared<std::atomic_bool>(false);   ///< for the reading in the pool
    bool m_wasRestarted = false;
    OperationHandle m_call;
};

}   // namespace Transfer
