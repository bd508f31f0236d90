// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/downloadwatch.h"

#include "base/runinpool.h"
#include "transfer/batchlistmodel.h"
#include "transfer/diskspace.h"
#include "transfer/engine.h"

using Transfer::StateFilter;

DownloadWatch::DownloadWatch(const QUuid &batch, const QString &folder, const Transfer::BatchListModel &batches, QWidget *window)
    : QObject(window)
    , m_batch(batch)
    , m_folder(folder)
    , m_batches(batches)
    , m_window(window)
{
    connect(&m_batches, &Transfer::BatchListModel::countsChanged, this, &DownloadWatch::look);
    look();
}

void DownloadWatch::obey(Transfer::Engine &engine)
{
    connect(this, &DownloadWatch::pauseWanted, &engine, &Transfer::Engine::pauseBatch);
    connect(this, &DownloadWatch::resumeWanted, &engine, &Transfer::Engine::resumeBatch);
    connect(this, &DownloadWatch::cancelWanted, &engine, &Transfer::Engine::cancelBatch);
}

void DownloadWatch::look()
{
    const std::optional<Transfer::BatchRow> row = m_batches.batch(m_batch);
    if (m_isOver || (!row && !m_row))
        return;   // not in the list yet
    m_row = row;
    if (!row || (!row->isReading && row->sum(StateFilter::Unfinished).tasks == 0))
        end();
    else if (m_dialog)
        m_dialog->showCount(count());
    else if (!m_isMeasuring)
        measureSpace();
}

void DownloadWatch::measureSpace()
{
    m_isMeasuring = true;
    runInPool(
        this, [folder = m_folder] { return Transfer::freeBytesAt(folder); },
        [this, isAllFound = !m_row->isReading](const std::optional<qint64> &freeBytes) {
            m_isMeasuring = false;
            m_freeBytes = freeBytes;
            judge(isAllFound);
        });
}

/// \a isAllFound: when the space was measured.
void DownloadWatch::judge(bool isAllFound)
{
    if (m_isOver)
        return;
    if (count().isTooLarge())
        ask();
    else if (isAllFound)
        end();
    else if (!m_row->isReading)
        measureSpace();   // the last was found while this was measured
}

void DownloadWatch::ask()
{
    Q_EMIT pauseWanted(m_batch);
    m_dialog = new DownloadSpaceDialog(DownloadSpaceDialog::Moment::Underway, m_folder, m_window);
    connect(m_dialog, &DownloadSpaceDialog::goOnRequested, this, [this] { Q_EMIT resumeWanted(m_batch); });
    connect(m_dialog, &DownloadSpaceDialog::cancelRequested, this, [this] { Q_EMIT cancelWanted(m_batch); });
    connect(m_dialog, &QDialog::finished, this, &DownloadWatch::end);
    m_dialog->showCount(count());
    m_dialog->open();
}

void DownloadWatch::end()
{
    if (m_isOver)
        return;
    m_isOver = true;
    if (m_dialog)
        m_dialog->close();
    deleteLater();
}

DownloadCount DownloadWatch::count() const
{
    const Transfer::StateCount all = m_row->sum(StateFilter::All);
    const Transfer::StateCount left = m_row->sum(StateFilter::Unfinished);
    return {.objects = all.tasks,
            .bytes = all.bytes,
            .doneBytes = all.bytes - (left.bytes - left.doneBytes),
            .isComplete = !m_row->isReading,
            .freeBytes = m_freeBytes};
}
