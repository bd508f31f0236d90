// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/inventory/inventorysetting.h"

namespace Settings {

/// \a root is the list of inventories, as GET ?inventory answers.
Parsed<Inventories> inventoriesFromXml(const XmlElement &root);
XmlElement inventoriesToXml(const Inventories &inventories, XmlElement root);

/// "2026-01-31 18:00" for seconds since 1970; what is no number stays as it is.
QString periodText(const QString &seconds);
/// The reverse, for "2026-01-31" as well; nothing for what is no time.
std::optional<qint64> periodSeconds(const QString &text);

}   // namespace Settings
