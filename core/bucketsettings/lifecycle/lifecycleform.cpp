// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/lifecycleform.h"

#include "browse/storageclass.h"
#include "bucketsettings/lifecycle/lifecyclesentence.h"
#include "bucketsettings/lifecycle/storageladder.h"

#include <QCoreApplication>

#include <limits>

using namespace Lifecycle;

namespace Settings {

namespace {

struct LifecycleText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::Lifecycle)
};

constexpr qint64 noLimit = std::numeric_limits<qint64>::max();

/// Keys are bytes, fields are text.
template <typename Record>
Property<QString> bytesProperty(const Access<Record> &record, QByteArray Record::*member)
{
    return {[=] { return QString::fromUtf8(record().*member); }, [=](const QString &text) { record().*member = text.toUtf8(); }};
}

template <typename Record>
Property<std::optional<qint64>> daysProperty(const Access<Record> &record, std::optional<int> Record::*member)
{
    return {[=]() -> std::optional<qint64> { return record().*member; },
            [=](const std::optional<qint64> &days) { record().*member = days ? std::optional(int(*days)) : std::nullopt; }};
}

/// The days, or the date, of a time that may be missing.
Property<std::optional<qint64>> daysOf(const Access<std::optional<When>> &when)
{
    return {
        [when]() -> std::optional<qint64> {
            return when() && !when()->isDate() ? std::optional<qint64>(when()->days) : std::nullopt;
        },
        [when](const std::optional<qint64> &days) { when() = days ? std::optional(When::afterDays(int(*days))) : std::nullopt; }};
}

Property<QString> dateOf(const Access<std::optional<When>> &when)
{
    return {[when] { return when() && when()->isDate() ? when()->date.toString(Qt::ISODate) : QString(); },
            [when](const QString &text) {
                const QDate date = QDate::fromString(text, Qt::ISODate);
                when() = date.isValid() ? std::optional(When::onDate(date)) : std::nullopt;
            }};
}

QList<Choice> classChoices()
{
    QList<Choice> choices;
    for (const QByteArray &storageClass : targetClasses(false) + targetClasses(true))
        choices.append({QString::fromLatin1(storageClass), storageClassName(storageClass)});
    return choices;
}

Form tagForm(const Access<Tag> &tag)
{
    return {{{"Key", LifecycleText::tr("Tag name"), TextField{propertyOf(tag, &Tag::key)}},
             {"Value", LifecycleText::tr("Value"), TextField{propertyOf(tag, &Tag::value)}}}};
}

Form transitionForm(const Access<Transition> &transition)
{
    const Access<std::optional<When>> when = memberOf(transition, &Transition::when);
    return {
        {{"Days", LifecycleText::tr("After"), NumberField{daysOf(when), 0, maxDays, Unit::Days, LifecycleText::tr("not set")}},
         {"Date", LifecycleText::tr("On the day"), TextField{dateOf(when)}},
         {"StorageClass", LifecycleText::tr("Storage class"),
          ChoiceField{bytesProperty(transition, &Transition::storageClass), classChoices()}}}};
}

Form noncurrentForm(const Access<NoncurrentTransition> &transition)
{
    const Property<std::optional<qint64>> days{
        [transition]() -> std::optional<qint64> { return transition().days; },
        [transition](const std::optional<qint64> &value) { transition().days = int(value.value_or(0)); }};
    return {{{"NoncurrentDays", LifecycleText::tr("After"), NumberField{days, 0, maxDays, Unit::Days}},
             {"StorageClass", LifecycleText::tr("Storage class"),
              ChoiceField{bytesProperty(transition, &NoncurrentTransition::storageClass), classChoices()}}}};
}

QList<Field> filterFields(const Access<Filter> &filter)
{
    const QString noSize = LifecycleText::tr("not set");
    RecordsField tags = recordsField(
        memberOf(filter, &Filter::tags), [](const Tag &tag) { return QString(tag.key + u'=' + tag.value); }, tagForm);
    tags.maxCount = maxTags;
    return {{"Prefix", LifecycleText::tr("Key begins with"), TextField{bytesProperty(filter, &Filter::prefix)}},
            {"PrefixNotEquals", LifecycleText::tr("But not with"), TextField{bytesProperty(filter, &Filter::excludedPrefix)}},
            {"Tag", LifecycleText::tr("Tag"), tags},
            {"ObjectSizeGreaterThan", LifecycleText::tr("Larger than"),
             NumberField{propertyOf(filter, &Filter::largerThanBytes), 0, noLimit, Unit::Bytes, noSize}},
            {"ObjectSizeLessThan", LifecycleText::tr("Smaller than"),
             NumberField{propertyOf(filter, &Filter::smallerThanBytes), 0, noLimit, Unit::Bytes, noSize}}};
}

