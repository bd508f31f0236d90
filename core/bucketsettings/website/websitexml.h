// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/website/websitesetting.h"

namespace Settings {

Parsed<Website> websiteFromXml(const XmlElement &root);
XmlElement websiteToXml(const Website &website, XmlElement root);

}   // namespace Settings
