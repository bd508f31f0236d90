// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "transfer/accountchannel.h"
#include "transfer/job.h"
#include "transfer/partplan.h"

#include <map>
#include <set>

namespace Transfer {

/// A large file in parts, several at a time.
///
///   Listing ◀─ resumed ─ start ─ new ─▶ Initiating
///      │ NoSuchUpload ─▶ Proving ─ not ours ─▶ │
///      ▼                                      ▼
///   Sending ◀─────────────────────────────────┘
///      │  all parts finished          ▲ parts refused (once): Listing
///      ▼                              │
///   Completing ─ answer with CRC ─▶ compared ─▶ done
///      └─ answer lost, or without CRC ─▶ Proving (HEAD: size and CRC-64) ─▶ done, Listing (once) or failed
///
/// Source changed, or the upload vanished: everything starts afresh once, then it fails. A failure keeps upload id and finished
/// parts in resumeState(). An id that arrives when nobody waits for it any more is aborted.
class MultipartUpload : public Job
{
    Q_OBJECT

public:
    MultipartUpload(AccountChannel &channel, JobOrder order, const Clock &clock, QObject *parent);

    ResumeState resumeState() const override { return m_resume.uploadId.isEmpty() ? ResumeState() : m_resume; }

protected:
    void start() override;
    void abort() override;

private:
    enum class Stage { Starting, Listing, Initiating, Sending, Completing, Proving };

    struct SentPart
    {
        ConnectionSlots::Permit permit;
        OperationHandle call;
        qint64 sentBytes = 0;
    };

    void begin();
    void initiate();
    void listParts(int afterNumber);
    void reconcile(const QList<Cos::Part> &listed);
    void enterSending();
    void sendWhenAllowed();
    void sendPart(int number, ConnectionSlots::Permit permit);
    void concludePart(int number, const Result<Cos::PartResult> &result);
    void complete();
    void concludeComplete(const Result<Cos::PutResult> &result);
    void reconcileAgain();
    void prove(const std::optional<CosError> &doubt);
    void startAfresh(const CosError &reason);
    void fail(const CosError &error);
    void succeed(const QByteArray &etag, qint64 modifiedMsecsUtc);

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
    QList<Cos::Part> m_listed;
    std::set<int> m_missing;
    std::map<int, SentPart> m_sending;
    bool m_wasRestarted = false;
    bool m_wasReconciled = false;
    OperationHandle m_call;
};

}   // namespace Transfer
