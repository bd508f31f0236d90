// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/multipartupload.h"

#include "base/clock.h"
#include "base/runinpool.h"
#include "cos/crc64.h"
#include "cos/retrypolicy.h"
#include "transfer/filecrc.h"
#include "transfer/filelimit.h"
#include "transfer/modifiedtime.h"
#include "transfer/partsproof.h"
#include "transfer/pools.h"
#include "transfer/sourcefile.h"
#include "transfer/uploadsearch.h"

#include <QPointer>

namespace Transfer {

MultipartUpload::MultipartUpload(AccountChannel &channel, JobOrder order, const Clock &clock, QObject *parent)
    : Job(parent)
    , m_channel(channel)
    , m_order(std::move(order))
    , m_clock(clock)
{
    if (const auto *resume = std::get_if<UploadResume>(&m_order.resume))
        m_resume = *resume;
}

MultipartUpload::~MultipartUpload()
{
    *m_isGivenUp = true;
}

void MultipartUpload::start()
{
    connect(&m_channel.connections(), &ConnectionSlots::available, this, &MultipartUpload::sendWhenAllowed);
    begin();
}

void MultipartUpload::abort()
{
    *m_isGivenUp = true;
    m_call.reset();
    m_sending.clear();
}

void MultipartUpload::begin()
{
    const Result<SourceStamp> stamp = stampOf(m_order.localPath);
    if (!stamp) {
        fail(stamp.error());
        return;
    }
    if (stamp->sizeBytes == 0) {   // emptied meanwhile: there are no parts to make
        if (!m_resume.uploadId.isEmpty())
            m_channel.control().abortMultipartUpload(m_order.object, m_resume.uploadId);
        m_resume = {};
        fail(changedWhileRead(m_order.localPath));
        return;
    }
    const bool isResumable = !m_resume.uploadId.isEmpty() && m_resume.source == *stamp && m_resume.partSizeBytes > 0;
    if (isResumable) {
        m_plan = {stamp->sizeBytes, m_resume.partSizeBytes};
        reconcile();
        return;
    }
    if (!m_resume.uploadId.isEmpty())
        m_channel.control().abortMultipartUpload(m_order.object, m_resume.uploadId);
    m_plan = m_channel.planFor(stamp->sizeBytes);
    m_resume = {.uploadId = {}, .source = *stamp, .partSizeBytes = m_plan.partSizeBytes, .parts = {}};
    if (m_order.looksForUpload || m_order.begunMsecsUtc > 0)
        search();
    else
        initiate();
}

/// For an upload to go on with: our own whose id was lost, or one that was left.
void MultipartUpload::search()
{
    m_stage = Stage::Searching;
    auto *search = new UploadSearch(m_channel.control(), m_order, m_resume.source, m_clock, this);
    m_order.looksForUpload = false;   // once
    m_order.begunMsecsUtc = 0;
    m_call = OperationHandle(search->onDone(this, [this](const Result<UploadResume> &found) {
        if (!found || found->uploadId.isEmpty()) {
            initiate();
            return;
        }
        m_resume = *found;
        if (m_resume.partSizeBytes == 0)
            m_resume.partSizeBytes = m_plan.partSizeBytes;
        m_plan.partSizeBytes = m_resume.partSizeBytes;
        Q_EMIT checkpointed();
        enterSending();
    }));
}

void MultipartUpload::initiate()
{
    m_stage = Stage::Initiating;
    Cos::Client &client = m_channel.control();
    Cos::PutOptions options = m_order.options;
    options.trafficLimitBitsPerSecond = 0;   // of parts only
    if (m_order.keepsModified)
        options = ModifiedTime::added(options, ModifiedTime::of(m_order.localPath));
    // The client, not this job, is the context: the id of an upload that was abandoned meanwhile must not stay behind unnoticed.
    client.initiateMultipartUpload(m_order.object, options)
        ->onDone(&client, [job = QPointer(this), &client, object = m_order.object,
                           sinceMsecs = m_clock.nowUtc().toMSecsSinceEpoch()](const Result<Cos::InitiateResult> &result) {
            const bool isWanted = job && !job->isFinished() && !job->isCancelled();
            if (!isWanted) {
                if (result)
                    client.abortMultipartUpload(object, result->uploadId);
                return;
            }
            job->concludeInitiate(result, sinceMsecs);
        });
}

void MultipartUpload::concludeInitiate(const Result<Cos::InitiateResult> &result, qint64 sinceMsecs)
{
    const bool mayBeBegun =
        !result && (Cos::RetryPolicy::isTransient(result.error().kind) || result.error().kind == ErrorKind::Malformed);
    if (mayBeBegun && !m_wasInitiateLost) {
        m_wasInitiateLost = true;
        m_order.begunMsecsUtc = sinceMsecs;
        search();
        return;
    }
    if (!result) {
        fail(result.error());
        return;
    }
    m_resume.uploadId = result->uploadId;
    Q_EMIT checkpointed();
    enterSending();
}

/// What the service has in the same form as our record, or as the file, is kept; anything else is sent again.
void MultipartUpload::reconcile()
{
    m_stage = Stage::Listing;
    auto *proof = new PartsProof(m_channel.control(),
                                 {.object = m_order.object,
                                  .uploadId = m_resume.uploadId,
                                  .localPath = m_order.localPath,
                                  .plan = m_plan,
                                  .record = m_resume.parts},
                                 this);
    m_call = OperationHandle(proof->onDone(this, [this](const Result<ProvenParts> &proven) {
        if (!proven && proven.error().kind == ErrorKind::NotFound) {
            prove(proven.error());
            return;
        }
        if (!proven) {
            fail(proven.error());
            return;
        }
        m_resume.parts = proven->parts;
        Q_EMIT checkpointed();
        enterSending();
    }));
}

void MultipartUpload::enterSending()
{
    m_stage = Stage::Sending;
    m_missing.clear();
    for (int number = 1; number <= m_plan.count(); ++number) {
        if (!m_resume.parts.contains(number))
            m_missing.insert(number);
    }
    reportProgress();
    if (m_missing.empty())
        complete();
    else
        sendWhenAllowed();
}

void MultipartUpload::sendWhenAllowed()
{
    if (m_stage != Stage::Sending || isFinished() || isCancelled())
        return;
    const bool isLimited = partOptions().trafficLimitBitsPerSecond > 0;   // each request, so one at a time
    while (!m_missing.empty() && (!isLimited || m_sending.empty())) {
        auto permit = m_channel.connections().tryAcquire(Weight::Large, qsizetype(m_sending.size()));
        if (!permit)
            break;
        const int number = *m_missing.begin();
        m_missing.erase(m_missing.begin());
        sendPart(number, std::move(*permit));
    }
}

void MultipartUpload::sendPart(int number, ConnectionSlots::Permit permit)
{
    const Cos::FileSlice slice{m_order.localPath, m_plan.offsetOf(number - 1), m_plan.sizeOf(number - 1)};
    auto *put = m_channel.bulk(permit.lane()).uploadPart(m_order.object, m_resume.uploadId, number, slice, partOptions());
    connect(put, &Operation::progressed, this, [this, number](qint64 sentBytes) {
        const auto part = m_sending.find(number);
        if (part == m_sending.end())
            return;
        part->second.sentBytes = qMin(sentBytes, m_plan.sizeOf(number - 1));
        reportProgress();
    });
    put->onDone(this, [this, number](const Result<Cos::PartResult> &result) { concludePart(number, result); });
    m_sending.emplace(number, SentPart{std::move(permit), OperationHandle(put), 0});
}

void MultipartUpload::concludePart(int number, const Result<Cos::PartResult> &result)
{
    m_sending.erase(number);
    if (!isSourceUnchanged()) {
        startAfresh(changedWhileRead(m_order.localPath));
        return;
    }
    if (!result && result.error().kind == ErrorKind::NotFound) {
        startAfresh(result.error());
        return;
    }
    if (!result) {
        fail(result.error());
        return;
    }
    const std::optional<quint64> crc = result->sentCrc64 ? result->sentCrc64 : result->crc64;
    m_resume.parts.insert(number, {result->etag, crc.value_or(0)});
    Q_EMIT checkpointed();
    reportProgress();
    if (m_resume.parts.size() == m_plan.count())
        complete();
    else
        sendWhenAllowed();
}

void MultipartUpload::complete()
{
    m_stage = Stage::Completing;
    Q_EMIT verifying();
    QList<Cos::Part> parts;
    parts.reserve(m_resume.parts.size());
    for (auto part = m_resume.parts.cbegin(); part != m_resume.parts.cend(); ++part)
        parts.append({.number = part.key(), .etag = part->etag, .sizeBytes = 0, .modifiedMsecsUtc = 0});
    auto *call =
        m_channel.control().completeMultipartUpload(m_order.object, m_resume.uploadId, parts, m_order.options.forbidOverwrite);
    m_call = OperationHandle(call->onDone(this, [this](const Result<Cos::PutResult> &result) { concludeComplete(result); }));
}

void MultipartUpload::concludeComplete(const Result<Cos::PutResult> &result)
{
    if (result && result->crc64) {
        if (*result->crc64 == combinedCrc())
            succeed(result->etag, m_clock.nowUtc().toMSecsSinceEpoch(), result->crc64);
        else
            prove({});
        return;
    }
    if (result) {
        prove({});
        return;
    }
    const bool arePartsRefused = result.error().kind == ErrorKind::Changed || result.error().kind == ErrorKind::Rejected;
    if (arePartsRefused && !m_wasReconciled)
        reconcileAgain();
    else
        prove(result.error());
}

void MultipartUpload::reconcileAgain()
{
    m_wasReconciled = true;
    Q_EMIT movingAgain();
    reconcile();
}

/// The object itself says whether it is ours. \a doubt: the answer that made it doubtful; it is the failure if the object is not.
void MultipartUpload::prove(const std::optional<CosError> &doubt)
{
    m_stage = Stage::Proving;
    auto *head = m_channel.control().headObject(m_order.object, {}, m_order.options.encryption.customerKey);
    m_call = OperationHandle(head->onDone(this, [this, doubt](const Result<Cos::ObjectInfo> &info) {
        const bool hasAllParts = m_resume.parts.size() == m_plan.count();
        const bool isOfSize = info && info->sizeBytes == m_plan.totalBytes;
        const bool isOurs = isOfSize && hasAllParts && (info->crc64 ? *info->crc64 == combinedCrc() : !doubt);
        if (isOfSize && info->crc64 && !hasAllParts && doubt)
            compareWhole(*doubt, *info);   // the record may be older than the object
        else
            concludeProof(doubt, info, isOurs);
    }));
}

void MultipartUpload::compareWhole(const CosError &doubt, const Cos::ObjectInfo &info)
{
    runInPool(
        this,
        [path = m_order.localPath, sizeBytes = m_plan.totalBytes, isGivenUp = m_isGivenUp] {
            return crc64OfFile(path, 0, sizeBytes, *isGivenUp);
        },
        [this, doubt, info](const std::optional<quint64> &crc) {
            if (!isFinished() && !isCancelled())
                concludeProof(doubt, info, crc == info.crc64);
        },
        Pools::forLongReads());
}

void MultipartUpload::concludeProof(const std::optional<CosError> &doubt, const Result<Cos::ObjectInfo> &info, bool isOurs)
{
    if (isOurs) {
        succeed(info->etag, info->modifiedMsecsUtc, info->crc64);
    } else if (doubt && doubt->kind == ErrorKind::NotFound) {
        startAfresh(*doubt);
    } else if (doubt && Cos::RetryPolicy::isTransient(doubt->kind) && !m_wasReconciled) {
        reconcileAgain();   // nobody knows what became of the completion, but nothing came of it
    } else if (doubt && m_order.options.forbidOverwrite && saysTargetExists(*doubt, info)) {
        m_channel.control().abortMultipartUpload(m_order.object, m_resume.uploadId);
        finish(JobResult{.ending = JobEnding::TargetExists, .object = {}});
    } else if (doubt || !info) {
        fail(doubt ? *doubt : info.error());
    } else {
        m_hasStored = true;
        m_resume = {};
        fail(CosError::local(ErrorKind::Corrupt, QString::fromUtf8(m_order.object.key)));
    }
}

void MultipartUpload::startAfresh(const CosError &reason)
{
    m_sending.clear();
    if (m_wasRestarted) {
        fail(reason);
        return;
    }
    m_wasRestarted = true;
    Q_EMIT movingAgain();
    if (!m_resume.uploadId.isEmpty() && reason.kind != ErrorKind::NotFound)
        m_channel.control().abortMultipartUpload(m_order.object, m_resume.uploadId);
    m_resume = {};
    begin();
}

void MultipartUpload::fail(const CosError &error)
{
    m_sending.clear();
    finish(error);
}

void MultipartUpload::succeed(const QByteArray &etag, qint64 modifiedMsecsUtc, std::optional<quint64> crc64)
{
    if (!isSourceUnchanged()) {
        m_hasStored = true;
        m_order.options.forbidOverwrite = false;   // what is there now is ours
        startAfresh(changedWhileRead(m_order.localPath));
        return;
    }
    JobResult result;
    result.crc64 = crc64;
    result.object.key = m_order.object.key;
    result.object.sizeBytes = m_plan.totalBytes;
    result.object.modifiedMsecsUtc = modifiedMsecsUtc;
    result.object.etag = etag;
    result.object.storageClass =
        m_order.options.storageClass.isEmpty() ? QByteArrayLiteral("STANDARD") : m_order.options.storageClass;
    m_resume = {};
    finish(result);
}

bool MultipartUpload::isSourceUnchanged() const
{
    const Result<SourceStamp> now = stampOf(m_order.localPath);
    return !now || *now == m_resume.source;   // a file that is gone is found out by the next part
}

quint64 MultipartUpload::combinedCrc() const
{
    quint64 crc = 0;
    for (auto part = m_resume.parts.cbegin(); part != m_resume.parts.cend(); ++part)
        crc = Cos::Crc64::combine(crc, part->crc64, m_plan.sizeOf(part.key() - 1));
    return crc;
}

void MultipartUpload::reportProgress()
{
    qint64 doneBytes = m_resume.parts.size() * m_plan.partSizeBytes;
    if (m_resume.parts.contains(m_plan.count()))
        doneBytes += m_plan.sizeOf(m_plan.count() - 1) - m_plan.partSizeBytes;
    for (const auto &[number, part] : m_sending)
        doneBytes += part.sentBytes;
    Q_EMIT progressed(qMin(doneBytes, m_plan.totalBytes), m_plan.totalBytes);
}

/// What must be said again with every part; the rest was fixed when the upload was begun.
Cos::PutOptions MultipartUpload::partOptions() const
{
    Cos::PutOptions options;
    options.encryption = m_order.options.encryption;
    options.trafficLimitBitsPerSecond = FileLimit::bitsPerSecondFor(m_order.options, m_plan.totalBytes);
    return options;
}

}   // namespace Transfer
