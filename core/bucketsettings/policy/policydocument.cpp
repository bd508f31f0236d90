// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/policy/policydocument.h"

#include "bucketsettings/policy/policychecks.h"
#include "bucketsettings/policy/policyform.h"
#include "bucketsettings/xmldocument.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Settings {

namespace {

/// Every resource of a policy, wherever it stands: in "Resource", or in a condition.
QJsonValue moved(const QJsonValue &value, const Move &move)
{
    if (value.isString())
        return movedResource(value.toString(), move);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (auto item : array)
            item = moved(item, move);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member : object)
        member = moved(member, move);
    return object;
}

/// The service may spell the names of members in another case (section 3.6.6). Those of conditions are its own affair.
QJsonValue withLowerNames(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (auto item : array)
            item = withLowerNames(item);
        return array;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    QJsonObject lower;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = member.key().toLower();
        lower.insert(name, name == QLatin1String("condition") ? member.value() : withLowerNames(member.value()));
    }
    return lower;
}

QStringList resourcesOf(const QJsonObject &root)
{
    QStringList resources;
    const Parsed<Policy> policy = policyFromJson(root);
    for (const PolicyStatement &statement : policy ? policy->statements : QList<PolicyStatement>())
        resources += statement.resources;
    return resources;
}

}   // namespace

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

/// However it came: the service keeps policies on one line.
QByteArray PolicyDocument::text() const
{
    return QJsonDocument(root()).toJson(QJsonDocument::Indented);
}

bool PolicyDocument::isAsRead() const
{
    return m_misunderstanding || (m_value == m_read && !m_text.trimmed().isEmpty());
}

/// What is sent, as an object.
QJsonObject PolicyDocument::root() const
{
    return isAsRead() ? m_root : policyToJson(m_value, m_root);
}

/// The service counts every byte.
QByteArray PolicyDocument::sentText() const
{
    return isAsRead() ? withoutBlanks(m_text) : QJsonDocument(root()).toJson(QJsonDocument::Compact);
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
    return m_misunderstanding || isEmpty() ? QList<Problem>() : policyProblems(m_value, sentText().size());
}

QStringList PolicyDocument::newDangers(const Cos::Configuration &present) const
{
    if (m_misunderstanding)
        return {};
    const Parsed<Policy> before = policyFromJson(QJsonDocument::fromJson(present.document.value_or(QByteArray())).object());
    return newPolicyDangers(before ? *before : Policy(), m_value);
}

bool PolicyDocument::isSame(const Cos::Configuration &left, const Cos::Configuration &right) const
{
    const auto valueOf = [](const Cos::Configuration &configuration) {
        return withLowerNames(QJsonDocument::fromJson(configuration.document.value_or(QByteArray())).object());
    };
    return valueOf(left) == valueOf(right);
}

QList<SettingCall> PolicyDocument::callsToSave(const Cos::Configuration &) const
{
    const Cos::Subresource resource{"policy"};
    if (isEmpty())
        return {{SettingCall::Verb::Delete, resource}};
    return {callToPut(resource, sentText(), DocumentFormat::Json)};
}

Adaptation adaptedPolicy(const QByteArray &document, const Move &move)
{
    Adaptation adaptation{document};
    const Parsed<QJsonObject> root = jsonObjectFromText(document);
    if (!root)
        return adaptation;
    const QJsonObject changed = moved(*root, move).toObject();
    if (changed != *root) {
        adaptation.document = QJsonDocument(changed).toJson(QJsonDocument::Indented);
        adaptation.rewritten.append(QCoreApplication::translate("Settings::Policy", "Resources of %1 are those of %2.")
                                        .arg(move.from.name, move.to.name));
    }
    QStringList others;
    const QStringList resources = resourcesOf(changed);
    for (const QString &resource : resources) {
        const QString bucket = bucketOfResource(resource).name;
        if (!bucket.isEmpty() && bucket != move.to.name && !others.contains(bucket))
            others.append(bucket);
    }
    for (const QString &bucket : std::as_const(others)) {
        adaptation.warnings.append(
            QCoreApplication::translate("Settings::Policy", "A statement is about the bucket %1, not about %2.")
                .arg(bucket, move.to.name));
    }
    return adaptation;
}

}   // namespace Settings
