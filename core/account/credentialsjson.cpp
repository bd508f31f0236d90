// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/credentialsjson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

constexpr QLatin1String secretIdName("secretId");
constexpr QLatin1String secretKeyName("secretKey");
constexpr QLatin1String tokenName("token");
constexpr QLatin1String expiresName("expires");

}   // namespace

QByteArray credentialsToJson(const Cos::Credentials &credentials)
{
    QJsonObject object{{secretIdName, QString::fromUtf8(credentials.secretId)},
                       {secretKeyName, QString::fromUtf8(credentials.secretKey)}};
    if (!credentials.token.isEmpty())
        object.insert(tokenName, QString::fromUtf8(credentials.token));
    if (credentials.expiresUtc.isValid())
        object.insert(expiresName, credentials.expiresUtc.toUTC().toString(Qt::ISODate));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Cos::Credentials> credentialsFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (!object.value(secretIdName).isString() || !object.value(secretKeyName).isString())
        return std::nullopt;
    Cos::Credentials credentials;
    credentials.secretId = object.value(secretIdName).toString().toUtf8();
    credentials.secretKey = object.value(secretKeyName).toString().toUtf8();
    credentials.token = object.value(tokenName).toString().toUtf8();
    credentials.expiresUtc = QDateTime::fromString(object.value(expiresName).toString(), Qt::ISODate).toUTC();
    return credentials;
}
