// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/qnamexchange.h"

#include "cos/fileslicedevice.h"
#include "cos/networkfailure.h"
#include "cos/objectheaders.h"
#include "cos/qnamlane.h"
#include "cos/ratelimiter.h"
#include "cos/singleusedevice.h"

#include <QNetworkRequest>

namespace Cos {

namespace {

constexpr qint64 mostAtOnce = 256 * 1024;
/// Of an answer that has come and is not read yet, where the sink or the limiter are slower than the sender.
constexpr qint64 bufferBytes = 512 * 1024;
constexpr qint64 bufferBytesOfLimited = 64 * 1024;
/// Without a sink. A list of a thousand keys, each byte escaped, is 5 MB; but an address may be that of a camera, whose answer
/// never ends.
constexpr qint64 mostCollected = 64 * 1024 * 1024;
constexpr qint64 mostOfFailure = 1024 * 1024;

/// Only what is in \a wire goes out, plus what HTTP itself needs: nothing from a cache or a cookie jar, and no other encoding.
QNetworkRequest networkRequest(const WireRequest &wire)
{
    QNetworkRequest request(wire.url);
    for (const auto &[name, value] : wire.headers)
        request.setRawHeader(name, value);
    request.setRawHeader(QByteArrayLiteral("Accept-Encoding"), QByteArrayLiteral("identity"));
    if (!request.hasRawHeader("User-Agent"))
        request.setRawHeader(QByteArrayLiteral("User-Agent"), QByteArrayLiteral("Coscope"));
    const bool hasBody = wire.verb == "PUT" || wire.verb == "POST";
    if (hasBody && !request.hasRawHeader("Content-Type"))
        request.setRawHeader(QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/octet-stream"));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // There is no cache to read; AlwaysNetwork would send a Cache-Control that the signature does not know of.
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::PreferNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return request;
}

/// The next answer would have no end either: the code says that another try is not worth it.
CosError endlessAnswer(qint64 mostBytes)
{
    CosError error = CosError::local(ErrorKind::Malformed, QStringLiteral("an answer of more than %1 bytes").arg(mostBytes));
    error.code = QStringLiteral("AnswerTooLong");
    return error;
}

}   // namespace

QnamExchange::QnamExchange(QnamLane &lane, WireRequest request, QObject *parent)
    : Exchange(parent)
    , m_lane(&lane)
    , m_request(std::move(request))
    , m_share(m_request.sink ? lane.downLimiter() : nullptr)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_request.idleTimeout);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        const QString detail = QStringLiteral("no byte for %1 ms").arg(m_request.idleTimeout.count());
        giveUp(CosError::local(ErrorKind::Timeout, detail));
    });
}

QnamExchange::~QnamExchange()
{
    dropReply();
    if (m_lane)
        m_lane->leave(this);
}

QString QnamExchange::authority() const
{
    return m_request.url.scheme() + QLatin1String("://") + m_request.url.authority();
}

void QnamExchange::begin()
{
    if (const auto *slice = std::get_if<FileSlice>(&m_request.body)) {
        m_file = new FileSliceDevice(*slice, m_lane->upLimiter(), this);
        if (!m_file->openSlice()) {
            m_result.mayHaveArrived = false;
            giveUp(*m_file->problem());
            return;
        }
        const auto giveUpFile = [this] {
            if (m_file && m_file->problem())
                giveUp(*m_file->problem());
        };
        connect(m_file, &FileSliceDevice::failed, this, giveUpFile, Qt::QueuedConnection);
        connect(m_file, &FileSliceDevice::held, &m_idle, &QTimer::stop);   // it is us who are silent
        connect(m_file, &FileSliceDevice::released, &m_idle, qOverload<>(&QTimer::start));
    }
    m_reply = issue(networkRequest(m_request));
    if (m_file)
        m_file->setParent(m_reply);
    const bool isLimited = m_lane->downLimiter() && m_lane->downLimiter()->isLimiting();
    const bool isOfRange = !headerValue(m_request.headers, QByteArrayLiteral("range")).isEmpty();
    if (m_request.sink && isLimited)
        m_reply->setReadBufferSize(bufferBytesOfLimited);
    else if (m_request.sink && isOfRange)
        m_reply->setReadBufferSize(bufferBytes);
    listen();
    m_idle.start();
}

void QnamExchange::listen()
{
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &QnamExchange::takeHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &QnamExchange::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &QnamExchange::takeEnd);
    if (bodySizeBytes(m_request.body) > 0) {
        connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 bytes, qint64 totalBytes) {
            if (!m_file || !m_file->isHeld())
                m_idle.start();
            if (totalBytes > 0)
                Q_EMIT sent(bytes, totalBytes);
        });
    }
    if (m_request.url.scheme() == QLatin1String("https")) {
        connect(m_reply, &QNetworkReply::encrypted, &m_idle, qOverload<>(&QTimer::start));
        connect(m_reply, &QNetworkReply::sslErrors, this,
                [this](const QList<QSslError> &errors) { m_tlsReason = tlsReason(errors); });
    }
}

