// SPDX-License-Identifier: GPL-3.0-or-later
#include "faketransport.h"

#include "fakeexchange.h"

#include <QFile>

#include <algorithm>

namespace {

/// "VERB /path?a&b=c" taken apart.
struct Pattern
{
    QByteArray verb = "*";
    QByteArray path;
    QList<QByteArray> parameters;
};

Pattern parsed(const QByteArray &text)
{
    Pattern pattern;
    const qsizetype blank = text.indexOf(' ');
    pattern.verb = blank < 0 ? text : text.left(blank);
    const QByteArray rest = blank < 0 ? QByteArray() : text.mid(blank + 1);
    const qsizetype mark = rest.indexOf('?');
    pattern.path = mark < 0 ? rest : rest.left(mark);
    if (mark >= 0)
        pattern.parameters = rest.mid(mark + 1).split('&');
    return pattern;
}

/// "*" stands for any bytes.
bool matchesWildcards(QByteArrayView pattern, QByteArrayView text)
{
    if (pattern.isEmpty())
        return text.isEmpty();
    if (pattern.front() == '*') {
        for (qsizetype skipped = 0; skipped <= text.size(); ++skipped) {
            if (matchesWildcards(pattern.sliced(1), text.sliced(skipped)))
                return true;
        }
        return false;
    }
    return !text.isEmpty() && text.front() == pattern.front() && matchesWildcards(pattern.sliced(1), text.sliced(1));
}

bool hasParameter(const FakeTransport::Sent &sent, const QByteArray &parameter)
{
    const qsizetype equals = parameter.indexOf('=');
    const QByteArray name = equals < 0 ? parameter : parameter.left(equals);
    const QByteArray value = sent.parameter(name);
    return !value.isNull() && (equals < 0 || value == parameter.mid(equals + 1));
}

bool fits(const Pattern &pattern, const FakeTransport::Sent &sent)
{
    if (pattern.verb != "*" && pattern.verb != sent.request.verb)
        return false;
    if (!pattern.path.isEmpty() && !matchesWildcards(pattern.path, sent.path()))
        return false;
    return std::all_of(pattern.parameters.begin(), pattern.parameters.end(),
                       [&sent](const QByteArray &parameter) { return hasParameter(sent, parameter); });
}

QByteArray bytesOf(const Cos::Body &body)
{
    if (const auto *bytes = std::get_if<QByteArray>(&body))
        return *bytes;
    if (const auto *slice = std::get_if<Cos::FileSlice>(&body)) {
        QFile file(slice->path);
        if (file.open(QIODevice::ReadOnly) && file.seek(slice->offsetBytes))
            return file.read(slice->sizeBytes);
    }
    return {};
}

}   // namespace

QByteArray FakeTransport::Sent::path() const
{
    return QByteArray::fromPercentEncoding(request.url.path(QUrl::FullyEncoded).toLatin1());
}

QByteArray FakeTransport::Sent::parameter(const QByteArray &name) const
{
    const QList<QByteArray> pairs = request.url.query(QUrl::FullyEncoded).toLatin1().split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray encodedName = equals < 0 ? pair : pair.left(equals);
        if (QByteArray::fromPercentEncoding(encodedName) == name)
            return equals < 0 ? QByteArray("") : QByteArray::fromPercentEncoding(pair.mid(equals + 1));
    }
    return {};
}

/// What all connections share.
class FakeTransport::Script
{
public:
    struct Line
    {
        Pattern pattern;
        Responder responder;
    };

    Answer answerTo(const Sent &now)
    {
        const auto isFitting = [&now](const Line &line) { return fits(line.pattern, now); };
        const auto scripted = std::find_if(once.begin(), once.end(), isFitting);
        if (scripted != once.end()) {
            const Responder responder = scripted->responder;
            once.erase(scripted);
            return responder(now.request);
        }
        const auto standing = std::find_if(always.rbegin(), always.rend(), isFitting);
        if (standing != always.rend())
            return standing->responder(now.request);
        const QString what = QString::fromLatin1(now.request.verb + ' ' + now.request.url.toEncoded());
        return {.failure = CosError::local(ErrorKind::Malformed, QStringLiteral("the script has no answer for ") + what)};
    }

    Cos::Exchange *send(const Cos::WireRequest &request, QObject *parent)
    {
        const Sent now{request, bytesOf(request.body)};
        sent << now;
        auto *exchange = new FakeExchange(request, now.body, parent);
        QObject::connect(exchange, &FakeExchange::dropped, exchange, [this] { ++abortedCount; });
        const Answer answer = answerTo(now);
        if (answer.isHanging)
            hanging.append({exchange, now});
        else
            exchange->answerLater(answer);
        return exchange;
    }

    QList<Line> once;
    QList<Line> always;
    QList<Sent> sent;
    QList<std::pair<QPointer<FakeExchange>, Sent>> hanging;
    int abortedCount = 0;
};

FakeTransport::FakeTransport()
    : m_script(std::make_shared<Script>())
{
}

FakeTransport::~FakeTransport() = default;

void FakeTransport::script(const QByteArray &pattern, const Answer &answer)
{
    m_script->once << Script::Line{parsed(pattern), [answer](const Cos::WireRequest &) { return answer; }};
}

void FakeTransport::always(const QByteArray &pattern, const Answer &answer)
{
    always(pattern, Responder([answer](const Cos::WireRequest &) { return answer; }));
}

void FakeTransport::always(const QByteArray &pattern, Responder responder)
{
    m_script->always << Script::Line{parsed(pattern), std::move(responder)};
}

void FakeTransport::releaseHanging(const Answer &answer)
{
    const auto waiting = std::exchange(m_script->hanging, {});
    for (const auto &[exchange, request] : waiting) {
        if (exchange)
            exchange->answerLater(answer);
    }
}

void FakeTransport::releaseHanging()
{
    const auto waiting = std::exchange(m_script->hanging, {});
    for (const auto &[exchange, request] : waiting) {
        if (exchange)
            exchange->answerLater(m_script->answerTo(request));
    }
}

QList<FakeTransport::Sent> FakeTransport::sent(const QByteArray &pattern) const
{
    const Pattern wanted = parsed(pattern);
    QList<Sent> fitting;
    std::copy_if(m_script->sent.begin(), m_script->sent.end(), std::back_inserter(fitting),
                 [&wanted](const Sent &one) { return fits(wanted, one); });
    return fitting;
}

int FakeTransport::hangingCount() const
{
    return int(std::count_if(m_script->hanging.begin(), m_script->hanging.end(),
                             [](const auto &waiting) { return waiting.first && !waiting.first->isAborted(); }));
}

int FakeTransport::abortedCount() const
{
    return m_script->abortedCount;
}

void FakeTransport::forgetSent()
{
    m_script->sent.clear();
}

std::unique_ptr<Cos::Transport> FakeTransport::connection()
{
    auto other = std::make_unique<FakeTransport>();
    other->m_script = m_script;
    return other;
}

Cos::Exchange *FakeTransport::send(const Cos::WireRequest &request, QObject *parent)
{
    return m_script->send(request, parent);
}

Cos::RetryPolicy retriesWithoutPause(int maxTries)
{
    Cos::RetryPolicy policy;
    policy.maxTries = maxTries;
    policy.firstDelay = std::chrono::milliseconds(0);
    return policy;
}
