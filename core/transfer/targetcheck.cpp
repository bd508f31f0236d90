// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/targetcheck.h"

#include "transfer/localname.h"

#include <QFileInfo>

namespace Transfer {
namespace {

constexpr int maxNumber = 1000;

QByteArray numberedKey(const QByteArray &key, int number)
{
    const qsizetype slash = key.lastIndexOf('/');
    return key.left(slash + 1) + LocalName::numbered(QString::fromUtf8(key.mid(slash + 1)), number).toUtf8();
}

QString numberedPath(const QString &path, int number)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return path.left(slash + 1) + LocalName::numbered(path.mid(slash + 1), number);
}

}   // namespace

TargetCheck::TargetCheck(Cos::Client &client, const Task &task, ConflictPolicy policy, int takenNames, IsBusy isBusy,
                         QObject *parent)
    : OperationOf(parent)
    , m_client(client)
    , m_task(task)
    , m_policy(policy)
    , m_takenNames(policy == ConflictPolicy::KeepBoth ? takenNames : 0)
    , m_isBusy(std::move(isBusy))
{
    m_finding.object = task.object;
    m_finding.localPath = task.localPath;
}

void TargetCheck::start()
{
    if (m_takenNames > 0)
        takeName(m_takenNames + 1);
    if (m_task.direction == Direction::Upload)
        askService();
    else
        lookAtDisk();
}

void TargetCheck::abort()
{
    m_call.reset();
}

void TargetCheck::askService()
{
    auto *head = m_client.headObject(m_finding.object, {}, m_customerKey);
    m_call = OperationHandle(head->onDone(this, [this](const Result<Cos::ObjectInfo> &info) {
        const bool isSilent = !info && info.error().kind == ErrorKind::Denied;                 // keys that may only write
        const bool isFree = isSilent || (!info && info.error().kind == ErrorKind::NotFound);   // the service may still refuse
        if (isFree && !isBusy()) {
            finish(m_finding);
            return;
        }
        if (!isFree && !info) {
            finish(info.error());
            return;
        }
        if (m_policy == ConflictPolicy::KeepBoth) {
            tryNextName();
            return;
        }
        m_finding.exists = true;
        m_finding.sizeBytes = info->sizeBytes;
        m_finding.modifiedUtc = QDateTime::fromMSecsSinceEpoch(info->modifiedMsecsUtc, Qt::UTC);
        finish(m_finding);
    }));
}

void TargetCheck::lookAtDisk()
{
    QFileInfo target(m_finding.localPath);
    const bool keepsBoth = m_policy == ConflictPolicy::KeepBoth;
    while (keepsBoth && (target.exists() || target.isSymLink() || isBusy()) && m_finding.nameNumber < maxNumber) {
        takeName(m_finding.nameNumber + 1);
        target.setFile(m_finding.localPath);
    }
    m_finding.exists = target.exists() || target.isSymLink();
    if (m_finding.exists) {
        m_finding.sizeBytes = target.size();
        m_finding.modifiedUtc = target.lastModified().toUTC();
    }
    if (m_finding.exists && m_policy == ConflictPolicy::Ask)
        askAge();
    else
        finish(m_finding);
}

/// A service that does not answer that is no reason not to ask the person.
void TargetCheck::askAge()
{
    auto *head = m_client.headObject(m_task.object);
    m_call = OperationHandle(head->onDone(this, [this](const Result<Cos::ObjectInfo> &info) {
        if (info)
            m_finding.newModifiedUtc = QDateTime::fromMSecsSinceEpoch(info->modifiedMsecsUtc, Qt::UTC);
        finish(m_finding);
    }));
}

void TargetCheck::takeName(int number)
{
    m_finding.nameNumber = number;
    if (m_task.direction == Direction::Upload)
        m_finding.object.key = numberedKey(m_task.object.key, number);
    else
        m_finding.localPath = numberedPath(m_task.localPath, number);
}

void TargetCheck::tryNextName()
{
    if (m_finding.nameNumber >= maxNumber) {
        m_finding.exists = true;
        finish(m_finding);
        return;
    }
    takeName(m_finding.nameNumber + 1);
    askService();
}

}   // namespace Transfer
