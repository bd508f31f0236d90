// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/form.h"
#include "bucketsettings/problem.h"

#include <QWidget>

class FieldEditor;
class NoteLabel;
class QGridLayout;
class QLabel;

/// Draws any form: a row for each field that applies, what is wrong with it below.
class FormEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit FormEditor(QWidget *parent = nullptr);

    /// The value behind \a form must outlive the editor or the next call.
    void setForm(const Settings::Form &form);
    /// Paths are from this form on. Returns what has no place in it.
    QList<Settings::Problem> showProblems(const QList<Settings::Problem> &problems);
    /// Puts the focus into the field at \a path.
    void focus(const Settings::FieldPath &path);

Q_SIGNALS:
    /// The value has changed.
    void edited();

private:
    struct Row
    {
        Settings::Field field;
        QLabel *label = nullptr;
        FieldEditor *editor = nullptr;
        NoteLabel *hint = nullptr;
        NoteLabel *note = nullptr;
    };

    void addRow(const Settings::Field &field);
    void place(const Row &row);
    void updateRows();
    static void showRow(const Row &row);

    QGridLayout *m_grid = nullptr;
    QList<Row> m_rows;
    bool m_hasLabels = false;   ///< else nothing is indented
};

/// The first step of \a path, and what follows it.
std::pair<QByteArray, Settings::FieldPath> splitPath(const Settings::FieldPath &path);
