// SPDX-License-Identifier: GPL-3.0-or-later
// Protocol section 3.6.8, the newer of the two.
#include "bucketsettings/tieringrules/tieringrulesxml.h"

#include "bucketsettings/itemchanges.h"

#include <algorithm>
#include <array>

namespace Settings {

namespace {

constexpr QLatin1String ruleName("IntelligentTieringConfiguration");
constexpr ItemList itemList{QLatin1String("ListBucketIntelligentTieringConfigurationsOutput"), ruleName};
constexpr QLatin1String idName("Id");
constexpr QLatin1String statusName("Status");
constexpr QLatin1String filterName("Filter");
constexpr QLatin1String tieringName("Tiering");
constexpr QLatin1String tierName("AccessTier");
constexpr QLatin1String daysName("Days");
const QString enabledText = QStringLiteral("Enabled");
const QString disabledText = QStringLiteral("Disabled");

struct TierMember
{
    QLatin1String name;
    std::optional<qint64> TieringRule::*days;
};
constexpr std::array tiers{TierMember{QLatin1String("INFREQUENT"), &TieringRule::infrequentDays},
                           TierMember{QLatin1String("ARCHIVE_ACCESS"), &TieringRule::archiveDays},
                           TierMember{QLatin1String("DEEP_ARCHIVE_ACCESS"), &TieringRule::deepArchiveDays}};

/// No conditions, no filter.
void writeFilter(const TieringRule &rule, XmlElement &element)
{
    const XmlElement before = element.childOrNew(filterName);
    const XmlElement filter = filterToXml(rule.filter, before, FilterShape::AndIfSeveral);
    if (filter == before)
        return;
    if (filter.children().isEmpty())
        element.removeChildren(filterName);
    else
        element.setChild(filter);
}

const TierMember *tierOf(const XmlElement &tiering)
{
    const QString name = tiering.textOf(tierName).value_or(QString());
    const auto *found = std::find_if(tiers.begin(), tiers.end(), [&name](const TierMember &tier) { return tier.name == name; });
    return found == tiers.end() ? nullptr : found;
}

/// Tiers that we do not know stay; of one that is there twice the first counts.
void writeTiers(const TieringRule &rule, XmlElement &element)
{
    QList<XmlElement> written;
    QList<const TierMember *> met;
    for (XmlElement tiering : element.children(tieringName)) {
        const TierMember *tier = tierOf(tiering);
        if (tier && !met.contains(tier)) {
            met.append(tier);
            const std::optional<qint64> days = rule.*(tier->days);
            if (!days && tiering.hasChild(daysName))
                continue;
            tiering.setNumberOf(daysName, days);
        }
        written.append(tiering);
    }
    for (const TierMember &tier : tiers) {
        const std::optional<qint64> days = rule.*(tier.days);
        if (!days || met.contains(&tier))
            continue;
        XmlElement tiering(tieringName);
        tiering.setTextOf(tierName, QString(tier.name));
        tiering.setNumberOf(daysName, days);
        written.append(tiering);
    }
    element.replaceChildren(tieringName, written);
}

XmlElement ruleToXml(const TieringRule &rule)
{
    XmlElement element = rule.original;
    const bool isNew = element.position().line == 0;
    element.setTextOrRemove(idName, rule.id);
    if (isNew || (element.textOf(statusName) == enabledText) != rule.isEnabled)
        element.setTextOf(statusName, rule.isEnabled ? enabledText : disabledText);
    writeFilter(rule, element);
    writeTiers(rule, element);
    return element;
}

Parsed<TieringRule> ruleFromXml(const XmlElement &element)
{
    TieringRule rule;
    rule.id = element.textOf(idName).value_or(QString());
    rule.isEnabled = element.textOf(statusName) == enabledText;
    rule.filter = filterFromXml(element.childOrNew(filterName));
    rule.original = element;
    QList<const TierMember *> met;
    for (const XmlElement &tiering : element.children(tieringName)) {
        const auto days = tiering.numberOf(daysName);
        if (!days)
            return days.mistake();
        const TierMember *tier = tierOf(tiering);
        if (tier && !met.contains(tier))
            rule.*(tier->days) = *days;
        met.append(tier);
    }
    return rule;
}

}   // namespace

Parsed<TieringRules> tieringRulesFromXml(const XmlElement &root)
{
    TieringRules rules;
    for (const XmlElement &element : root.children(ruleName)) {
        const Parsed<TieringRule> rule = ruleFromXml(element);
        if (!rule)
            return rule.mistake();
        rules.list.append(*rule);
        rules.knownIds.append(rule->id);
    }
    return rules;
}

XmlElement tieringRulesToXml(const TieringRules &rules, XmlElement root)
{
    QList<XmlElement> elements;
    for (const TieringRule &rule : rules.list)
        elements.append(ruleToXml(rule));
    root.replaceChildren(ruleName, elements);
    return root;
}

std::optional<TextMistake> TieringRulesDocument::read(const Cos::Configuration &configuration)
{
    if (auto mistake = XmlDocument::read(configuration))
        return mistake;
    if (!m_loadedIds) {
        m_loadedIds.emplace();
        for (const XmlElement &rule : element().children(ruleName))
            m_loadedIds->append(rule.textOf(idName).value_or(QString()));
    }
    value().knownIds = *m_loadedIds;
    return std::nullopt;
}

bool TieringRulesDocument::isEmpty() const
{
    return !misunderstanding() && value().list.isEmpty() && value().knownIds.isEmpty();
}

bool TieringRulesDocument::isSame(const Cos::Configuration &left, const Cos::Configuration &right) const
{
    return haveSameItems(left, right, itemList);
}

QList<SettingCall> TieringRulesDocument::callsToSave(const Cos::Configuration &present) const
{
    const ItemChanges changes = itemChanges(present, element(), itemList);
    QList<SettingCall> calls;
    for (const XmlElement &item : changes.put)
        calls.append(callToPut(resourceOfItem("intelligent-tiering", item), item.toXml()));
    return calls;
}

}   // namespace Settings
