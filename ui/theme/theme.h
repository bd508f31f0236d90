// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

class QApplication;
class QPalette;
class QString;
class QWidget;

/// Icons, colours and the look of the program. The only place that knows colours; distances are in spacing.h.
namespace Theme {

enum class Scheme {
    System,   ///< whatever the platform's palette says
    Light,
    Dark,
};

/// The symbolic icon \a name ("bucket", "new-folder" …; the files of resources/icons/symbolic), drawn in the palette's colours in
/// every size and state. A null icon for an unknown name.
QIcon icon(const QString &name);
/// The same with the archive snowflake in its corner.
QIcon archivedIcon(const QString &name);
/// \a icon for a selected row of a window that is not active: drawn as in the other rows, since the ground is pale there.
QIcon iconOnPaleSelection(const QIcon &icon, const QWidget *widget);
/// The program's own icon, in colour.
QIcon applicationIcon();

/// Sets style and palette. On a platform without a style of its own (plain X11, Windows without a theme) this is Fusion in our
/// shape; elsewhere the platform's style stays and only an explicit Light or Dark replaces its palette.
void applyScheme(Scheme scheme);
/// "light" and "dark" by name, anything else is System.
Scheme schemeFromName(const QString &name);

bool isDark(const QPalette &palette);
/// Text that explains but does not matter first: between text and base, readable on both.
QColor secondaryText(const QPalette &palette);
/// Hairlines between areas.
QColor separator(const QPalette &palette);
/// The edge of check boxes and text fields, where it must be told from the ground.
QColor controlOutline(const QPalette &palette);
/// Ground of a message about a failure and of a warning; the text on it stays the palette's.
QColor errorGround(const QPalette &palette);
/// Ground of what is added, beside errorGround() for what is removed.
QColor additionGround(const QPalette &palette);
/// The colour of an error's icon and edge.
QColor errorAccent(const QPalette &palette);
/// Below the pointer.
QColor hoverGround(const QPalette &palette);
/// What lights up where a drop would land.
QColor dropGround(const QPalette &palette);

/// \a widget's font in the given size relative to it, as for headings (1.3) or captions (0.9).
QFont scaledFont(const QWidget *widget, double factor);

}   // namespace Theme
