// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/settingeditor.h"

#include <QWidget>

class NoteLabel;
class QPlainTextEdit;

/// The document of a setting as text, to read, copy and change; a mistake is marked and told with line and column.
class TextTab final : public QWidget
{
    Q_OBJECT

public:
    TextTab(Settings::SettingEditor &editor, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showText();
    void showMistake();

    Settings::SettingEditor &m_editor;
    QPlainTextEdit *m_text;
    NoteLabel *m_note;
    bool m_isTyping = false;
};
