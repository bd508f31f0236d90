// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/acl/accesscontrol.h"
#include "bucketsettings/setting.h"
#include "bucketsettings/xmldocument.h"

namespace Settings {

using AclDocument = XmlDocument<AccessControl>;

/// "Account 100000000002: Read, Write" for each who has rights, those that are not known under their own names.
QStringList rightsIn(const AccessControl &acl);

/// "?acl" of a bucket. Always there, so it cannot be deleted.
Setting aclSetting();

}   // namespace Settings
