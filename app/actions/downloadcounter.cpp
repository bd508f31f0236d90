// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/downloadcounter.h"

#include "base/runinpool.h"
#include "browse/prefixscan.h"
#include "cos/client.h"
#include "transfer/diskspace.h"
#include "transfer/downloadfilter.h"
#include "transfer/options/downloadoptionsdialog.h"

DownloadCounter::DownloadCounter(Cos::Client *client, const Location &source, const ItemSelection &selection,
                                 DownloadOptionsDialog *dialog)
    : QObject(dialog)
    , m_client(client)
    , m_source(source)
    , m_selection(selection)
    , m_dialog(dialog)
{
    connect(dialog, &DownloadOptionsDialog::chosen, this, &DownloadCounter::look);
}

void DownloadCounter::look(const QString &folder, const Transfer::TransferOptions &options)
{
    const bool isOtherFolder = !m_hasBegun || folder != m_folder;
    const bool isOtherSelection =
        !m_hasBegun || options.walk.excludes != m_options.walk.excludes || options.makesLinks != m_options.makesLinks;
    m_hasBegun = true;
    if (isOtherFolder)
        measureSpace(folder);
    if (isOtherSelection)
        scan(options);
}

void DownloadCounter::scan(const Transfer::TransferOptions &options)
{
    m_options = options;
    if (!m_client)
        return;
    auto *scan = new PrefixScan(m_client, m_source.bucket, m_selection);
    const Transfer::DownloadFilter filter(m_source.prefix, options);
    scan->setFilter([filter](const QByteArray &folder, const Cos::ObjectEntry &object) { return filter.takes(folder, object); });
    const auto take = [this](const ScanTotals &totals) {
        m_count.objects = totals.objectCount;
        m_count.bytes = totals.sizeBytes;
        show();
    };
    m_count = {.freeBytes = m_count.freeBytes};
    m_hasFailed = false;
    connect(scan, &PrefixScan::counted, this, take);
    scan->onDone(this, [this, take](const Result<ScanTotals> &totals) {
        m_count.isComplete = totals.isOk();
        m_hasFailed = !totals.isOk();
        if (totals)
            take(*totals);
        else
            show();
    });
    m_scan = OperationHandle(scan);
    show();
}

void DownloadCounter::measureSpace(const QString &folder)
{
    m_folder = folder;
    m_count.freeBytes.reset();
    show();
    runInPool(
        this, [folder] { return Transfer::freeBytesAt(folder); },
        [this, folder](const std::optional<qint64> &freeBytes) {
            if (folder != m_folder)
                return;   // an older question
            m_count.freeBytes = freeBytes;
            show();
        });
}

void DownloadCounter::show()
{
    if (!m_client)
        return;
    m_dialog->showCount(m_count);
    if (m_hasFailed)
        m_dialog->showCountProblem();
}
