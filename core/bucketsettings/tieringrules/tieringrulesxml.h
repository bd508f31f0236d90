// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/tieringrules/tieringrulessetting.h"

namespace Settings {

/// \a root is the list of rules, as GET ?intelligent-tiering answers.
Parsed<TieringRules> tieringRulesFromXml(const XmlElement &root);
XmlElement tieringRulesToXml(const TieringRules &rules, XmlElement root);

}   // namespace Settings
