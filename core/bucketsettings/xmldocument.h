// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/formbuilding.h"
#include "bucketsettings/setting.h"
#include "bucketsettings/xmlelement.h"

namespace Settings {

/// All that is particular to a setting with the value \a T and an XML document. \a T{} is "nothing configured".
template <typename T>
struct XmlSetting
{
    Cos::Subresource subresource;
    QLatin1String rootName;
    Parsed<T> (*read)(const XmlElement &root);
    /// Writes \a value into \a root, which keeps all else it has.
    XmlElement (*write)(const T &value, XmlElement root);
    bool (*isEmpty)(const T &value);
    Form (*form)(const Access<T> &value, const SettingContext &context);
    QString (*summary)(const T &value);
    QList<Problem> (*problems)(const T &value, const SettingContext &context);
    bool isDeletable = true;   ///< else an empty value is sent as a document too
    /// What \a after newly lets happen and must be asked about, a sentence each. May be null.
    QStringList (*newDangers)(const T &before, const T &after, const SettingContext &context) = nullptr;
};

/// \a configuration as an element; one without children where there is none.
Parsed<XmlElement> configuredElement(const Cos::Configuration &configuration, QLatin1String rootName);
bool meanTheSame(const Cos::Configuration &left, const Cos::Configuration &right, QLatin1String rootName);
SettingCall callToPut(const Cos::Subresource &subresource, const QByteArray &document,
                      DocumentFormat format = DocumentFormat::Xml);

template <typename T>
class XmlDocument : public SettingDocument
{
public:
    XmlDocument(const XmlSetting<T> &setting, const SettingContext &context)
        : m_setting(setting)
        , m_context(context)
        , m_root(setting.rootName)
    {
    }

    const T &value() const { return m_value; }
    /// For editors of their own; tell SettingEditor::noteChange() afterwards.
    T &value() { return m_value; }
    const SettingContext &context() const { return m_context; }

    std::optional<TextMistake> read(const Cos::Configuration &configuration) override
    {
        const Parsed<XmlElement> root = configuredElement(configuration, m_setting.rootName);
        if (!root)
            return root.mistake();
        m_root = *root;
        const Parsed<T> value = m_setting.read(m_root);
        m_value = value ? *value : T{};
        m_misunderstanding = value ? std::nullopt : std::optional(value.mistake());
        return std::nullopt;
    }

    std::optional<TextMistake> misunderstanding() const override { return m_misunderstanding; }

    bool isEmpty() const override { return !m_misunderstanding && m_setting.isEmpty(m_value) && element().children().isEmpty(); }

    QByteArray text() const override { return element().toXml(XmlElement::Layout::Indented); }

    Form form() override
    {
        return m_setting.form([this]() -> T & { return m_value; }, m_context);
    }

    QString summary() const override { return m_setting.summary(m_value); }

    QList<Problem> problems() const override
    {
        return m_misunderstanding || isEmpty() ? QList<Problem>() : m_setting.problems(m_value, m_context);
    }

    QStringList newDangers(const Cos::Configuration &present) const override
    {
        if (!m_setting.newDangers || m_misunderstanding)
            return {};
        const Parsed<XmlElement> root = configuredElement(present, m_setting.rootName);
        const Parsed<T> before = root ? m_setting.read(*root) : Parsed<T>(T{});
        return m_setting.newDangers(before ? *before : T{}, m_value, m_context);
    }

    bool isSame(const Cos::Configuration &left, const Cos::Configuration &right) const override
    {
        return meanTheSame(left, right, m_setting.rootName);
    }

    QList<SettingCall> callsToSave(const Cos::Configuration &) const override
    {
        if (isEmpty() && m_setting.isDeletable)
            return {{SettingCall::Verb::Delete, m_setting.subresource}};
        return {callToPut(m_setting.subresource, text())};
    }

protected:
    /// The value written into the document it came from.
    XmlElement element() const { return m_misunderstanding ? m_root : m_setting.write(m_value, m_root); }

private:
    XmlSetting<T> m_setting;
    SettingContext m_context;
    XmlElement m_root;
    T m_value{};
    std::optional<TextMistake> m_misunderstanding;
};

/// For Setting::adapted: \a change(T &, Adaptation &) does what there is to do to the value.
template <typename T, typename Change>
Adaptation adaptedDocument(const QByteArray &document, const XmlSetting<T> &setting, Change change)
{
    Adaptation adaptation{document};
    const Parsed<XmlElement> root = XmlElement::parse(document, setting.rootName);
    const Parsed<T> read = root ? setting.read(*root) : Parsed<T>(root.mistake());
    if (!read)
        return adaptation;
    T value = *read;
    change(value, adaptation);
    if (!adaptation.rewritten.isEmpty())
        adaptation.document = setting.write(value, *root).toXml(XmlElement::Layout::Indented);
    return adaptation;
}

}   // namespace Settings
