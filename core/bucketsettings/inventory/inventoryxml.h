// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/inventory/inventorysetting.h"

namespace Settings {

/// \a root is the list of inventories, as GET ?inventory answers.
Parsed<Inventories> inventoriesFromXml(const XmlElement &root);
XmlElement inventoriesToXml(const Inventories &inventories, XmlElement root);

}   // namespace Settings
