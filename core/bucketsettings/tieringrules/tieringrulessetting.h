// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/objectfilter.h"
#include "bucketsettings/setting.h"
#include "bucketsettings/xmldocument.h"

namespace Settings {

/// After how many days without access some objects of the class "intelligent tiering" go to colder tiers.
struct TieringRule
{
    QString id;
    bool isEnabled = true;
    ObjectFilter filter;
    std::optional<qint64> infrequentDays;
    std::optional<qint64> archiveDays;
    std::optional<qint64> deepArchiveDays;
    XmlElement original{QStringLiteral("IntelligentTieringConfiguration")};
};

/// All of a bucket. The service keeps each under its id and never deletes one.
struct TieringRules
{
    QList<TieringRule> list;
    QStringList knownIds;   ///< of those that were read
};

class TieringRulesDocument final : public XmlDocument<TieringRules>
{
public:
    using XmlDocument::XmlDocument;

    /// The first list is what the service has: what a later one lacks is still known.
    std::optional<TextMistake> read(const Cos::Configuration &configuration) override;
    bool isEmpty() const override;
    /// The service lists them in an order of its own.
    bool isSame(const Cos::Configuration &left, const Cos::Configuration &right) const override;
    /// One call for each that was added or changed.
    QList<SettingCall> callsToSave(const Cos::Configuration &present) const override;

private:
    std::optional<QStringList> m_loadedIds;
};

/// "?intelligent-tiering".
Setting tieringRulesSetting();

}   // namespace Settings
