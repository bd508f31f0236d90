// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmlnode.h"

#include <QXmlStreamReader>

namespace Sandbox {

namespace {

XmlNode readElement(QXmlStreamReader &xml)
{
    XmlNode node;
    node.name = xml.name().toUtf8();
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == QLatin1String("type"))
            node.type = attribute.value().toUtf8();
    }
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement())
            break;
        if (xml.isCharacters())
            node.text += xml.text().toUtf8();
        else if (xml.isStartElement())
            node.children.append(readElement(xml));
    }
    return node;
}

}   // namespace

const XmlNode *XmlNode::child(const QByteArray &childName) const
{
    for (const XmlNode &node : children) {
        if (node.name == childName)
            return &node;
    }
    return nullptr;
}

QList<XmlNode> XmlNode::all(const QByteArray &childName) const
{
    QList<XmlNode> found;
    for (const XmlNode &node : children) {
        if (node.name == childName)
            found.append(node);
    }
    return found;
}

QByteArray XmlNode::textOf(const QByteArray &childName) const
{
    const XmlNode *node = child(childName);
    if (!node)
        return {};
    return node->text.isNull() ? QByteArrayLiteral("") : node->text;
}

std::optional<XmlNode> parseXml(const QByteArray &document)
{
    QXmlStreamReader xml(document);
    if (!xml.readNextStartElement())
        return {};
    const XmlNode root = readElement(xml);
    while (!xml.atEnd())
        xml.readNext();
    if (xml.hasError())
        return {};
    return root;
}

}   // namespace Sandbox
