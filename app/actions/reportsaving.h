// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

/// Asks where to, and saves a report there; says so when that did not work.
void saveReport(QWidget *window, const QByteArray &csv, const QString &suggestedName);
