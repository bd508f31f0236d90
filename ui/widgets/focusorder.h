// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Moves the focus in \a window to the next or previous widget as they stand on the screen: container by container, each from the
/// top left. For windows whose content comes and goes, where the order of creation means nothing. False when nothing else takes
/// the focus.
bool focusNeighbour(QWidget *window, bool isForward);
