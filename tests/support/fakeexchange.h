// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/transport.h"
#include "faketransport.h"

/// One exchange of FakeTransport: answers from the event loop, as a real one does.
class FakeExchange final : public Cos::Exchange
{
    Q_OBJECT

public:
    FakeExchange(Cos::WireRequest request, const QByteArray &body, QObject *parent);
    ~FakeExchange() override;

    /// Delivers \a answer when control is back in the event loop.
    void answerLater(const FakeTransport::Answer &answer);
    void abort() override;

    bool isAborted() const { return m_isAborted; }

Q_SIGNALS:
    void dropped();

private:
    void deliver(const FakeTransport::Answer &answer);
    std::optional<CosError> feedSink(const FakeTransport::Answer &answer);

    Cos::WireRequest m_request;
    QByteArray m_sentBody;
    bool m_isAnswered = false;
    bool m_isAborted = false;
};
