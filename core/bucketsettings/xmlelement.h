// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/parsed.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace Settings {

/// An element of a small document with all that is in it: elements, attributes, namespaces, text and comments, in their order.
/// A codec reads what it knows and writes it back into the same element, so that what it does not know survives:
///
/// \code
/// rule.id = element.textOf(QLatin1String("ID"));
/// …
/// XmlElement element = rule.original;                        // XmlElement("CORSRule") for a new one
/// element.setTextOf(QLatin1String("ID"), rule.id);           // in its old place; nullopt removes it
/// root.replaceChildren(QLatin1String("CORSRule"), elements); // in the places of the old ones
/// \endcode
///
/// Names are local names throughout; what is added takes over the namespace of its parent. A value; copies are cheap.
class XmlElement
{
public:
    struct Attribute
    {
        QString name;
        QString value;
        QString prefix;         ///< "xsi"; empty for most
        QString namespaceUri;   ///< what the prefix stands for
    };

    enum class Layout { Compact, Indented };

    explicit XmlElement(const QString &name = {}, const QString &text = {});

    /// The root element of \a document (UTF-8). Document types, and elements nested deeper than 100, are mistakes.
    static Parsed<XmlElement> parse(const QByteArray &document);
    /// As parse(); another root than \a rootName is a mistake.
    static Parsed<XmlElement> parse(const QByteArray &document, QLatin1String rootName);
    /// With an XML declaration, in UTF-8.
    QByteArray toXml(Layout layout = Layout::Compact) const;

    const QString &name() const { return m_name; }
    /// Where its start tag ends in the document it came from; line 0 for one that was made here.
    TextPosition position() const { return m_position; }
    TextMistake mistake(const QString &reason) const { return {m_position, reason}; }

    /// The text directly in it, as it is.
    QString text() const;
    /// Replaces all text directly in it; elements and comments stay.
    void setText(const QString &text);

    bool hasChild(QLatin1String name) const { return child(name) != nullptr; }
    /// The first child of that name; null without one.
    const XmlElement *child(QLatin1String name) const;
    QList<XmlElement> children() const;
    QList<XmlElement> children(QLatin1String name) const;
    /// The first child of that name, or a new one to fill and give to setChild().
    XmlElement childOrNew(QLatin1String name) const;
    /// Text of the first child of that name, without outer blanks; nothing without one.
    std::optional<QString> textOf(QLatin1String name) const;
    /// Texts of all children of that name, without outer blanks.
    QStringList textsOf(QLatin1String name) const;

    void append(XmlElement child);
    /// Replaces the first child of the same name, or appends.
    void setChild(XmlElement child);
    void removeChildren(QLatin1String name);
    /// Puts \a elements in the places of the children of that name, in order; what is more follows the last of them.
    void replaceChildren(QLatin1String name, const QList<XmlElement> &elements);
    /// Text of the first child of that name, made where there is none; nothing removes all of that name.
    void setTextOf(QLatin1String name, const std::optional<QString> &text);
    /// The same, where an empty text means that there is none. An empty element that is there already stays.
    void setTextOrRemove(QLatin1String name, const QString &text);
    /// The same for a whole number.
    void setNumberOf(QLatin1String name, std::optional<qint64> number);
    /// The number in the first child of that name; nothing without one; a mistake when it is none.
    Parsed<std::optional<qint64>> numberOf(QLatin1String name) const;
    /// One child of that name for each of \a texts. Children whose text stays keep all else they have.
    void setTextsOf(QLatin1String name, const QStringList &texts);

    const QList<Attribute> &attributes() const { return m_attributes; }
    /// Value of the attribute with the local name \a name; nothing without one.
    std::optional<QString> attribute(QLatin1String name) const;
    /// Replaces the value of the attribute of the same local name and namespace, or adds it.
    void setAttribute(const Attribute &attribute);

    /// Equal in meaning: local names, attributes in any order, texts, and elements in order. Comments, the namespaces of elements
    /// (the service answers with one or without, whatever it was sent), and the blanks between elements do not count.
    friend bool operator==(const XmlElement &left, const XmlElement &right);

private:
    enum class Kind { Element, Text, Comment, Instruction };
    struct Declaration
    {
        QString prefix;
        QString uri;
    };
    class Reader;
    class Writer;

    bool isNamed(QLatin1String name) const { return m_kind == Kind::Element && m_name == name; }
    QString meaningfulText() const;
    void adoptNamespace(const XmlElement &parent);

    Kind m_kind = Kind::Element;
    QString m_name;   ///< of a text or comment: its text
    QString m_prefix;
    QString m_namespaceUri;
    QList<Declaration> m_declarations;
    QList<Attribute> m_attributes;
    QList<XmlElement> m_content;
    TextPosition m_position;
};

}   // namespace Settings
