// SPDX-License-Identifier: GPL-3.0-or-later
// Protocol section 3.6.8.
#include "bucketsettings/tiering/tieringsetting.h"

#include <QCoreApplication>

namespace Settings {

namespace {

struct TieringText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::Tiering)
};

constexpr QLatin1String statusName("Status");
constexpr QLatin1String transitionName("Transition");
constexpr QLatin1String daysName("Days");
constexpr QLatin1String requestsName("RequestFrequent");
const QString enabledText = QStringLiteral("Enabled");
const Cos::Subresource tieringResource{"intelligenttiering"};

Parsed<IntelligentTiering> tieringFromXml(const XmlElement &root)
{
    return IntelligentTiering{root.textOf(statusName) == enabledText,
                              root.childOrNew(transitionName).textOf(daysName).value_or(QString())};
}

XmlElement tieringToXml(const IntelligentTiering &tiering, XmlElement root)
{
    if (tiering.isEnabled && root.textOf(statusName) != enabledText)
        root.setTextOf(statusName, enabledText);
    if (tiering.days.isEmpty())
        return root;
    XmlElement transition = root.childOrNew(transitionName);
    transition.setTextOf(daysName, tiering.days);
    if (!root.hasChild(transitionName))
        transition.setTextOf(requestsName, QStringLiteral("1"));
    root.setChild(transition);
    return root;
}

Form tieringForm(const Access<IntelligentTiering> &tiering, const SettingContext &)
{
    const Property<QString> days{[tiering] { return tiering().days; },
                                 [tiering](const QString &value) {
                                     tiering().days = value;
                                     tiering().isEnabled = !value.isEmpty();
                                 }};
    QList<Choice> choices;
    for (const int number : {30, 60, 90})
        choices.append({QString::number(number), TieringText::tr("After %n day(s) without access", nullptr, number)});
    if (tiering().days.isEmpty())
        choices.prepend(
            {QString(), TieringText::tr("Off"), TieringText::tr("Once switched on, it cannot be switched off again.")});
    return {{{"Days", TieringText::tr("&Move to the tier for rare access"), ChoiceField{days, choices},
              TieringText::tr("Only for objects of the class “intelligent tiering”. They come back by themselves when they are "
                              "read. Each object is charged a little for being watched.")}}};
}

QList<Problem> tieringProblems(const IntelligentTiering &tiering, const SettingContext &)
{
    static const QStringList known{QStringLiteral("30"), QStringLiteral("60"), QStringLiteral("90")};
    if (known.contains(tiering.days))
        return {};
    return {{"Days", TieringText::tr("Choose 30, 60 or 90 days.")}};
}

std::unique_ptr<SettingDocument> newTieringDocument(const SettingContext &context)
{
    const XmlSetting<IntelligentTiering> setting{
        .subresource = tieringResource,
        .rootName = QLatin1String("IntelligentTieringConfiguration"),
        .read = tieringFromXml,
        .write = tieringToXml,
        .isEmpty = [](const IntelligentTiering &tiering) { return !tiering.isEnabled && tiering.days.isEmpty(); },
        .form = tieringForm,
        .summary =
            [](const IntelligentTiering &tiering) {
                return tiering.isEnabled ? TieringText::tr("After %n day(s)", nullptr, tiering.days.toInt())
                                         : TieringText::tr("Off");
            },
        .problems = tieringProblems,
        .isDeletable = false};
    return std::make_unique<TieringDocument>(setting, context);
}

}   // namespace

Setting tieringSetting()
{
    Setting setting;
    setting.id = "intelligent-tiering";
    setting.subresource = tieringResource;
    setting.isDeletable = false;
    setting.title = [] { return TieringText::tr("Intelligent Tiering"); };
    setting.explanation = [] {
        return TieringText::tr("Lets the service move objects between tiers by how often they are read, without restoring.");
    };
    setting.newDocument = newTieringDocument;
    return setting;
}

}   // namespace Settings
