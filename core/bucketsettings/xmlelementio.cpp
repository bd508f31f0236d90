// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing of XmlElement.
#include "bucketsettings/xmlelement.h"

#include "cos/xmlreading.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

namespace Settings {

namespace {

constexpr int deepestLevel = 100;

QString translated(const char *sentence)
{
    return QCoreApplication::translate("Settings::XmlElement", sentence);
}

}   // namespace

/// Builds elements from a stream. The reader's own errors win over ours: they come first in the text.
class XmlElement::Reader
{
public:
    explicit Reader(const QByteArray &document)
        : m_body(Cos::withoutLeadingBlanks(document))
        , m_xml(m_body)
        , m_skippedLines(document.first(document.size() - m_body.size()).count('\n'))
    {
    }

    Parsed<XmlElement> document()
    {
        XmlElement root;
        while (!m_xml.atEnd() && !m_xml.hasError()) {
            m_xml.readNext();
            if (m_xml.isDTD())
                m_xml.raiseError(translated(QT_TRANSLATE_NOOP("Settings::XmlElement", "A document type is not allowed here.")));
            else if (m_xml.isStartElement())
                root = element(1);
        }
        if (m_xml.hasError())
            return TextMistake{position(), m_xml.errorString()};
        return root;
    }

private:
    TextPosition position() const { return {m_xml.lineNumber() + m_skippedLines, m_xml.columnNumber() + 1}; }

    XmlElement element(int level)
    {
        XmlElement element(m_xml.name().toString());
        element.m_prefix = m_xml.prefix().toString();
        element.m_namespaceUri = m_xml.namespaceUri().toString();
        element.m_position = position();
        for (const QXmlStreamNamespaceDeclaration &declaration : m_xml.namespaceDeclarations())
            element.m_declarations.append({declaration.prefix().toString(), declaration.namespaceUri().toString()});
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            element.m_attributes.append({attribute.name().toString(), attribute.value().toString(), attribute.prefix().toString(),
                                         attribute.namespaceUri().toString()});
        }
        if (level >= deepestLevel)
            m_xml.raiseError(translated(QT_TRANSLATE_NOOP("Settings::XmlElement", "Elements are nested too deeply.")));
        readContent(element, level);
        return element;
    }

    void readContent(XmlElement &element, int level)
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isEndElement())
                break;
            if (m_xml.isStartElement())
                element.m_content.append(this->element(level + 1));
            else if (m_xml.isCharacters())
                addText(element, m_xml.text().toString());
            else if (m_xml.isComment())
                element.m_content.append(node(Kind::Comment, m_xml.text().toString()));
            else if (m_xml.isProcessingInstruction())
                element.m_content.append(node(Kind::Instruction, instruction()));
        }
        dropIndentation(element);
    }

    QString instruction() const
    {
        const QString target = m_xml.processingInstructionTarget().toString();
        const QString content = m_xml.processingInstructionData().toString();
        return content.isEmpty() ? target : QString(target + u' ' + content);
    }

    static XmlElement node(Kind kind, const QString &text)
    {
        XmlElement node(text);
        node.m_kind = kind;
        return node;
    }

    static void addText(XmlElement &element, const QString &text)
    {
        if (!element.m_content.isEmpty() && element.m_content.last().m_kind == Kind::Text)
            element.m_content.last().m_name += text;
        else
            element.m_content.append(node(Kind::Text, text));
    }

    static void dropIndentation(XmlElement &element)
    {
        const auto isText = [](const XmlElement &node) { return node.m_kind == Kind::Text; };
        const bool hasOthers = !std::all_of(element.m_content.begin(), element.m_content.end(), isText);
        if (hasOthers && element.text().trimmed().isEmpty())
            element.m_content.removeIf(isText);
    }

    QByteArray m_body;
    QXmlStreamReader m_xml;
    qint64 m_skippedLines;
};

/// Writes elements; a level deeper is four blanks further in, unless text stands beside the elements.
class XmlElement::Writer
{
public:
    explicit Writer(Layout layout)
        : m_isIndented(layout == Layout::Indented)
    {
    }

    QByteArray document(const XmlElement &root)
    {
        m_text = QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        write(root, 0, m_isIndented);
        m_text += '\n';
        return m_text;
    }

private:
    void write(const XmlElement &node, int level, bool isIndented)
    {
        switch (node.m_kind) {
        case Kind::Text:
            m_text += escaped(node.m_name);
            break;
        case Kind::Comment:
            m_text += "<!--" + node.m_name.toUtf8() + "-->";
            break;
        case Kind::Instruction:
            m_text += "<?" + node.m_name.toUtf8() + "?>";
            break;
        case Kind::Element:
            writeElement(node, level, isIndented);
        }
    }

    void writeElement(const XmlElement &element, int level, bool isIndented)
    {
        const QByteArray name = qualified(element.m_prefix, element.m_name);
        m_text += '<' + name;
        for (const Declaration &declaration : element.m_declarations) {
            const QString attribute = declaration.prefix.isEmpty() ? QString() : QString(u':' + declaration.prefix);
            m_text += " xmlns" + attribute.toUtf8() + "=\"" + escaped(declaration.uri) + '"';
        }
        for (const Attribute &attribute : element.m_attributes)
            m_text += ' ' + qualified(attribute.prefix, attribute.name) + "=\"" + escaped(attribute.value) + '"';
        if (element.m_content.isEmpty()) {
            m_text += "/>";
            return;
        }
        m_text += '>';
        const bool isInline = !isIndented || !element.text().isEmpty();
        for (const XmlElement &node : element.m_content) {
            if (!isInline)
                breakLine(level + 1);
            write(node, level + 1, !isInline);
        }
        if (!isInline)
            breakLine(level);
        m_text += "</" + name + '>';
    }

    void breakLine(int level) { m_text += '\n' + QByteArray(4 * level, ' '); }

    static QByteArray qualified(const QString &prefix, const QString &name)
    {
        return prefix.isEmpty() ? name.toUtf8() : prefix.toUtf8() + ':' + name.toUtf8();
    }

    /// For text and for attributes in double quotes. A line end survives in an attribute, and a carriage return anywhere, only as
    /// a reference.
    static QByteArray escaped(const QString &text) { return Cos::xmlEscaped(text.toUtf8()); }

    bool m_isIndented;
    QByteArray m_text;   ///< UTF-8: as a QString a text would lose a U+FEFF at its beginning
};

Parsed<XmlElement> XmlElement::parse(const QByteArray &document)
{
    return Reader(document).document();
}

Parsed<XmlElement> XmlElement::parse(const QByteArray &document, QLatin1String rootName)
{
    Parsed<XmlElement> parsed = parse(document);
    if (parsed && parsed->name() != rootName) {
        return parsed->mistake(
            translated(QT_TRANSLATE_NOOP("Settings::XmlElement", "The outermost element must be %1.")).arg(rootName));
    }
    return parsed;
}

QByteArray XmlElement::toXml(Layout layout) const
{
    return Writer(layout).document(*this);
}

}   // namespace Settings
