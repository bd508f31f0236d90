// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QWidget>

/// Lets screen readers read \a widget out, whose accessible name is what happened: it never has the focus by itself.
inline void tellScreenReaders(QWidget *widget)
{
    QAccessibleEvent renamed(widget, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}
