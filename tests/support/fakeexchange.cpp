// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeexchange.h"

#include "cos/crc64.h"

#include <QPointer>

FakeExchange::FakeExchange(Cos::WireRequest request, const QByteArray &body, QObject *parent)
    : Exchange(parent)
    , m_request(std::move(request))
    , m_sentBody(body)
{
}

FakeExchange::~FakeExchange()
{
    if (!m_isAnswered && !m_isAborted)
        Q_EMIT dropped();
}

void FakeExchange::answerLater(const FakeTransport::Answer &answer)
{
    QMetaObject::invokeMethod(
        this, [this, answer] { deliver(answer); }, Qt::QueuedConnection);
}

void FakeExchange::abort()
{
    if (m_isAborted || m_isAnswered)
        return;
    m_isAborted = true;
    Q_EMIT dropped();
    deleteLater();
}

std::optional<CosError> FakeExchange::feedSink(const FakeTransport::Answer &answer)
{
    if (const auto begun = m_request.sink->begin(answer.httpStatus, answer.headers); !begun)
        return begun.error();
    constexpr qsizetype chunkBytes = 64 * 1024;
    for (qsizetype start = 0; start < answer.body.size(); start += chunkBytes) {
        const qsizetype size = qMin(chunkBytes, answer.body.size() - start);
        if (const auto written = m_request.sink->write(answer.body.constData() + start, size); !written)
            return written.error();
        Q_EMIT received(start + size, answer.body.size());
    }
    return std::nullopt;
}

void FakeExchange::deliver(const FakeTransport::Answer &answer)
{
    if (m_isAborted || m_isAnswered)
        return;
    const QPointer<FakeExchange> self(this);
    Cos::WireReply reply;
    reply.failure = answer.failure;
    reply.mayHaveArrived = answer.mayHaveArrived;
    if (!answer.failure) {
        reply.httpStatus = answer.httpStatus;
        reply.headers = answer.headers;
        if (!m_sentBody.isEmpty())
            Q_EMIT sent(m_sentBody.size(), m_sentBody.size());
        if (std::holds_alternative<Cos::FileSlice>(m_request.body))
            reply.sentCrc64 = Cos::Crc64::of(m_sentBody);
        const bool goesToSink = self && m_request.sink && (answer.httpStatus == 200 || answer.httpStatus == 206);
        if (goesToSink)
            reply.failure = feedSink(answer);
        else
            reply.body = answer.body;
    }
    if (!self || m_isAborted)
        return;
    m_isAnswered = true;
    Q_EMIT finished(reply);
    if (self)
        deleteLater();
}
