// SPDX-License-Identifier: GPL-3.0-or-later
// What the person does with the transfers that are shown.
#include "transfer/batchlistmodel.h"
#include "transfer/batchreportdialog.h"
#include "transfer/csvexport.h"
#include "transfer/journal/journalreader.h"
#include "transfer/transferlistmodel.h"
#include "transfer/transferpanel.h"
#include "transfer/transferreport.h"
#include "transfer/transfertable.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>

using Transfer::State;
using Transfer::Task;
using Transfer::TaskId;

namespace {

/// Of so many selected tasks, those that a command does not concern are left out here; beyond that the engine does it.
constexpr qsizetype maxLookedAt = 4000;
/// So many reasons fit into a clipboard that somebody will read.
constexpr qsizetype maxCopied = 1000;

QString failureText(const Task &task)
{
    return QString(QString::fromUtf8(task.object.key) + u'\n' + userMessage(task.error) + u'\n' + technicalDetails(task.error));
}

}   // namespace

QList<TaskId> TransferPanel::selectedFor(TransferCommands::Command command) const
{
    QList<TaskId> ids = m_table->selectedIds();
    if (ids.size() > maxLookedAt)
        return ids;
    ids.removeIf([this, command](TaskId id) {
        const std::optional<Task> task = m_parts.transfers.known(id);
        return task && !TransferCommands::applies(command, {task->state, task->direction});
    });
    return ids;
}

void TransferPanel::carryOut(TransferCommands::Command command)
{
    const QList<TaskId> ids = selectedFor(command);
    if (ids.isEmpty())
        return;
    switch (command) {
    case TransferCommands::Pause:
        return Q_EMIT pauseRequested(ids);
    case TransferCommands::Resume:
        return Q_EMIT resumeRequested(ids);
    case TransferCommands::Retry:
        return Q_EMIT retryRequested(ids);
    case TransferCommands::StartFirst:
        return Q_EMIT startFirstRequested(ids);
    case TransferCommands::StartLast:
        return Q_EMIT moveRequested(ids, 0);
    case TransferCommands::OpenFolder:
        return Q_EMIT openFolderRequested(ids.first());
    case TransferCommands::ShowInBrowser:
        return Q_EMIT showInBrowserRequested(ids.first());
    case TransferCommands::CopyError:
        return withSelectedFailures(failureText);
    case TransferCommands::CopyRequestId:
        return withSelectedFailures([](const Task &task) { return task.error.requestId; });
    case TransferCommands::Remove:
        return Q_EMIT removeRequested(ids);
    case TransferCommands::Cancel:
        return Q_EMIT cancelRequested(ids);
    }
}

/// On the chosen group, with what is still to be found in its folders.
void TransferPanel::carryOutOnBatch(BatchCommands::Command command)
{
    if (command == BatchCommands::Report)   // also when there is but one
        return showReport();
    const std::optional<QUuid> batch = m_parts.transfers.query().batch;
    if (!batch)
        return;
    switch (command) {
    case BatchCommands::Pause:
        Q_EMIT pauseBatchRequested(*batch);
        break;
    case BatchCommands::Resume:
        Q_EMIT resumeBatchRequested(*batch);
        break;
    case BatchCommands::RetryFailed:
        Q_EMIT retryBatchRequested(*batch);
        break;
    case BatchCommands::Report:
        break;
    case BatchCommands::RemoveFinished:
        Q_EMIT clearBatchRequested(*batch);
        break;
    case BatchCommands::Cancel:
        Q_EMIT cancelBatchRequested(*batch);
        break;
    }
}

/// Copies what \a textOf says of each selected failure, wherever in the list they are.
void TransferPanel::withSelectedFailures(const std::function<QString(const Task &)> &textOf)
{
    m_parts.transfers.fetch(selectedFor(TransferCommands::CopyError).mid(0, maxCopied), this, [textOf](const QList<Task> &tasks) {
        QStringList texts;
        for (const Task &task : tasks) {
            const QString text = task.state == State::Failed ? textOf(task) : QString();
            if (!text.isEmpty())
                texts.append(text);
        }
        if (!texts.isEmpty())
            QGuiApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
    });
}

/// The chosen group, or the only one.
std::optional<QUuid> TransferPanel::reportableBatch() const
{
    const std::optional<QUuid> chosen = m_parts.transfers.query().batch;
    const bool isOnlyOne = m_parts.batches.rowCount() == 2;
    return chosen || !isOnlyOne ? chosen : m_parts.batches.batchAt(1);
}

void TransferPanel::showReport()
{
    const std::optional<QUuid> id = reportableBatch();
    const auto batch = id ? m_parts.batches.batch(*id) : std::nullopt;
    if (!batch)
        return;
    m_report = new BatchReportDialog(*batch, this);
    m_report->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_report, &BatchReportDialog::exportRequested, this, [this, id] { exportReport(*id); });
    m_report->open();
}

void TransferPanel::exportReport(const QUuid &batch)
{
    exportAs(QStringLiteral("coscope-report"), [journal = m_parts.reader.path(), batch](const QString &path) {
        return Transfer::Report::writeReconciliation(journal, batch, path);
    });
}

void TransferPanel::exportFailures()
{
    exportAs(QStringLiteral("coscope-failures"),
             [journal = m_parts.reader.path(), batch = m_parts.transfers.query().batch](const QString &path) {
                 return Transfer::Report::writeFailures(journal, batch, path);
             });
}

void TransferPanel::exportAs(const QString &name, const std::function<Result<qint64>(const QString &path)> &write)
{
    auto *task = new CsvExport(window(), name, write);
    connect(task, &CsvExport::written, this, [this](qint64 lines, const QString &path) {
        //: %1 is the path of a file
        Q_EMIT messageShown(tr("%Ln line(s) written to %1.", nullptr, int(lines)).arg(QDir::toNativeSeparators(path)));
    });
    connect(task, &CsvExport::failed, this, [this](const CosError &error) {
        showProblem(tr("The file was not written: %1").arg(userMessage(error)), technicalDetails(error));
    });
}
