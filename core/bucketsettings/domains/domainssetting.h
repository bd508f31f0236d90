// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/setting.h"
#include "bucketsettings/xmldocument.h"

namespace Settings {

/// A domain of one's own that leads to the bucket.
struct DomainRule
{
    bool isEnabled = true;
    QString name;
    QString type = QStringLiteral("REST");
    QString replacement;   ///< CNAME or TXT: take the domain away from another bucket
    XmlElement original{QStringLiteral("DomainRule")};
};

struct DomainRules
{
    QList<DomainRule> rules;
};

using DomainsDocument = XmlDocument<DomainRules>;

/// "?domain".
Setting domainsSetting();

}   // namespace Settings
