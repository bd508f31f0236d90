// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/fieldeditor.h"

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

class TextFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    TextFieldEditor(const Settings::TextField &field, QWidget *parent);

    void refresh() override;
    QWidget *input() const override;

private:
    Settings::TextField m_field;
    QLineEdit *m_text;
};

/// A number with its unit behind it. One below the smallest stands for "none".
class NumberFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    NumberFieldEditor(const Settings::NumberField &field, QWidget *parent);

    void refresh() override;
    QWidget *input() const override;

private:
    std::optional<qint64> shown() const;
    void take();
    void showUnit();

    Settings::NumberField m_field;
    QDoubleSpinBox *m_number;
    QLabel *m_unit;
};

/// Several texts, one a line.
class ListFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ListFieldEditor(const Settings::ListField &field, QWidget *parent);

    void refresh() override;
    QWidget *input() const override;

private:
    void take();
    void fitHeight();
    void addSuggestions(QLayout *row);

    Settings::ListField m_field;
    QPlainTextEdit *m_lines;
};

/// A sentence between the fields.
class NoteFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    NoteFieldEditor(const Settings::NoteField &field, QWidget *parent);

    void refresh() override;
    QWidget *input() const override { return nullptr; }

private:
    Settings::NoteField m_field;
    QLabel *m_text;
};
