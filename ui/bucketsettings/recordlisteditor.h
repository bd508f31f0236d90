// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/fieldeditor.h"

class FormEditor;
class NoteLabel;
class QBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

/// A list of records by their titles, and the form of the current one below it: add, copy, move, remove.
class RecordListEditor final : public FieldEditor
{
    Q_OBJECT

public:
    RecordListEditor(const Settings::RecordsField &field, const QString &name, QWidget *parent);

    void refresh() override;
    QWidget *input() const override { return nullptr; }
    bool isWide() const override { return true; }
    QList<Settings::Problem> showProblems(const QList<Settings::Problem> &problems) override;
    void focus(const Settings::FieldPath &path) override;

private:
    void addButtons(QBoxLayout *column);
    QToolButton *newButton(QBoxLayout *column, const QString &icon, const QString &text, void (RecordListEditor::*action)());
    int currentRow() const;
    void showCurrent();
    void showTitles();
    void fitHeight();
    void updateButtons();
    void changed(int row);
    void add();
    void copy();
    void moveUp();
    void moveDown();
    void remove();

    Settings::RecordsField m_field;
    QString m_name;
    QListWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_add;
    QToolButton *m_copy = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_remove = nullptr;
    NoteLabel *m_rowNote;
    FormEditor *m_form;
    QList<Settings::Problem> m_problems;
    int m_shownRow = -1;
};
