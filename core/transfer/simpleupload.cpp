// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/simpleupload.h"

#include "cos/crc64.h"
#include "transfer/filelimit.h"
#include "transfer/linkobject.h"
#include "transfer/modifiedtime.h"
#include "transfer/sourcefile.h"

#include <QFile>

namespace Transfer {

SimpleUpload::SimpleUpload(AccountChannel &channel, JobOrder order, const Clock &clock, QObject *parent)
    : Job(parent)
    , m_channel(channel)
    , m_order(std::move(order))
    , m_clock(clock)
{
}

void SimpleUpload::start()
{
    connect(&m_channel.connections(), &ConnectionSlots::available, this, &SimpleUpload::sendWhenAllowed);
    sendWhenAllowed();
}

void SimpleUpload::abort()
{
    m_call.reset();
    m_permit.reset();
}

void SimpleUpload::sendWhenAllowed()
{
    if (m_stage != Stage::Queued || isFinished() || isCancelled())
        return;
    m_permit = m_channel.connections().tryAcquire(Weight::Small, 0);
    if (!m_permit)
        return;
    if (!takeSource())
        return;
    m_stage = Stage::Sending;
    m_wasSent = true;
    Cos::PutOptions options = m_order.options;
    if (m_order.keepsModified && !isFolderMarker()) {
        const QString &path = m_order.localPath;
        options = ModifiedTime::added(options, m_order.sendsLink ? ModifiedTime::ofLink(path) : ModifiedTime::of(path));
    }
    options.trafficLimitBitsPerSecond = FileLimit::bitsPerSecondFor(options, m_source.sizeBytes);
    auto *put = m_channel.bulk(m_permit->lane()).putObject(m_order.object, body(), options);
    connect(put, &Operation::progressed, this,
            [this](qint64 done) { Q_EMIT progressed(qMin(done, m_source.sizeBytes), m_source.sizeBytes); });
    m_call = OperationHandle(put->onDone(this, [this](const Result<Cos::PutResult> &result) { conclude(result); }));
}

/// False when it cannot be read: then all is over.
bool SimpleUpload::takeSource()
{
    if (isFolderMarker()) {
        m_source = {0, 0};
        return true;
    }
    if (m_order.sendsLink) {
        m_linkTarget = LinkObject::targetOf(m_order.localPath);
        m_source = {m_linkTarget.size(), 0};
        if (m_linkTarget.isEmpty())
            finish(changedWhileRead(m_order.localPath));
        return !m_linkTarget.isEmpty();
    }
    const Result<SourceStamp> stamp = stampOf(m_order.localPath);
    if (!stamp) {
        finish(stamp.error());
        return false;
    }
    m_source = *stamp;
    return true;
}

Cos::Body SimpleUpload::body() const
{
    if (m_order.sendsLink)
        return m_linkTarget;
    if (m_source.sizeBytes == 0)
        return QByteArray();
    return Cos::FileSlice{m_order.localPath, 0, m_source.sizeBytes};
}

void SimpleUpload::sendAgain()
{
    m_stage = Stage::Queued;
    sendWhenAllowed();
}

void SimpleUpload::conclude(const Result<Cos::PutResult> &result)
{
    m_permit.reset();
    const bool isStoredDamaged = !result && result.error().kind == ErrorKind::Corrupt && result.error().code.isEmpty();
    m_hasStored = m_hasStored || result || isStoredDamaged;
    if (!isFolderMarker() && !m_order.sendsLink) {
        const Result<SourceStamp> now = stampOf(m_order.localPath);
        if (now && !(*now == m_source)) {
            if (m_isSecondTry) {
                finish(changedWhileRead(m_order.localPath));
                return;
            }
            m_isSecondTry = true;
            if (result || isStoredDamaged)
                m_order.options.forbidOverwrite = false;   // what is there now is ours
            sendAgain();
            return;
        }
    }
    if (isStoredDamaged && m_order.options.forbidOverwrite) {
        m_order.options.forbidOverwrite = false;   // the damage is ours, too
        sendAgain();
        return;
    }
    if (!result && result.error().kind == ErrorKind::Conflict && m_order.options.forbidOverwrite) {
        compare(result.error());
        return;
    }
    if (!result) {
        finish(result.error());
        return;
    }
    Q_EMIT verifying();
    if (m_order.sendsLink && result->crc64 && *result->crc64 != Cos::Crc64::of(m_linkTarget)) {
        finish(CosError::local(ErrorKind::Corrupt, QString::fromUtf8(m_order.object.key)));
        return;
    }
    finishStored(result->etag, m_clock.nowUtc().toMSecsSinceEpoch(), result->crc64);
}

/// A try whose answer was lost may have stored the object: then the conflict is with ourselves. Small files are read again here.
void SimpleUpload::compare(const CosError &refusal)
{
    m_stage = Stage::Comparing;
    auto *head = m_channel.control().headObject(m_order.object, {}, m_order.options.encryption.customerKey);
    m_call = OperationHandle(head->onDone(this, [this, refusal](const Result<Cos::ObjectInfo> &info) {
        const bool isComparable = info && info->crc64 && info->sizeBytes == m_source.sizeBytes;
        if (isComparable && Cos::Crc64::of(content()) == *info->crc64) {
            finishStored(info->etag, info->modifiedMsecsUtc, info->crc64);
            return;
        }
        if (saysTargetExists(refusal, info))
            finish(JobResult{.ending = JobEnding::TargetExists, .object = {}});
        else
            finish(refusal);
    }));
}

/// No more than was sent, however much has come to the file since.
QByteArray SimpleUpload::content() const
{
    if (m_order.sendsLink)
        return m_linkTarget;
    QFile file(m_order.localPath);
    return m_source.sizeBytes > 0 && file.open(QIODevice::ReadOnly) ? file.read(m_source.sizeBytes) : QByteArray();
}

void SimpleUpload::finishStored(const QByteArray &etag, qint64 modifiedMsecsUtc, std::optional<quint64> crc64)
{
    JobResult result;
    result.object = {.key = m_order.object.key,
                     .sizeBytes = m_source.sizeBytes,
                     .modifiedMsecsUtc = modifiedMsecsUtc,
                     .etag = etag,
                     .storageClass =
                         m_order.options.storageClass.isEmpty() ? QByteArrayLiteral("STANDARD") : m_order.options.storageClass,
                     .storageTier = {},
                     .restoreStatus = {}};
    result.crc64 = crc64;
    finish(result);
}

}   // namespace Transfer
