// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QKeySequence>

/// What was pressed, to be compared with the shortcuts of actions: a key of the number pad is the same key, as it is for
/// shortcuts.
inline QKeySequence pressedKeys(const QKeyEvent &event)
{
    const auto where = int(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    return QKeySequence(QKeyCombination::fromCombined(event.keyCombination().toCombined() & ~where));
}
