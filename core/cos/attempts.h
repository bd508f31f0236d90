// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"
#include "cos/clientstate.h"
#include "cos/retrypolicy.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace Cos {

/// One request and how to go about it.
struct AttemptPlan
{
    Request request;
    Repetition repetition = Repetition::Safe;
    int patience = 1;   ///< multiplies the idle timeout, for calls that answer slowly
    std::shared_ptr<BodySink> sink;
    /// What is wrong with an answer of any status, if anything.
    std::function<std::optional<CosError>(const WireReply &)> judge;
};

/// Sends a request until it succeeds or fails for good; signs every try afresh.
///
///     sign ──► exchange ──► judge ──► succeeded
///      ▲                      │ error
///      ├── other region ◄─────┤ Redirected, once
///      ├── other clock ◄──────┤ ClockSkew, 403 of another time, once
///      └── pause ◄────────────┤ transient, by RetryPolicy
///                             └────► failed
class Attempts : public QObject
{
    Q_OBJECT

public:
    Attempts(ClientState &state, AttemptPlan plan, QObject *parent);

    void send();
    /// Stops without a signal.
    void abort();

Q_SIGNALS:
    /// Bytes of the current try.
    void sent(qint64 bytes, qint64 totalBytes);
    void received(qint64 bytes, qint64 totalBytes);
    void succeeded();
    void failed(const CosError &error);

private:
    void take(const WireReply &reply);
    bool isOutsideSignature(const QDateTime &serverUtc) const;
    bool correctClock(const WireReply &reply, const CosError &error);
    bool followRedirect(const CosError &error);
    std::optional<std::chrono::milliseconds> pauseAfter(const WireReply &reply, const CosError &error) const;
    void fail(const WireReply &reply, CosError error);

    ClientState &m_state;
    AttemptPlan m_plan;
    QPointer<Exchange> m_exchange;
    int m_tries = 0;
    qint64 m_offsetOfTryMsecs = 0;
    QDateTime m_signedUtc;   ///< of the present try, as the service would say it
    bool m_isClockCorrected = false;
    bool m_isRedirected = false;
    bool m_isAborted = false;
};

/// The region that \a host answers for under the template of \a endpoint; empty when it is another endpoint's host.
QString regionOfHost(const Endpoint &endpoint, const QString &bucket, const QString &host);

}   // namespace Cos
