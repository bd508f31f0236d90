// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "bucketsettings/across/settingrecord.h"

namespace Settings {

// All settings of a bucket as a file to keep, to compare and to apply: docs/settings-file.md has its format.

QByteArray settingsFileFrom(const SettingsSnapshot &snapshot);
/// Errors: Malformed, with a sentence in its detail that says what is wrong with the file.
Result<SettingsSnapshot> settingsFromFile(const QByteArray &text);

/// The same on the disk. Errors: LocalFile, Malformed.
Result<Nothing> saveSettingsFile(const QString &path, const SettingsSnapshot &snapshot);
Result<SettingsSnapshot> loadSettingsFile(const QString &path);

/// What to tell a person about an error of these.
QString settingsFileMessage(const CosError &error);

}   // namespace Settings
