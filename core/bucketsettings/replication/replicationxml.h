// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/replication/replicationsetting.h"

namespace Settings {

Parsed<Replication> replicationFromXml(const XmlElement &root);
XmlElement replicationToXml(const Replication &replication, XmlElement root);

}   // namespace Settings
