// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycleconflicts.h"

#include <QDateTime>
#include <QMap>

#include <algorithm>
#include <limits>

namespace Sandbox {

namespace {

constexpr const char *fromWarmToCold[] = {"STANDARD_IA", "INTELLIGENT_TIERING", "ARCHIVE", "DEEP_ARCHIVE"};

int placeOf(QByteArray storageClass)
{
    if (storageClass.startsWith("MAZ_"))
        storageClass.remove(0, 4);
    return int(std::find(std::begin(fromWarmToCold), std::end(fromWarmToCold), storageClass) - std::begin(fromWarmToCold));
}

// What a rule selects, and when it does what: each with a name of its own, so that two rules can be laid beside each other.
struct Demand
{
    QByteArray prefix;
    QByteArray notPrefix;
    QMap<QByteArray, QByteArray> tags;
    qint64 above = -1;
    qint64 below = std::numeric_limits<qint64>::max();
    QMap<QByteArray, qint64> ends;
    QMap<int, qint64> steps;   // by the place of the class
    QMap<int, qint64> versionSteps;
};

void readFilter(const XmlNode &rule, Demand &demand)
{
    const XmlNode *filter = rule.child("Filter");
    const XmlNode *both = filter ? filter->child("And") : nullptr;
    const XmlNode &conditions = both ? *both : filter ? *filter : rule;
    demand.prefix = conditions.textOf("Prefix");
    demand.notPrefix = conditions.textOf("PrefixNotEquals");
    for (const XmlNode &tag : conditions.all("Tag"))
        demand.tags.insert(tag.textOf("Key"), tag.textOf("Value"));
    if (conditions.child("ObjectSizeGreaterThan"))
        demand.above = conditions.textOf("ObjectSizeGreaterThan").trimmed().toLongLong();
    if (conditions.child("ObjectSizeLessThan"))
        demand.below = conditions.textOf("ObjectSizeLessThan").trimmed().toLongLong();
}

Demand demandOf(const XmlNode &rule)
{
    Demand demand;
    readFilter(rule, demand);
    if (const XmlNode *expiration = rule.child("Expiration"); expiration && !expiration->child("ExpiredObjectDeleteMarker"))
        demand.ends.insert("Expiration", lifecycleMoment(*expiration));
    if (const XmlNode *expiration = rule.child("NoncurrentVersionExpiration"))
        demand.ends.insert("NoncurrentVersionExpiration", expiration->textOf("NoncurrentDays").trimmed().toInt());
    if (const XmlNode *abort = rule.child("AbortIncompleteMultipartUpload"))
        demand.ends.insert("AbortIncompleteMultipartUpload", abort->textOf("DaysAfterInitiation").trimmed().toInt());
    for (const XmlNode &step : rule.all("Transition")) {
        if (!step.child("AccessFrequency"))
            demand.steps.insert(placeOf(step.textOf("StorageClass").trimmed()), lifecycleMoment(step));
    }
    for (const XmlNode &step : rule.all("NoncurrentVersionTransition"))
        demand.versionSteps.insert(placeOf(step.textOf("StorageClass").trimmed()),
                                   step.textOf("NoncurrentDays").trimmed().toInt());
    return demand;
}

bool canMeet(const Demand &one, const Demand &other)
{
    const QByteArray &longer = one.prefix.size() > other.prefix.size() ? one.prefix : other.prefix;
    const bool isApart = !longer.startsWith(one.prefix) || !longer.startsWith(other.prefix) ||
                         (!one.notPrefix.isEmpty() && longer.startsWith(one.notPrefix)) ||
                         (!other.notPrefix.isEmpty() && longer.startsWith(other.notPrefix));
    if (isApart || std::max(one.above, other.above) + 1 > std::min(one.below, other.below) - 1)
        return false;
    for (auto tag = one.tags.cbegin(); tag != one.tags.cend(); ++tag) {
        if (other.tags.contains(tag.key()) && other.tags.value(tag.key()) != tag.value())
            return false;
    }
    return true;
}

// The same class at other times, or a colder one that does not come later. Days and dates cannot be compared.
bool contradict(const QMap<int, qint64> &one, const QMap<int, qint64> &other)
{
    constexpr qint64 leastDate = 100'000;
    for (auto step = one.cbegin(); step != one.cend(); ++step) {
        for (auto than = other.cbegin(); than != other.cend(); ++than) {
            if (step.key() == than.key() && step.value() != than.value())
                return true;
            const bool isComparable = (step.value() < leastDate) == (than.value() < leastDate);
            if (isComparable && ((step.key() > than.key() && step.value() <= than.value()) ||
                                 (step.key() < than.key() && step.value() >= than.value())))
                return true;
        }
    }
    return false;
}

bool contradict(const Demand &one, const Demand &other)
{
    for (auto end = one.ends.cbegin(); end != one.ends.cend(); ++end) {
        if (other.ends.contains(end.key()) && other.ends.value(end.key()) != end.value())
            return true;
    }
    return contradict(one.steps, other.steps) || contradict(one.versionSteps, other.versionSteps);
}

}   // namespace

qint64 lifecycleMoment(const XmlNode &action)
{
    if (action.child("Days"))
        return action.textOf("Days").trimmed().toInt();
    const QString date = QString::fromUtf8(action.textOf("Date").trimmed());
    return QDateTime::fromString(date, Qt::ISODateWithMs).toMSecsSinceEpoch();
}

std::optional<ApiError> lifecycleConflict(const QList<XmlNode> &rules)
{
    QList<Demand> demands;
    for (const XmlNode &rule : rules) {
        if (rule.textOf("Status").trimmed() == "Enabled")
            demands.append(demandOf(rule));
    }
    for (qsizetype one = 0; one < demands.size(); ++one) {
        for (qsizetype other = one + 1; other < demands.size(); ++other) {
            if (canMeet(demands.at(one), demands.at(other)) && contradict(demands.at(one), demands.at(other)))
                return ApiError{"InvalidRequest", "Conflict lifecycle rule"};
        }
    }
    return {};
}

}   // namespace Sandbox
