// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What the program was asked to do when it was started.
struct CommandLine
{
    QString sandboxEndpoint;   ///< URL of a sandbox server to sign in to for this run; empty: none
    bool isSelfTest = false;   ///< do the whole job once, print each step, exit
    QString screenshotFile;    ///< where the self-test saves a picture of the window; empty: nowhere
    QString theme;             ///< system, light or dark
    QString language;          ///< overrides the remembered language for this run; empty: as remembered
    QString profile;           ///< a settings name of its own, so that a run does not touch the person's; empty: the usual one

    /// Reads \a arguments and passes over what it does not know: the language must be known before anything is said.
    static CommandLine read(const QStringList &arguments);
    /// Prints help, version or a mistake, and exits the process where that is all there is to do.
    static void handleHelpAndMistakes(const QStringList &arguments);
};
