// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/spacing.h"

#include <QFontMetrics>
#include <QWidget>

namespace Theme {

int gap(const QWidget *widget)
{
    return widget->fontMetrics().height() / 2;
}

int textWidth(const QWidget *widget, int characters)
{
    return widget->fontMetrics().averageCharWidth() * characters;
}

} // namespace Theme
