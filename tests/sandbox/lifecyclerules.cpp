// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketconfigs.h"
#include "lifecycleconflicts.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace Sandbox {

namespace {

constexpr int maxRules = 1000;
constexpr int maxDays = 3650;
constexpr int maxIdCharacters = 255;

constexpr const char *actions[] = {"Expiration", "Transition", "NoncurrentVersionExpiration", "NoncurrentVersionTransition",
                                   "AbortIncompleteMultipartUpload"};

constexpr int maxTags = 10;

// From the warmest on; where a class may be reached from another.
constexpr const char *targets[] = {"STANDARD_IA", "INTELLIGENT_TIERING", "ARCHIVE", "DEEP_ARCHIVE"};

// The place of a target among them; -1 for what is none. Multi-AZ classes count as their single-AZ relatives.
int coldness(QByteArray storageClass)
{
    if (storageClass.startsWith("MAZ_"))
        storageClass.remove(0, 4);
    const auto *found =
        std::find_if(std::begin(targets), std::end(targets), [&](const char *name) { return storageClass == name; });
    return found == std::end(targets) ? -1 : int(found - std::begin(targets));
}

bool isDays(const QByteArray &text, int min)
{
    bool isNumber = false;
    const int days = text.trimmed().toInt(&isNumber);
    return isNumber && days >= min && days <= maxDays;
}

// "2007-12-01T00:00:00+08:00", "2007-12-01T12:00:00.000Z".
bool isDate(const QByteArray &text)
{
    const QDateTime date = QDateTime::fromString(QString::fromUtf8(text.trimmed()), Qt::ISODateWithMs);
    return date.isValid() && date.timeSpec() != Qt::LocalTime;
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
    if (expiration.child("Date") && !isDate(expiration.textOf("Date")))
        return ApiError{"InvalidArgument", "'Date' for Expiration action is not a date with a zone"};
    return {};
}

std::optional<ApiError> transitionProblem(const XmlNode &transition)
{
    const bool isByDay = transition.child("Days");
    if (isByDay == bool(transition.child("Date")) && !transition.child("AccessFrequency"))
        return apiError("MalformedXML");
    if (coldness(transition.textOf("StorageClass").trimmed()) < 0)
        return ApiError{"InvalidArgument", "The storage class of the transition is not valid."};
    if (isByDay && !isDays(transition.textOf("Days"), 0))
        return ApiError{"InvalidArgument", "'Days' for Transition action must be a non-negative integer"};
    if (transition.child("Date") && !isDate(transition.textOf("Date")))
        return ApiError{"InvalidArgument", "'Date' for Transition action is not a date with a zone"};
    return {};
}

std::optional<ApiError> noncurrentProblem(const XmlNode &rule)
{
    const XmlNode *expiration = rule.child("NoncurrentVersionExpiration");
    if (expiration && !isDays(expiration->textOf("NoncurrentDays"), 1))
        return ApiError{"InvalidArgument", "'NoncurrentDays' for NoncurrentVersionExpiration must be a positive integer"};
    for (const XmlNode &transition : rule.all("NoncurrentVersionTransition")) {
        if (!isDays(transition.textOf("NoncurrentDays"), 0) || coldness(transition.textOf("StorageClass").trimmed()) < 0)
            return ApiError{"InvalidArgument", "The noncurrent transition is not valid."};
    }
    const XmlNode *abort = rule.child("AbortIncompleteMultipartUpload");
    if (abort && !isDays(abort->textOf("DaysAfterInitiation"), 1))
        return ApiError{"InvalidArgument", "'DaysAfterInitiation' must be a positive integer"};
    return {};
}

using Moments = QList<std::pair<qint64, int>>;   // when, in days or as a date, and how cold

// Later classes must be colder and later.
bool isWaterfall(Moments steps)
{
    std::sort(steps.begin(), steps.end());
    for (qsizetype i = 1; i < steps.size(); ++i) {
        if (steps[i].first == steps[i - 1].first || steps[i].second <= steps[i - 1].second)
            return false;
    }
    return true;
}

qint64 latest(const Moments &steps)
{
    qint64 last = -1;
    for (const auto &step : steps)
        last = std::max(last, step.first);
    return last;
}

// ... and nothing may move after it was deleted.
std::optional<ApiError> orderProblem(const XmlNode &rule)
{
    Moments steps;
    for (const XmlNode &transition : rule.all("Transition")) {
        if (!transition.child("AccessFrequency"))
            steps.append({lifecycleMoment(transition), coldness(transition.textOf("StorageClass").trimmed())});
    }
    Moments versionSteps;
    for (const XmlNode &transition : rule.all("NoncurrentVersionTransition"))
        versionSteps.append(
            {transition.textOf("NoncurrentDays").trimmed().toInt(), coldness(transition.textOf("StorageClass").trimmed())});
    if (!isWaterfall(steps) || !isWaterfall(versionSteps))
        return ApiError{"InvalidArgument", "Transitions must go to colder classes, later ones later."};
    const XmlNode *expiration = rule.child("Expiration");
    const bool isTimed = expiration && !expiration->child("ExpiredObjectDeleteMarker");
    const XmlNode *versionExpiration = rule.child("NoncurrentVersionExpiration");
    if ((isTimed && lifecycleMoment(*expiration) <= latest(steps)) ||
        (versionExpiration && versionExpiration->textOf("NoncurrentDays").trimmed().toInt() <= latest(versionSteps)))
        return ApiError{"InvalidArgument",
                        "'Days' in the Expiration action must be greater than 'Days' in the Transition action"};
    return {};
}

bool hasTags(const XmlNode &filter)
{
    const XmlNode *both = filter.child("And");
    return filter.child("Tag") || (both && both->child("Tag"));
}

// Empty, or exactly one of Prefix, Tag, And; sizes only within And.
std::optional<ApiError> filterProblem(const XmlNode &rule)
{
    const XmlNode *filter = rule.child("Filter");
    if (!filter)
        return {};
    const qsizetype kinds = filter->all("Prefix").size() + filter->all("Tag").size() + filter->all("And").size();
    if (kinds > 1 || filter->child("ObjectSizeGreaterThan") || filter->child("ObjectSizeLessThan"))
        return apiError("MalformedXML");
    if (const XmlNode *both = filter->child("And"); both && both->all("Tag").size() > maxTags)
        return ApiError{"InvalidArgument", "A filter has at most 10 tags."};
    const XmlNode *expiration = rule.child("Expiration");
    if (hasTags(*filter) && rule.child("AbortIncompleteMultipartUpload"))
        return ApiError{"InvalidRequest", "AbortIncompleteMultipartUpload cannot be specified with Tags"};
    if (hasTags(*filter) && expiration && expiration->child("ExpiredObjectDeleteMarker"))
        return ApiError{"InvalidRequest", "ExpiredObjectDeleteMarker cannot be specified with Tags"};
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
    const bool hasTarget = rule.child("Filter") && !rule.child("Prefix");
    if ((status != "Enabled" && status != "Disabled") || !hasTarget || !hasAction(rule))
        return apiError("MalformedXML");
    if (QString::fromUtf8(rule.textOf("ID")).toUcs4().size() > maxIdCharacters)
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
    for (auto *check : {noncurrentProblem, orderProblem, filterProblem}) {
        if (const auto problem = check(rule))
            return problem;
    }
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
    return lifecycleConflict(rules);
}

}   // namespace Sandbox
