// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"

#include "target.h"

#include <chrono>

namespace Sandbox {

namespace {

std::optional<qint64> optionalNumber(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    return value.isDouble() ? std::optional(qint64(value.toDouble())) : std::nullopt;
}

qint64 number(const QJsonObject &object, const char *name, qint64 fallback)
{
    return optionalNumber(object, name).value_or(fallback);
}

bool flag(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toBool();
}

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

}   // namespace

Fault Fault::fromJson(const QJsonObject &object)
{
    Fault fault;
    fault.method = text(object, "method").toLatin1();
    fault.path = QRegularExpression(text(object, "path"));
    fault.query = QRegularExpression(text(object, "query"));
    fault.skip = int(number(object, "skip", 0));
    fault.count = int(number(object, "count", 1));
    fault.delayMsecs = number(object, "delayMsecs", 0);
    fault.delayAfterwardsMsecs = number(object, "delayAfterwardsMsecs", 0);
    fault.skewSecs = number(object, "skewSecs", 0);
    fault.status = int(number(object, "status", 0));
    fault.code = text(object, "code").toLatin1();
    fault.retryAfterSecs = int(number(object, "retryAfterSecs", -1));
    fault.drops = flag(object, "drop");
    fault.dropsAfterwards = flag(object, "dropAfterwards");
    fault.hangs = flag(object, "hang");
    fault.holds = flag(object, "hold");
    fault.hasWrongEtag = flag(object, "wrongEtag");
    fault.hasWrongCrc = flag(object, "wrongCrc");
    fault.shortRequestBytes = number(object, "shortRequestBytes", 0);
    fault.shortResponseBytes = number(object, "shortResponseBytes", 0);
    fault.wire.cutHeadAfterBytes = optionalNumber(object, "cutHeadAfterBytes");
    fault.wire.cutRequestAfterBytes = optionalNumber(object, "cutRequestAfterBytes");
    fault.wire.cutResponseAfterBytes = optionalNumber(object, "cutResponseAfterBytes");
    fault.wire.corruptRequestAtByte = optionalNumber(object, "corruptRequestAtByte");
    fault.wire.corruptResponseAtByte = optionalNumber(object, "corruptResponseAtByte");
    fault.wire.bytesPerSecond = optionalNumber(object, "bytesPerSecond");
    fault.wire.resetsAfterAnswer = flag(object, "resetAfterAnswer");
    return fault;
}

bool Fault::fits(const HttpRequest &request) const
{
    if (!method.isEmpty() && method != request.method)
        return false;
    const qsizetype question = request.target.indexOf('?');
    const QByteArray rawPath = question < 0 ? request.target : request.target.left(question);
    const QByteArray rawQuery = question < 0 ? QByteArray() : request.target.mid(question + 1);
    return path.match(QString::fromUtf8(percentDecoded(rawPath))).hasMatch() &&
           query.match(QString::fromUtf8(rawQuery)).hasMatch();
}

void FaultList::add(const Fault &fault)
{
    const std::lock_guard lock(m_mutex);
    m_faults.append(fault);
}

void FaultList::clear()
{
    const std::lock_guard lock(m_mutex);
    m_faults.clear();
    m_latencyMsecs = 0;
    ++m_clears;
    m_cleared.notify_all();
}

void FaultList::waitForClear(int timeoutMsecs)
{
    std::unique_lock lock(m_mutex);
    m_cleared.wait_for(lock, std::chrono::milliseconds(timeoutMsecs), [this, before = m_clears] { return m_clears != before; });
}

std::optional<Fault> FaultList::take(const HttpRequest &request)
{
    const std::lock_guard lock(m_mutex);
    for (auto fault = m_faults.begin(); fault != m_faults.end(); ++fault) {
        if (!fault->fits(request))
            continue;
        if (fault->skip > 0) {
            --fault->skip;
            continue;
        }
        const Fault taken = *fault;
        if (fault->count > 0 && --fault->count == 0)
            m_faults.erase(fault);
        return taken;
    }
    return {};
}

}   // namespace Sandbox
