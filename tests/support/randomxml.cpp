// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomxml.h"

using Settings::XmlElement;

QString RandomXml::name()
{
    static const QStringList names{QStringLiteral("Rule"), QStringLiteral("ID"), QStringLiteral("Status"), QStringLiteral("a-b"),
                                   QStringLiteral("x.y"),  QStringLiteral("键"), QStringLiteral("_")};
    return names.at(m_random.bounded(int(names.size())));
}

QString RandomXml::text()
{
    static const QStringList pieces{QStringLiteral("a"),   QStringLiteral(" "),   QStringLiteral("<&>\"'"), QStringLiteral("\n"),
                                    QStringLiteral("\t"),  QStringLiteral("\r"),  QStringLiteral("中文"),   QStringLiteral("😀"),
                                    QStringLiteral("]]>"), QStringLiteral("1000")};
    QString text;
    for (int count = m_random.bounded(5); count > 0; --count)
        text += pieces.at(m_random.bounded(int(pieces.size())));
    return text;
}

XmlElement RandomXml::element(int depth)
{
    XmlElement element(name());
    if (m_random.bounded(3) == 0)
        element.setAttribute({QStringLiteral("type"), text(), QStringLiteral("xsi"), QStringLiteral("urn:instance")});
    if (m_random.bounded(4) == 0)
        element.setAttribute({QStringLiteral("version"), text(), {}, {}});
    const int children = depth > 0 ? m_random.bounded(5) : 0;
    for (int i = 0; i < children; ++i)
        element.append(this->element(depth - 1));
    if (children == 0)
        element.setText(text());
    return element;
}

XmlElement RandomXml::withUnknown(const XmlElement &element)
{
    XmlElement richer(element.name(), element.text());
    for (const XmlElement::Attribute &attribute : element.attributes())
        richer.setAttribute(attribute);
    richer.setAttribute({QStringLiteral("unheardOf"), text(), {}, {}});
    if (element.children().isEmpty())
        return richer;
    for (const XmlElement &child : element.children()) {
        richer.append(withUnknown(child));
        if (m_random.bounded(2) == 0) {
            XmlElement unknown(QStringLiteral("UnheardOf"));
            unknown.append(XmlElement(QStringLiteral("Deeper"), QString(text() + u'x')));
            richer.append(unknown);
        }
    }
    richer.append(XmlElement(QStringLiteral("AlsoUnheardOf")));
    return richer;
}
