// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/uploadsearch.h"

#include "base/clock.h"

#include <algorithm>

namespace Transfer {
namespace {

constexpr qsizetype mostCandidates = 5;
constexpr int mostParts = 10'000;
constexpr qint64 restMsecs = qint64(15) * 60 * 1000;
constexpr qint64 clockSlackMsecs = qint64(2) * 60 * 1000;

/// What the one who began an upload has chosen cannot be seen: only where nothing was chosen can another one's be as wanted.
bool isPlain(const Cos::PutOptions &options)
{
    const bool hasHeaders = !options.stored.cacheControl.isEmpty() || !options.stored.contentDisposition.isEmpty() ||
                            !options.stored.contentEncoding.isEmpty() || !options.stored.contentLanguage.isEmpty() ||
                            !options.stored.expires.isEmpty() || !options.stored.metadata.isEmpty();
    const bool hasAccess = !options.access.cannedAcl.isEmpty() || !options.access.grantRead.isEmpty() ||
                           !options.access.grantWrite.isEmpty() || !options.access.grantReadAcp.isEmpty() ||
                           !options.access.grantWriteAcp.isEmpty() || !options.access.grantFullControl.isEmpty();
    return !hasHeaders && !hasAccess && options.tags.isEmpty() && options.encryption.algorithm.isEmpty() &&
           options.encryption.customerKey.isEmpty();
}

}   // namespace

UploadSearch::UploadSearch(Cos::Client &client, const JobOrder &order, const SourceStamp &source, const Clock &clock,
                           QObject *parent)
    : OperationOf(parent)
    , m_client(client)
    , m_order(order)
    , m_source(source)
    , m_clock(clock)
{
}

void UploadSearch::start()
{
    auto *call = m_client.listMultipartUploads(m_order.object.bucket, {.prefix = m_order.object.key});
    m_call = OperationHandle(call->onDone(this, [this](const Result<Cos::UploadPage> &page) {
        if (page) {
            m_candidates = page->uploads;
            m_candidates.removeIf([this](const Cos::UploadEntry &upload) {
                return upload.key != m_order.object.key || (!isOurs(upload) && !isPlain(m_order.options));
            });
            std::sort(m_candidates.begin(), m_candidates.end(), [](const Cos::UploadEntry &a, const Cos::UploadEntry &b) {
                return a.initiatedMsecsUtc > b.initiatedMsecsUtc;
            });
            m_candidates = m_candidates.mid(0, mostCandidates);
        }
        lookAtNext();
    }));
}

void UploadSearch::abort()
{
    m_call.reset();
}

/// Begun while this task was at work.
bool UploadSearch::isOurs(const Cos::UploadEntry &upload) const
{
    return m_order.begunMsecsUtc > 0 && upload.initiatedMsecsUtc > m_order.begunMsecsUtc - clockSlackMsecs;
}

void UploadSearch::lookAtNext()
{
    if (m_candidates.isEmpty()) {
        finish(UploadResume());
        return;
    }
    const Cos::UploadEntry upload = m_candidates.takeFirst();
    const PartPlan plan{m_source.sizeBytes, 0};   // as its owner chose, or we then
    auto *proof = new PartsProof(
        m_client,
        {.object = m_order.object, .uploadId = upload.uploadId, .localPath = m_order.localPath, .plan = plan, .record = {}},
        this);
    m_call = OperationHandle(proof->onDone(this, [this, upload](const Result<ProvenParts> &parts) { judge(upload, parts); }));
}

void UploadSearch::judge(const Cos::UploadEntry &upload, const Result<ProvenParts> &parts)
{
    const QByteArray wantedClass =
        m_order.options.storageClass.isEmpty() ? QByteArrayLiteral("STANDARD") : m_order.options.storageClass;
    const bool isOfClass = upload.storageClass.isEmpty() || upload.storageClass.toUpper() == wantedClass;
    const qint64 nowMsecs = m_clock.nowUtc().toMSecsSinceEpoch();
    const bool isForeignFit = parts && !parts->parts.isEmpty() && parts->newestMsecsUtc < nowMsecs - restMsecs &&
                              PartPlan{m_source.sizeBytes, parts->partSizeBytes}.count() <= mostParts;
    // Begun meanwhile, but with bytes of another file: it is somebody else's after all.
    const bool isOfThisFile = parts && parts->strangers == 0;
    if (!isOfThisFile || !isOfClass || (!isOurs(upload) && !isForeignFit)) {
        lookAtNext();
        return;
    }
    finish(UploadResume{.uploadId = upload.uploadId,
                        .source = m_source,
                        .partSizeBytes = parts->parts.isEmpty() ? 0 : parts->partSizeBytes,
                        .parts = parts->parts});
}

}   // namespace Transfer
