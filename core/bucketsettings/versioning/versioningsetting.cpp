// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/versioning/versioningsetting.h"

#include <QCoreApplication>

namespace Settings {

namespace {

struct VersioningText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::Versioning)
};

constexpr QLatin1String statusName("Status");
const Cos::Subresource versioningResource{"versioning"};

Parsed<VersioningStatus> versioningFromXml(const XmlElement &root)
{
    return VersioningStatus{root.textOf(statusName).value_or(QString())};
}

XmlElement versioningToXml(const VersioningStatus &value, XmlElement root)
{
    root.setTextOrRemove(statusName, value.status);
    return root;
}

Form versioningForm(const Access<VersioningStatus> &value, const SettingContext &)
{
    QList<Choice> choices{
        {QStringLiteral("Enabled"), VersioningText::tr("Enabled"),
         VersioningText::tr("Overwriting and deleting keeps the old version, which can be brought back, and which "
                            "costs storage until a lifecycle rule or a person removes it.")},
        {QStringLiteral("Suspended"), VersioningText::tr("Suspended"),
         VersioningText::tr("Versions that exist stay. What is overwritten or deleted from now on is lost.")}};
    if (value().status.isEmpty()) {
        choices.prepend(
            {QString(), VersioningText::tr("Never enabled"),
             VersioningText::tr("What is overwritten or deleted is lost. Once enabled, versioning can only be suspended, "
                                "never be removed again.")});
    }
    return {{{"Status", VersioningText::tr("&Versioning"), ChoiceField{propertyOf(value, &VersioningStatus::status), choices}}}};
}

QString versioningSummary(const VersioningStatus &value)
{
    if (value.status == QLatin1String("Enabled"))
        return VersioningText::tr("Enabled");
    return value.status.isEmpty() ? VersioningText::tr("Never enabled") : VersioningText::tr("Suspended");
}

QList<Problem> versioningProblems(const VersioningStatus &value, const SettingContext &)
{
    if (value.status == QLatin1String("Enabled") || value.status == QLatin1String("Suspended"))
        return {};
    return {{"Status", VersioningText::tr("The service takes only Enabled and Suspended.")}};
}

std::unique_ptr<SettingDocument> newVersioningDocument(const SettingContext &context)
{
    const XmlSetting<VersioningStatus> setting{.subresource = versioningResource,
                                               .rootName = QLatin1String("VersioningConfiguration"),
                                               .read = versioningFromXml,
                                               .write = versioningToXml,
                                               .isEmpty = [](const VersioningStatus &value) { return value.status.isEmpty(); },
                                               .form = versioningForm,
                                               .summary = versioningSummary,
                                               .problems = versioningProblems,
                                               .isDeletable = false};
    return std::make_unique<VersioningDocument>(setting, context);
}

}   // namespace

Setting versioningSetting()
{
    Setting setting;
    setting.id = "versioning";
    setting.subresource = versioningResource;
    setting.isDeletable = false;
    setting.title = [] { return VersioningText::tr("Versioning"); };
    setting.explanation = [] { return VersioningText::tr("Whether the bucket keeps objects that are overwritten or deleted."); };
    setting.newDocument = newVersioningDocument;
    setting.reasonAgainst = [](const SettingContext &context) {
        const bool isFileSystem = context.findings->info && context.findings->info->isMetadataAccelerated;
        return isFileSystem ? VersioningText::tr("Buckets with metadata acceleration keep no versions.") : QString();
    };
    return setting;
}

}   // namespace Settings
