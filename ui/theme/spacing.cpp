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
    // Not averageCharWidth(): fonts with Chinese, Japanese and Korean count those in, and Latin text would get twice its room.
    const QString sample = QStringLiteral("abcdefghijklmnopqrstuvwxyz0123456789");
    return widget->fontMetrics().horizontalAdvance(sample) * characters / int(sample.size());
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
