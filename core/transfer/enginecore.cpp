// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/enginecore.h"

namespace Transfer {

EngineCore::EngineCore(Engine::TransportFactory makeTransport, const Clock &clock)
    : m_makeTransport(std::move(makeTransport))
    , m_clock(clock)
{
}

void EngineCore::setAccount(const QUuid &, const Cos::Endpoint &, const Cos::Credentials &) { }
void EngineCore::removeAccount(const QUuid &) { }
void EngineCore::setLimits(const Limits &) { }
void EngineCore::upload(const QUuid &, const UploadRequest &) { }
void EngineCore::download(const QUuid &, const DownloadRequest &) { }
void EngineCore::pause(const QList<TaskId> &) { }
void EngineCore::resume(const QList<TaskId> &) { }
void EngineCore::cancel(const QList<TaskId> &) { }
void EngineCore::retry(const QList<TaskId> &) { }
void EngineCore::pauseAll() { }
void EngineCore::resumeAll() { }
void EngineCore::cancelAll() { }
void EngineCore::retryFailed() { }
void EngineCore::clearEnded() { }
void EngineCore::remove(const QList<TaskId> &) { }
void EngineCore::answer(TaskId, ConflictPolicy, bool) { }

} // namespace Transfer
