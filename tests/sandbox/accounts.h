// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace Sandbox {

/// A root account.
struct Account
{
    QByteArray uin;
    QByteArray appId;
    QByteArray displayName;
};

/// What a key with a policy of its own may touch.
struct KeyScope
{
    QByteArray bucket;
    QByteArray prefix;
};

/// A SecretId with all that belongs to it.
struct AccessKey
{
    QByteArray secretId;
    QByteArray secretKey;
    QByteArray uin;           ///< of the root account
    QByteArray subUin;        ///< of the sub-account; the root's own uin for the root
    QByteArray token;         ///< temporary keys only
    qint64 expiresSecs = 0;   ///< temporary keys only
    bool mayListBuckets = true;
    bool isReadOnly = false;
    QList<KeyScope> scopes;   ///< empty: everything of the account
};

/// Who asks. Without a key it is anybody.
struct Identity
{
    std::optional<AccessKey> key;

    bool isAnonymous() const { return !key; }
    QByteArray uin() const { return key ? key->uin : QByteArray(); }
    QByteArray ownerId() const;
    bool mayUse(const QByteArray &bucket, const QByteArray &keyOrPrefix) const;
};

/// "qcs::cam::uin/1:uin/2".
QByteArray camId(const QByteArray &uin, const QByteArray &subUin);

/// The accounts and keys that the server knows. They do not change while it runs.
class AccountRegistry
{
public:
    /// The documented accounts: see README.md.
    static AccountRegistry builtIn();

    /// Adds the accounts and keys of a JSON document like that of README.md. A text that says what is wrong with it, else empty.
    QString addFromJson(const QByteArray &json);

    const AccessKey *key(const QByteArray &secretId) const;
    const Account *account(const QByteArray &uin) const;
    const Account *accountOfAppId(const QByteArray &appId) const;

private:
    QHash<QByteArray, AccessKey> m_keys;
    QHash<QByteArray, Account> m_accounts;
};

}   // namespace Sandbox
