// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/downloadcheck.h"

#include "base/runinpool.h"
#include "browse/prefixscan.h"
#include "transfer/diskspace.h"
#include "transfer/downloadfilter.h"

DownloadCheck::DownloadCheck(Cos::Client *client, const Transfer::DownloadRequest &request, const ItemSelection &selection,
                             QWidget *window, std::chrono::milliseconds patience)
    : QObject(window)
    , m_request(request)
    , m_window(window)
    , m_patience(this)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &DownloadCheck::showDialog);
    measureSpace();
    if (!client) {
        m_count.isComplete = true;
        return;
    }
    m_patience.start();
    m_scan = new PrefixScan(client, request.bucket, selection);
    const Transfer::DownloadFilter filter(request.basePrefix, request.options);
    m_scan->setFilter(
        [filter](const QByteArray &folder, const Cos::ObjectEntry &object) { return filter.takes(folder, object); });
    connect(m_scan, &PrefixScan::counted, this, &DownloadCheck::takeTotals);
    connect(this, &QObject::destroyed, m_scan, &PrefixScan::cancel);
    connect(m_scan, &QObject::destroyed, this, [this] {   // the account was signed out
        if (!m_isOver && !m_count.isComplete)
            pass();
    });
    m_scan->onDone(this, [this](const Result<ScanTotals> &totals) {
        m_count.isComplete = true;
        if (totals)
            takeTotals(*totals);
        else if (!m_isOver)
            pass();
    });
}

void DownloadCheck::takeTotals(const ScanTotals &totals)
{
    m_count.objects = totals.objectCount;
    m_count.bytes = totals.sizeBytes;
    judge();
}

void DownloadCheck::measureSpace()
{
    m_isSpaceKnown = false;
    runInPool(
        this, [folder = m_request.folder] { return Transfer::freeBytesAt(folder); },
        [this](const std::optional<qint64> &freeBytes) {
            m_count.freeBytes = freeBytes;
            m_isSpaceKnown = true;
            judge();
        });
}

void DownloadCheck::judge()
{
    if (m_isOver)
        return;
    if (m_dialog)
        m_dialog->showCount(m_count);
    if (m_count.isTooLarge())
        showDialog();
    else if (m_count.isComplete && m_isSpaceKnown)
        pass();
}

void DownloadCheck::showDialog()
{
    m_patience.stop();
    if (m_dialog || m_isOver)
        return;
    m_dialog = new DownloadScanDialog(m_request.folder, m_window);
    connect(m_dialog, &DownloadScanDialog::startRequested, this, &DownloadCheck::pass);
    connect(m_dialog, &DownloadScanDialog::otherFolderChosen, this, [this](const QString &folder) {
        m_request.folder = folder;
        measureSpace();
    });
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_isOver = true;
        deleteLater();
    });
    m_dialog->showCount(m_count);
    m_dialog->open();
}

void DownloadCheck::pass()
{
    m_isOver = true;
    m_patience.stop();
    Q_EMIT passed(m_request);
    if (m_dialog)
        m_dialog->accept();
    deleteLater();
}
