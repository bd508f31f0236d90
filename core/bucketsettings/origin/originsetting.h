// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/setting.h"
#include "bucketsettings/xmldocument.h"

namespace Settings {

/// Where an object comes from that the bucket does not have.
struct OriginRule
{
    std::optional<qint64> priority;               ///< rules are tried from the smallest on
    QString type = QStringLiteral("Mirror");      ///< Mirror: fetch and keep; Proxy: fetch; Redirect: send there
    QString statusCode = QStringLiteral("404");   ///< what the bucket would have answered
    QString prefix;
    QString suffix;
    QString protocol = QStringLiteral("HTTPS");   ///< HTTP, HTTPS, FOLLOW
    QString host;                                 ///< of the first origin; others are kept
    QString addedPrefix;                          ///< before the name of the object there
    QString redirectCode;                         ///< 301, 302, 307
    bool followsQuery = true;
    bool followsRedirection = true;
    bool followsHeaders = false;
    bool keepsErrors = false;
    XmlElement original{QStringLiteral("OriginRule")};

    bool hasPrivateHost() const;   ///< one that needs keys; kept, and changed as text
    bool isRedirect() const { return type == QLatin1String("Redirect"); }
};

struct Origin
{
    QList<OriginRule> rules;
};

using OriginDocument = XmlDocument<Origin>;

/// "?origin".
Setting originSetting();

}   // namespace Settings
