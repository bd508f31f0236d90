// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/partsproof.h"

#include "base/runinpool.h"
#include "cos/crc64.h"
#include "transfer/pools.h"

#include <QCryptographicHash>
#include <QFile>

namespace Transfer {
namespace {

/// What a slice of the file would be as a part; an empty ETag when it cannot be read.
FinishedPart partOf(QFile &file, qint64 offsetBytes, qint64 sizeBytes, const std::atomic_bool &isGivenUp)
{
    constexpr qint64 bytesAtOnce = 1024 * 1024;
    QByteArray bytes(qMin(bytesAtOnce, sizeBytes), Qt::Uninitialized);
    QCryptographicHash md5(QCryptographicHash::Md5);
    Cos::Crc64 crc;
    if (!file.seek(offsetBytes))
        return {};
    for (qint64 missingBytes = sizeBytes; missingBytes > 0;) {
        const qint64 gotBytes = isGivenUp ? -1 : file.read(bytes.data(), qMin(bytesAtOnce, missingBytes));
        if (gotBytes <= 0)
            return {};
        md5.addData(QByteArrayView(bytes.constData(), gotBytes));
        crc.update(bytes.constData(), gotBytes);
        missingBytes -= gotBytes;
    }
    return {md5.result().toHex(), crc.value()};
}

/// The largest part is not the last one, unless it is the only one.
qint64 partSizeOf(const QList<Cos::Part> &listed)
{
    qint64 largestBytes = 0;
    for (const Cos::Part &part : listed)
        largestBytes = qMax(largestBytes, part.sizeBytes);
    return largestBytes;
}

ProvenParts proven(const PartsProof::Subject &subject, const QList<Cos::Part> &listed, const std::atomic_bool &isGivenUp)
{
    PartPlan plan = subject.plan;
    if (plan.partSizeBytes == 0)
        plan.partSizeBytes = partSizeOf(listed);
    ProvenParts result{.partSizeBytes = plan.partSizeBytes};
    QFile file(subject.localPath);
    const bool isReadable = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    for (const Cos::Part &part : listed) {
        result.newestMsecsUtc = qMax(result.newestMsecsUtc, part.modifiedMsecsUtc);
        const bool fits = plan.partSizeBytes > 0 && part.number >= 1 && part.number <= plan.count() &&
                          part.sizeBytes == plan.sizeOf(part.number - 1);
        const auto ours = subject.record.constFind(part.number);
        FinishedPart found;
        if (fits && ours != subject.record.cend() && ours->etag == part.etag)
            found = *ours;
        else if (fits && isReadable)
            found = partOf(file, plan.offsetOf(part.number - 1), part.sizeBytes, isGivenUp);
        if (!found.etag.isEmpty() && found.etag == part.etag)
            result.parts.insert(part.number, found);
        else
            ++result.strangers;
    }
    return result;
}

}   // namespace

PartsProof::PartsProof(Cos::Client &client, Subject subject, QObject *parent)
    : OperationOf(parent)
    , m_client(client)
    , m_subject(std::move(subject))
{
}

PartsProof::~PartsProof()
{
    *m_isGivenUp = true;
}

void PartsProof::start()
{
    list(0);
}

void PartsProof::abort()
{
    *m_isGivenUp = true;
    m_call.reset();
}

void PartsProof::list(int afterNumber)
{
    auto *call = m_client.listParts(m_subject.object, m_subject.uploadId, afterNumber);
    m_call = OperationHandle(call->onDone(this, [this](const Result<Cos::PartPage> &page) {
        if (!page) {
            finish(page.error());
            return;
        }
        m_listed += page->parts;
        if (page->isTruncated && !page->parts.isEmpty())
            list(page->nextPartNumberMarker > 0 ? page->nextPartNumberMarker : page->parts.last().number);
        else
            prove();
    }));
}

void PartsProof::prove()
{
    runInPool(
        this, [subject = m_subject, listed = m_listed, isGivenUp = m_isGivenUp] { return proven(subject, listed, *isGivenUp); },
        [this](const ProvenParts &parts) { finish(parts); }, Pools::forLongReads());
}

}   // namespace Transfer
