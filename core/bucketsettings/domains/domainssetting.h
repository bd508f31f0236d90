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

class DomainsDocument final : public XmlDocument<DomainRules>
{
public:
    using XmlDocument::XmlDocument;

    std::optional<TextMistake> read(const Cos::Configuration &configuration) override;
    /// With what a TXT record must say, which the service tells in a header.
    Form form() override;

private:
    QString m_proof;
};

/// "?domain".
Setting domainsSetting();

}   // namespace Settings
