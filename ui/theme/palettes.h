// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

/// The program's own palettes, for platforms that bring none and for the explicit choice of light or dark.
namespace Theme {

QPalette lightPalette();
QPalette darkPalette();

}   // namespace Theme
