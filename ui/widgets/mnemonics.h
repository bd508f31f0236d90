// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Gives each mnemonic on \a window to one control only: of two texts with the same letter the later one gets another, so that
/// forms, frames around them and translations need not know of each other's. Buttons of the dialog and tabs come before fields.
/// To be called again when other controls or texts have come.
void settleMnemonics(QWidget *window);
