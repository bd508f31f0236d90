// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFontMetrics;
class QWidget;

/// Distances derived from the font, so that they follow its size and the screen's scale.
namespace Theme {

/// Half the height of a line of \a widget's font: the gap between things that belong together.
int gap(const QWidget *widget);
/// The width of \a characters average characters in \a widget's font.
int textWidth(const QWidget *widget, int characters);

} // namespace Theme
