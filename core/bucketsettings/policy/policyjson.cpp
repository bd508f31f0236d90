// SPDX-License-Identifier: GPL-3.0-or-later
// Protocol section 3.6.6.
#include "bucketsettings/policy/policy.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Settings {

namespace {

struct PolicyJsonText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::PolicyJson)
};

/// The key of \a object that is \a name in some case; \a name itself where there is none.
QString keyIn(const QJsonObject &object, QLatin1String name)
{
    for (const QString &key : object.keys()) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return key;
    }
    return name;
}

/// A text, or an array of texts.
QStringList textsOf(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList texts;
    for (const QJsonValue &item : value.toArray())
        texts.append(item.toString());
    return texts;
}

/// Keeps the form of what means the same already.
void setTexts(QJsonObject &object, QLatin1String name, const QStringList &texts)
{
    const QString key = keyIn(object, name);
    if (textsOf(object.value(key)) != texts)
        object.insert(key, QJsonArray::fromStringList(texts));
}

constexpr QLatin1String statementName("Statement");
constexpr QLatin1String effectName("Effect");
constexpr QLatin1String principalName("Principal");
constexpr QLatin1String actionName("Action");
constexpr QLatin1String resourceName("Resource");
constexpr QLatin1String conditionName("Condition");

PolicyStatement statementFromJson(const QJsonObject &object)
{
    PolicyStatement statement;
    statement.effect = object.value(keyIn(object, effectName)).toString();
    const QJsonValue principal = object.value(keyIn(object, principalName));
    const QJsonObject byKind = principal.toObject();
    statement.principals = principal.isObject() ? textsOf(byKind.value(keyIn(byKind, QLatin1String("qcs")))) : textsOf(principal);
    statement.actions = textsOf(object.value(keyIn(object, actionName)));
    statement.resources = textsOf(object.value(keyIn(object, resourceName)));
    statement.original = object;
    return statement;
}

QJsonObject statementToJson(const PolicyStatement &statement)
{
    QJsonObject object = statement.original;
    const QString effectKey = keyIn(object, effectName);
    if (object.value(effectKey).toString() != statement.effect)
        object.insert(effectKey, statement.effect);
    const QString principalKey = keyIn(object, principalName);
    if (object.contains(principalKey) && !object.value(principalKey).isObject()) {
        setTexts(object, principalName, statement.principals);
    } else {
        QJsonObject byKind = object.value(principalKey).toObject();
        setTexts(byKind, QLatin1String("qcs"), statement.principals);
        if (!byKind.isEmpty())
            object.insert(principalKey, byKind);
    }
    setTexts(object, actionName, statement.actions);
    setTexts(object, resourceName, statement.resources);
    return object;
}

TextPosition positionOf(const QByteArray &text, int offset)
{
    const QByteArray before = text.left(offset);
    const QByteArray line = before.mid(before.lastIndexOf('\n') + 1);
    return {before.count('\n') + 1, QString::fromUtf8(line).size() + 1};
}

/// Qt drops a byte order mark at the beginning of a name after it has put the names in order, and one that is written as an
/// escape when the document is read the next time. What comes of it must be the same whenever it is read.
QJsonDocument settled(QJsonDocument document, const QByteArray &text)
{
    constexpr int mostMarks = 16;   // before one name
    const bool hasMarks = text.contains("\xEF\xBB\xBF") || text.toLower().contains("\\ufeff");
    for (int round = 0; hasMarks && round < mostMarks; ++round) {
        const QByteArray dense = document.toJson(QJsonDocument::Compact);
        document = QJsonDocument::fromJson(dense);
        if (document.toJson(QJsonDocument::Compact) == dense)
            break;
    }
    return document;
}

}   // namespace

QString PolicyStatement::anyone()
{
    return QStringLiteral("qcs::cam::anyone:anyone");
}

bool PolicyStatement::isAllow() const
{
    return effect.compare(QLatin1String("allow"), Qt::CaseInsensitive) == 0;
}

bool PolicyStatement::isForAnyone() const
{
    return principals.contains(anyone()) || principals.contains(QLatin1String("*"));
}

bool PolicyStatement::hasCondition() const
{
    return !condition().isEmpty();
}

QJsonObject PolicyStatement::condition() const
{
    return original.value(keyIn(original, conditionName)).toObject();
}

Parsed<QJsonObject> jsonObjectFromText(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = settled(QJsonDocument::fromJson(text, &error), text);
    if (error.error != QJsonParseError::NoError)
        return TextMistake{positionOf(text, error.offset), error.errorString()};
    if (!document.isObject())
        return TextMistake{{1, 1}, PolicyJsonText::tr("A policy is an object: it begins with { and ends with }.")};
    return document.object();
}

QByteArray withoutBlanks(const QByteArray &json)
{
    QByteArray dense;
    bool isInText = false;
    bool isEscaped = false;
    for (const char byte : json) {
        const bool isBlank = byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
        if (isInText || !isBlank)
            dense.append(byte);
        if (byte == '"' && !isEscaped)
            isInText = !isInText;
        isEscaped = isInText && byte == '\\' && !isEscaped;
    }
    return dense;
}

Parsed<Policy> policyFromJson(const QJsonObject &root)
{
    Policy policy;
    const QJsonValue statements = root.value(keyIn(root, statementName));
    const QJsonArray list = statements.isObject() ? QJsonArray{statements} : statements.toArray();
    if (!statements.isUndefined() && !statements.isObject() && !statements.isArray())
        return TextMistake{{1, 1}, PolicyJsonText::tr("“Statement” must be a list.")};
    for (const QJsonValue &item : list) {
        if (!item.isObject())
            return TextMistake{{1, 1}, PolicyJsonText::tr("Every statement must be an object.")};
        policy.statements.append(statementFromJson(item.toObject()));
    }
    return policy;
}

QJsonObject policyToJson(const Policy &policy, QJsonObject root)
{
    const QString key = keyIn(root, statementName);
    const bool wasOne = root.value(key).isObject() && policy.statements.size() == 1;
    QJsonArray list;
    for (const PolicyStatement &statement : policy.statements)
        list.append(statementToJson(statement));
    if (!list.isEmpty() || root.contains(key))
        root.insert(key, wasOne ? list.first() : QJsonValue(list));
    if (!list.isEmpty() && !root.contains(keyIn(root, QLatin1String("version"))))
        root.insert(QLatin1String("version"), QLatin1String("2.0"));
    return root;
}

}   // namespace Settings
