// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/endpoint.h"

#include <QMetaType>
#include <QString>
#include <QUuid>

/// Where the secret of an account is kept.
enum class SecretStorage {
    Keychain,   ///< the system's keychain
    ThisRun,    ///< memory only: asked for again after a restart
};

/// One sign-in as it is remembered in the settings: everything but the secret. The SecretId counts as secret too.
struct Account
{
    QUuid id;
    QString name;   ///< the person's own, not empty
    Cos::Endpoint endpoint;
    QString startPath;     ///< "cos://bucket-appid/prefix/" for keys that may not list buckets; else empty
    QString startRegion;   ///< region of that bucket; else empty
    SecretStorage storage = SecretStorage::Keychain;
    bool isTemporary = false;   ///< its keys have a token

    friend bool operator==(const Account &, const Account &) = default;
};
Q_DECLARE_METATYPE(Account)
