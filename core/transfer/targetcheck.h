// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "cos/client.h"
#include "transfer/task.h"

#include <QDateTime>

#include <atomic>
#include <functional>
#include <memory>

namespace Transfer {

class AccountChannel;
class ObjectLook;

/// Whether what exists is compared with what would replace it. What that has found holds for a moment, not for days.
constexpr bool isComparing(ConflictPolicy policy)
{
    return policy == ConflictPolicy::NewerOnly || policy == ConflictPolicy::DifferentOnly;
}

/// What is at the place where a task wants to put something.
struct TargetFinding
{
    bool exists = false;
    Cos::ObjectRef object;     ///< the target; another one than the task's with KeepBoth
    QString localPath;         ///< likewise
    int nameNumber = 1;        ///< 2 for "name (2).ext"
    bool isOutdated = false;   ///< NewerOnly, DifferentOnly: what exists is to be replaced
    qint64 sizeBytes = -1;     ///< of what exists
    QDateTime modifiedUtc;
    QDateTime newModifiedUtc;   ///< of the object that a download would put there; only when somebody is to be asked
};

/// Looks whether the target of a task exists: HEAD for an upload, the disk for a download. Before somebody is asked about a
/// download, HEAD tells how old its object is. With KeepBoth it looks on for a free
/// name, "name (2).ext" and so on; with NewerOnly and DifferentOnly it compares. Without leave to look nothing can be compared:
/// that is an error.
/// the first \a takenNames names are known to be taken, and so is what \a isBusy(target), because
/// somebody is writing there.
class TargetCheck : public OperationOf<TargetFinding>
{
    Q_OBJECT

public:
    using IsBusy = std::function<bool(const Cos::ObjectRef &, const QString &)>;

    TargetCheck(AccountChannel &channel, const Task &task, ConflictPolicy policy, int takenNames, IsBusy isBusy, QObject *parent);
    ~TargetCheck() override;

    /// What an upload encrypts with (SSE-C): the service tells nothing about such an object without its key.
    void setCustomerKey(const QByteArray &customerKey) { m_customerKey = customerKey; }
    /// The file is a symbolic link that goes as such, or the object is to become one: compared is the link, not what it leads to.
    void setComparesLink(bool comparesLink) { m_comparesLink = comparesLink; }

protected:
    void start() override;
    void abort() override;

private:
    ObjectLook *newLook(const Cos::ObjectRef &object);
    void askService();
    void lookAtDisk();
    void findFreeName(int first);
    void concludeFreeName(int number);
    void askAge();
    void askObject();
    void compare(const Cos::ObjectInfo &object);
    void compareTimes(const Cos::ObjectInfo &object);
    void compareLink(const Cos::ObjectInfo &object);
    bool isBusy() const { return m_policy == ConflictPolicy::KeepBoth && m_isBusy(m_finding.object, m_finding.localPath); }
    void takeName(int number);
    void tryNextName();

    AccountChannel &m_channel;
    Task m_task;
    ConflictPolicy m_policy;
    int m_takenNames;
    IsBusy m_isBusy;
    QByteArray m_customerKey;
    bool m_comparesLink = false;
    TargetFinding m_finding;
    std::shared_ptr<std::atomic_bool> m_isGivenUp = std::make_shared<std::atomic_bool>(false);
    OperationHandle m_call;
};

}   // namespace Transfer
