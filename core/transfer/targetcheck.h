// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "cos/client.h"
#include "transfer/task.h"

#include <QDateTime>

namespace Transfer {

/// What is at the place where a task wants to put something.
struct TargetFinding
{
    bool exists = false;
    bool isCertain = true;   ///< false: the service would not say; let it refuse to overwrite
    Cos::ObjectRef object;   ///< the target; another one than the task's with KeepBoth
    QString localPath;       ///< likewise
    qint64 sizeBytes = -1;   ///< of what exists
    QDateTime modifiedUtc;
};

/// Looks whether the target of a task exists: HEAD for an upload, the disk for a download. With KeepBoth it looks on for a free
/// name, "name (2).ext" and so on.
class TargetCheck : public OperationOf<TargetFinding>
{
    Q_OBJECT

public:
    TargetCheck(Cos::Client &client, const Task &task, ConflictPolicy policy, QObject *parent);

protected:
    void start() override;
    void abort() override;

private:
    void askService();
    void lookAtDisk();
    void tryNextName();

    Cos::Client &m_client;
    Task m_task;
    ConflictPolicy m_policy;
    TargetFinding m_finding;
    int m_number = 1;
    OperationHandle m_call;
};

}   // namespace Transfer
