// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "samplejournal.h"
#include "transfer/batchlistmodel.h"
#include "transfer/journal/journalreader.h"
#include "transfer/transferlistmodel.h"
#include "transfer/transferpanel.h"

#include <QObject>

/// What stands behind a panel in a picture: a real journal with \c Sample::tasks(), and the models that read it.
class SampleTransfers : public QObject
{
    Q_OBJECT

public:
    explicit SampleTransfers(const QList<Transfer::Task> &tasks);

    TransferPanel::Parts parts(ActionSet &actions)
    {
        return {.actions = actions, .reader = m_reader, .transfers = m_transfers, .batches = m_batches};
    }
    /// Until the models have what is in the journal.
    void waitUntilShown();

private:
    SampleJournal m_journal;
    qsizetype m_count;
    Transfer::JournalReader m_reader;
    Transfer::TransferListModel m_transfers{m_reader};
    Transfer::BatchListModel m_batches{m_reader};
};
