// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/enginecore.h"

#include "base/clock.h"
#include "transfer/batchfeed.h"

#include <algorithm>
#include <chrono>

namespace Transfer {
namespace {

using namespace std::chrono_literals;

constexpr auto rowsInterval = 200ms;
constexpr auto gateInterval = 1s;   // at most: a timer stands still while the computer sleeps, the clock does not

}   // namespace

EngineCore::EngineCore(Engine::TransportFactory makeTransport, const Clock &clock, const EngineOptions &options)
    : m_clock(clock)
    , m_options(options)
    , m_journal(options.journalPath, clock, this)
    , m_accounts(std::move(makeTransport), clock, this)
    , m_store(m_journal, this)
    , m_book(this)
    , m_conduct({.journal = m_journal, .store = m_store, .book = m_book, .accounts = m_accounts, .clock = clock}, this)
    , m_bulk(m_journal, this)
    , m_trim(m_journal, clock, this)
    , m_claims(
          m_journal, m_store, [this] { return allowedClaims(); }, this)
    , m_intake(m_journal, m_accounts, clock, this)
    , m_leftovers(
          m_journal, m_accounts,
          [this](const Leftover &leftover) {
              Task target;
              target.direction = Direction::Download;
              target.localPath = leftover.localPath;
              return m_conduct.isTargetBusy(target);
          },
          this)
    , m_pacer(m_accounts, this)
    , m_fullDisks(clock, this)
    , m_rowsTimer(this)
    , m_gateTimer(this)
{
    m_rowsTimer.setSingleShot(true);
    m_rowsTimer.setInterval(rowsInterval);
    connect(&m_rowsTimer, &QTimer::timeout, this, &EngineCore::journalChanged);
    m_gateTimer.setSingleShot(true);
    connect(&m_gateTimer, &QTimer::timeout, this, &EngineCore::schedule);
    connect(&m_intake, &Intake::gateTurned, this, &EngineCore::scheduleLater);
    connectParts();
    m_journal.open();
}

/// What is only claimed goes back, so that the next start need not ask whether it was done.
EngineCore::~EngineCore()
{
    m_store.release(
        m_store.idsWhere([](const TaskRecord &record) { return record.task.state == State::Waiting && !record.mayBeDone; }));
}

void EngineCore::connectParts()
{
    connect(&m_journal, &Journal::opened, this, &EngineCore::takeOpening);
    connect(&m_journal, &Journal::problemFound, this, &EngineCore::journalProblemFound);
    connect(&m_journal, &Journal::replaced, this, &EngineCore::journalOpened);
    connect(&m_journal, &Journal::stalled, this, &EngineCore::journalStalled);
    connect(&m_journal, &Journal::refused, this, &EngineCore::commandRefused);
    connect(&m_journal, &Journal::committed, &m_store, &TaskStore::setRest);
    connect(&m_journal, &Journal::batchEnded, this, [this](const BatchSummary &summary) {
        m_store.publishStates();   // the end of each task is heard before the end of the batch
        m_book.forget(summary.batchId);
        m_fullDisks.forget(summary.batchId);
        Q_EMIT batchEnded(summary);
        m_trim.start(m_options.history);
    });
    connect(&m_store, &TaskStore::tasksChanged, this, &EngineCore::tasksChanged);
    connect(&m_store, &TaskStore::totalsChanged, this, &EngineCore::totalsChanged);
    connect(&m_book, &BatchBook::conflictFound, this, [this](const Conflict &conflict) {
        m_store.publishStates();   // who hears the question finds its task asking
        Q_EMIT conflictFound(conflict);
    });
    connect(&m_conduct, &Conduct::freed, this, &EngineCore::scheduleLater);
    connect(&m_conduct, &Conduct::objectStored, this, &EngineCore::objectStored);
    connect(&m_conduct, &Conduct::rowsChanged, this, &EngineCore::noteRowsChanged);
    connect(&m_conduct, &Conduct::leftBehind, &m_leftovers, &Leftovers::add);
    connect(&m_conduct, &Conduct::diskFilled, this, [this](const TaskRecord &record, const CosError &error) {
        m_fullDisks.note(record.batch->id, record.batch->folder, error);
    });
    connect(&m_fullDisks, &FullDisks::roomFound, this, &EngineCore::scheduleLater);
    connect(&m_fullDisks, &FullDisks::roomFound, &m_claims, &Claims::noteMore);
    connect(&m_pacer, &Pacer::paced, &m_store, &TaskStore::setPace);
    connect(&m_pacer, &Pacer::ratesHeeded, &m_store, &TaskStore::setRates);
    connect(&m_claims, &Claims::claimed, this, &EngineCore::takeClaimed);
    connect(&m_bulk, &BulkQueue::feedsAdded, &m_intake, &Intake::resume);
    connect(&m_bulk, &BulkQueue::advanced, this, &EngineCore::noteRowsAdvanced);
    connect(&m_bulk, &BulkQueue::ended, this, &EngineCore::concludeBulk);
    connect(&m_bulk, &BulkQueue::refused, this, &EngineCore::concludeBulk);
    connect(&m_bulk, &BulkQueue::refused, this, &EngineCore::bulkRefused);
    connect(&m_trim, &HistoryTrim::advanced, this, &EngineCore::noteRowsChanged);
    connect(&m_intake, &Intake::readingsChanged, &m_store, &TaskStore::setReadings);
    connect(&m_intake, &Intake::appended, this, &EngineCore::noteRowsChanged);
    connect(&m_intake, &Intake::appended, &m_claims, &Claims::noteMore);
}

void EngineCore::takeOpening(const JournalOpening &opening)
{
    m_isOpen = true;
    m_store.setRest(opening.counts);
    QList<TaskRecord> interrupted = opening.interrupted;
    for (TaskRecord &record : interrupted) {
        const bool isAsking = record.task.state == State::Asking;   // nothing of it ran: it is looked at again and asks again
        record.mayBeDone = record.mayBeDone || !isAsking;
    }
    m_store.take(interrupted);
    const QSet<QUuid> accounts = m_accounts.ids();
    m_store.release(
        m_store.idsWhere([&accounts](const TaskRecord &record) { return !accounts.contains(record.task.accountId); }));
    for (const BulkCommand &command : opening.commands)
        stopInWork(command.kind, command.rows);
    m_bulk.resume(opening.commands);
    QList<FeedRow> feeds = opening.feeds;
    for (FeedRow &feed : feeds)
        feed.isPaused = feed.isPaused || m_options.startsPaused;
    if (m_options.startsPaused)
        pauseAll();
    Q_EMIT journalOpened(opening.path);
    m_intake.resume(feeds);
    cleanAll();
    m_trim.start(m_options.history);
    takeClaimed();
}

ClaimOrder EngineCore::allowedClaims() const
{
    if (!m_isOpen)
        return {};
    return {.accounts = m_accounts.ids() - closedAccounts(),
            .heldBatches = m_book.crowded() + m_lackingKeys + m_fullDisks.heldBatches()};
}

/// Tasks of batches whose key was not kept go back, and wait until somebody gives it.
void EngineCore::takeClaimed()
{
    const QList<TaskId> lacking = m_store.idsWhere(
        [](const TaskRecord &record) { return record.task.state == State::Waiting && record.batch->lacksCustomerKey; });
    for (const TaskId id : lacking) {
        const BatchTraits &batch = *m_store.find(id)->batch;
        if (m_lackingKeys.contains(batch.id))
            continue;
        m_lackingKeys.insert(batch.id);
        Q_EMIT customerKeyNeeded(batch.id, batch.bucket);
    }
    if (!lacking.isEmpty())
        m_store.release(lacking);
    scheduleLater();
}

void EngineCore::setCustomerKey(const QUuid &batchId, const QByteArray &key)
{
    m_journal.post([this, batchId, key](JournalTables &tables) -> JournalAnswer {
        if (!tables.batches.setCustomerKey(batchId, key))
            return [this, batchId] { Q_EMIT customerKeyRefused(batchId); };
        return [this, batchId] {
            m_lackingKeys.remove(batchId);
            m_claims.noteMore();
            Q_EMIT customerKeyTaken(batchId);
        };
    });
}

void EngineCore::setAccount(const QUuid &accountId, const Cos::Endpoint &endpoint, const Cos::Credentials &credentials)
{
    if (!m_accounts.isConnected(accountId, endpoint))
        stopAccount(accountId);
    m_accounts.set(accountId, endpoint, credentials);
    m_expectedAccounts.remove(accountId);
    tellAccounts();
    m_intake.startAccount(accountId);
    m_leftovers.startAccount(accountId);
    m_claims.noteMore();
    scheduleLater();
}

void EngineCore::expectAccount(const QUuid &accountId)
{
    m_expectedAccounts.insert(accountId);
    tellAccounts();
}

void EngineCore::removeAccount(const QUuid &accountId)
{
    stopAccount(accountId);
    m_accounts.remove(accountId);
    m_expectedAccounts.remove(accountId);
    tellAccounts();
}

void EngineCore::tellAccounts()
{
    m_store.setAccounts(m_accounts.ids() + m_expectedAccounts);
}

/// What uses the account's connections stops and waits in the journal.
void EngineCore::stopAccount(const QUuid &accountId)
{
    if (!m_accounts.find(accountId))
        return;
    m_claims.recall();
    m_intake.stopAccount(accountId);
    m_leftovers.stopAccount(accountId);
    const QList<TaskId> ids = m_store.idsWhere(
        [&accountId](const TaskRecord &record) { return record.task.accountId == accountId && isStoppable(record); });
    m_conduct.halt(ids, State::Waiting);
    m_store.release(ids);
}

void EngineCore::setLimits(const Limits &limits)
{
    m_accounts.setLimits(limits);
    m_pacer.heedLimits();
    scheduleLater();
}

void EngineCore::setHistoryLimits(const HistoryLimits &limits)
{
    m_options.history = limits;
    if (m_isOpen)
        m_trim.start(limits);
}

void EngineCore::upload(const QUuid &batchId, const UploadRequest &request)
{
    m_intake.add(feedOf(batchId, request));
}

void EngineCore::download(const QUuid &batchId, const DownloadRequest &request)
{
    m_intake.add(feedOf(batchId, request));
}

void EngineCore::noteRowsChanged()
{
    if (!m_rowsTimer.isActive())
        m_rowsTimer.start();
}

qint64 EngineCore::nowMsecs() const
{
    return m_clock.nowUtc().toMSecsSinceEpoch();
}

void EngineCore::scheduleLater()
{
    if (m_isScheduled)
        return;
    m_isScheduled = true;
    QMetaObject::invokeMethod(this, &EngineCore::schedule, Qt::QueuedConnection);
}

QSet<QUuid> EngineCore::closedAccounts() const
{
    return m_accounts.closedIds([this](const QUuid &accountId) { return m_conduct.running(accountId); });
}

/// Tasks of an account in trouble go back to the journal, so that others come into the working set meanwhile.
void EngineCore::heedGates()
{
    const QSet<QUuid> closed = closedAccounts();
    if (!closed.isEmpty()) {
        const QList<TaskId> kept = m_store.idsWhere([&closed](const TaskRecord &record) {
            return record.task.state == State::Waiting && closed.contains(record.task.accountId);
        });
        if (!kept.isEmpty())
            m_store.release(kept);
    }
    const QSet<QUuid> opened = m_closedAccounts - closed;
    m_closedAccounts = closed;
    for (const QUuid &accountId : opened)
        m_leftovers.clean(accountId);
    if (const std::optional<QDateTime> until = m_accounts.closedUntilUtc()) {
        const std::chrono::milliseconds pause(m_clock.nowUtc().msecsTo(*until));
        m_gateTimer.start(std::clamp<std::chrono::milliseconds>(pause, 1ms, gateInterval));
    }
    if (!opened.isEmpty())
        m_claims.noteMore();
}

/// Likewise tasks whose disk is full.
void EngineCore::heedFullDisks()
{
    m_fullDisks.look();
    const QSet<QUuid> held = m_fullDisks.heldBatches();
    if (!held.isEmpty()) {
        const QList<TaskId> kept = m_store.idsWhere(
            [&held](const TaskRecord &record) { return record.task.state == State::Waiting && held.contains(record.batch->id); });
        if (!kept.isEmpty())
            m_store.release(kept);
        if (!m_gateTimer.isActive())
            m_gateTimer.start(gateInterval);
    }
}

void EngineCore::tellTrouble()
{
    const std::optional<CosError> ofAccount = m_accounts.trouble();
    m_store.setTrouble(ofAccount ? ofAccount : m_fullDisks.trouble());
}

void EngineCore::schedule()
{
    m_isScheduled = false;
    const QSet<QUuid> closedBefore = m_closedAccounts;
    heedGates();
    heedFullDisks();
    const auto waiting = [this](Weight weight) { return qsizetype(m_store.waiting(weight).size()); };
    const Load start = Scheduler::tasksToStart({.small = waiting(Weight::Small), .large = waiting(Weight::Large)},
                                               m_conduct.running(), m_accounts.limits());
    startNext(Weight::Large, start.large);
    startNext(Weight::Small, start.small);
    heedGates();   // what waits behind a probe that has just begun
    tryHeldReadings(closedBefore);
    tellTrouble();
    m_accounts.setRunning([this](const QUuid &accountId) { return m_conduct.running(accountId); });
    m_pacer.setMoving(m_conduct.running() != Load{});
    m_claims.refill();
}

/// Tasks that are being claimed for a gate that has just opened go first: a listing that always fails keeps nobody back.
void EngineCore::tryHeldReadings(const QSet<QUuid> &closedBefore)
{
    m_intake.tryHeld(m_closedAccounts + closedBefore);
    if (!(closedBefore - m_closedAccounts).isEmpty() && !m_gateTimer.isActive())
        m_gateTimer.start(gateInterval);
}

void EngineCore::startNext(Weight weight, qsizetype count)
{
    const TaskStore::Queue &waiting = m_store.waiting(weight);
    for (auto next = waiting.cbegin(); next != waiting.cend() && count > 0;) {
        const std::pair<qint64, TaskId> place = *next;
        count -= m_conduct.start(place.second);   // those whose target is busy are passed over
        next = waiting.upper_bound(place);        // it has left the queue, and others may have
    }
}

}   // namespace Transfer
