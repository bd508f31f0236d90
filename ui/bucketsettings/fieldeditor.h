// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/form.h"
#include "bucketsettings/problem.h"

#include <QWidget>

/// One field of a form on the screen. It writes into the value at every keystroke.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// Shows the value as it is now. Not called for what the person is typing.
    virtual void refresh() = 0;
    /// What the label belongs to; null where the field brings its own.
    virtual QWidget *input() const = 0;
    /// Takes the whole width, with its label above.
    virtual bool isWide() const { return false; }
    /// Shows problems at the places they belong to; \a problems have paths from this field on. Returns those that it has no place
    /// for.
    virtual QList<Settings::Problem> showProblems(const QList<Settings::Problem> &problems) { return problems; }
    /// Puts the focus where the value at \a path, from this field on, is typed.
    virtual void focus(const Settings::FieldPath &path);

Q_SIGNALS:
    void edited();

protected:
    using QWidget::QWidget;
};

/// An editor for any kind of field.
FieldEditor *newFieldEditor(const Settings::Field &field, QWidget *parent);
