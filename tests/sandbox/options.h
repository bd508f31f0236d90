// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"

#include <QString>
#include <QStringList>

namespace Sandbox {

/// The command line.
struct Options
{
    QByteArray address = "127.0.0.1";
    int port = 9000;
    QString dataFolder;   ///< empty: a temporary one, removed at the end
    QString credentialsFile;
    Durability durability = Durability::Kept;
    bool seedsSample = false;
    bool exitsWithParent = false;
    bool hasAdmin = false;
    ServerSettings settings;

    /// Reads them; prints help or what is wrong, and exits, as command lines do.
    static Options fromArguments(const QStringList &arguments);
};

}   // namespace Sandbox
