// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// A line of a CSV file with its end (RFC 4180). Fields that need it are quoted.
QByteArray csvLine(const QList<QByteArray> &fields);