QNetworkReply *QnamExchange::issue(QNetworkRequest request)
{
    QNetworkAccessManager &manager = m_lane->manager();
    const QByteArray &verb = m_request.verb;
    const auto *bytes = std::get_if<QByteArray>(&m_request.body);
    if (verb == "GET")
        return manager.get(request);
    if (verb == "HEAD")
        return manager.head(request);
    if (verb == "DELETE")
        return manager.deleteResource(request);
    if (verb == "PUT")
        return m_file ? manager.put(request, m_file) : manager.put(request, bytes ? *bytes : QByteArray(""));
    if (verb == "POST") {
        auto *once = new SingleUseDevice(bytes ? *bytes : QByteArray(), this);
        QNetworkReply *reply = manager.post(request, once);
        once->setParent(reply);
        return reply;
    }
    return manager.sendCustomRequest(request, verb, bytes ? *bytes : QByteArray());
}

void QnamExchange::abort()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_idle.stop();
    dropReply();
    if (m_lane)
        m_lane->leave(this);
    deleteLater();
}

void QnamExchange::takeHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_isOver || hasHead() || status < 200)
        return;
    m_idle.start();
    m_result.httpStatus = status;
    const QList<QNetworkReply::RawHeaderPair> pairs = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        m_result.headers.emplaceBack(name.toLower(), value);

    const bool hasBody = m_request.verb != "HEAD" && status != 204 && status != 304;
    if (hasBody)
        m_announcedBytes = contentLengthFromHeaders(m_result.headers);
    if (m_request.sink && (status == 200 || status == 206)) {
        m_isSinkOpen = true;
        // Not for small ones: each change of it, and each read below it, is one more message to Qt's thread.
        const bool mayFillMemory = m_announcedBytes < 0 || m_announcedBytes > bufferBytes;
        if (mayFillMemory && m_reply->readBufferSize() == 0)
            m_reply->setReadBufferSize(bufferBytes);
        if (const auto begun = m_request.sink->begin(status, m_result.headers); !begun)
            giveUp(begun.error());
    }
}

void QnamExchange::takeBytes()
{
    if (m_isOver || m_share.isWaiting())
        return;
    m_idle.start();
    if (!hasHead())
        takeHead();
    while (!m_isOver && m_reply && m_reply->bytesAvailable() > 0) {
        const qint64 wanted = qMin(mostAtOnce, m_reply->bytesAvailable());
        const qint64 allowed = m_isSinkOpen ? m_share.allowance(wanted) : wanted;
        if (allowed == 0) {
            hold();
            break;
        }
        const QByteArray bytes = m_reply->read(allowed);
        if (bytes.isEmpty())
            return;
        m_receivedBytes += bytes.size();
        m_share.spend(bytes.size());
        if (!m_isSinkOpen) {
            collect(bytes);
        } else if (const auto written = m_request.sink->write(bytes.constData(), bytes.size()); !written) {
            giveUp(written.error());
            return;
        }
    }
    if (!m_isOver)
        Q_EMIT received(m_receivedBytes, m_announcedBytes);
}

void QnamExchange::collect(const QByteArray &bytes)
{
    const bool isGood = m_result.httpStatus >= 200 && m_result.httpStatus < 300;
    const qint64 most = isGood ? mostCollected : mostOfFailure;
    if (m_result.body.size() + bytes.size() <= most) {
        m_result.body += bytes;
        return;
    }
    m_result.body += bytes.left(most - m_result.body.size());
    if (isGood)
        giveUp(endlessAnswer(most));
    else
        endLater();   // its status and its beginning tell enough
}

/// Reads on when the limiter says so; until then it is us who are silent.
void QnamExchange::hold()
{
    m_idle.stop();
    m_share.wait(this, [this] {
        if (m_hasEnded)
            takeEnd();
        else
            takeBytes();
    });
}

void QnamExchange::takeEnd()
{
    const QPointer<QnamExchange> self(this);
    if (m_isOver || !m_reply)
        return;
    takeHead();
    m_hasEnded = true;
    if (m_reply && m_reply->bytesAvailable() > 0)
        takeBytes();
    if (!self || m_isOver || m_share.isWaiting())
        return;
    m_result.failure = endProblem();
    if (!hasHead())
        m_result.mayHaveArrived = mayHaveArrived(m_reply->error());
    if (m_file)
        m_result.sentCrc64 = m_file->crc64();
    endLater();
}

/// What is wrong with an exchange that came to its end by itself.
std::optional<CosError> QnamExchange::endProblem() const
{
    if (m_file && m_file->problem())
        return m_file->problem();
    const QString reason = m_tlsReason.isEmpty() ? m_reply->errorString() : m_tlsReason;
    if (!hasHead())
        return networkFailure(m_reply->error(), reason);
    const bool isCut = isConnectionError(m_reply->error()) || (m_announcedBytes >= 0 && m_receivedBytes != m_announcedBytes);
    if (!isCut)
        return std::nullopt;
    return CosError::local(
        ErrorKind::Malformed,
        QStringLiteral("the connection was closed after %1 of %2 bytes").arg(m_receivedBytes).arg(m_announcedBytes));
}

void QnamExchange::giveUp(const CosError &failure)
{
    if (m_isOver)
        return;
    m_result.failure = failure;
    endLater();
}

// Told from the event loop: whoever hears it may destroy the client, which must not happen inside a signal of the reply.
void QnamExchange::endLater()
{
    m_isOver = true;
    m_idle.stop();
    dropReply();
    if (m_lane)
        m_lane->leave(this);
    const auto tell = [this] {
        const QPointer<QnamExchange> self(this);
        Q_EMIT finished(m_result);
        if (self)
            deleteLater();
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void QnamExchange::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->disconnect(&m_idle);
    if (!m_reply->isFinished())
        m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

}   // namespace Cos
