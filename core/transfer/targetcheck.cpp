// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/targetcheck.h"

#include "base/runinpool.h"
#include "cos/crc64.h"
#include "transfer/filecrc.h"
#include "transfer/linkobject.h"
#include "transfer/localname.h"
#include "transfer/modifiedtime.h"
#include "transfer/objectlook.h"
#include "transfer/pools.h"
#include "transfer/sourcefile.h"

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

bool isThere(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() || file.isSymLink();
}

/// The first of the names of \a path from \a first on that nothing has; 0 when all are taken, or nobody waits for it any more.
int freeNumber(const QString &path, int first, const std::atomic_bool &isGivenUp)
{
    for (int number = first; number <= maxNumber && !isGivenUp; ++number) {
        if (!isThere(number == 1 ? path : numberedPath(path, number)))
            return number;
    }
    return 0;
}

/// Keys that may only write, and whatever HEAD cannot say without a body: what is sent then has an answer that tells more.
bool tellsNothing(const CosError &error)
{
    return error.kind == ErrorKind::Denied || (error.kind == ErrorKind::Rejected && error.code.isEmpty());
}

/// The error of a source that was there when its folder was read.
CosError goneSince(const QString &path)
{
    const Result<SourceStamp> stamp = stampOf(path);
    return stamp ? changedWhileRead(path) : stamp.error();
}

}   // namespace

TargetCheck::TargetCheck(AccountChannel &channel, const Task &task, ConflictPolicy policy, int takenNames, IsBusy isBusy,
                         QObject *parent)
    : OperationOf(parent)
    , m_channel(channel)
    , m_task(task)
    , m_policy(policy)
    , m_takenNames(policy == ConflictPolicy::KeepBoth ? takenNames : 0)
    , m_isBusy(std::move(isBusy))
{
    m_finding.object = task.object;
    m_finding.localPath = task.localPath;
}

TargetCheck::~TargetCheck()
{
    *m_isGivenUp = true;
}

void TargetCheck::start()
{
    if (m_takenNames > 0)
        takeName(m_takenNames + 1);
    if (m_task.direction == Direction::Upload)
        askService();
    else if (m_policy == ConflictPolicy::KeepBoth)
        findFreeName(m_finding.nameNumber);
    else
        lookAtDisk();
}

void TargetCheck::abort()
{
    *m_isGivenUp = true;
    m_call.reset();
}

ObjectLook *TargetCheck::newLook(const Cos::ObjectRef &object)
{
    return new ObjectLook(m_channel, weightOf(m_task.sizeBytes), object, m_customerKey, this);
}

void TargetCheck::askService()
{
    m_call = OperationHandle(newLook(m_finding.object)->onDone(this, [this](const Result<Cos::ObjectInfo> &info) {
        const bool isSilent = !info && tellsNothing(info.error()) && !isComparing(m_policy);
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
        if (isComparing(m_policy))
            compare(*info);
        else
            finish(m_finding);
    }));
}

/// File and object, whichever of them is there already.
void TargetCheck::compare(const Cos::ObjectInfo &object)
{
    const QFileInfo file(m_task.localPath);
    if (m_policy == ConflictPolicy::NewerOnly) {
        compareTimes(object);
        return;
    }
    if (m_comparesLink) {
        compareLink(object);
        return;
    }
    if (file.size() != object.sizeBytes || !object.crc64) {
        m_finding.isOutdated = true;
        finish(m_finding);
        return;
    }
    runInPool(
        this,
        [path = m_task.localPath, sizeBytes = object.sizeBytes, isGivenUp = m_isGivenUp] {
            return crc64OfFile(path, 0, sizeBytes, *isGivenUp);
        },
        [this, wanted = *object.crc64](const std::optional<quint64> &crc) {
            if (isFinished() || isCancelled())
                return;
            m_finding.isOutdated = crc != wanted;
            finish(m_finding);
        },
        Pools::forLongReads());
}

void TargetCheck::compareTimes(const Cos::ObjectInfo &object)
{
    const auto modified = m_comparesLink ? ModifiedTime::ofLink(m_task.localPath) : ModifiedTime::of(m_task.localPath);
    const bool isUpload = m_task.direction == Direction::Upload;
    if (!modified && isUpload) {
        finish(goneSince(m_task.localPath));
        return;
    }
    constexpr qint64 nsecsPerMsec = 1'000'000;   // what both sides can tell
    const qint64 fileMsecs = modified.value_or(0) / nsecsPerMsec;
    const qint64 objectMsecs = ModifiedTime::of(object) / nsecsPerMsec;
    m_finding.isOutdated = isUpload ? fileMsecs > objectMsecs : objectMsecs > fileMsecs;
    finish(m_finding);
}

void TargetCheck::compareLink(const Cos::ObjectInfo &object)
{
    const QByteArray content = LinkObject::targetOf(m_task.localPath);
    if (content.isEmpty() && m_task.direction == Direction::Upload) {
        finish(goneSince(m_task.localPath));
        return;
    }
    m_finding.isOutdated = content.size() != object.sizeBytes || !object.crc64 || *object.crc64 != Cos::Crc64::of(content);
    finish(m_finding);
}

void TargetCheck::lookAtDisk()
{
    const QFileInfo target(m_finding.localPath);
    m_finding.exists = target.exists() || target.isSymLink();
    if (m_finding.exists) {
        m_finding.sizeBytes = target.size();
        m_finding.modifiedUtc = target.lastModified().toUTC();
    }
    if (m_finding.exists && m_policy == ConflictPolicy::Ask)
        askAge();
    else if (m_finding.exists && isComparing(m_policy))
        askObject();
    else
        finish(m_finding);
}

/// In the pool: there may be a thousand, on a disk far away.
void TargetCheck::findFreeName(int first)
{
    runInPool(
        this, [path = m_task.localPath, first, isGivenUp = m_isGivenUp] { return freeNumber(path, first, *isGivenUp); },
        [this](int number) {
            if (!isFinished() && !isCancelled())
                concludeFreeName(number);
        },
        Pools::forLooks());
}

/// What is free on the disk may be where another task is going to write.
void TargetCheck::concludeFreeName(int number)
{
    if (number == 0) {
        m_finding.exists = true;
        finish(m_finding);
        return;
    }
    if (number > 1)
        takeName(number);
    if (isBusy())
        findFreeName(number + 1);
    else
        finish(m_finding);
}

void TargetCheck::askObject()
{
    m_call = OperationHandle(newLook(m_task.object)->onDone(this, [this](const Result<Cos::ObjectInfo> &info) {
        if (info)
            compare(*info);
        else
            finish(info.error());
    }));
}

/// A service that does not answer that is no reason not to ask the person.
void TargetCheck::askAge()
{
    m_call = OperationHandle(newLook(m_task.object)->onDone(this, [this](const Result<Cos::ObjectInfo> &info) {
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
