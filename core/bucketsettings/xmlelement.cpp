// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/xmlelement.h"

#include <QCoreApplication>

#include <algorithm>

namespace Settings {

CosError malformed(const TextMistake &mistake)
{
    return CosError::local(
        ErrorKind::Malformed,
        QStringLiteral("line %1, column %2: %3").arg(mistake.position.line).arg(mistake.position.column).arg(mistake.reason));
}

XmlElement::XmlElement(const QString &name, const QString &text)
    : m_name(name)
{
    if (!text.isEmpty())
        setText(text);
}

QString XmlElement::text() const
{
    QString text;
    for (const XmlElement &node : m_content) {
        if (node.m_kind == Kind::Text)
            text += node.m_name;
    }
    return text;
}

void XmlElement::setText(const QString &text)
{
    if (text == this->text())
        return;
    m_content.removeIf([](const XmlElement &node) { return node.m_kind == Kind::Text; });
    XmlElement node(text);
    node.m_kind = Kind::Text;
    if (!text.isEmpty())
        m_content.prepend(node);
}

const XmlElement *XmlElement::child(QLatin1String name) const
{
    const auto found =
        std::find_if(m_content.begin(), m_content.end(), [name](const XmlElement &node) { return node.isNamed(name); });
    return found == m_content.end() ? nullptr : &*found;
}

QList<XmlElement> XmlElement::children() const
{
    QList<XmlElement> found;
    std::copy_if(m_content.begin(), m_content.end(), std::back_inserter(found),
                 [](const XmlElement &node) { return node.m_kind == Kind::Element; });
    return found;
}

QList<XmlElement> XmlElement::children(QLatin1String name) const
{
    QList<XmlElement> found;
    std::copy_if(m_content.begin(), m_content.end(), std::back_inserter(found),
                 [name](const XmlElement &node) { return node.isNamed(name); });
    return found;
}

XmlElement XmlElement::childOrNew(QLatin1String name) const
{
    const XmlElement *found = child(name);
    return found ? *found : XmlElement(name);
}

std::optional<QString> XmlElement::textOf(QLatin1String name) const
{
    const XmlElement *found = child(name);
    return found ? std::optional(found->text().trimmed()) : std::nullopt;
}

QStringList XmlElement::textsOf(QLatin1String name) const
{
    QStringList texts;
    for (const XmlElement &node : m_content) {
        if (node.isNamed(name))
            texts.append(node.text().trimmed());
    }
    return texts;
}

void XmlElement::append(XmlElement child)
{
    child.adoptNamespace(*this);
    m_content.append(std::move(child));
}

void XmlElement::setChild(XmlElement child)
{
    const auto found = std::find_if(m_content.begin(), m_content.end(), [&child](const XmlElement &node) {
        return node.m_kind == Kind::Element && node.m_name == child.m_name;
    });
    if (found == m_content.end()) {
        append(std::move(child));
        return;
    }
    child.adoptNamespace(*this);
    *found = std::move(child);
}

void XmlElement::removeChildren(QLatin1String name)
{
    m_content.removeIf([name](const XmlElement &node) { return node.isNamed(name); });
}

void XmlElement::replaceChildren(QLatin1String name, const QList<XmlElement> &elements)
{
    QList<XmlElement> content;
    qsizetype next = 0;
    qsizetype afterLast = -1;
    for (const XmlElement &node : std::as_const(m_content)) {
        if (!node.isNamed(name)) {
            content.append(node);
        } else if (next < elements.size()) {
            content.append(elements.at(next++));
            content.last().adoptNamespace(*this);
        }
        if (node.isNamed(name))
            afterLast = content.size();
    }
    if (afterLast < 0)
        afterLast = content.size();
    for (; next < elements.size(); ++next, ++afterLast) {
        content.insert(afterLast, elements.at(next));
        content[afterLast].adoptNamespace(*this);
    }
    m_content = content;
}

void XmlElement::setTextOf(QLatin1String name, const std::optional<QString> &text)
{
    if (!text) {
        removeChildren(name);
        return;
    }
    XmlElement element = childOrNew(name);
    if (hasChild(name) && element.text().trimmed() == *text)
        return;
    element.setText(*text);
    setChild(std::move(element));
}

void XmlElement::setTextOrRemove(QLatin1String name, const QString &text)
{
    if (!text.isEmpty())
        setTextOf(name, text);
    else if (!textOf(name).value_or(QString()).isEmpty())
        removeChildren(name);
}

void XmlElement::setNumberOf(QLatin1String name, std::optional<qint64> number)
{
    const Parsed<std::optional<qint64>> present = numberOf(name);
    if (present && *present == number)
        return;
    setTextOf(name, number ? std::optional(QString::number(*number)) : std::nullopt);
}

Parsed<std::optional<qint64>> XmlElement::numberOf(QLatin1String name) const
{
    const XmlElement *found = child(name);
    if (!found || found->text().trimmed().isEmpty())
        return std::optional<qint64>();
    bool isNumber = false;
    const qint64 number = found->text().trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        return found->mistake(QCoreApplication::translate("Settings::XmlElement", "%1 must be a whole number, not “%2”.")
                                  .arg(name, found->text().trimmed()));
    }
    return std::optional(number);
}

