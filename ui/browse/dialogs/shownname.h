// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

struct BrowseItem;
struct ItemSelection;

/// Last segment of \a key for the screen, with the slash of a folder.
QString shownName(const QByteArray &key);
/// Bytes of the selected objects, without what is below the folders.
qint64 objectBytes(const ItemSelection &selection);
