// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Sandbox {

namespace {

constexpr const char *builtInDocument = R"({
  "accounts": [
    {"uin": "100000000001", "appId": "1250000000", "name": "sandbox"},
    {"uin": "100000000002", "appId": "1250000001", "name": "neighbour"}
  ],
  "keys": [
    {"secretId": "AKIDSandboxOwner00000000000000000000", "secretKey": "SandboxOwnerSecretKey00000000000",
     "uin": "100000000001"},
    {"secretId": "AKIDSandboxNeighbour0000000000000000", "secretKey": "SandboxNeighbourSecretKey0000000",
     "uin": "100000000002"},
    {"secretId": "AKIDSandboxPrefixOnly000000000000000", "secretKey": "SandboxPrefixOnlySecretKey000000",
     "uin": "100000000001", "subUin": "100000000011", "mayListBuckets": false,
     "scopes": [{"bucket": "photos-1250000000", "prefix": "2026/trip/"}]},
    {"secretId": "AKIDSandboxBucketOnly000000000000000", "secretKey": "SandboxBucketOnlySecretKey000000",
     "uin": "100000000001", "subUin": "100000000012", "mayListBuckets": false,
     "scopes": [{"bucket": "docs-1250000000", "prefix": ""}]},
    {"secretId": "AKIDSandboxReadOnly00000000000000000", "secretKey": "SandboxReadOnlySecretKey00000000",
     "uin": "100000000001", "subUin": "100000000013", "isReadOnly": true},
    {"secretId": "AKIDSandboxTemporary0000000000000000", "secretKey": "SandboxTemporarySecretKey0000000",
     "uin": "100000000001", "token": "sandbox-token/with+odd=characters==", "expires": 4102444800},
    {"secretId": "AKIDSandboxExpired000000000000000000", "secretKey": "SandboxExpiredSecretKey000000000",
     "uin": "100000000001", "token": "sandbox-token-expired", "expires": 1700000000}
  ]
})";

QByteArray bytesOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString().toUtf8();
}

AccessKey keyFrom(const QJsonObject &object)
{
    AccessKey key;
    key.secretId = bytesOf(object, "secretId");
    key.secretKey = bytesOf(object, "secretKey");
    key.uin = bytesOf(object, "uin");
    key.subUin = object.contains(QLatin1String("subUin")) ? bytesOf(object, "subUin") : key.uin;
    key.token = bytesOf(object, "token");
    key.expiresSecs = qint64(object.value(QLatin1String("expires")).toDouble());
    key.mayListBuckets = object.value(QLatin1String("mayListBuckets")).toBool(true);
    key.isReadOnly = object.value(QLatin1String("isReadOnly")).toBool(false);
    const QJsonArray scopes = object.value(QLatin1String("scopes")).toArray();
    for (const QJsonValue &scope : scopes)
        key.scopes.append({bytesOf(scope.toObject(), "bucket"), bytesOf(scope.toObject(), "prefix")});
    return key;
}

}   // namespace

QByteArray camId(const QByteArray &uin, const QByteArray &subUin)
{
    return "qcs::cam::uin/" + uin + ":uin/" + subUin;
}

QByteArray Identity::ownerId() const
{
    return key ? camId(key->uin, key->subUin) : QByteArrayLiteral("qcs::cam::anyone:anyone");
}

bool Identity::mayUse(const QByteArray &bucket, const QByteArray &keyOrPrefix) const
{
    if (!key || key->scopes.isEmpty())
        return true;
    for (const KeyScope &scope : key->scopes) {
        if (scope.bucket == bucket && keyOrPrefix.startsWith(scope.prefix))
            return true;
    }
    return false;
}

AccountRegistry AccountRegistry::builtIn()
{
    AccountRegistry registry;
    const QString problem = registry.addFromJson(builtInDocument);
    Q_ASSERT(problem.isEmpty());
    return registry;
}

QString AccountRegistry::addFromJson(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonObject document = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return error.errorString();
    const QJsonArray accounts = document.value(QLatin1String("accounts")).toArray();
    for (const QJsonValue &value : accounts) {
        const QJsonObject object = value.toObject();
        const Account account{bytesOf(object, "uin"), bytesOf(object, "appId"), bytesOf(object, "name")};
        m_accounts.insert(account.uin, account);
    }
    const QJsonArray keys = document.value(QLatin1String("keys")).toArray();
    for (const QJsonValue &value : keys) {
        const AccessKey key = keyFrom(value.toObject());
        if (key.secretId.isEmpty() || !m_accounts.contains(key.uin))
            return QStringLiteral("A key has no secretId, or a uin that is no account.");
        m_keys.insert(key.secretId, key);
    }
    return {};
}

const AccessKey *AccountRegistry::key(const QByteArray &secretId) const
{
    const auto found = m_keys.constFind(secretId);
    return found == m_keys.constEnd() ? nullptr : &*found;
}

const Account *AccountRegistry::account(const QByteArray &uin) const
{
    const auto found = m_accounts.constFind(uin);
    return found == m_accounts.constEnd() ? nullptr : &*found;
}

const Account *AccountRegistry::accountOfAppId(const QByteArray &appId) const
{
    for (const Account &account : m_accounts) {
        if (account.appId == appId)
            return &account;
    }
    return nullptr;
}

}   // namespace Sandbox
