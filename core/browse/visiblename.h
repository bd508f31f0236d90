// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

/// A segment of a key for the screen, with all that would be invisible made visible: "(empty name)" for nothing, ␣ for blanks at
/// the ends, ␀ to ␟ for control characters, ⟨U+202E⟩ for characters that steer or hide text. Not for requests.
QString visibleName(QByteArrayView segment);
