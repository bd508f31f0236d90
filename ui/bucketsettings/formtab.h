// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/settingeditor.h"

#include <QScrollArea>

class FormEditor;
class NoteLabel;

/// The form of a setting, kept in step with its editor.
class FormTab final : public QScrollArea
{
    Q_OBJECT

public:
    FormTab(Settings::SettingEditor &editor, QWidget *parent);

    /// Puts the focus where the first mistake is.
    void focusFirstProblem();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void takeDocument();
    void rebuild();
    void showProblems();

    Settings::SettingEditor &m_editor;
    NoteLabel *m_note;
    FormEditor *m_form;
    bool m_isEditing = false;
    bool m_isStale = false;   ///< the document is another one since the form was made
};
