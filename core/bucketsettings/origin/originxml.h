// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/origin/originsetting.h"

namespace Settings {

Parsed<Origin> originFromXml(const XmlElement &root);
XmlElement originToXml(const Origin &origin, XmlElement root);

/// \a document without the secret keys of private origins, wherever they stand.
QByteArray originWithoutSecrets(const QByteArray &document);
/// Whether a private origin of \a rule has an id but no key, as after originWithoutSecrets().
bool lacksSecret(const OriginRule &rule);
/// The same for the value of a header that is added.
bool lacksHeaderValue(const OriginRule &rule);

}   // namespace Settings
