// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/settingeditor.h"

#include <QWidget>

#include <functional>

class BusyBar;
class EmptyState;
class NoteLabel;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

/// One setting: what it is for, its form, its text, and what can be done with it; or why it cannot be shown.
class SettingPage final : public QWidget
{
    Q_OBJECT

public:
    SettingPage(Settings::SettingEditor &editor, QWidget *parent);

    Settings::SettingEditor &editor() const { return m_editor; }
    /// As pressing Save; shows the first mistake when one keeps it from being saved.
    void save();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *newHeader();
    QWidget *newEditorPage();
    void showState();
    void showFailure();
    void fillTabs();
    void updateButtons();
    QString reasonNotToSave() const;
    void showMistake();
    void askToRemove();
    /// Back to what was on the screen before it was asked.
    void giveUpRemoval();
    void review(const Settings::SavePlan &plan);
    void retranslate();

    Settings::SettingEditor &m_editor;
    QLabel *m_title;
    QLabel *m_explanation;
    BusyBar *m_busy;
    QStackedWidget *m_stack;
    EmptyState *m_failure;
    QAction *m_retry;
    QTabWidget *m_tabs;
    NoteLabel *m_note;
    QPushButton *m_remove;
    QPushButton *m_revert;
    QPushButton *m_save;
    bool m_isRemoving = false;
    QByteArray m_textBeforeRemoval;
    std::function<void()> m_focusFirstProblem;
};
