// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QPalette;

/// Colours of bars in several stretches, such as a time line.
namespace Theme {

/// From faint (0) to as strong as a selection (1).
QColor stretchGround(const QPalette &palette, double strength);
/// Whichever text colour of \a palette can be read better on \a ground.
QColor textOn(const QColor &ground, const QPalette &palette);

}   // namespace Theme
