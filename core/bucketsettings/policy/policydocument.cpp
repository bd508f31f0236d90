// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/policy/policydocument.h"

#include "bucketsettings/policy/policyform.h"
#include "bucketsettings/xmldocument.h"

#include <QJsonDocument>

namespace Settings {

PolicyDocument::PolicyDocument(const SettingContext &context)
    : m_context(context)
{
}

std::optional<TextMistake> PolicyDocument::read(const Cos::Configuration &configuration)
{
    const QByteArray text = configuration.document.value_or(QByteArray());
    QJsonObject root;
    if (!text.trimmed().isEmpty()) {
        const Parsed<QJsonObject> parsed = jsonObjectFromText(text);
        if (!parsed)
            return parsed.mistake();
        root = *parsed;
    }
    const Parsed<Policy> policy = policyFromJson(root);
    m_text = text;
    m_root = root;
    m_misunderstanding = policy ? std::nullopt : std::optional(policy.mistake());
    m_read = policy ? *policy : Policy();
    m_value = m_read;
    return std::nullopt;
}

bool PolicyDocument::isEmpty() const
{
    if (m_misunderstanding)
        return false;
    return m_value == m_read ? m_root.isEmpty() : m_value.statements.isEmpty();
}

QByteArray PolicyDocument::text() const
{
    if (m_misunderstanding || (m_value == m_read && !m_text.trimmed().isEmpty()))
        return m_text;
    return QJsonDocument(policyToJson(m_value, m_root)).toJson(QJsonDocument::Indented);
}

Form PolicyDocument::form()
{
    return policyForm([this]() -> Policy & { return m_value; }, m_context);
}

QString PolicyDocument::summary() const
{
    return policySummary(m_value);
}

QList<Problem> PolicyDocument::problems() const
{
    return m_misunderstanding || isEmpty() ? QList<Problem>() : policyProblems(m_value, text().size());
}

bool PolicyDocument::isSame(const Cos::Configuration &left, const Cos::Configuration &right) const
{
    const auto objectOf = [](const Cos::Configuration &configuration) {
        return QJsonDocument::fromJson(configuration.document.value_or(QByteArray())).object();
    };
    return objectOf(left) == objectOf(right);
}

QList<SettingCall> PolicyDocument::callsToSave(const Cos::Configuration &) const
{
    const Cos::Subresource resource{"policy"};
    if (isEmpty())
        return {{SettingCall::Verb::Delete, resource}};
    return {callToPut(resource, text(), DocumentFormat::Json)};
}

}   // namespace Settings
