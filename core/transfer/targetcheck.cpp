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

TargetCheck::TargetCheck(Cos::Client &client, const Task &task, ConflictPolicy policy, QObject *parent)
    : OperationOf(parent)
    , m_client(client)
    , m_task(task)
    , m_policy(policy)
{
    m_finding.object = task.object;
    m_finding.localPath = task.localPath;
}

void TargetCheck::start()
{
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
    auto *head = m_client.headObject(m_finding.object);
    m_call = OperationHandle(head->onDone(this, [this](const Result<Cos::ObjectInfo> &info) {
        if (!info && info.error().kind == ErrorKind::NotFound) {
            finish(m_finding);
            return;
        }
        if (!info && info.error().kind == ErrorKind::Denied) {   // keys that may only write
            m_finding.isCertain = false;
            finish(m_finding);
            return;
        }
        if (!info) {
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
    while (m_policy == ConflictPolicy::KeepBoth && (target.exists() || target.isSymLink()) && m_number < maxNumber) {
        m_finding.localPath = numberedPath(m_task.localPath, ++m_number);
        target.setFile(m_finding.localPath);
    }
    m_finding.exists = target.exists() || target.isSymLink();
    if (m_finding.exists) {
        m_finding.sizeBytes = target.size();
        m_finding.modifiedUtc = target.lastModified().toUTC();
    }
    finish(m_finding);
}

void TargetCheck::tryNextName()
{
    if (++m_number >= maxNumber) {
        m_finding.exists = true;
        finish(m_finding);
        return;
    }
    m_finding.object.key = numberedKey(m_task.object.key, m_number);
    askService();
}

}   // namespace Transfer
