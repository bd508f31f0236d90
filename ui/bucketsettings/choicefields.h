// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/fieldeditor.h"

class NoteLabel;
class QCheckBox;
class QComboBox;
class QGridLayout;

class SwitchFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    SwitchFieldEditor(const Settings::SwitchField &field, const QString &label, QWidget *parent);

    void refresh() override;
    QWidget *input() const override { return nullptr; }
    void focus(const Settings::FieldPath &path) override;

private:
    Settings::SwitchField m_field;
    QCheckBox *m_box;
};

/// One of several; what the current one means stands below it.
class ChoiceFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceFieldEditor(const Settings::ChoiceField &field, QWidget *parent);

    void refresh() override;
    QWidget *input() const override;

private:
    void explain();

    Settings::ChoiceField m_field;
    QComboBox *m_box;
    NoteLabel *m_explanation;
};

/// Any of several, side by side; many of them in lines of two.
class ChoicesFieldEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoicesFieldEditor(const Settings::ChoicesField &field, QWidget *parent);

    void refresh() override;
    QWidget *input() const override;

private:
    QCheckBox *addBox(const QString &value, const QString &label, const QString &explanation);
    void take(const QString &value, bool isChosen);

    Settings::ChoicesField m_field;
    QGridLayout *m_grid;
    int m_columns;
    QList<std::pair<QString, QCheckBox *>> m_boxes;
};
