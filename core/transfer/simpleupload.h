// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "transfer/accountchannel.h"
#include "transfer/job.h"

namespace Transfer {

/// A file, or a folder marker, in one PUT.
///
///   Queued ──permit──▶ Sending ──▶ done
///     ▲                  │  └─ 409 under forbidOverwrite ─▶ Comparing (HEAD: ours, or somebody's)
///     └─ source changed ─┘ once, then it fails; once also when what was stored under forbidOverwrite is damaged
class SimpleUpload : public Job
{
    Q_OBJECT

public:
    SimpleUpload(AccountChannel &channel, JobOrder order, const Clock &clock, QObject *parent);

    bool waitsForSocket() const override { return m_stage == Stage::Queued && !m_wasSent; }
    bool hasStoredDamage() const override { return m_hasStored; }
    ResumeState resumeState() const override { return {}; }

protected:
    void start() override;
    void abort() override;

private:
    enum class Stage { Queued, Sending, Comparing };

    void sendWhenAllowed();
    Cos::Body body() const;
    QByteArray content() const;
    bool takeSource();
    bool isFolderMarker() const { return m_order.object.key.endsWith('/'); }
    void sendAgain();
    void conclude(const Result<Cos::PutResult> &result);
    void compare(const CosError &refusal);
    void finishStored(const QByteArray &etag, qint64 modifiedMsecsUtc, std::optional<quint64> crc64);

    AccountChannel &m_channel;
    JobOrder m_order;
    const Clock &m_clock;
    Stage m_stage = Stage::Queued;
    SourceStamp m_source;
    QByteArray m_linkTarget;   ///< what is sent of a link
    bool m_wasSent = false;
    bool m_hasStored = false;
    bool m_isSecondTry = false;   ///< because the source had changed
    std::optional<ConnectionSlots::Permit> m_permit;
    OperationHandle m_call;
};

}   // namespace Transfer