QList<Field> actionFields(const Access<Rule> &rule)
{
    const QString never = LifecycleText::tr("never");
    const Access<std::optional<When>> expiration = memberOf(rule, &Rule::expiration);
    const RecordsField transitions = recordsField(
        memberOf(rule, &Rule::transitions), [](const Transition &step) { return storageClassName(step.storageClass); },
        transitionForm);
    const RecordsField versions = recordsField(
        memberOf(rule, &Rule::noncurrentTransitions),
        [](const NoncurrentTransition &step) { return storageClassName(step.storageClass); }, noncurrentForm);
    return {
        {"Transition", LifecycleText::tr("Step"), transitions},
        {"Expiration", LifecycleText::tr("Delete objects after"), NumberField{daysOf(expiration), 1, maxDays, Unit::Days, never}},
        {"Date", LifecycleText::tr("Delete objects on"), TextField{dateOf(expiration)}},
        {"ExpiredObjectDeleteMarker", LifecycleText::tr("Remove delete markers that hide nothing any more"),
         SwitchField{propertyOf(rule, &Rule::removesLoneDeleteMarkers)}},
        {"NoncurrentVersionTransition", LifecycleText::tr("Step of older versions"), versions},
        {"NoncurrentVersionExpiration", LifecycleText::tr("Delete older versions after"),
         NumberField{daysProperty(rule, &Rule::noncurrentExpirationDays), 1, maxDays, Unit::Days, never}},
        {"AbortIncompleteMultipartUpload", LifecycleText::tr("Remove unfinished uploads after"),
         NumberField{daysProperty(rule, &Rule::abortUploadsDays), 1, maxDays, Unit::Days, never}}};
}

Form ruleForm(const Access<Rule> &rule)
{
    Form form;
    form.fields = {{"ID", LifecycleText::tr("Name"), TextField{propertyOf(rule, &Rule::id)}},
                   {"Status", LifecycleText::tr("Enabled"), SwitchField{propertyOf(rule, &Rule::isEnabled)}}};
    form.fields += filterFields(memberOf(rule, &Rule::filter));
    form.fields += actionFields(rule);
    return form;
}

QByteArray nameOf(Lifecycle::Field field)
{
    switch (field) {
    case Lifecycle::Field::Rule:
        return {};
    case Lifecycle::Field::Id:
        return "ID";
    case Lifecycle::Field::Prefix:
        return "Prefix";
    case Lifecycle::Field::ExcludedPrefix:
        return "PrefixNotEquals";
    case Lifecycle::Field::Tags:
        return "Tag";
    case Lifecycle::Field::Size:
        return "ObjectSizeGreaterThan";
    case Lifecycle::Field::Transitions:
        return "Transition";
    case Lifecycle::Field::Expiration:
        return "Expiration";
    case Lifecycle::Field::DeleteMarkers:
        return "ExpiredObjectDeleteMarker";
    case Lifecycle::Field::NoncurrentTransitions:
        return "NoncurrentVersionTransition";
    case Lifecycle::Field::NoncurrentExpiration:
        return "NoncurrentVersionExpiration";
    case Lifecycle::Field::Uploads:
        return "AbortIncompleteMultipartUpload";
    }
    return {};
}

}   // namespace

Form lifecycleForm(const Access<Lifecycle::Configuration> &configuration)
{
    RecordsField rules = recordsField(
        memberOf(configuration, &Lifecycle::Configuration::rules),
        [](const Rule &rule) {
            //: A lifecycle rule: %1 is its name, %2 what it does
            return rule.id.isEmpty() ? sentenceOf(rule) : LifecycleText::tr("%1: %2").arg(rule.id, sentenceOf(rule));
        },
        ruleForm);
    rules.maxCount = maxRules;
    return {{{"Rule", LifecycleText::tr("Rule"), rules}}};
}

FieldPath pathOf(const Lifecycle::Problem &problem)
{
    if (problem.ruleIndex < 0)
        return "Rule";
    FieldPath path = pathOf("Rule", problem.ruleIndex, nameOf(problem.field));
    if (problem.row >= 0)
        path += '/' + QByteArray::number(problem.row);
    return path;
}

}   // namespace Settings
