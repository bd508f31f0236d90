// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/setting.h"
#include "bucketsettings/xmldocument.h"

namespace Settings {

/// Sends certain requests of a web site elsewhere.
struct RoutingRule
{
    QString errorCode;   ///< condition: the answer would be this error …
    QString keyPrefix;   ///< … or the key begins with this
    QString protocol;
    QString replaceKeyWith;
    QString replacePrefixWith;
    QString url;   ///< a whole address, also of another site
    XmlElement original{QStringLiteral("RoutingRule")};
};

/// A bucket as a web site.
struct Website
{
    QString indexSuffix;   ///< "index.html"; empty: no web site
    QString errorKey;
    bool keepsErrorStatus = true;    ///< the error page comes with 404 and not with 200
    bool showsCharityPage = false;   ///< instead of the error page: one of the service, for missing children
    bool redirectsToHttps = false;
    bool addsHtml = false;   ///< "about" finds "about.html"
    QList<RoutingRule> rules;
};

using WebsiteDocument = XmlDocument<Website>;

/// "?website".
Setting websiteSetting();

}   // namespace Settings
