// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/problem.h"

class NoteLabel;

/// All \a problems, a line each, in \a note; hides it when there are none.
void showIn(NoteLabel *note, const QList<Settings::Problem> &problems);
