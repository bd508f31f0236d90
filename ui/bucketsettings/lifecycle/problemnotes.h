// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/lifecycle/lifecyclecheck.h"

class NoteLabel;

/// \a problems of one field.
QList<Lifecycle::Problem> problemsAt(const QList<Lifecycle::Problem> &problems, Lifecycle::Field field);
/// All \a problems, a line each, in \a note; hides it when there are none.
void showIn(NoteLabel *note, const QList<Lifecycle::Problem> &problems);
