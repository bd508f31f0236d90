// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/acceleration/accelerationsetting.h"

#include <QCoreApplication>

namespace Settings {

namespace {

struct AccelerationText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::Acceleration)
};

constexpr QLatin1String statusName("Status");
constexpr QLatin1String typeName("Type");
const QString enabledText = QStringLiteral("Enabled");
const Cos::Subresource accelerateResource{"accelerate"};

Parsed<Acceleration> accelerationFromXml(const XmlElement &root)
{
    return Acceleration{root.textOf(statusName) == enabledText, root.hasChild(statusName)};
}

XmlElement accelerationToXml(const Acceleration &acceleration, XmlElement root)
{
    if ((root.textOf(statusName) == enabledText) == acceleration.isEnabled)
        return root;
    root.setTextOf(statusName, acceleration.isEnabled ? enabledText : QStringLiteral("Suspended"));
    if (!root.hasChild(typeName))
        root.setTextOf(typeName, QStringLiteral("COS"));
    return root;
}

std::unique_ptr<SettingDocument> newAccelerationDocument(const SettingContext &context)
{
    const XmlSetting<Acceleration> setting{
        .subresource = accelerateResource,
        .rootName = QLatin1String("AccelerateConfiguration"),
        .read = accelerationFromXml,
        .write = accelerationToXml,
        .isEmpty = [](const Acceleration &acceleration) { return !acceleration.isEnabled && !acceleration.isConfigured; },
        .form =
            [](const Access<Acceleration> &acceleration, const SettingContext &) {
                return Form{
                    {{"Status", AccelerationText::tr("&Global acceleration"),
                      SwitchField{propertyOf(acceleration, &Acceleration::isEnabled)},
                      AccelerationText::tr("It takes up to a quarter of an hour until a change acts everywhere. Traffic through "
                                           "the acceleration domain costs more.")}}};
            },
        .summary =
            [](const Acceleration &acceleration) {
                return acceleration.isEnabled ? AccelerationText::tr("On") : AccelerationText::tr("Off");
            },
        .problems = [](const Acceleration &, const SettingContext &) { return QList<Problem>(); },
        .isDeletable = false};
    return std::make_unique<AccelerationDocument>(setting, context);
}

}   // namespace

Setting accelerationSetting()
{
    Setting setting;
    setting.id = "acceleration";
    setting.subresource = accelerateResource;
    setting.isDeletable = false;
    setting.title = [] { return AccelerationText::tr("Acceleration"); };
    setting.explanation = [] {
        return AccelerationText::tr("A domain that reaches the bucket by the nearest entrance of the service's own network.");
    };
    setting.newDocument = newAccelerationDocument;
    return setting;
}

}   // namespace Settings
