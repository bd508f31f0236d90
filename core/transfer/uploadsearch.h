// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "transfer/accountchannel.h"
#include "transfer/job.h"
#include "transfer/partsproof.h"

namespace Transfer {

/// Looks on the service for an unfinished upload of a file to its key, to go on with: one of our own whose id was lost on the way
/// to the journal, or one that somebody else has left. Every part of it must be proved to be of this file, and another one's must
/// have rested for a quarter of an hour. Ends in an empty upload id when there is none, and when it cannot be found out; in part
/// size 0 when no part is there to go by.
class UploadSearch : public OperationOf<UploadResume>
{
    Q_OBJECT

public:
    UploadSearch(Cos::Client &client, const JobOrder &order, const SourceStamp &source, const Clock &clock, QObject *parent);

protected:
    void start() override;
    void abort() override;

private:
    bool isOurs(const Cos::UploadEntry &upload) const;
    void lookAtNext();
    void judge(const Cos::UploadEntry &upload, const Result<ProvenParts> &parts);

    Cos::Client &m_client;
    JobOrder m_order;
    SourceStamp m_source;
    const Clock &m_clock;
    QList<Cos::UploadEntry> m_candidates;   ///< not looked at yet, the youngest first
    OperationHandle m_call;
};

}   // namespace Transfer
