// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/retrypolicy.h"
#include "cos/transport.h"

#include <QHash>
#include <QPointer>

#include <functional>
#include <memory>

/// A transport that answers from a script and remembers what was sent.
///
///     FakeTransport service;
///     service.script("GET /photos-1/?prefix=trip/", {.body = xml});     // once, in this order
///     service.always("HEAD", {.httpStatus = 404});                      // whenever no scripted answer fits
///     Cos::Client client(endpoint, credentials, service.connection(), clock);
///     …
///     QCOMPARE(service.sent("PUT ?partNumber").size(), 5);
///
/// A pattern is "VERB /path?parameters". The path (decoded, "*" stands for anything) and the parameters are optional; parameters
/// are "name" or "name=value" (decoded), joined by "&", and must all be there among others; the verb may be "*".
/// Without a fitting answer a request fails at once as Malformed.
class FakeTransport final : public Cos::Transport
{
public:
    struct Answer
    {
        int httpStatus = 200;
        Cos::HeaderList headers = {};
        QByteArray body = {};
        std::optional<CosError> failure = {};
        bool mayHaveArrived = true;
        bool isHanging = false;   ///< no answer until releaseHanging() or abort
    };
    using Responder = std::function<Answer(const Cos::WireRequest &)>;

    /// What was sent, with the body read from the file where it came from one.
    struct Sent
    {
        Cos::WireRequest request;
        QByteArray body;

        QByteArray header(const QByteArray &name) const { return Cos::headerValue(request.headers, name); }
        QByteArray path() const;                              ///< decoded
        QByteArray parameter(const QByteArray &name) const;   ///< decoded; null without it
    };

    FakeTransport();
    ~FakeTransport() override;

    /// Answers the next request that fits \a pattern, once.
    void script(const QByteArray &pattern, const Answer &answer);
    /// Answers every request that fits \a pattern and has no scripted answer; the latest such call wins.
    void always(const QByteArray &pattern, const Answer &answer);
    void always(const QByteArray &pattern, Responder responder);
    /// Leaves the next request that fits without answer.
    void hang(const QByteArray &pattern) { script(pattern, {.isHanging = true}); }
    /// Answers all hanging requests.
    void releaseHanging(const Answer &answer);
    /// Answers all hanging requests as if they came now.
    void releaseHanging();

    /// All requests so far that fit \a pattern, in order.
    QList<Sent> sent(const QByteArray &pattern = "*") const;
    int hangingCount() const;
    /// Requests that were aborted before their answer.
    int abortedCount() const;
    void forgetSent();

    /// Another transport on the same script and record, for a client to own.
    std::unique_ptr<Cos::Transport> connection();

    Cos::Exchange *send(const Cos::WireRequest &request, QObject *parent) override;

private:
    class Script;
    std::shared_ptr<Script> m_script;
};

/// Retries as always but without waiting.
Cos::RetryPolicy retriesWithoutPause(int maxTries = 5);
