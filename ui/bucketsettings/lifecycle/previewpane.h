// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "bucketsettings/lifecycle/previewtotals.h"

#include <QWidget>

#include <functional>

namespace Lifecycle {
class LifecyclePreview;
}
class BusyBar;
class NoteLabel;
class PreviewModel;
class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

/// Looks at the objects of the bucket and tells what the rules, as they are in the editor, would do to them. Changes nothing.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    /// Begins a preview of these rules; a child of the client.
    using Start = std::function<Lifecycle::LifecyclePreview *(const QList<Lifecycle::Rule> &rules)>;

    explicit PreviewPane(QWidget *parent = nullptr);

    void setStart(const Start &start);
    /// The rules as they are now.
    void setRules(const QList<Lifecycle::Rule> &rules);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Idle, Running, Done, Stopped, Failed };

    QList<Lifecycle::Rule> chosenRules() const;
    void fillScope();
    void begin();
    void stop();
    void finish(const Result<Lifecycle::PreviewTotals> &end);
    void setState(State state);
    void showHeadline();
    void showNotes();
    QString outcome() const;
    QStringList warnings() const;
    void retranslate();

    Start m_start;
    QList<Lifecycle::Rule> m_rules;
    QList<Lifecycle::Rule> m_seenRules;   ///< those the result is about
    Lifecycle::PreviewTotals m_totals;
    QDate m_nextRun;
    State m_state = State::Idle;
    OperationHandle m_operation;

    PreviewModel *m_model;
    QComboBox *m_scope;
    QPushButton *m_begin;
    QPushButton *m_stop;
    BusyBar *m_busy;
    QLabel *m_headline;
    NoteLabel *m_stale;
    NoteLabel *m_error;
    NoteLabel *m_costs;
    QTreeView *m_tree;
};
