// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/downloadcheck.h"

#include "base/runinpool.h"
#include "transfer/diskspace.h"

DownloadCheck::DownloadCheck(const Transfer::DownloadRequest &request, const ItemSelection &selection, QWidget *window,
                             std::chrono::milliseconds patience)
    : QObject(window)
    , m_request(request)
    , m_window(window)
    , m_patience(this)
{
    m_count.isComplete = selection.folderCount() == 0;
    m_count.objects = selection.objectCount();
    m_count.bytes = selection.sizeBytes();
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &DownloadCheck::pass);
    if (m_count.bytes == 0) {
        m_patience.start(0);
        return;
    }
    m_patience.start(patience);
    measureSpace();
}

void DownloadCheck::measureSpace()
{
    runInPool(
        this, [folder = m_request.folder] { return Transfer::freeBytesAt(folder); },
        [this](const std::optional<qint64> &freeBytes) { judge(freeBytes); });
}

void DownloadCheck::judge(const std::optional<qint64> &freeBytes)
{
    if (m_isOver)
        return;
    m_count.freeBytes = freeBytes;
    if (m_count.isTooLarge())
        ask();
    else
        pass();
}

void DownloadCheck::ask()
{
    m_patience.stop();
    if (!m_dialog) {
        m_dialog = new DownloadSpaceDialog(DownloadSpaceDialog::Moment::BeforeStart, m_request.folder, m_window);
        connect(m_dialog, &DownloadSpaceDialog::goOnRequested, this, &DownloadCheck::pass);
        connect(m_dialog, &DownloadSpaceDialog::otherFolderChosen, this, [this](const QString &folder) {
            m_request.folder = folder;
            measureSpace();
        });
        connect(m_dialog, &QDialog::finished, this, [this] {
            m_isOver = true;
            deleteLater();
        });
        m_dialog->open();
    }
    m_dialog->showCount(m_count);
}

void DownloadCheck::pass()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_patience.stop();
    Q_EMIT passed(m_request);
    if (m_dialog)
        m_dialog->accept();
    deleteLater();
}
