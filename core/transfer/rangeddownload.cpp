// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/rangeddownload.h"

#include "base/runinpool.h"
#include "cos/crc64.h"
#include "transfer/filecrc.h"
#include "transfer/filelimit.h"
#include "transfer/modifiedtime.h"
#include "transfer/pools.h"
#include "transfer/safefolder.h"

#include <QFileInfo>

namespace Transfer {
namespace {

/// Ranges that may wait for the disk before no new ones are asked for.
constexpr qsizetype maxUnflushedRanges = 16;

Cos::GetOptions wholeOptions(const JobOrder &order)
{
    Cos::GetOptions options;
    options.customerKey = order.options.encryption.customerKey;
    options.trafficLimitBitsPerSecond = FileLimit::bitsPerSecondFor(order.options, order.sizeBytes);
    return options;
}

/// Those of \a claimed that the file at \a path still has.
QMap<int, quint64> rangesOnDisk(const QString &path, const PartPlan &plan, const QMap<int, quint64> &claimed,
                                const std::atomic_bool &isGivenUp)
{
    QMap<int, quint64> found;
    for (auto range = claimed.cbegin(); range != claimed.cend() && !isGivenUp; ++range) {
        if (crc64OfFile(path, plan.offsetOf(range.key()), plan.sizeOf(range.key()), isGivenUp) == range.value())
            found.insert(range.key(), range.value());
    }
    return found;
}

}   // namespace

RangedDownload::RangedDownload(AccountChannel &channel, JobOrder order, QObject *parent)
    : Job(parent)
    , m_channel(channel)
    , m_publisher(channel.publisher())
    , m_order(std::move(order))
{
    if (const auto *resume = std::get_if<DownloadResume>(&m_order.resume))
        m_resume = *resume;
}

RangedDownload::~RangedDownload()
{
    *m_isGivenUp = true;
}

ResumeState RangedDownload::resumeState() const
{
    if (m_resume.sizeBytes < 0)
        return {};
    DownloadResume resume = m_resume;
    resume.rangeCrcs.insert(m_flushing);   // may be lost with the power: whoever goes on reads them again before it believes
    resume.rangeCrcs.insert(m_unflushed);
    return resume;
}

void RangedDownload::start()
{
    connect(&m_channel.connections(), &ConnectionSlots::available, this, &RangedDownload::fetchWhenAllowed);
    const Result<Nothing> folders = makeFoldersInside(m_order.rootFolder, QFileInfo(m_order.localPath).path());
    if (!folders) {
        fail(folders.error());
        return;
    }
    const bool isSmall = m_order.sizeBytes >= 0 && weightOf(m_order.sizeBytes) == Weight::Small;
    if (isSmall && m_resume.sizeBytes < 0) {
        m_stage = Stage::FetchingWhole;
        fetchWhenAllowed();
    } else {
        head();
    }
}

void RangedDownload::abort()
{
    *m_isGivenUp = true;
    m_call.reset();
    m_fetching.clear();
    m_permit.reset();
}

bool RangedDownload::makePart(qint64 sizeBytes)
{
    m_part = std::make_shared<PartFile>(PartFile::pathFor(m_order.localPath, m_order.object));
    const Result<Nothing> opened = m_part->open(sizeBytes);
    if (!opened)
        fail(opened.error());
    return opened.isOk();
}

void RangedDownload::fetchWhenAllowed()
{
    if (isFinished() || isCancelled())
        return;
    if (m_stage == Stage::FetchingWhole && !m_permit) {
        m_permit = m_channel.connections().tryAcquire(Weight::Small, 0);
        if (m_permit)
            fetchWhole();
        return;
    }
    const bool isLimited = wholeOptions(m_order).trafficLimitBitsPerSecond > 0;   // each request, so one at a time
    while (m_stage == Stage::FetchingRanges && !m_missing.empty() && (!isLimited || m_fetching.empty()) &&
           m_unflushed.size() + m_flushing.size() < maxUnflushedRanges) {
        auto permit = m_channel.connections().tryAcquire(Weight::Large, qsizetype(m_fetching.size()));
        if (!permit)
            break;
        const int index = *m_missing.begin();
        m_missing.erase(m_missing.begin());
        fetchRange(index, std::move(*permit));
    }
}

void RangedDownload::fetchWhole()
{
    if (!makePart(-1))
        return;
    m_whole = std::make_shared<RangeSink>(m_part, ExpectedRange{}, [this](qint64 receivedBytes) {
        Q_EMIT progressed(receivedBytes, qMax(receivedBytes, m_order.sizeBytes));
    });
    auto *get = m_channel.bulk(m_permit->lane()).getObject(m_order.object, wholeOptions(m_order), m_whole);
    m_call = OperationHandle(get->onDone(this, [this](const Result<Cos::GetResult> &result) { concludeWhole(result); }));
}

void RangedDownload::concludeWhole(const Result<Cos::GetResult> &result)
{
    m_permit.reset();
    if (!result) {
        fail(result.error());
        return;
    }
    const Cos::ObjectInfo &info = result->info;
    const qint64 receivedBytes = m_whole->receivedBytes();
    if (info.sizeBytes >= 0 && receivedBytes != info.sizeBytes) {
        fail(CosError::local(ErrorKind::Malformed, QStringLiteral("%1 of %2 bytes").arg(receivedBytes).arg(info.sizeBytes)));
        return;
    }
    if (info.crc64 && *info.crc64 != m_whole->crc64()) {
        fetchWholeAgain(CosError::local(ErrorKind::Corrupt, QString::fromUtf8(m_order.object.key)));
        return;
    }
    m_provedCrc = info.crc64;
    noteModified(info);
    Q_EMIT progressed(receivedBytes, receivedBytes);
    publish();
}

void RangedDownload::noteModified(const Cos::ObjectInfo &info)
{
    const qint64 nsecs = ModifiedTime::of(info);
    if (m_order.keepsModified && nsecs != 0)   // 0: nobody said
        m_part->setModified(nsecs);
}

void RangedDownload::fetchWholeAgain(const CosError &reason)
{
    if (m_wasRestarted) {
        fail(reason);
        return;
    }
    m_wasRestarted = true;
    fetchWhenAllowed();
}

void RangedDownload::head()
{
    m_stage = Stage::Heading;
    auto *call = m_channel.control().headObject(m_order.object, {}, m_order.options.encryption.customerKey);
    m_call = OperationHandle(call->onDone(this, [this](const Result<Cos::ObjectInfo> &info) {
        if (info)
            plan(*info);
        else
            fail(info.error());
    }));
}

/// Goes on with what is on the disk when the object is still the one it came from; else begins anew.
void RangedDownload::plan(const Cos::ObjectInfo &info)
{
    if (info.sizeBytes < 0) {
        fail(CosError::local(ErrorKind::Malformed, QStringLiteral("HEAD Object: no Content-Length")));
        return;
    }
    const QString path = PartFile::pathFor(m_order.localPath, m_order.object);
    const bool isResumable = m_resume.sizeBytes == info.sizeBytes && m_resume.etag == info.etag && m_resume.crc64 == info.crc64 &&
                             m_resume.rangeSizeBytes > 0 && QFileInfo(path).size() == info.sizeBytes;
    if (!isResumable) {
        m_resume = {.etag = info.etag,
                    .versionId = info.versionId,
                    .sizeBytes = info.sizeBytes,
                    .crc64 = info.crc64,
                    .rangeSizeBytes = m_channel.planFor(info.sizeBytes).partSizeBytes,
                    .rangeCrcs = {}};
    }
    m_plan = {info.sizeBytes, m_resume.rangeSizeBytes};
    if (!makePart(info.sizeBytes))
        return;
    noteModified(info);
    if (m_resume.rangeCrcs.isEmpty())
        fetchMissing();
    else
        confirm(path);
}

/// The file may have been made anew by another download of the same object: what it holds counts, not what we remember.
void RangedDownload::confirm(const QString &path)
{
    m_stage = Stage::Confirming;
    runInPool(
        this,
        [path, plan = m_plan, claimed = m_resume.rangeCrcs, isGivenUp = m_isGivenUp] {
            return rangesOnDisk(path, plan, claimed, *isGivenUp);
        },
        [this](const QMap<int, quint64> &found) {
            if (isFinished() || isCancelled())
                return;
            m_resume.rangeCrcs = found;
            fetchMissing();
        },
        Pools::forLongReads());
}

void RangedDownload::fetchMissing()
{
    m_missing.clear();
    for (int index = 0; index < m_plan.count(); ++index) {
        if (!m_resume.rangeCrcs.contains(index))
            m_missing.insert(index);
    }
    m_stage = Stage::FetchingRanges;
    Q_EMIT checkpointed();
    reportProgress();
    if (m_missing.empty())
        verify();
    else
        fetchWhenAllowed();
}

void RangedDownload::fetchRange(int index, ConnectionSlots::Permit permit)
{
    const ExpectedRange expected{m_plan.offsetOf(index), m_plan.sizeOf(index), m_plan.totalBytes};
    Cos::GetOptions options = wholeOptions(m_order);
    options.range = Cos::ByteRange{expected.offsetBytes, expected.offsetBytes + expected.sizeBytes - 1};
    options.conditions.ifMatch = m_resume.etag;
    Cos::ObjectRef object = m_order.object;
    object.versionId = m_resume.versionId;
    auto sink = std::make_shared<RangeSink>(m_part, expected, [this](qint64) { reportProgress(); });
    auto *get = m_channel.bulk(permit.lane()).getObject(object, options, sink);
    get->onDone(this, [this, index](const Result<Cos::GetResult> &result) { concludeRange(index, result); });
    m_fetching.emplace(index, Fetch{std::move(permit), OperationHandle(get), std::move(sink)});
}

void RangedDownload::concludeRange(int index, const Result<Cos::GetResult> &result)
{
    const auto fetch = m_fetching.find(index);
    if (fetch == m_fetching.end())
        return;
    const std::shared_ptr<RangeSink> sink = fetch->second.sink;
    m_fetching.erase(fetch);
    if (!result && result.error().kind == ErrorKind::Changed) {
        startAfresh(result.error());
        return;
    }
    if (!result) {
        fail(result.error());
        return;
    }
    if (sink->receivedBytes() != m_plan.sizeOf(index)) {
        fail(CosError::local(ErrorKind::Malformed,
                             QStringLiteral("%1 of %2 bytes").arg(sink->receivedBytes()).arg(m_plan.sizeOf(index))));
        return;
    }
    m_unflushed.insert(index, sink->crc64());
    flushWhenIdle();
    fetchWhenAllowed();
}

void RangedDownload::flushWhenIdle()
{
    if (!m_flushing.isEmpty() || m_unflushed.isEmpty())
        return;
    m_flushing.swap(m_unflushed);
    runInPool(
        this, [part = m_part] { return part->flush(); },
        [this, part = m_part](const Result<Nothing> &flushed) {
            if (part != m_part || isFinished() || isCancelled())
                return;
            if (!flushed) {
                fail(flushed.error());
                return;
            }
            m_resume.rangeCrcs.insert(m_flushing);
            m_flushing.clear();
            Q_EMIT checkpointed();
            if (m_resume.rangeCrcs.size() == m_plan.count()) {
                verify();
                return;
            }
            flushWhenIdle();
            fetchWhenAllowed();
        },
        Pools::forFlushes());
}

void RangedDownload::verify()
{
    quint64 crc = 0;
    for (auto range = m_resume.rangeCrcs.cbegin(); range != m_resume.rangeCrcs.cend(); ++range)
        crc = Cos::Crc64::combine(crc, range.value(), m_plan.sizeOf(range.key()));
    if (m_resume.crc64 && *m_resume.crc64 != crc) {
        m_resume = {};   // the bytes stay on the disk, but nothing may be built on them
        fail(CosError::local(ErrorKind::Corrupt, QString::fromUtf8(m_order.object.key)));
        return;
    }
    m_provedCrc = m_resume.crc64;
    publish();
}

void RangedDownload::publish()
{
    m_stage = Stage::Publishing;
    Q_EMIT verifying();
    const ExistingTarget existing = m_order.replacesTarget ? ExistingTarget::Replace : ExistingTarget::Refuse;
    const Publication publication{m_part, m_order.localPath, existing, m_order.comparedTarget};
    m_publisher->publish(publication, this, [this](const Result<Nothing> &published) {
        if (isFinished() || isCancelled())
            return;
        if (published)
            finish(JobResult{.object = {}, .crc64 = m_provedCrc});
        else if (published.error().kind == ErrorKind::Conflict)
            finish(JobResult{.ending = JobEnding::TargetExists, .object = {}});
        else
            fail(published.error());
    });
}

void RangedDownload::startAfresh(const CosError &reason)
{
    m_fetching.clear();
    m_unflushed.clear();
    m_flushing.clear();
    m_resume = {};
    if (m_wasRestarted) {
        fail(reason);
        return;
    }
    m_wasRestarted = true;
    head();
}

void RangedDownload::fail(const CosError &error)
{
    m_fetching.clear();
    m_permit.reset();
    finish(error);
}

void RangedDownload::reportProgress()
{
    qint64 doneBytes = 0;
    for (const QMap<int, quint64> *finished : {&m_resume.rangeCrcs, &m_flushing, &m_unflushed}) {
        doneBytes += finished->size() * m_plan.partSizeBytes;
        if (finished->contains(m_plan.count() - 1))
            doneBytes += m_plan.sizeOf(m_plan.count() - 1) - m_plan.partSizeBytes;
    }
    for (const auto &[index, fetch] : m_fetching)
        doneBytes += fetch.sink->receivedBytes();
    Q_EMIT progressed(qMin(doneBytes, m_plan.totalBytes), m_plan.totalBytes);
}

}   // namespace Transfer
