// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

class QWidget;

/// Files that another program drags with the real pointer of the display into a window of this one, as from a file manager.
/// Needs an X11 display of its own (with-display.sh) and xdotool. Each step waits for what it does and says whether it came.
class FileDrag
{
public:
    static bool isPossible();

    ~FileDrag();

    /// Another program shows a window in the corner of the screen, and the pointer begins to drag \a paths from it.
    bool begin(const QStringList &paths);
    /// Moves the pointer to the middle of \a target, whose window nothing covers there.
    bool moveOver(const QWidget *target);
    /// Lets go; true if the files were taken.
    bool letGo();

private:
    bool waitFor(const QByteArray &word);

    QProcess m_source;
    QByteArray m_said;
};
