// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/intake.h"

#include "base/clock.h"
#include "transfer/accountchannels.h"
#include "transfer/batchfeed.h"

#include <utility>

namespace Transfer {
namespace {

constexpr qsizetype maxKeyBytes = 850;
constexpr int mostUnanswered = 2;   // steps: enough to read while the last one is written
/// So often a listing may meet what looks like a trouble of the account, while the account works for others.
constexpr int mostAlone = 5;

/// Whether \a id is \a batch, which may be any.
bool isOf(const QUuid &id, const std::optional<QUuid> &batch)
{
    return !batch || id == *batch;
}

}   // namespace

Intake::Intake(Journal &journal, const AccountChannels &accounts, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_accounts(accounts)
    , m_clock(clock)
{
}

Intake::~Intake() = default;

void Intake::add(const FeedRow &feed)
{
    m_added.insert(feed.batch->id, false);
    m_journal.addFeed(feed, [this](const FeedRow &row) {
        const auto wanted = m_added.constFind(row.batch->id);
        FeedRow added = row;
        added.isPaused = wanted != m_added.cend() && *wanted;
        const bool isWanted = m_added.remove(row.batch->id);
        if (row.id > 0 && isWanted)
            resume({added});
        else if (row.id > 0)
            end(row.id);   // given up meanwhile
    });
}

void Intake::resume(const QList<FeedRow> &feeds)
{
    for (const FeedRow &row : feeds)
        start(m_readings.emplace(row.id, Reading{.row = row}).first->second);
}

void Intake::startAccount(const QUuid &accountId)
{
    for (auto &[id, reading] : m_readings) {
        if (!reading.feed && !reading.isRead && reading.row.batch->accountId == accountId)
            start(reading);
    }
}

void Intake::stopAccount(const QUuid &accountId)
{
    for (auto &[id, reading] : m_readings) {
        if (reading.feed && reading.row.kind == FeedKind::Objects && reading.row.batch->accountId == accountId) {
            delete std::exchange(reading.feed, nullptr);
            reading.isReading = false;
            reading.isHeld = false;
        }
    }
    tellReadings();
}

void Intake::giveUp(const std::optional<QUuid> &batch)
{
    m_added.removeIf([&batch](const auto &added) { return isOf(added.key(), batch); });
    for (auto next = m_readings.begin(); next != m_readings.end();) {
        if (!isOf(next->second.row.batch->id, batch)) {
            ++next;
            continue;
        }
        delete next->second.feed;
        end(next->first);
        next = m_readings.erase(next);
    }
    tellReadings();
}

void Intake::pause(const std::optional<QUuid> &batch)
{
    setPaused(batch, true);
}

void Intake::goOn(const std::optional<QUuid> &batch)
{
    setPaused(batch, false);
}

/// What is being read at this moment is still written down: as paused tasks, since the journal knows it too.
void Intake::setPaused(const std::optional<QUuid> &batch, bool isPaused)
{
    for (auto added = m_added.begin(); added != m_added.end(); ++added) {
        if (isOf(added.key(), batch))
            *added = isPaused;
    }
    for (auto &[id, reading] : m_readings) {
        if (!isOf(reading.row.batch->id, batch))
            continue;
        reading.row.isPaused = isPaused;
        readOn(reading);
    }
    tellReadings();
}

void Intake::tellReadings()
{
    Readings readings;
    for (const auto &[id, reading] : m_readings) {
        readings.active += reading.isActive();
        readings.paused += reading.isPaused();
        if (!reading.isActive() && !reading.isPaused())
            ++readings.unconnected[reading.row.batch->accountId];
    }
    Q_EMIT readingsChanged(readings);
}

void Intake::end(qint64 feed)
{
    m_journal.append({.feed = feed, .isEnded = true}, {}, [](const QList<TaskRecord> &) {});
}

void Intake::start(Reading &reading)
{
    if (reading.row.kind == FeedKind::LocalPaths) {
        reading.feed = new UploadFeed(reading.row, this);
    } else {
        AccountChannel *channel = m_accounts.find(reading.row.batch->accountId);
        if (!channel) {
            tellReadings();
            return;
        }
        reading.feed = new DownloadFeed(reading.row, channel->control(), this);
    }
    connect(reading.feed, &BatchFeed::stepped, this,
            [this, id = reading.row.id](const QList<TaskRecord> &records, const QByteArray &cursor, bool isLast) {
                takeStep(id, records, cursor, isLast);
            });
    connect(reading.feed, &BatchFeed::held, this, [this, id = reading.row.id](const CosError &reason) { holdBack(id, reason); });
    readOn(reading);
    tellReadings();
}

void Intake::readOn(Reading &reading)
{
    const bool mayNot = reading.isReading || reading.isHeld || reading.row.isPaused;
    if (!reading.feed || mayNot || reading.unanswered >= mostUnanswered)
        return;
    reading.isReading = true;
    reading.feed->next();
}

/// One that always fails while others do not has a trouble of its own. Keys that have expired never are.
void Intake::holdBack(qint64 id, const CosError &reason)
{
    Reading &reading = m_readings.at(id);
    AccountGate &gate = m_accounts.find(reading.row.batch->accountId)->gate();
    reading.alone += reading.othersDone && gate.successes() > *reading.othersDone;
    if (reading.alone >= mostAlone && AccountGate::reasonFor(reason) != AccountGate::Reason::KeysExpired) {
        reading.othersDone.reset();
        reading.alone = 0;
        reading.feed->passOver(reason);
        return;
    }
    reading.isReading = false;
    reading.isHeld = true;
    reading.othersDone = gate.successes();
    gate.noteTrouble(reason, m_clock.nowUtc());
    tellReadings();
    Q_EMIT gateTurned();
}

void Intake::tryHeld(const QSet<QUuid> &closed)
{
    for (auto &[id, reading] : m_readings) {
        if (!reading.isHeld || closed.contains(reading.row.batch->accountId))
            continue;
        reading.isHeld = false;
        readOn(reading);
    }
}

/// What was held back has come through: so will others.
void Intake::noteProbe(Reading &reading)
{
    if (!reading.othersDone)
        return;
    reading.othersDone.reset();
    reading.alone = 0;
    m_accounts.find(reading.row.batch->accountId)->gate().noteSuccess(m_clock.nowUtc());
    Q_EMIT gateTurned();
}

void Intake::takeStep(qint64 id, QList<TaskRecord> records, const QByteArray &cursor, bool isLast)
{
    Reading &reading = m_readings.at(id);
    noteProbe(reading);
    for (TaskRecord &record : records) {
        if (record.task.object.key.size() > maxKeyBytes && record.task.state != State::Failed) {
            record.task.state = State::Failed;
            record.task.error = CosError::local(ErrorKind::Invalid, tr("The object's name is longer than 850 bytes."));
        }
    }
    const auto goBack = [this, id, before = reading.row.cursor] { leave(id, before); };
    reading.row.cursor = cursor;
    reading.isReading = false;
    ++reading.unanswered;
    m_journal.append(
        {.feed = id, .cursor = cursor, .isEnded = isLast}, records,
        [this, id](const QList<TaskRecord> &appended) {
            concludeStep(id);
            Q_EMIT this->appended(appended);
        },
        goBack);
    if (!isLast) {
        readOn(reading);
        return;
    }
    reading.isRead = true;
    std::exchange(reading.feed, nullptr)->deleteLater();
}

void Intake::concludeStep(qint64 id)
{
    const auto known = m_readings.find(id);
    if (known == m_readings.end())
        return;
    Reading &reading = known->second;
    --reading.unanswered;
    if (reading.isRead && reading.unanswered == 0)
        m_readings.erase(known);
    else
        readOn(reading);
    tellReadings();
}

/// What was found could not be written down: the next start of the program finds it again.
void Intake::leave(qint64 id, const QByteArray &cursor)
{
    const auto reading = m_readings.find(id);
    if (reading == m_readings.end())
        return;
    delete reading->second.feed;
    m_readings.erase(reading);
    tellReadings();
    m_journal.append({.feed = id, .cursor = cursor}, {}, [](const QList<TaskRecord> &) {});
}

}   // namespace Transfer
