// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/donecheck.h"

#include "base/runinpool.h"
#include "cos/crc64.h"
#include "transfer/accountgate.h"
#include "transfer/filecrc.h"
#include "transfer/linkobject.h"
#include "transfer/objectlook.h"
#include "transfer/pools.h"

#include <QFileInfo>

namespace Transfer {

DoneCheck::DoneCheck(AccountChannel &channel, const TaskRecord &record, QObject *parent)
    : OperationOf(parent)
    , m_channel(channel)
    , m_record(record)
{
}

DoneCheck::~DoneCheck()
{
    *m_isGivenUp = true;
}

void DoneCheck::start()
{
    const std::optional<qint64> bytes = bytesHere();
    if (!bytes) {
        finish(std::optional<FoundDone>());
        return;
    }
    m_localBytes = *bytes;
    auto *look = new ObjectLook(m_channel, m_record.weight(), m_record.task.object,
                                m_record.batch->options.put.encryption.customerKey, this);
    m_call = OperationHandle(look->onDone(this, [this](const Result<Cos::ObjectInfo> &info) { conclude(info); }));
}

/// None when there is nothing that could have been moved.
std::optional<qint64> DoneCheck::bytesHere()
{
    if (m_record.isFolderMarker())
        return 0;
    if (m_comparesLink) {
        m_linkTarget = LinkObject::targetOf(m_record.task.localPath);
        return m_linkTarget.isEmpty() ? std::nullopt : std::optional<qint64>(m_linkTarget.size());
    }
    const QFileInfo local(m_record.task.localPath);
    return local.isFile() ? std::optional(local.size()) : std::nullopt;
}

void DoneCheck::abort()
{
    *m_isGivenUp = true;
    m_call.reset();
}

/// What was there before the batch was begun is not our work, even if it is the same: it may have other headers. A clock that is
/// wrong makes us move it again, no more.
bool DoneCheck::isOfThisBatch(const Cos::ObjectInfo &info) const
{
    constexpr qint64 resolutionMsecs = 1000;
    return m_record.task.direction == Direction::Download ||
           info.modifiedMsecsUtc + resolutionMsecs > m_record.batch->createdMsecsUtc;
}

void DoneCheck::conclude(const Result<Cos::ObjectInfo> &info)
{
    if (!info && AccountGate::reasonFor(info.error()) != AccountGate::Reason::None) {
        finish(info.error());
        return;
    }
    if (!info || !info->crc64 || info->sizeBytes != m_localBytes || !isOfThisBatch(*info)) {
        finish(std::optional<FoundDone>());
        return;
    }
    const FoundDone found{.object = {.key = m_record.task.object.key,
                                     .sizeBytes = info->sizeBytes,
                                     .modifiedMsecsUtc = info->modifiedMsecsUtc,
                                     .etag = info->etag,
                                     .storageClass = info->storageClass,
                                     .storageTier = info->storageTier,
                                     .restoreStatus = {}},
                          .crc64 = *info->crc64};
    if (m_localBytes == 0) {
        finish(std::optional(found));
        return;
    }
    if (m_comparesLink) {
        finish(Cos::Crc64::of(m_linkTarget) == found.crc64 ? std::optional(found) : std::nullopt);
        return;
    }
    runInPool(
        this,
        [path = m_record.task.localPath, sizeBytes = m_localBytes, isGivenUp = m_isGivenUp] {
            return crc64OfFile(path, 0, sizeBytes, *isGivenUp);
        },
        [this, found](const std::optional<quint64> &crc) { finish(crc == found.crc64 ? std::optional(found) : std::nullopt); },
        Pools::forLongReads());
}

}   // namespace Transfer
