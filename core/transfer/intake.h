// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/heldrows.h"
#include "transfer/journal/journal.h"

#include <QHash>
#include <QObject>

#include <map>
#include <optional>

class Clock;

namespace Transfer {

class AccountChannels;
class BatchFeed;

/// What is being read into batches: local folders and listings. Each step is appended to the journal together with the cursor
/// behind it, so that a reading that is interrupted goes on there. The next step is read while the last one is written down.
/// A listing that fails for the account's sake closes its gate and waits behind it, as tasks do.
class Intake : public QObject
{
    Q_OBJECT

public:
    Intake(Journal &journal, const AccountChannels &accounts, const Clock &clock, QObject *parent);
    ~Intake() override;

    /// Begins to read \a feed, which is not in the journal yet.
    void add(const FeedRow &feed);
    /// Goes on with feeds that are in the journal.
    void resume(const QList<FeedRow> &feeds);
    /// The account is there: what waited for it goes on.
    void startAccount(const QUuid &accountId);
    /// The connections of the account go: what uses them waits.
    void stopAccount(const QUuid &accountId);
    /// Nothing more is read into \a batch, or at all; what was read so far is in the journal.
    void giveUp(const std::optional<QUuid> &batch);
    /// Reads no further into \a batch, or at all, until it goes on.
    void pause(const std::optional<QUuid> &batch);
    void goOn(const std::optional<QUuid> &batch);
    /// Goes on with what was held back, unless its account is one of \a closed.
    void tryHeld(const QSet<QUuid> &closed);

Q_SIGNALS:
    void appended(const QList<Transfer::TaskRecord> &records);
    /// Being read is also what was read and is being written down.
    void readingsChanged(const Transfer::Readings &readings);
    /// The gate of an account has closed or opened.
    void gateTurned();

private:
    struct Reading
    {
        FeedRow row;                 ///< with the cursor behind the last step, and whether it is paused
        BatchFeed *feed = nullptr;   ///< a child; null while it waits for its account
        int unanswered = 0;          ///< steps that are being written down
        bool isReading = false;
        bool isRead = false;                      ///< to its end; the last step is being written down
        bool isHeld = false;                      ///< until the gate of its account opens
        int alone = 0;                            ///< so often in a row, while the account worked for others
        std::optional<quint64> othersDone = {};   ///< successes of the account when it was held last

        bool isActive() const { return unanswered > 0 || (feed && (isReading || !row.isPaused)); }
        bool isPaused() const { return row.isPaused && !isActive(); }
    };

    void setPaused(const std::optional<QUuid> &batch, bool isPaused);
    void start(Reading &reading);
    void readOn(Reading &reading);
    void end(qint64 feed);
    void leave(qint64 id, const QByteArray &cursor);
    void holdBack(qint64 id, const CosError &reason);
    void noteProbe(Reading &reading);
    void takeStep(qint64 id, QList<TaskRecord> records, const QByteArray &cursor, bool isLast);
    void concludeStep(qint64 id);
    void tellReadings();

    Journal &m_journal;
    const AccountChannels &m_accounts;
    const Clock &m_clock;
    std::map<qint64, Reading> m_readings;   ///< by the feed's number
    QHash<QUuid, bool> m_added;             ///< batches whose feed is not in the journal yet; whether they are paused
};

}   // namespace Transfer
