// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "cos/client.h"
#include "transfer/task.h"

#include <QDateTime>

#include <functional>

namespace Transfer {

/// What is at the place where a task wants to put something.
struct TargetFinding
{
    bool exists = false;
    bool isCertain = true;   ///< false: the service would not say; let it refuse to overwrite
    Cos::ObjectRef object;   ///< the target; another one than the task's with KeepBoth
    QString localPath;       ///< likewise
    int nameNumber = 1;      ///< 2 for "name (2).ext"
    qint64 sizeBytes = -1;   ///< of what exists
    QDateTime modifiedUtc;
};

/// Looks whether the target of a task exists: HEAD for an upload, the disk for a download. With KeepBoth it looks on for a free
/// name, "name (2).ext" and so on; the first \a takenNames names are known to be taken, and so is what \a isBusy(target), because
/// somebody is writing there.
class TargetCheck : public OperationOf<TargetFinding>
{
    Q_OBJECT

public:
    using IsBusy = std::function<bool(const Cos::ObjectRef &, const QString &)>;

    TargetCheck(Cos::Client &client, const Task &task, ConflictPolicy policy, int takenNames, IsBusy isBusy, QObject *parent);

protected:
    void start() override;
    void abort() override;

private:
    void askService();
    void lookAtDisk();
    bool isBusy() const { return m_policy == ConflictPolicy::KeepBoth && m_isBusy(m_finding.object, m_finding.localPath); }
    void takeName(int number);
    void tryNextName();

    Cos::Client &m_client;
    Task m_task;
    ConflictPolicy m_policy;
    int m_takenNames;
    IsBusy m_isBusy;
    TargetFinding m_finding;
    OperationHandle m_call;
};

}   // namespace Transfer
