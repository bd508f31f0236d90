// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class ItemSelection;
class QMimeData;
class QPixmap;
class QWidget;

/// The local files of a drag or of the clipboard, in order; empty when it holds none. Touches no disk.
QStringList localPaths(const QMimeData *data);
/// What hangs at the pointer while \a items are dragged.
QPixmap dragPixmap(const ItemSelection &items, const QWidget *source);
