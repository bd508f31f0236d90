// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "transfer/accountchannel.h"
#include "transfer/job.h"
#include "transfer/partplan.h"

#include <atomic>
#include <map>
#include <set>

namespace Transfer {

/// A large file in parts, several at a time.
///
///   Listing ◀─ resumed ─ start ─ new ─▶ Searching ─ nothing ─▶ Initiating ─ answer lost ─▶ Searching (once)
///      │ NoSuchUpload ─▶ Proving ─ not ours ─▶ │ found              │
///      ▼                                      ▼                    │
///   Sending ◀─────────────────────────────────┴────────────────────┘
///      │  all parts finished          ▲ parts refused (once): Listing
///      ▼                              │
///   Completing ─ answer with CRC ─▶ compared ─▶ done
///      └─ answer lost, or without CRC ─▶ Proving (HEAD: size and CRC-64) ─▶ done, Listing (once) or failed
///
/// Listing keeps the parts that are on record, and those that the file proves to be ours. Source changed, or the upload vanished:
/// everything starts afresh once, then it fails. A failure keeps upload id and finished parts in resumeState(). An id that
/// arrives when nobody waits for it any more is aborted.
class MultipartUpload : public Job
{
    Q_OBJECT

public:
    MultipartUpload(AccountChannel &channel, JobOrder order, const Clock &clock, QObject *parent);
    ~MultipartUpload() override;

    ResumeState resumeState() const override { return m_resume.uploadId.isEmpty() ? ResumeState() : m_resume; }
    bool hasStoredDamage() const override { return m_hasStored; }

protected:
    void start() override;
    void abort() override;

private:
    enum class Stage { Starting, Listing, Searching, Initiating, Sending, Completing, Proving };

    struct SentPart
    {
        ConnectionSlots::Permit permit;
        OperationHandle call;
        qint64 sentBytes = 0;
    };

    void begin();
    void search();
    void initiate();
    void concludeInitiate(const Result<Cos::InitiateResult> &result, qint64 sinceMsecs);
    void reconcile();
    void enterSending();
    void sendWhenAllowed();
    void sendPart(int number, ConnectionSlots::Permit permit);
    void concludePart(int number, const Result<Cos::PartResult> &result);
    void complete();
    void concludeComplete(const Result<Cos::PutResult> &result);
    void reconcileAgain();
    void prove(const std::optional<CosError> &doubt);
    void concludeProof(const std::optional<CosError> &doubt, const Result<Cos::ObjectInfo> &info, bool isOurs);
    void compareWhole(const CosError &doubt, const Cos::ObjectInfo &info);
    void startAfresh(const CosError &reason);
    void fail(const CosError &error);
    /// \a crc64: as the service told it, if it did.
    void succeed(const QByteArray &etag, qint64 modifiedMsecsUtc, std::optional<quint64> crc64);

    bool isSourceUnchanged() const;
    quint64 combinedCrc() const;
    void reportProgress();
    Cos::PutOptions partOptions() const;

    AccountChannel &m_channel;
    JobOrder m_order;
    const Clock &m_clock;
    Stage m_stage = Stage::Starting;
    UploadResume m_resume;
    PartPlan m_plan;
    std::set<int> m_missing;
    std::map<int, SentPart> m_sending;
    bool m_wasRestarted = false;
    bool m_wasReconciled = false;
    bool m_wasInitiateLost = false;
    bool m_hasStored = false;
    std::shared_ptr<std::atomic_bool> m_isGivenUp = std::make_shared<std::atomic_bool>(false);
    OperationHandle m_call;
};

}   // namespace Transfer
