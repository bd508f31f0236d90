// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/attempts.h"

#include "cos/acceleration.h"
#include "cos/wirerequest.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTimer>

namespace Cos {

namespace {

Q_LOGGING_CATEGORY(lcHttp, "coscope.cos.http", QtInfoMsg)

/// Fills in what the headers of an answer say about an error that arose on our side.
CosError withHead(CosError error, const Dialect &dialect, const WireReply &reply)
{
    if (error.httpStatus == 0)
        error.httpStatus = reply.httpStatus;
    if (error.requestId.isEmpty())
        error.requestId = QString::fromUtf8(headerValue(reply.headers, dialect.header("request-id")));
    if (error.traceId.isEmpty())
        error.traceId = QString::fromUtf8(headerValue(reply.headers, dialect.header("trace-id")));
    return error;
}

}   // namespace

Attempts::Attempts(ClientState &state, AttemptPlan plan, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_plan(std::move(plan))
{
    m_plan.request.region = state.regionOf(m_plan.request.bucket, m_plan.request.region);
}

void Attempts::send()
{
    const Wiring wiring{m_state.dialect, m_state.endpoint, m_state.credentials,
                        m_state.clockOffset.corrected(m_state.clock.nowUtc())};
    Result<WireRequest> wire = wireRequest(m_plan.request, wiring);
    if (!wire) {
        fail({}, wire.error());
        return;
    }
    ++m_tries;
    m_offsetOfTryMsecs = m_state.clockOffset.msecs();
    m_signedUtc = wiring.nowUtc;
    WireRequest request = std::move(wire).value();
    request.idleTimeout = m_state.idleTimeout * m_plan.patience;
    request.sink = m_plan.sink;
    qCDebug(lcHttp) << request.verb << request.url.host() << request.url.path() << "try" << m_tries;

    m_exchange = m_state.transport->send(request, this);
    connect(m_exchange, &Exchange::sent, this, &Attempts::sent);
    connect(m_exchange, &Exchange::received, this, &Attempts::received);
    connect(m_exchange, &Exchange::finished, this, &Attempts::take);
}

void Attempts::abort()
{
    m_isAborted = true;
    if (m_exchange)
        m_exchange->abort();
}

void Attempts::take(const WireReply &reply)
{
    if (m_isAborted)
        return;
    const std::optional<CosError> found = reply.failure ? reply.failure : m_plan.judge(reply);
    if (!found) {
        Q_EMIT succeeded();
        return;
    }
    const CosError error = withHead(*found, m_state.dialect, reply);
    if (correctClock(reply, error) || followRedirect(error)) {
        send();
        return;
    }
    if (const auto pause = pauseAfter(reply, error)) {
        qCInfo(lcHttp) << m_plan.request.verb << "try" << m_tries << "failed, next in" << pause->count() << "ms: status"
                       << error.httpStatus << error.code << error.detail << "request id" << error.requestId;
        QTimer::singleShot(*pause, this, [this] {
            if (!m_isAborted)
                send();
        });
        return;
    }
    fail(reply, error);
}

bool Attempts::isOutsideSignature(const QDateTime &serverUtc) const
{
    return serverUtc.isValid() && (serverUtc < m_signedUtc.addSecs(-qint64(signatureTolerance.count())) ||
                                   serverUtc > m_signedUtc.addSecs(qint64(signatureValidity.count())));
}

// Several calls may meet the wrong clock at once: whoever comes after the correction only has to sign again.
bool Attempts::correctClock(const WireReply &reply, const CosError &error)
{
    // HEAD has no body that would say so, and services word it in their own ways: a signature that does not count yet, or no
    // more, when it arrives may be all that is wrong.
    const QByteArray date = headerValue(reply.headers, QByteArrayLiteral("date"));
    const bool isUnclear = m_plan.request.verb == "HEAD" || isOutsideSignature(httpDate(date));
    const bool maySayClock = error.kind == ErrorKind::ClockSkew || (error.httpStatus == 403 && isUnclear);
    if (!maySayClock || m_isClockCorrected)
        return false;
    m_state.clockOffset.adopt(date, m_state.clock.nowUtc());
    m_isClockCorrected = m_state.clockOffset.msecs() != m_offsetOfTryMsecs;
    if (m_isClockCorrected)
        qCInfo(lcHttp) << "clock corrected by" << m_state.clockOffset.msecs() << "ms";
    return m_isClockCorrected;
}

bool Attempts::followRedirect(const CosError &error)
{
    if (error.kind != ErrorKind::Redirected || m_isRedirected || m_plan.request.bucket.isEmpty())
        return false;
    const QString region = regionOfHost(m_state.endpoint, m_plan.request.bucket, error.detail);
    if (region.isEmpty() || region == m_plan.request.region)
        return false;
    qCInfo(lcHttp) << m_plan.request.bucket << "lives in" << region << "and not in" << m_plan.request.region;
    m_isRedirected = true;
    if (error.httpStatus == 301 || error.httpStatus == 308)
        m_state.movedBuckets.insert({m_plan.request.bucket, m_plan.request.region}, region);
    m_plan.request.region = region;
    return true;
}

std::optional<std::chrono::milliseconds> Attempts::pauseAfter(const WireReply &reply, const CosError &error) const
{
    const bool mayHaveHadEffect = reply.mayHaveArrived && !RetryPolicy::isRefusal(error);
    if (m_plan.repetition == Repetition::OnlyIfRefused && mayHaveHadEffect)
        return std::nullopt;
    // Stored, but damaged on the way: the same request would be refused because of what it has stored itself.
    const bool isStoredDamaged = error.kind == ErrorKind::Corrupt && !RetryPolicy::isRefusal(error);
    if (isStoredDamaged && !headerValue(m_plan.request.headers, m_state.dialect.header("forbid-overwrite")).isEmpty())
        return std::nullopt;
    return m_state.retryPolicy.delayBefore(m_tries, error);
}

void Attempts::fail(const WireReply &reply, CosError error)
{
    // "Request has expired" while both clocks agree: it is not the clock, then.
    const bool isClockKnown = httpDate(headerValue(reply.headers, QByteArrayLiteral("date"))).isValid();
    if (error.kind == ErrorKind::ClockSkew && error.code == QLatin1String("AccessDenied") && isClockKnown)
        error.kind = m_state.credentials.token.isEmpty() ? ErrorKind::Denied : ErrorKind::Credentials;
    // HEAD has no body that would say so.
    const bool isUnsaid =
        m_plan.request.verb == "HEAD" && error.code.isEmpty() && (error.httpStatus == 400 || error.httpStatus == 403);
    if (isUnsaid && m_state.credentials.isExpired(m_state.clockOffset.corrected(m_state.clock.nowUtc()))) {
        error.kind = ErrorKind::Credentials;
        error.code = QStringLiteral("ExpiredToken");
    }
    // HEAD asks whether something is there, and "no" answers that.
    if (m_plan.request.verb == "HEAD" && error.kind == ErrorKind::NotFound)
        qCDebug(lcHttp) << m_plan.request.verb << "found nothing, request id" << error.requestId;
    else
        qCInfo(lcHttp) << m_plan.request.verb << "failed after" << m_tries << "tries: status" << error.httpStatus << error.code
                       << error.detail << "request id" << error.requestId;
    Q_EMIT failed(error);
}

QString regionOfHost(const Endpoint &endpoint, const QString &bucket, const QString &host)
{
    const QString placeholder = QStringLiteral("{Region}");
    const QString hostOfAnyRegion = withoutAcceleration(endpoint).bucketHost(bucket, placeholder);
    const qsizetype start = hostOfAnyRegion.indexOf(placeholder);
    if (start < 0)
        return {};
    const QString before = hostOfAnyRegion.left(start);
    const QString after = hostOfAnyRegion.mid(start + placeholder.size());
    const QString lowerHost = host.toLower();
    if (lowerHost.size() <= before.size() + after.size() || !lowerHost.startsWith(before) || !lowerHost.endsWith(after))
        return {};
    const QString region = lowerHost.mid(start, lowerHost.size() - before.size() - after.size());
    static const QRegularExpression regionId(QStringLiteral("^[a-z0-9-]+$"));
    return regionId.match(region).hasMatch() ? region : QString();
}

}   // namespace Cos
