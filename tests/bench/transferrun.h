// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchoptions.h"
#include "countingtransport.h"

#include "base/clock.h"
#include "cos/client.h"
#include "transfer/engine.h"
#include "transfer/journal/journalreadings.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

/// One upload or download by the engine, from the request to the end of its batch. With a journal that is kept: of all that is in
/// it, and the request is made only if the journal does not have it yet.
class TransferRun final : public QObject
{
    Q_OBJECT

public:
    /// Begins as soon as the event loop runs.
    explicit TransferRun(const BenchOptions &options);
    ~TransferRun() override;

    /// One line of JSON; after finished().
    QByteArray report() const;
    bool isVerified() const;

Q_SIGNALS:
    void finished();

private:
    Transfer::ConflictPolicy policy() const;
    void upload();
    void download();
    /// \a object: nothing when KEY names a prefix.
    void downloadKey(const std::optional<Cos::ObjectInfo> &object);
    void request();
    bool isKnown(const QByteArray &prefix, const QString &folder);
    void settle();
    void note(const Transfer::BatchRow &batch);
    void fail(const CosError &error);
    void tellFailures(const QList<Transfer::Task> &tasks) const;

    BenchOptions m_options;
    SystemClock m_clock;
    WireCounts m_counts;
    QUuid m_account;   ///< the same at every start
    Transfer::JournalReadings m_readings;
    QUuid m_batch;                           ///< of the request; null when it was made by an earlier run
    std::unique_ptr<Cos::Client> m_client;   ///< of the look at KEY, which is not part of the run
    std::unique_ptr<Transfer::Engine> m_engine;
    QElapsedTimer m_timer;
    qint64 m_nsecs = 0;
    Transfer::BatchSummary m_summary;   ///< of all batches
    bool m_hasSummary = false;
};
