// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/batchrow.h"
#include "transfer/options/downloadspacedialog.h"

#include <QObject>
#include <QPointer>

namespace Transfer {
class BatchListModel;
class Engine;
}   // namespace Transfer

/// Looks, while the folders of a download are being read, whether what was found so far has space on the disk. If not, the
/// download is paused and the person is asked, once. Ends when all is found and has space, with the answer, or with the download;
/// from then on a full disk is for the engine to notice. Deletes itself.
class DownloadWatch : public QObject
{
    Q_OBJECT

public:
    /// \a batch goes into \a folder. \a batches must outlive \a window.
    DownloadWatch(const QUuid &batch, const QString &folder, const Transfer::BatchListModel &batches, QWidget *window);

    /// What it wants is done by \a engine.
    void obey(Transfer::Engine &engine);

Q_SIGNALS:
    void pauseWanted(const QUuid &batch);
    void resumeWanted(const QUuid &batch);
    void cancelWanted(const QUuid &batch);

private:
    void look();
    void measureSpace();
    void judge(bool isAllFound);
    void ask();
    void end();
    DownloadCount count() const;

    QUuid m_batch;
    QString m_folder;
    const Transfer::BatchListModel &m_batches;
    QPointer<QWidget> m_window;
    std::optional<Transfer::BatchRow> m_row;   ///< as last seen
    std::optional<qint64> m_freeBytes;
    bool m_isMeasuring = false;
    bool m_isOver = false;
    QPointer<DownloadSpaceDialog> m_dialog;
};
