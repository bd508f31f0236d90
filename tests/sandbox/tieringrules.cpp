// SPDX-License-Identifier: GPL-3.0-or-later
// Protocol section 3.6.8: intelligent tiering by id.
#include "bucketconfigs.h"

#include <algorithm>

namespace Sandbox {

namespace {

// The colder the later in the list.
const QList<QByteArray> accessTiers{"INFREQUENT", "ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"};

bool isGoodTag(const XmlNode &tag)
{
    return !tag.textOf("Key").isEmpty() && tag.child("Value");
}

// Nothing, or exactly one of Prefix, Tag and And; an And joins at least two.
bool isGoodFilter(const XmlNode *filter)
{
    if (!filter || filter->children.isEmpty())
        return true;
    if (filter->children.size() > 1)
        return false;
    const XmlNode &only = filter->children.first();
    if (only.name == "Prefix")
        return true;
    const QList<XmlNode> tags = only.name == "Tag" ? QList<XmlNode>{only} : only.all("Tag");
    const bool isJoined = only.name == "Tag" || (only.name == "And" && only.children.size() > 1);
    return isJoined && std::all_of(tags.begin(), tags.end(), isGoodTag);
}

bool areGoodTiers(const QList<XmlNode> &tierings)
{
    qsizetype warmest = -1;
    qint64 earliest = 0;
    QList<std::pair<qsizetype, qint64>> tiers;
    for (const XmlNode &tiering : tierings) {
        bool isNumber = false;
        const qint64 days = tiering.textOf("Days").trimmed().toLongLong(&isNumber);
        tiers.append({accessTiers.indexOf(tiering.textOf("AccessTier").trimmed()), days});
        if (!isNumber || days > 3650)
            return false;
    }
    std::sort(tiers.begin(), tiers.end());
    for (const auto &[tier, days] : std::as_const(tiers)) {
        if (tier <= warmest || days <= earliest)
            return false;
        warmest = tier;
        earliest = days;
    }
    return !tiers.isEmpty();
}

}   // namespace

std::optional<ApiError> archiveTieringProblem(const XmlNode &root)
{
    const QByteArray status = root.textOf("Status").trimmed();
    const bool isGood = !root.textOf("Id").trimmed().isEmpty() && (status == "Enabled" || status == "Disabled") &&
                        isGoodFilter(root.child("Filter")) && areGoodTiers(root.all("Tiering"));
    return isGood ? std::nullopt : std::optional(apiError("MalformedXML"));
}

}   // namespace Sandbox
