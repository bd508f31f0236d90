// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace Sandbox {

/// An element of a small document. Names are local names, text is kept as it is.
struct XmlNode
{
    QByteArray name;
    QByteArray text;
    QByteArray type;   ///< of the attribute xsi:type
    QList<XmlNode> children;

    /// First child of that name; null without one.
    const XmlNode *child(const QByteArray &childName) const;
    QList<XmlNode> all(const QByteArray &childName) const;
    /// Text of the child of that name; a null QByteArray without one.
    QByteArray textOf(const QByteArray &childName) const;
};

/// The root element; nothing when the document is not well-formed.
std::optional<XmlNode> parseXml(const QByteArray &document);

}   // namespace Sandbox
