// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/lifecycle/lifecyclecheck.h"

#include <QWidget>

namespace Settings {
class SettingEditor;
}
class LifecycleEditor;
class NoteLabel;
class PreviewPane;

/// The rules of a bucket's lifecycle setting, kept in step with its editor.
class LifecycleTab final : public QWidget
{
    Q_OBJECT

public:
    LifecycleTab(Settings::SettingEditor &editor, QWidget *parent);

    void focusFirstProblem();

    /// No: dialogs would take the height that its wrapped notes prefer for the least it needs.
    bool hasHeightForWidth() const override { return false; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void takeFacts();
    void takeRules();
    void showServiceProblems();

    Settings::SettingEditor &m_editor;
    Lifecycle::BucketFacts m_facts;   ///< as the rules know them
    NoteLabel *m_note;
    LifecycleEditor *m_rules;
};

/// What the rules, saved or not, would do to the objects of the bucket.
class LifecyclePreviewTab final : public QWidget
{
    Q_OBJECT

public:
    LifecyclePreviewTab(Settings::SettingEditor &editor, QWidget *parent);

    bool hasHeightForWidth() const override { return false; }

private:
    void takeRules();

    Settings::SettingEditor &m_editor;
    PreviewPane *m_pane;
};
