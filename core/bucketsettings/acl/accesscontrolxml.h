// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "bucketsettings/acl/accesscontrol.h"
#include "cos/configurationtypes.h"

namespace Settings {

/// Reads an AccessControlPolicy. Kinds of grantees and permissions that are not known are kept.
Parsed<AccessControl> accessControlFromXml(const XmlElement &root);
Parsed<AccessControl> accessControlFromXml(const QByteArray &document);
/// Reads the answer to GET ?acl, of an object with the header that says whether it has a list of its own. Errors: that of the
/// answer; Malformed.
Result<AccessControl> accessControlFromAnswer(const Result<Cos::Configuration> &answer);

/// Writes \a acl into \a root, which keeps all else it has.
XmlElement accessControlToXml(const AccessControl &acl, XmlElement root);
/// Writes \a acl into the document that it came from.
QByteArray accessControlToXml(const AccessControl &acl);
/// What PUT ?acl sends: the document, or the one header that makes an object follow its bucket.
Cos::ConfigurationUpdate updateFor(const AccessControl &acl);

}   // namespace Settings
