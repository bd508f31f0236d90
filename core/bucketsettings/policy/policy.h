// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/parsed.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace Settings {

/// Who may, or may not, do what with which objects.
struct PolicyStatement
{
    QString effect;           ///< "Allow", "Deny", in whatever case it came
    QStringList principals;   ///< "qcs::cam::uin/1:uin/2", "qcs::cam::anyone:anyone"
    QStringList actions;      ///< "name/cos:GetObject", "*"
    QStringList resources;
    QJsonObject original{};

    static QString anyone();   ///< the principal that means everyone
    bool isAllow() const;
    bool isForAnyone() const;
    bool hasCondition() const;
    QJsonObject condition() const;
    friend bool operator==(const PolicyStatement &, const PolicyStatement &) = default;
};

struct Policy
{
    QList<PolicyStatement> statements;

    friend bool operator==(const Policy &, const Policy &) = default;
};

/// The object of a JSON document, with the place of the first mistake.
Parsed<QJsonObject> jsonObjectFromText(const QByteArray &text);
/// \a json without the blanks between its parts.
QByteArray withoutBlanks(const QByteArray &json);
/// Names of members are read in any case.
Parsed<Policy> policyFromJson(const QJsonObject &root);
/// Writes \a policy into \a root, which keeps all else it has.
QJsonObject policyToJson(const Policy &policy, QJsonObject root);

}   // namespace Settings
