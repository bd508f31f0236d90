// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/lifecyclexml.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

/// The codecs of settings for programs in other languages: settingscodec lifecycle read < document.xml > value.json, and
/// settingscodec lifecycle write < value.json > document.xml.

using namespace Lifecycle;

namespace {

QJsonObject jsonOf(const std::optional<When> &when)
{
    if (!when)
        return {};
    return when->isDate() ? QJsonObject{{QStringLiteral("date"), dateTextOf(when->date)}}
                          : QJsonObject{{QStringLiteral("days"), when->days}};
}

std::optional<When> whenOf(const QJsonObject &json)
{
    if (json.contains(QLatin1String("date")))
        return When::onDate(dayFromDateText(json.value(QLatin1String("date")).toString()));
    return json.contains(QLatin1String("days")) ? std::optional(When::afterDays(json.value(QLatin1String("days")).toInt()))
                                                : std::nullopt;
}

template <typename T>
void setOptional(QJsonObject &json, const char *name, const std::optional<T> &value)
{
    if (value)
        json.insert(QLatin1String(name), QJsonValue(*value));
}

template <typename T>
std::optional<T> optionalOf(const QJsonObject &json, const char *name)
{
    const QJsonValue value = json.value(QLatin1String(name));
    return value.isUndefined() ? std::nullopt : std::optional(T(value.toInteger()));
}

QJsonObject jsonOf(const Rule &rule)
{
    QJsonObject json{{QStringLiteral("id"), rule.id},
                     {QStringLiteral("isEnabled"), rule.isEnabled},
                     {QStringLiteral("prefix"), QString::fromUtf8(rule.filter.prefix)}};
    QJsonArray tags;
    for (const Tag &tag : rule.filter.tags)
        tags.append(QJsonObject{{QStringLiteral("key"), tag.key}, {QStringLiteral("value"), tag.value}});
    json.insert(QStringLiteral("tags"), tags);
    setOptional(json, "largerThan", rule.filter.largerThanBytes);
    setOptional(json, "smallerThan", rule.filter.smallerThanBytes);
    QJsonArray transitions;
    for (const Transition &transition : rule.transitions) {
        QJsonObject step = jsonOf(transition.when);
        step.insert(QStringLiteral("to"), QString::fromUtf8(transition.storageClass));
        transitions.append(step);
    }
    json.insert(QStringLiteral("transitions"), transitions);
    if (rule.expiration)
        json.insert(QStringLiteral("expiration"), jsonOf(rule.expiration));
    json.insert(QStringLiteral("removesMarkers"), rule.removesLoneDeleteMarkers);
    QJsonArray versions;
    for (const NoncurrentTransition &transition : rule.noncurrentTransitions) {
        versions.append(QJsonObject{{QStringLiteral("days"), transition.days},
                                    {QStringLiteral("to"), QString::fromUtf8(transition.storageClass)}});
    }
    json.insert(QStringLiteral("versionTransitions"), versions);
    setOptional(json, "versionDays", rule.noncurrentExpirationDays);
    setOptional(json, "uploadDays", rule.abortUploadsDays);
    return json;
}

Rule ruleOf(const QJsonObject &json)
{
    Rule rule;
    rule.id = json.value(QLatin1String("id")).toString();
    rule.isEnabled = json.value(QLatin1String("isEnabled")).toBool();
    rule.filter.prefix = json.value(QLatin1String("prefix")).toString().toUtf8();
    for (const QJsonValue &tag : json.value(QLatin1String("tags")).toArray())
        rule.filter.tags.append({tag[QLatin1String("key")].toString(), tag[QLatin1String("value")].toString()});
    rule.filter.largerThanBytes = optionalOf<qint64>(json, "largerThan");
    rule.filter.smallerThanBytes = optionalOf<qint64>(json, "smallerThan");
    for (const QJsonValue &step : json.value(QLatin1String("transitions")).toArray()) {
        Transition transition;
        transition.when = whenOf(step.toObject());
        transition.storageClass = step[QLatin1String("to")].toString().toUtf8();
        rule.transitions.append(transition);
    }
    rule.expiration = whenOf(json.value(QLatin1String("expiration")).toObject());
    rule.removesLoneDeleteMarkers = json.value(QLatin1String("removesMarkers")).toBool();
    for (const QJsonValue &step : json.value(QLatin1String("versionTransitions")).toArray()) {
        NoncurrentTransition transition;
        transition.days = step[QLatin1String("days")].toInt();
        transition.storageClass = step[QLatin1String("to")].toString().toUtf8();
        rule.noncurrentTransitions.append(transition);
    }
    rule.noncurrentExpirationDays = optionalOf<int>(json, "versionDays");
    rule.abortUploadsDays = optionalOf<int>(json, "uploadDays");
    return rule;
}

/// Nothing for a document that cannot be read.
std::optional<QByteArray> lifecycleToJson(const QByteArray &document)
{
    const auto configuration = fromXml(document);
    if (!configuration)
        return {};
    QJsonArray rules;
    for (const Rule &rule : configuration->rules)
        rules.append(jsonOf(rule));
    return QJsonDocument(rules).toJson();
}

QByteArray lifecycleFromJson(const QByteArray &json)
{
    Configuration configuration;
    for (const QJsonValue &rule : QJsonDocument::fromJson(json).array())
        configuration.rules.append(ruleOf(rule.toObject()));
    return toXml(configuration).toXml();
}

}   // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile input;
    QFile output;
    const bool isOpen = input.open(stdin, QIODevice::ReadOnly) && output.open(stdout, QIODevice::WriteOnly);
    if (!isOpen || arguments.size() != 3 || arguments.at(1) != QLatin1String("lifecycle")) {
        QTextStream(stderr) << "usage: settingscodec lifecycle read|write\n";
        return 2;
    }
    const bool reads = arguments.at(2) == QLatin1String("read");
    const std::optional<QByteArray> result = reads ? lifecycleToJson(input.readAll()) : lifecycleFromJson(input.readAll());
    if (!result)
        return 1;
    output.write(*result);
    return 0;
}
