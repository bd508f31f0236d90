// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/spacing.h"

#include <QFontMetrics>
#include <QStyle>
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

int largeIcon(const QWidget *widget)
{
    return widget->fontMetrics().height() * 4;
}

int smallIcon(const QWidget *widget)
{
    return widget->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, widget);
}

int busyBarHeight(const QWidget *widget)
{
    return qMax(2, widget->fontMetrics().height() / 8);
}

int rowHeight(const QWidget *widget)
{
    const int line = widget->fontMetrics().height();
    return qMax(line, smallIcon(widget)) + line * 6 / 10;
}

}   // namespace Theme
