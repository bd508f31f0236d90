// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFontMetrics;
class QWidget;

/// Distances derived from the font, so that they follow its size and the screen's scale.
namespace Theme {

/// Half the height of a line of \a widget's font: the gap between things that belong together.
int gap(const QWidget *widget);
/// The width of \a characters average Latin letters and digits in \a widget's font.
int textWidth(const QWidget *widget, int characters);
/// Side of the icon of an empty page.
int largeIcon(const QWidget *widget);
/// Side of an icon beside a line of text, as the style has it.
int smallIcon(const QWidget *widget);
/// Height of the bar that shows that something is being waited for.
int busyBarHeight(const QWidget *widget);
/// Height of a row in a list of one-line items.
int rowHeight(const QWidget *widget);

}   // namespace Theme
