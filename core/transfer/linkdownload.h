// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "transfer/accountchannel.h"
#include "transfer/job.h"

namespace Transfer {

/// An object that holds a symbolic link to the link itself, by one GET. Refused when it would lead out of the batch's folder.
class LinkDownload : public Job
{
    Q_OBJECT

public:
    LinkDownload(AccountChannel &channel, JobOrder order, QObject *parent);

    bool waitsForSocket() const override { return !m_permit; }
    ResumeState resumeState() const override { return {}; }

protected:
    void start() override;
    void abort() override;

private:
    void fetchWhenAllowed();
    void conclude(const Result<Cos::GetResult> &result);
    Result<Nothing> makeLink(const Cos::GetResult &object) const;

    AccountChannel &m_channel;
    JobOrder m_order;
    std::optional<ConnectionSlots::Permit> m_permit;
    OperationHandle m_call;
};

}   // namespace Transfer
