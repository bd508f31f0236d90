// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

/// Settings, data and cache of this process alone, gone with it. Qt's test mode has one folder for everybody, so that two runs
/// clear each other's settings. Qt asks early and remembers: to be made before the application object, at file scope.
class OwnFolders
{
public:
    OwnFolders()
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            qputenv(name, QFile::encodeName(m_folder.filePath(QLatin1String(name))));
#else
        QStandardPaths::setTestModeEnabled(true);
#endif
    }

private:
    const QTemporaryDir m_folder;
};
