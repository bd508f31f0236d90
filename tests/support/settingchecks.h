// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/setting.h"

#include <QByteArrayList>

/// What must hold for every setting, whatever it is about. Each check returns what went wrong, or nothing.
namespace SettingChecks {

Settings::SettingContext context();

/// \a document, read and not changed, is written as a document that means the same; so are variants of it with elements and
/// attributes that nobody knows on every level.
QString survivesTheRoundTrip(const Settings::Setting &setting, const QByteArray &document);
/// Reading any beginning of \a document is a mistake with a place, and leaves the value as it was.
QString refusesEveryCut(const Settings::Setting &setting, const QByteArray &document);
/// Documents that are not about this setting at all do no harm, whatever is read, shown and written.
QString survivesRandomDocuments(const Settings::Setting &setting, const QByteArray &rootName);

}   // namespace SettingChecks
