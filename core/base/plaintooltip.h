// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// \a text as a tool tip that shows every character and space of it. Qt reads a tip that looks like HTML as such, and a key such
/// as
/// "<b>x</b>" would name another object. Empty for an empty text.
QString plainToolTip(const QString &text);
