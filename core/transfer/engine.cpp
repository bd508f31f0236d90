// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/engine.h"

#include "transfer/enginecore.h"

namespace Transfer {
namespace {

/// Runs \a call on the thread of \a core, later.
template <typename Call>
void post(EngineCore *core, Call call)
{
    QMetaObject::invokeMethod(core, std::move(call), Qt::QueuedConnection);
}

}   // namespace

Engine::Engine(TransportFactory makeTransport, const Clock &clock, const EngineOptions &options, QObject *parent)
    : QObject(parent)
    , m_core(new EngineCore(std::move(makeTransport), clock, options))
{
    connect(m_core, &EngineCore::journalOpened, this, &Engine::journalOpened);
    connect(m_core, &EngineCore::journalChanged, this, &Engine::journalChanged);
    connect(m_core, &EngineCore::queueReordered, this, &Engine::queueReordered);
    connect(m_core, &EngineCore::journalProblemFound, this, &Engine::journalProblemFound);
    connect(m_core, &EngineCore::journalStalled, this, &Engine::journalStalled);
    connect(m_core, &EngineCore::commandRefused, this, &Engine::commandRefused);
    connect(m_core, &EngineCore::bulkRefused, this, &Engine::bulkRefused);
    connect(m_core, &EngineCore::customerKeyNeeded, this, &Engine::customerKeyNeeded);
    connect(m_core, &EngineCore::customerKeyTaken, this, &Engine::customerKeyTaken);
    connect(m_core, &EngineCore::customerKeyRefused, this, &Engine::customerKeyRefused);
    connect(m_core, &EngineCore::tasksChanged, this, &Engine::tasksChanged);
    connect(m_core, &EngineCore::conflictFound, this, &Engine::conflictFound);
    connect(m_core, &EngineCore::objectStored, this, &Engine::objectStored);
    connect(m_core, &EngineCore::batchEnded, this, &Engine::batchEnded);
    connect(m_core, &EngineCore::totalsChanged, this, &Engine::totalsChanged);

    m_thread.setObjectName(QStringLiteral("transfer engine"));
    m_core->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_core, &QObject::deleteLater);
    m_thread.start();
}

Engine::~Engine()
{
    m_thread.quit();
    m_thread.wait();
}

void Engine::setAccount(const QUuid &accountId, const Cos::Endpoint &endpoint, const Cos::Credentials &credentials)
{
    post(m_core, [core = m_core, accountId, endpoint, credentials] { core->setAccount(accountId, endpoint, credentials); });
}

void Engine::expectAccount(const QUuid &accountId)
{
    post(m_core, [core = m_core, accountId] { core->expectAccount(accountId); });
}

void Engine::removeAccount(const QUuid &accountId)
{
    post(m_core, [core = m_core, accountId] { core->removeAccount(accountId); });
}

void Engine::setLimits(const Limits &limits)
{
    post(m_core, [core = m_core, limits] { core->setLimits(limits); });
}

void Engine::setHistoryLimits(const HistoryLimits &limits)
{
    post(m_core, [core = m_core, limits] { core->setHistoryLimits(limits); });
}

void Engine::setCustomerKey(const QUuid &batchId, const QByteArray &key)
{
    post(m_core, [core = m_core, batchId, key] { core->setCustomerKey(batchId, key); });
}

QUuid Engine::upload(const UploadRequest &request)
{
    const QUuid batchId = QUuid::createUuid();
    post(m_core, [core = m_core, batchId, request] { core->upload(batchId, request); });
    return batchId;
}

QUuid Engine::download(const DownloadRequest &request)
{
    const QUuid batchId = QUuid::createUuid();
    post(m_core, [core = m_core, batchId, request] { core->download(batchId, request); });
    return batchId;
}

void Engine::pause(const QList<TaskId> &ids)
{
    post(m_core, [core = m_core, ids] { core->pause(ids); });
}

void Engine::resume(const QList<TaskId> &ids)
{
    post(m_core, [core = m_core, ids] { core->resume(ids); });
}

void Engine::cancel(const QList<TaskId> &ids)
{
    post(m_core, [core = m_core, ids] { core->cancel(ids); });
}

void Engine::retry(const QList<TaskId> &ids)
{
    post(m_core, [core = m_core, ids] { core->retry(ids); });
}

void Engine::pauseAll()
{
    post(m_core, [core = m_core] { core->pauseAll(); });
}

void Engine::resumeAll()
{
    post(m_core, [core = m_core] { core->resumeAll(); });
}

void Engine::startFirst(const QList<TaskId> &ids)
{
    post(m_core, [core = m_core, ids] { core->startFirst(ids); });
}

void Engine::startBefore(const QList<TaskId> &ids, TaskId before)
{
    post(m_core, [core = m_core, ids, before] { core->startBefore(ids, before); });
}

void Engine::cancelAll()
{
    post(m_core, [core = m_core] { core->cancelAll(); });
}

void Engine::retryFailed()
{
    post(m_core, [core = m_core] { core->retryFailed(); });
}

void Engine::tryNow()
{
    post(m_core, [core = m_core] { core->tryNow(); });
}

void Engine::clearEnded()
{
    post(m_core, [core = m_core] { core->clearEnded(); });
}

void Engine::pauseBatch(const QUuid &batchId)
{
    post(m_core, [core = m_core, batchId] { core->pauseBatch(batchId); });
}

void Engine::resumeBatch(const QUuid &batchId)
{
    post(m_core, [core = m_core, batchId] { core->resumeBatch(batchId); });
}

void Engine::cancelBatch(const QUuid &batchId)
{
    post(m_core, [core = m_core, batchId] { core->cancelBatch(batchId); });
}

void Engine::retryBatch(const QUuid &batchId)
{
    post(m_core, [core = m_core, batchId] { core->retryBatch(batchId); });
}

void Engine::clearBatch(const QUuid &batchId)
{
    post(m_core, [core = m_core, batchId] { core->clearBatch(batchId); });
}

void Engine::remove(const QList<TaskId> &ids)
{
    post(m_core, [core = m_core, ids] { core->remove(ids); });
}

void Engine::answer(TaskId id, ConflictPolicy policy, bool applyToAll)
{
    post(m_core, [core = m_core, id, policy, applyToAll] { core->answer(id, policy, applyToAll); });
}

}   // namespace Transfer
