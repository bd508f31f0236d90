// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"
#include "mainwindow/mainwindow.h"

#include <QPointer>

/// Tells what went wrong in \a dialog, which asked for it, or in the status bar when the person has closed that.
template <typename Dialog>
void showFailure(MainWindow &window, const QPointer<Dialog> &dialog, const CosError &error)
{
    if (dialog)
        dialog->showError(error);
    else
        window.say(userMessage(error));
}
