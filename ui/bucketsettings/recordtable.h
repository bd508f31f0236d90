// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/fieldeditor.h"

class NoteLabel;
class QGridLayout;
class QLabel;
class QPushButton;

/// Records of a few short fields, a line each.
class RecordTable final : public FieldEditor
{
    Q_OBJECT

public:
    RecordTable(const Settings::RecordsField &field, const QString &name, QWidget *parent);

    void refresh() override;
    QWidget *input() const override { return nullptr; }
    bool isWide() const override { return true; }
    QList<Settings::Problem> showProblems(const QList<Settings::Problem> &problems) override;
    void focus(const Settings::FieldPath &path) override;

private:
    struct Line
    {
        QList<Settings::Field> fields;
        QList<FieldEditor *> editors;
        NoteLabel *note = nullptr;
    };

    void rebuild();
    void addHeader(const Settings::Form &form);
    void addLine(int row);
    void add();
    void remove(int row);

    Settings::RecordsField m_field;
    QString m_name;
    QLabel *m_empty;
    QWidget *m_page = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<Line> m_lines;
    QPushButton *m_add;
};
