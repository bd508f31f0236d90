// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/lifecycle/lifecyclecheck.h"

#include <QWidget>

class EmptyState;
class QAction;
class QMenu;
class QStackedWidget;
class QToolButton;
class RuleForm;
class RuleListModel;
class RuleListView;
class TimelineWidget;

/// Lifecycle rules: the list with a sentence each, and the form and time line of the current one.
class LifecycleEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit LifecycleEditor(QWidget *parent = nullptr);

    void setRules(const QList<Lifecycle::Rule> &rules);
    QList<Lifecycle::Rule> rules() const;
    void setBucketFacts(const Lifecycle::BucketFacts &facts);
    /// To the first rule that cannot be saved as it is.
    void focusFirstProblem();

Q_SIGNALS:
    /// By the person.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTools();
    QWidget *makeRulePage();
    QAction *newAction(const QString &iconName, const char *objectName, const QKeySequence &shortcut);
    QToolButton *addTool(QAction *action, QWidget *parent) const;
    void fillMenu();
    int currentRow() const;
    void addRule(const Lifecycle::Rule &rule);
    void copyRule();
    void deleteRule();
    void moveRule(int step);
    void takeForm();
    void noteChange();
    void check();
    void showCurrent();
    void showTimeline();
    void showEmptyOrRules();
    void updateActions();
    void retranslate();

    Lifecycle::BucketFacts m_facts;
    QList<Lifecycle::Problem> m_problems;
    RuleListModel *m_model;
    QAction *m_copy;
    QAction *m_delete;
    QAction *m_up;
    QAction *m_down;
    QMenu *m_addMenu;
    QToolButton *m_add;
    RuleListView *m_list;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    TimelineWidget *m_timeline;
    RuleForm *m_form;
};
