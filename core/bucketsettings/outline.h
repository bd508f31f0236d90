// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/form.h"

namespace Settings {

/// A value as lines that a person reads: "Label: value", deeper levels further in. Fields without a value are left out.
QStringList outline(const Form &form);

/// A line of one text or of both.
struct DifferenceLine
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DifferenceLine &, const DifferenceLine &) = default;
};

/// The shortest way from \a before to \a after, removed lines before added ones.
QList<DifferenceLine> difference(const QStringList &before, const QStringList &after);
bool isDifferent(const QList<DifferenceLine> &lines);

}   // namespace Settings
