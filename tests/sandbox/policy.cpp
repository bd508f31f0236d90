// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Sandbox {

namespace {

constexpr const char *anyoneId = "qcs::cam::anyone:anyone";

// Keys of policies come in either case.
QJsonValue valueOf(const QJsonObject &object, const QString &name)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.key().compare(name, Qt::CaseInsensitive) == 0)
            return entry.value();
    }
    return QJsonValue(QJsonValue::Undefined);
}

// A text, or a list of them.
QList<QByteArray> textsOf(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString().toUtf8()};
    QList<QByteArray> texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        texts.append(item.toString().toUtf8());
    return texts;
}

// \a pattern with any number of "*".
bool fits(const QByteArray &pattern, const QByteArray &text)
{
    const QList<QByteArray> pieces = pattern.split('*');
    if (pieces.size() == 1)
        return pattern == text;
    if (!text.startsWith(pieces.first()))
        return false;
    qsizetype at = pieces.first().size();
    for (const QByteArray &piece : pieces.mid(1, pieces.size() - 2)) {
        const qsizetype found = text.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.size();
    }
    return text.size() - at >= pieces.last().size() && text.endsWith(pieces.last());
}

bool isForPrincipal(const QJsonObject &statement, const QByteArray &principal)
{
    const QJsonValue given = valueOf(statement, QStringLiteral("Principal"));
    const QList<QByteArray> names = textsOf(given.isObject() ? valueOf(given.toObject(), QStringLiteral("qcs")) : given);
    return std::any_of(names.begin(), names.end(), [&](const QByteArray &name) {
        return name == "*" || name == anyoneId || name == "qcs::cam::*" || name == principal;
    });
}

bool isForAction(const QJsonObject &statement, const QByteArray &action)
{
    const QList<QByteArray> names = textsOf(valueOf(statement, QStringLiteral("Action")));
    return std::any_of(names.begin(), names.end(), [&](QByteArray name) {
        if (!name.startsWith("name/") && name != "*")
            name.prepend("name/");
        return fits(name.toLower(), action.toLower());
    });
}

// "qcs::cos:⟨region⟩:uid/⟨appid⟩:⟨bucket⟩/⟨path⟩"; region and account may be left out.
bool isForResource(const QJsonObject &statement, const PolicyQuestion &question)
{
    const QList<QByteArray> names = textsOf(valueOf(statement, QStringLiteral("Resource")));
    return std::any_of(names.begin(), names.end(), [&](const QByteArray &name) {
        if (name == "*")
            return true;
        const QList<QByteArray> parts = name.split(':');
        if (parts.size() < 6 || parts[0] != "qcs" || parts[2] != "cos")
            return false;
        const bool isRegion = parts[3].isEmpty() || parts[3] == "*" || parts[3] == question.region;
        const bool isAccount = parts[4].isEmpty() || parts[4] == "*" || parts[4] == "uid/" + question.appId;
        const QByteArray path = parts.mid(5).join(':');
        return isRegion && isAccount && fits(path, question.resource);
    });
}

bool hasOneOf(const QJsonObject &object, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const char *name) { return !valueOf(object, QLatin1String(name)).isUndefined(); });
}

std::optional<ApiError> statementProblem(const QJsonValue &value)
{
    const QJsonObject statement = value.toObject();
    const QString effect = valueOf(statement, QStringLiteral("Effect")).toString().toLower();
    if (effect != QLatin1String("allow") && effect != QLatin1String("deny"))
        return ApiError{"InvalidPolicyDocument", "The effect of a statement is neither allow nor deny."};
    if (!hasOneOf(statement, {"Principal", "NotPrincipal"}) || !hasOneOf(statement, {"Action", "NotAction"}) ||
        !hasOneOf(statement, {"Resource", "NotResource"}))
        return ApiError{"InvalidPolicyDocument", "A statement lacks its principal, its action or its resource."};
    const QList<QByteArray> resources = textsOf(valueOf(statement, QStringLiteral("Resource")));
    const bool areResources = std::all_of(resources.begin(), resources.end(),
                                          [](const QByteArray &name) { return name == "*" || name.startsWith("qcs::cos:"); });
    if (!areResources)
        return ApiError{"InvalidPolicyDocument", "A resource is not one of this service."};
    return {};
}

}   // namespace

std::optional<ApiError> policyProblem(const QByteArray &document)
{
    const QJsonObject policy = QJsonDocument::fromJson(document).object();
    const QJsonValue statements = valueOf(policy, QStringLiteral("Statement"));
    if (!statements.isArray() || valueOf(policy, QStringLiteral("Version")).isUndefined())
        return apiError("MalformedPolicy");
    if (statements.toArray().isEmpty())
        return ApiError{"InvalidPolicyDocument", "The policy has no statements."};
    for (const QJsonValue &statement : statements.toArray()) {
        if (const auto problem = statementProblem(statement))
            return problem;
    }
    return {};
}

PolicyVerdict judgedByPolicy(const QByteArray &document, const PolicyQuestion &question)
{
    const QJsonObject policy = QJsonDocument::fromJson(document).object();
    PolicyVerdict verdict = PolicyVerdict::Silent;
    const QJsonArray statements = valueOf(policy, QStringLiteral("Statement")).toArray();
    for (const QJsonValue &value : statements) {
        const QJsonObject statement = value.toObject();
        const bool isConditional = !valueOf(statement, QStringLiteral("Condition")).toObject().isEmpty();
        if (isConditional || !isForPrincipal(statement, question.principal) || !isForAction(statement, question.action) ||
            !isForResource(statement, question))
            continue;
        if (valueOf(statement, QStringLiteral("Effect")).toString().toLower() == QLatin1String("deny"))
            return PolicyVerdict::Denies;
        verdict = PolicyVerdict::Allows;
    }
    return verdict;
}

QByteArray actionOf(const QByteArray &routeName)
{
    QByteArray action = "name/cos:";
    for (QByteArray word : QByteArray(routeName).replace('-', ' ').split(' ')) {
        word = word.toLower();
        if (!word.isEmpty())
            word[0] = QChar::toUpper(ushort(word.at(0))) & 0x7F;
        action += word;
    }
    return action;
}

}   // namespace Sandbox