void XmlElement::setTextsOf(QLatin1String name, const QStringList &texts)
{
    QList<XmlElement> old = children(name);
    QList<XmlElement> elements;
    for (const QString &text : texts) {
        const auto same =
            std::find_if(old.begin(), old.end(), [&text](const XmlElement &node) { return node.text().trimmed() == text; });
        if (same == old.end()) {
            elements.append(XmlElement(name, text));
        } else {
            elements.append(*same);
            old.erase(same);
        }
    }
    replaceChildren(name, elements);
}

std::optional<QString> XmlElement::attribute(QLatin1String name) const
{
    const auto found = std::find_if(m_attributes.begin(), m_attributes.end(),
                                    [name](const Attribute &attribute) { return attribute.name == name; });
    return found == m_attributes.end() ? std::nullopt : std::optional(found->value);
}

void XmlElement::setAttribute(const Attribute &attribute)
{
    const auto found = std::find_if(m_attributes.begin(), m_attributes.end(), [&attribute](const Attribute &present) {
        return present.name == attribute.name && present.namespaceUri == attribute.namespaceUri;
    });
    if (found != m_attributes.end()) {
        found->value = attribute.value;
        return;
    }
    m_attributes.append(attribute);
    if (!attribute.prefix.isEmpty())
        m_declarations.append({attribute.prefix, attribute.namespaceUri});
}

/// Elements that were made without a namespace belong to that of the element they were put in.
void XmlElement::adoptNamespace(const XmlElement &parent)
{
    if (m_kind != Kind::Element || !m_namespaceUri.isEmpty() || parent.m_namespaceUri.isEmpty())
        return;
    m_namespaceUri = parent.m_namespaceUri;
    m_prefix = parent.m_prefix;
    for (XmlElement &node : m_content)
        node.adoptNamespace(*this);
}

/// Blanks between elements mean nothing; in an element without any they are its text.
QString XmlElement::meaningfulText() const
{
    const QString all = text();
    return all.trimmed().isEmpty() && !children().isEmpty() ? QString() : all;
}

bool operator==(const XmlElement &left, const XmlElement &right)
{
    if (left.m_kind != right.m_kind || left.m_name != right.m_name || left.m_attributes.size() != right.m_attributes.size() ||
        left.meaningfulText() != right.meaningfulText()) {
        return false;
    }
    const bool hasSameAttributes =
        std::all_of(left.m_attributes.begin(), left.m_attributes.end(), [&right](const XmlElement::Attribute &attribute) {
            return std::any_of(right.m_attributes.begin(), right.m_attributes.end(), [&attribute](const auto &other) {
                return other.name == attribute.name && other.namespaceUri == attribute.namespaceUri &&
                       other.value == attribute.value;
            });
        });
    return hasSameAttributes && left.children() == right.children();
}

}   // namespace Settings
