// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/requests.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <optional>

class EmptyState;
class QAction;
class QStackedWidget;
class QTableView;
class QTimer;
class TransferDetails;
class TransferFilter;
class TransferSummaryBar;

namespace Transfer {
class TransferListModel;
}

/// The transfers: a line with totals, the table, and the reason of the selected failure. Emits what the person wants; whoever
/// owns the engine does it.
class TransferPanel final : public QWidget
{
    Q_OBJECT

public:
    /// \a model must outlive the panel.
    explicit TransferPanel(Transfer::TransferListModel *model, QWidget *parent = nullptr);

    void setTotals(const Transfer::Totals &totals);
    /// Collapsed, only the line with totals is left.
    void setCollapsed(bool isCollapsed);
    bool isCollapsed() const;

    /// The selected tasks, in the order of the table.
    QList<Transfer::TaskId> selectedTasks() const;

    /// Confirms with the person, then emits cancelAllRequested().
    void askToCancelAll();

Q_SIGNALS:
    void pauseRequested(const QList<Transfer::TaskId> &ids);
    void resumeRequested(const QList<Transfer::TaskId> &ids);
    void cancelRequested(const QList<Transfer::TaskId> &ids);
    void retryRequested(const QList<Transfer::TaskId> &ids);
    void removeRequested(const QList<Transfer::TaskId> &ids);   ///< ended ones, from the list
    void pauseAllRequested();
    void resumeAllRequested();
    void cancelAllRequested();   ///< after the person has confirmed
    void retryFailedRequested();
    void clearEndedRequested();
    void openFolderRequested(Transfer::TaskId id);
    void showInBrowserRequested(Transfer::TaskId id);
    void collapsedChanged(bool isCollapsed);

protected:
    void changeEvent(QEvent *event) override;

private:
    using IdsSignal = void (TransferPanel::*)(const QList<Transfer::TaskId> &);
    using IdSignal = void (TransferPanel::*)(Transfer::TaskId);
    using Applies = bool (*)(Transfer::State);

    struct Actions
    {
        QAction *pause;
        QAction *resume;
        QAction *retry;
        QAction *openFolder;
        QAction *showInBrowser;
        QAction *copyError;
        QAction *remove;
        QAction *cancel;
    };

    Actions makeActions();
    QAction *addAction(const char *iconName);
    QAction *addTaskAction(const char *iconName, IdsSignal signal, Applies applies);
    QAction *addSingleAction(const char *iconName, IdSignal signal);
    void addSeparator();
    void makeTable();
    void layOut();
    void connectBar();
    void retranslate();
    void refresh();
    void showEmptyState();
    QString emptyText() const;
    void copyErrors() const;
    template <typename Visit>
    void forEachSelected(Visit visit) const;
    std::optional<Transfer::Task> singleSelected() const;

    Transfer::TransferListModel *m_model;
    TransferFilter *m_filter;
    TransferSummaryBar *m_bar;
    QStackedWidget *m_content;
    QTableView *m_table;
    EmptyState *m_empty;
    TransferDetails *m_details;
    QHash<QAction *, Applies> m_applies;
    Actions m_actions;
    Transfer::Totals m_totals;
    QTimer *m_refresh;
};
