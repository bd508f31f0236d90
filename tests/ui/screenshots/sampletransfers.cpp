// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/sampletransfers.h"

#include <QTest>

#include <algorithm>

SampleTransfers::SampleTransfers(const QList<Transfer::Task> &tasks)
    : m_count(tasks.size())
{
    if (!tasks.isEmpty())
        m_journal.add(tasks);
    m_reader.open(m_journal.path());
    QList<Transfer::Task> live;   // ids are given in turn, and those of the sample are too
    std::copy_if(tasks.cbegin(), tasks.cend(), std::back_inserter(live), [](const Transfer::Task &task) {
        return task.state == Transfer::State::Running || task.state == Transfer::State::Asking;
    });
    m_transfers.takeLive(live);
}

void SampleTransfers::waitUntilShown()
{
    m_transfers.setVisibleRows(0, int(m_count) - 1);
    const bool isShown = QTest::qWaitFor(
        [this] {
            return m_transfers.rowCount() == m_count && (m_count == 0 || m_batches.rowCount() > 1) &&
                   (m_count == 0 || m_transfers.known(m_transfers.idAt(int(m_count) - 1)));
        },
        60'000);
    if (!isShown)
        qFatal("the panel does not show its transfers");
}
