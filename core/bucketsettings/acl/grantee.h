// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Settings {

/// Whom a grant is for.
struct Grantee
{
    enum class Kind {
        Everyone,   ///< on the internet, without signing in
        SignedIn,   ///< any account of the service, whoever owns it
        RootAccount,
        SubAccount,
        Unknown,   ///< something this program does not know; it is kept
    };

    Kind kind = Kind::Unknown;
    QString rootUin;   ///< of RootAccount and SubAccount: digits
    QString subUin;    ///< of SubAccount: digits
    QString text;      ///< of Unknown: as the service names it

    static Grantee everyone();
    static Grantee signedIn();
    static Grantee rootAccount(const QString &uin);
    static Grantee subAccount(const QString &rootUin, const QString &subUin);
    /// Reads every form in use: "1", "1/2", "qcs::cam::uin/1:uin/2", "qcs::cam::anyone:anyone", and the URIs of the groups.
    static Grantee fromId(const QString &id);

    bool isGroup() const { return kind == Kind::Everyone || kind == Kind::SignedIn; }
    bool isAccount() const { return kind == Kind::RootAccount || kind == Kind::SubAccount; }
    /// The URI of a group, the full form of an account.
    QString id() const;
    /// The short form of an account, "1" or "1/2": what people know and what request headers take.
    QString shortId() const;

    friend bool operator==(const Grantee &, const Grantee &) = default;
};

/// Whether \a text can be the number of an account.
bool isAccountNumber(const QString &text);

}   // namespace Settings
