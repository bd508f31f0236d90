// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Settings {

/// Steps joined by "/": names of fields, and the rows of records and lists: "CORSRule/2/AllowedOrigin/0". Empty: all of it.
using FieldPath = QByteArray;

/// What is wrong, or doubtful, about a value.
struct Problem
{
    enum class Severity {
        Error,     ///< the service would refuse it
        Warning,   ///< it would do something that is rarely meant
    };

    FieldPath path;
    QString text;
    Severity severity = Severity::Error;

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// Whether one of \a problems keeps the value from being saved.
bool hasError(const QList<Problem> &problems);

}   // namespace Settings
