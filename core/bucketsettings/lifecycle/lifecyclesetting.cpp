// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/lifecyclesetting.h"

#include "bucketsettings/formbuilding.h"
#include "bucketsettings/lifecycle/lifecycleform.h"
#include "bucketsettings/lifecycle/lifecyclexml.h"

#include <QCoreApplication>

namespace Settings {

namespace {

struct LifecycleText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::Lifecycle)
};

const Cos::Subresource lifecycleResource{"lifecycle"};

XmlElement write(const Lifecycle::Configuration &configuration, XmlElement root)
{
    Lifecycle::Configuration placed = configuration;
    placed.source = std::move(root);
    return Lifecycle::toXml(placed);
}

QString summary(const Lifecycle::Configuration &configuration)
{
    const QList<Lifecycle::Rule> &rules = configuration.rules;
    if (rules.isEmpty())
        return LifecycleText::tr("No rules");
    const int disabled = offCount(rules);
    const QString all = LifecycleText::tr("%n rule(s)", nullptr, int(rules.size()));
    if (disabled == 0)
        return all;
    //: %1 is "3 rules"
    return LifecycleText::tr("%1, %n switched off", nullptr, disabled).arg(all);
}

QList<Problem> problems(const Lifecycle::Configuration &configuration, const SettingContext &context)
{
    QList<Problem> found;
    const QDate today = QDate::currentDate();
    for (const Lifecycle::Problem &problem : Lifecycle::problemsOf(configuration.rules, lifecycleFacts(context), today)) {
        const bool isMistake = problem.severity == Lifecycle::Severity::Mistake;
        found.append({pathOf(problem), problem.text, isMistake ? Problem::Severity::Error : Problem::Severity::Warning});
    }
    return found;
}

std::unique_ptr<SettingDocument> newLifecycleDocument(const SettingContext &context)
{
    const XmlSetting<Lifecycle::Configuration> setting{
        .subresource = lifecycleResource,
        .rootName = Lifecycle::rootName,
        .read = [](const XmlElement &root) { return Lifecycle::fromXml(root); },
        .write = write,
        .isEmpty = [](const Lifecycle::Configuration &configuration) { return configuration.rules.isEmpty(); },
        .form = [](const Access<Lifecycle::Configuration> &configuration,
                   const SettingContext &) { return lifecycleForm(configuration); },
        .summary = summary,
        .problems = problems};
    return std::make_unique<LifecycleDocument>(setting, context);
}

}   // namespace

Setting lifecycleSetting()
{
    Setting setting;
    setting.id = "lifecycle";
    setting.subresource = lifecycleResource;
    setting.title = [] { return LifecycleText::tr("Lifecycle"); };
    setting.explanation = [] {
        return LifecycleText::tr(
            "What becomes of objects as they grow old: they move to colder, cheaper storage classes, and are "
            "deleted in the end. The service runs the rules once a day.");
    };
    setting.deletionFacts = [] {
        return LifecycleText::tr("Objects stay where they are and are not deleted any more. What was moved or deleted already "
                                 "does not come back.");
    };
    setting.newDocument = newLifecycleDocument;
    return setting;
}

Lifecycle::BucketFacts lifecycleFacts(const SettingContext &context)
{
    Lifecycle::BucketFacts facts;
    if (context.findings->info)
        facts.isMultiAz = context.findings->info->isMultiAz;
    facts.keepsVersions = context.findings->keepsVersions;
    return facts;
}

}   // namespace Settings
