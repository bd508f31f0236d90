// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/setting.h"

namespace Settings {

/// What \a document says in words, line by line: its outline, or its text where we do not understand it. None of an empty one.
QStringList wordsOf(SettingDocument &document);
/// The lines of its text; none of an empty one.
QStringList textLinesOf(const SettingDocument &document);

}   // namespace Settings
