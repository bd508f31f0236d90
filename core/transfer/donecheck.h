// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "cos/client.h"
#include "transfer/taskrecord.h"

#include <atomic>

namespace Transfer {

class AccountChannel;

/// What was found at both ends of a task.
struct FoundDone
{
    Cos::ObjectEntry object;
    quint64 crc64 = 0;
};

/// Whether a task that was interrupted by the end of the program was done all the same: whether at its target is what was to be
/// put there, by size and CRC-64. Ends in the object, or in nothing when it is not, or when that cannot be found out.
class DoneCheck : public OperationOf<std::optional<FoundDone>>
{
    Q_OBJECT

public:
    DoneCheck(AccountChannel &channel, const TaskRecord &record, QObject *parent);
    ~DoneCheck() override;

    /// It goes as the path that a symbolic link holds, not as what is there.
    void setComparesLink(bool compares) { m_comparesLink = compares; }

protected:
    void start() override;
    void abort() override;

private:
    void conclude(const Result<Cos::ObjectInfo> &info);
    bool isOfThisBatch(const Cos::ObjectInfo &info) const;
    std::optional<qint64> bytesHere();

    AccountChannel &m_channel;
    TaskRecord m_record;
    bool m_comparesLink = false;
    QByteArray m_linkTarget;
    qint64 m_localBytes = -1;
    std::shared_ptr<std::atomic_bool> m_isGivenUp = std::make_shared<std::atomic_bool>(false);
    OperationHandle m_call;
};

}   // namespace Transfer
