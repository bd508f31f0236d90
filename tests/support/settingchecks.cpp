// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingchecks.h"

#include "bucketsettings/outline.h"
#include "bucketsettings/xmlelement.h"
#include "randomxml.h"

#include <QJsonDocument>

using namespace Settings;

namespace {

QString roundTripProblem(const Setting &setting, const XmlElement &element)
{
    const std::unique_ptr<SettingDocument> document = setting.newDocument(SettingChecks::context());
    const QByteArray before = element.toXml();
    if (const auto mistake = document->read({before}))
        return mistake->reason;
    if (const auto mistake = document->misunderstanding())
        return mistake->reason + u'\n' + QString::fromUtf8(before);
    const Parsed<XmlElement> after = XmlElement::parse(document->text());
    if (!after || *after != element || !document->isSame({before}, {document->text()})) {
        return QStringLiteral("before:\n%1\nafter:\n%2")
            .arg(QString::fromUtf8(element.toXml(XmlElement::Layout::Indented)), QString::fromUtf8(document->text()));
    }
    return {};
}

QString jsonRoundTripProblem(const Setting &setting, const QByteArray &before)
{
    const std::unique_ptr<SettingDocument> document = setting.newDocument(SettingChecks::context());
    if (const auto mistake = document->read({before}))
        return mistake->reason;
    return QJsonDocument::fromJson(document->text()) == QJsonDocument::fromJson(before) ? QString()
                                                                                        : QString::fromUtf8(document->text());
}

}   // namespace

namespace SettingChecks {

SettingContext context()
{
    SettingContext context;
    context.bucket = {QStringLiteral("photos-1250000000"), QStringLiteral("ap-guangzhou")};
    return context;
}

QString survivesTheRoundTrip(const Setting &setting, const QByteArray &document)
{
    if (setting.format == DocumentFormat::Json)
        return jsonRoundTripProblem(setting, document);
    const Parsed<XmlElement> element = XmlElement::parse(document);
    if (!element)
        return element.mistake().reason;
    QString problem = roundTripProblem(setting, *element);
    RandomXml random(3);
    for (int i = 0; i < 10 && problem.isEmpty(); ++i)
        problem = roundTripProblem(setting, random.withUnknown(*element));
    return problem;
}

QString refusesEveryCut(const Setting &setting, const QByteArray &document)
{
    const std::unique_ptr<SettingDocument> target = setting.newDocument(context());
    const QByteArray trimmed = document.trimmed();
    if (target->read({trimmed}))
        return QStringLiteral("the whole document is a mistake");
    const QByteArray before = target->text();
    for (qsizetype size = 1; size < trimmed.size(); ++size) {
        const auto mistake = target->read({trimmed.first(size)});
        if (!mistake || mistake->position.line < 1 || target->text() != before)
            return QStringLiteral("cut after %1 bytes: %2").arg(size).arg(QString::fromUtf8(trimmed.first(size)));
    }
    return {};
}

QString survivesRandomDocuments(const Setting &setting, const QByteArray &rootName)
{
    if (setting.format == DocumentFormat::Json)
        return {};   // no XML is anything there
    RandomXml random(11);
    for (int i = 0; i < 40; ++i) {
        XmlElement root(QString::fromLatin1(rootName));
        for (int count = random.below(4); count > 0; --count)
            root.append(random.element());
        const std::unique_ptr<SettingDocument> document = setting.newDocument(context());
        if (document->read({root.toXml()}))
            return QStringLiteral("not read: ") + QString::fromUtf8(root.toXml());
        const QStringList shown = outline(document->form()) + QStringList(document->summary());
        const auto problems = document->problems();
        Q_UNUSED(shown)
        Q_UNUSED(problems)
        const Parsed<XmlElement> after = XmlElement::parse(document->text());
        if (!after || (*after != root && !document->isEmpty()))
            return QString::fromUtf8(root.toXml() + "\n" + document->text());
    }
    return {};
}

}   // namespace SettingChecks
