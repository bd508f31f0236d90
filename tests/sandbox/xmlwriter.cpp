// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmlwriter.h"

namespace Sandbox {

QByteArray xmlEscaped(const QByteArray &text)
{
    QByteArray escaped;
    escaped.reserve(text.size() + 16);
    for (const char c : text) {
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\r':
            escaped += "&#13;";
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

XmlWriter::XmlWriter(const QByteArray &root, const QByteArray &attributes)
    : m_document("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
{
    begin(root, attributes);
}

void XmlWriter::begin(const QByteArray &name, const QByteArray &attributes)
{
    m_document += '<' + name;
    if (!attributes.isEmpty())
        m_document += ' ' + attributes;
    m_document += '>';
    m_open.append(name);
}

void XmlWriter::end()
{
    m_document += "</" + m_open.takeLast() + '>';
}

void XmlWriter::text(const QByteArray &name, const QByteArray &value)
{
    m_document += '<' + name + '>' + xmlEscaped(value) + "</" + name + '>';
}

void XmlWriter::number(const QByteArray &name, qint64 value)
{
    text(name, QByteArray::number(value));
}

void XmlWriter::flag(const QByteArray &name, bool value)
{
    text(name, value ? "true" : "false");
}

QByteArray XmlWriter::finished()
{
    while (!m_open.isEmpty())
        end();
    return m_document;
}

}   // namespace Sandbox
