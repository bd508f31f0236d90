// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/linkdownload.h"

#include "cos/crc64.h"
#include "transfer/linkobject.h"
#include "transfer/modifiedtime.h"
#include "transfer/partfile.h"
#include "transfer/safefolder.h"

#include <QFileInfo>

namespace Transfer {

LinkDownload::LinkDownload(AccountChannel &channel, JobOrder order, QObject *parent)
    : Job(parent)
    , m_channel(channel)
    , m_order(std::move(order))
{
}

void LinkDownload::start()
{
    connect(&m_channel.connections(), &ConnectionSlots::available, this, &LinkDownload::fetchWhenAllowed);
    fetchWhenAllowed();
}

void LinkDownload::abort()
{
    m_call.reset();
    m_permit.reset();
}

/// No more than a path can have, whatever the object has become since it was listed.
void LinkDownload::fetchWhenAllowed()
{
    if (m_permit || isFinished() || isCancelled())
        return;
    m_permit = m_channel.connections().tryAcquire(Weight::Small, 0);
    if (!m_permit)
        return;
    Cos::GetOptions options;
    options.customerKey = m_order.options.encryption.customerKey;
    options.range = Cos::ByteRange{0, LinkObject::mostBytes - 1};
    auto *get = m_channel.bulk(m_permit->lane()).getObject(m_order.object, options);
    m_call = OperationHandle(get->onDone(this, [this](const Result<Cos::GetResult> &result) { conclude(result); }));
}

void LinkDownload::conclude(const Result<Cos::GetResult> &result)
{
    m_permit.reset();
    if (!result) {
        finish(result.error());
        return;
    }
    Q_EMIT verifying();
    if (result->body.size() == result->info.sizeBytes && result->info.crc64 &&
        *result->info.crc64 != Cos::Crc64::of(result->body)) {
        finish(CosError::local(ErrorKind::Corrupt, QString::fromUtf8(m_order.object.key)));
        return;
    }
    const Result<Nothing> made = makeLink(*result);
    if (!made && made.error().kind == ErrorKind::Conflict) {
        finish(JobResult{.ending = JobEnding::TargetExists, .object = {}});
        return;
    }
    if (!made) {
        finish(made.error());
        return;
    }
    Q_EMIT progressed(result->body.size(), result->body.size());
    finish(JobResult{.object = {}, .crc64 = result->info.crc64});
}

Result<Nothing> LinkDownload::makeLink(const Cos::GetResult &object) const
{
    const Result<Nothing> folders = makeFoldersInside(m_order.rootFolder, QFileInfo(m_order.localPath).path());
    if (!folders)
        return folders;
    const bool isWhole = object.body.size() == object.info.sizeBytes;
    LinkObject::NewLink link{.root = m_order.rootFolder,
                             .path = m_order.localPath,
                             .partPath = PartFile::pathFor(m_order.localPath, m_order.object),
                             .target = isWhole ? object.body : QByteArray()};
    if (m_order.keepsModified)
        link.modifiedNsecs = ModifiedTime::of(object.info);
    if (m_order.replacesTarget)
        link.existing = ExistingTarget::Replace;
    link.expected = m_order.comparedTarget;
    return LinkObject::make(link);
}

}   // namespace Transfer
