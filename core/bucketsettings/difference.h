// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace Settings {

/// A line of one text or of both.
struct DifferenceLine
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DifferenceLine &, const DifferenceLine &) = default;
};

/// The shortest way from \a before to \a after, removed lines before added ones. What it costs follows the number of changes;
/// texts with thousands of them are told as all gone and all new.
QList<DifferenceLine> difference(const QStringList &before, const QStringList &after);
bool isDifferent(const QList<DifferenceLine> &lines);

}   // namespace Settings
