// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

class QWidget;

/// Asks for a file of bucket settings; opened by open(), deleted when closed.
QFileDialog *newSettingsFileChooser(QFileDialog::AcceptMode mode, QWidget *parent);
