// SPDX-License-Identifier: GPL-3.0-or-later
#include "counters.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace Sandbox {

namespace {

constexpr size_t maxLogLines = 2000;

// Signatures stay out of logs.
QByteArray withoutSignature(const QByteArray &target)
{
    const qsizetype at = target.indexOf("q-sign-algorithm");
    return at < 0 ? target : target.left(at);
}

}   // namespace

void Counters::beginCall()
{
    const std::lock_guard lock(m_mutex);
    m_mostAtOnce = std::max(m_mostAtOnce, ++m_running);
}

void Counters::endCall(const QByteArray &name, const HttpRequest &request, int status, qint64 receivedBytes)
{
    const std::lock_guard lock(m_mutex);
    --m_running;
    ++m_calls[name];
    m_errors += status >= 400 ? 1 : 0;
    m_receivedBytes += receivedBytes;
    const QByteArray line = request.method + ' ' + withoutSignature(request.target);
    if (status == 200 && (request.method == "PUT" || request.method == "POST"))
        ++m_succeeded[line];
    m_log.push_back(line + ' ' + QByteArray::number(status));
    if (m_log.size() > maxLogLines)
        m_log.pop_front();
}

void Counters::addSent(qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_sentBytes += bytes;
}

void Counters::reset()
{
    const std::lock_guard lock(m_mutex);
    m_calls.clear();
    m_log.clear();
    m_succeeded.clear();
    m_errors = 0;
    m_receivedBytes = 0;
    m_sentBytes = 0;
    m_mostAtOnce = m_running;
}

QJsonObject Counters::toJson() const
{
    const std::lock_guard lock(m_mutex);
    QJsonObject calls;
    for (auto call = m_calls.begin(); call != m_calls.end(); ++call)
        calls.insert(QString::fromLatin1(call.key()), call.value());
    QJsonObject repeated;
    for (auto request = m_succeeded.begin(); request != m_succeeded.end(); ++request) {
        if (request.value() > 1)
            repeated.insert(QString::fromUtf8(request.key()), request.value());
    }
    QJsonArray log;
    for (const QByteArray &line : m_log)
        log.append(QString::fromUtf8(line));
    return {{QStringLiteral("requests"), std::accumulate(m_calls.begin(), m_calls.end(), qint64(0))},
            {QStringLiteral("errors"), m_errors},
            {QStringLiteral("receivedBytes"), m_receivedBytes},
            {QStringLiteral("sentBytes"), m_sentBytes},
            {QStringLiteral("mostAtOnce"), m_mostAtOnce},
            {QStringLiteral("running"), m_running},
            {QStringLiteral("calls"), calls},
            {QStringLiteral("repeated"), repeated},
            {QStringLiteral("log"), log}};
}

}   // namespace Sandbox
