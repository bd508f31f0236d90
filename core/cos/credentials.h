// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace Cos {

/// Keys to sign with. Lives in memory and in the keychain only; has no stream or debug operator on purpose.
struct Credentials
{
    QByteArray secretId;
    QByteArray secretKey;
    QByteArray token;       ///< session token of temporary keys; empty for permanent ones
    QDateTime expiresUtc;   ///< when temporary keys end; invalid for permanent ones

    /// Requests go out unsigned.
    bool isAnonymous() const { return secretId.isEmpty(); }
    bool isExpired(const QDateTime &nowUtc) const { return expiresUtc.isValid() && nowUtc >= expiresUtc; }

    friend bool operator==(const Credentials &, const Credentials &) = default;
};

}   // namespace Cos
