// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/xmlelement.h"

namespace Settings {

/// What pages of other sites may do. Rules are tried in order; the first that fits answers.
struct CorsRule
{
    QString id;
    QStringList allowedOrigins;   ///< "*", "https://www.example.com", "https://*.example.com"
    QStringList allowedMethods;
    QStringList allowedHeaders;   ///< "*" or names, "x-cos-*"
    QStringList exposeHeaders;
    std::optional<qint64> maxAgeSeconds;
    XmlElement original{QStringLiteral("CORSRule")};
};

struct CorsConfiguration
{
    QList<CorsRule> rules;
    bool variesByOrigin = false;   ///< answers say "Vary: Origin"
};

Parsed<CorsConfiguration> corsFromXml(const XmlElement &root);
XmlElement corsToXml(const CorsConfiguration &configuration, XmlElement root);

}   // namespace Settings
