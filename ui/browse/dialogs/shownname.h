// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Last segment of \a key for the screen, with the slash of a folder.
QString shownName(const QByteArray &key);
