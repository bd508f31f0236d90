// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketconfigs.h"

#include <QSet>

#include <algorithm>

namespace Sandbox {

namespace {

constexpr int maxRules = 1000;
constexpr int maxDays = 3650;
constexpr int maxIdBytes = 255;

constexpr const char *actions[] = {"Expiration", "Transition", "NoncurrentVersionExpiration", "NoncurrentVersionTransition",
                                   "AbortIncompleteMultipartUpload"};

bool isDays(const QByteArray &text, int min)
{
    bool isNumber = false;
    const int days = text.trimmed().toInt(&isNumber);
    return isNumber && days >= min && days <= maxDays;
}

bool hasAction(const XmlNode &rule)
{
    return std::any_of(std::begin(actions), std::end(actions), [&](const char *action) { return rule.child(action); });
}

std::optional<ApiError> expirationProblem(const XmlNode &expiration)
{
    const int ways = (expiration.child("Days") ? 1 : 0) + (expiration.child("Date") ? 1 : 0) +
                     (expiration.child("ExpiredObjectDeleteMarker") ? 1 : 0);
    if (ways != 1)
        return apiError("MalformedXML");
    if (expiration.child("Days") && !isDays(expiration.textOf("Days"), 1))
        return ApiError{"InvalidArgument", "'Days' for Expiration action must be a positive integer"};
    return {};
}

std::optional<ApiError> transitionProblem(const XmlNode &transition)
{
    if (transition.textOf("StorageClass").isEmpty())
        return apiError("MalformedXML");
    if (transition.child("Days") && !isDays(transition.textOf("Days"), 0))
        return ApiError{"InvalidArgument", "'Days' for Transition action must be a non-negative integer"};
    return {};
}

// Days and Date must not be mixed within a rule.
bool mixesDaysAndDates(const XmlNode &rule)
{
    bool hasDays = false;
    bool hasDate = false;
    for (const XmlNode &node : rule.all("Expiration") + rule.all("Transition")) {
        hasDays = hasDays || node.child("Days");
        hasDate = hasDate || node.child("Date");
    }
    return hasDays && hasDate;
}

std::optional<ApiError> ruleProblem(const XmlNode &rule)
{
    const QByteArray status = rule.textOf("Status").trimmed();
    const bool hasTarget = rule.child("Filter") || rule.child("Prefix");
    if ((status != "Enabled" && status != "Disabled") || !hasTarget || !hasAction(rule))
        return apiError("MalformedXML");
    if (rule.textOf("ID").size() > maxIdBytes)
        return ApiError{"InvalidArgument", "ID length should not exceed allowed limit of 255"};
    if (mixesDaysAndDates(rule))
        return ApiError{"InvalidRequest", "Found mixed 'Date' and 'Days' based Expiration and Transition actions"};
    if (const XmlNode *expiration = rule.child("Expiration")) {
        if (const auto problem = expirationProblem(*expiration))
            return problem;
    }
    for (const XmlNode &transition : rule.all("Transition")) {
        if (const auto problem = transitionProblem(transition))
            return problem;
    }
    const XmlNode *filter = rule.child("Filter");
    if (filter && filter->child("Tag") && rule.child("AbortIncompleteMultipartUpload"))
        return ApiError{"InvalidRequest", "AbortIncompleteMultipartUpload cannot be specified with Tags"};
    return {};
}

}   // namespace

std::optional<ApiError> lifecycleProblem(const XmlNode &root)
{
    const QList<XmlNode> rules = root.all("Rule");
    if (rules.isEmpty() || rules.size() > maxRules)
        return apiError("MalformedXML");
    QSet<QByteArray> ids;
    for (const XmlNode &rule : rules) {
        if (const auto problem = ruleProblem(rule))
            return problem;
        const QByteArray id = rule.textOf("ID");
        if (!id.isEmpty() && ids.contains(id))
            return ApiError{"InvalidArgument", "Rule ID must be unique. Found same ID for more than one rule"};
        ids.insert(id);
    }
    return {};
}

}   // namespace Sandbox
