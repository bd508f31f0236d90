// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "transfer/batchcommands.h"
#include "transfer/requests.h"
#include "transfer/transfercommands.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class ActionSet;
class BatchReportDialog;
class EmptyState;
class HoldNotes;
class InlineMessage;
class QListView;
class QStackedWidget;
class QTimer;
class TransferDetails;
class TransferFilterBar;
class TransferSummaryBar;
class TransferTable;

namespace Transfer {
class BatchListModel;
class JournalReader;
class TransferListModel;
}   // namespace Transfer

/// The transfers: a line with totals, what to show of them, the groups they came in, the table, and the reason of the selected
/// failure. Emits what the person wants; whoever owns the engine does it.
class TransferPanel final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the panel.
    struct Parts
    {
        ActionSet &actions;   ///< with what can be done here
        Transfer::JournalReader &reader;
        Transfer::TransferListModel &transfers;
        Transfer::BatchListModel &batches;
    };

    explicit TransferPanel(const Parts &parts, QWidget *parent = nullptr);

    void setTotals(const Transfer::Totals &totals);
    HoldNotes *holdNotes() const { return m_holds; }
    /// Collapsed, only the line with totals is left.
    void setCollapsed(bool isCollapsed);
    bool isCollapsed() const;

    /// The selected tasks, in the order of the table.
    QList<Transfer::TaskId> selectedTasks() const;

    /// Confirms with the person, then emits cancelAllRequested().
    void askToCancelAll();
    /// Shows failed transfers, the latest of them first in view.
    void showFailures();
    /// The person has asked for transfers that are not listed yet: they come into view below what was there.
    void expectTransfers();
    /// Something is wrong with the list itself.
    void showProblem(const QString &sentence, const QString &details);

Q_SIGNALS:
    void pauseRequested(const QList<Transfer::TaskId> &ids);
    void resumeRequested(const QList<Transfer::TaskId> &ids);
    void cancelRequested(const QList<Transfer::TaskId> &ids);
    void retryRequested(const QList<Transfer::TaskId> &ids);
    void removeRequested(const QList<Transfer::TaskId> &ids);   ///< ended ones, from the list
    /// \a ids shall start before \a before; 0: after all others.
    void moveRequested(const QList<Transfer::TaskId> &ids, Transfer::TaskId before);
    void startFirstRequested(const QList<Transfer::TaskId> &ids);
    void pauseBatchRequested(const QUuid &batch);
    void resumeBatchRequested(const QUuid &batch);
    void cancelBatchRequested(const QUuid &batch);
    void retryBatchRequested(const QUuid &batch);
    void clearBatchRequested(const QUuid &batch);
    void pauseAllRequested();
    void resumeAllRequested();
    void cancelAllRequested();   ///< after the person has confirmed
    void retryFailedRequested();
    void tryNowRequested();
    void limitsRequested();   ///< to see or change them
    void clearEndedRequested();
    void openFolderRequested(Transfer::TaskId id);
    void showInBrowserRequested(Transfer::TaskId id);
    void collapsedChanged(bool isCollapsed);
    /// Something was done that is worth a line in the status bar.
    void messageShown(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeBatchList();
    void layOut();
    void connectBars();
    void takeKeys();
    void connectModels();
    void retranslate();
    void refresh();
    void updateCommands();
    void showEmptyState();
    QString emptyText() const;
    void applyFilter();
    void carryOut(TransferCommands::Command command);
    void carryOutOnBatch(BatchCommands::Command command);
    QList<Transfer::TaskId> selectedFor(TransferCommands::Command command) const;
    void withSelectedFailures(const std::function<QString(const Transfer::Task &)> &textOf);
    std::optional<QUuid> reportableBatch() const;
    void showReport();
    void exportReport(const QUuid &batch);
    void exportFailures();
    void exportAs(const QString &name, const std::function<Result<qint64>(const QString &path)> &write);

    Parts m_parts;
    TransferSummaryBar *m_bar;
    TransferFilterBar *m_filter;
    HoldNotes *m_holds;
    InlineMessage *m_message;
    QWidget *m_body;
    QListView *m_batches;
    BatchCommands *m_batchCommands;
    QStackedWidget *m_content;
    TransferTable *m_table;
    TransferCommands *m_commands;
    EmptyState *m_empty;
    TransferDetails *m_details;
    QPointer<BatchReportDialog> m_report;
    Transfer::Totals m_totals;
    QTimer *m_refresh;
};
