// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeclock.h"
#include "transfer/taskrecord.h"

#include <QHash>
#include <QTemporaryDir>

#include <memory>

namespace Transfer {
class Journal;
struct FeedRow;
}   // namespace Transfer

/// A real journal with the tasks that a test wants to see. Every call returns when they are on the disk.
class SampleJournal
{
public:
    SampleJournal();
    ~SampleJournal();

    QString path() const;

    /// What tasks of the batch have in common; those without a batch go into the first.
    QUuid addBatch(Transfer::Direction direction = Transfer::Direction::Upload, const QByteArray &prefix = "trip/");
    /// As they are, their states too. Ids are given in turn, from 1.
    void add(const QList<Transfer::Task> &tasks);
    /// "1.jpg", "2.jpg" …, 1000 bytes each.
    void addMany(int count, Transfer::State state = Transfer::State::Waiting);
    void setState(Transfer::TaskId id, Transfer::State state);
    void run(const QString &sql);

    /// A task of 1000 bytes from /home/lin/NAME.
    static Transfer::Task task(const QString &name, Transfer::State state = Transfer::State::Waiting);

private:
    FakeClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<Transfer::Journal> m_journal;
    QHash<QUuid, std::shared_ptr<const Transfer::BatchTraits>> m_batches;
    QUuid m_first;
};
