// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/xmldocument.h"

#include <QCoreApplication>

#include <algorithm>

namespace Settings {

bool hasError(const QList<Problem> &problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &problem) { return problem.severity == Problem::Severity::Error; });
}

QString plainLabel(const QString &label)
{
    QString plain = label;
    plain.replace(QLatin1String("&&"), QString(QChar(1)));
    plain.remove(u'&');
    plain.replace(QChar(1), u'&');
    // In Chinese, Japanese and Korean the key stands behind the label: "名称(N)".
    const qsizetype start = plain.size() - 3;
    const bool hasKeyBehind = label.contains(QLatin1String("(&")) && start > 0 && plain.at(start) == u'(' && plain.endsWith(u')');
    return hasKeyBehind ? plain.first(start) : plain;
}

Parsed<XmlElement> configuredElement(const Cos::Configuration &configuration, QLatin1String rootName)
{
    if (!configuration.document || configuration.document->trimmed().isEmpty())
        return XmlElement(rootName);
    return XmlElement::parse(*configuration.document, rootName);
}

bool meanTheSame(const Cos::Configuration &left, const Cos::Configuration &right, QLatin1String rootName)
{
    const Parsed<XmlElement> leftElement = configuredElement(left, rootName);
    const Parsed<XmlElement> rightElement = configuredElement(right, rootName);
    if (!leftElement || !rightElement)
        return left.document == right.document;
    const bool areEmpty = leftElement->children().isEmpty() && rightElement->children().isEmpty();
    return areEmpty || *leftElement == *rightElement;
}

SettingCall callToPut(const Cos::Subresource &subresource, const QByteArray &document, DocumentFormat format)
{
    const bool isXml = format == DocumentFormat::Xml;
    return {
        SettingCall::Verb::Put, subresource, {document, isXml ? QByteArray("application/xml") : QByteArray("application/json")}};
}

}   // namespace Settings
