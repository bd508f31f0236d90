// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts.h"
#include "apierror.h"
#include "http.h"

#include <QDataStream>

namespace Sandbox {

/// One grant. The grantee is a cam id or the URI of a group.
struct Grant
{
    QByteArray grantee;
    QByteArray permission;   ///< READ, WRITE, READ_ACP, WRITE_ACP, FULL_CONTROL

    friend bool operator==(const Grant &, const Grant &) = default;
};

extern const QByteArray everyoneUri;
extern const QByteArray signedInUri;

/// The access control list of a bucket or an object, without the owner, who may do everything.
struct Acl
{
    bool isDefault = true;   ///< objects: the bucket's list counts. Buckets: private
    QList<Grant> grants;

    /// Whether \a identity, which is not the owner, has \a permission.
    bool allows(const Identity &identity, const QByteArray &permission) const;
};

QDataStream &operator<<(QDataStream &stream, const Acl &acl);
QDataStream &operator>>(QDataStream &stream, Acl &acl);

/// Reads x-cos-acl and x-cos-grant-*; the default list without them.
Outcome<Acl> aclFromHeaders(const PairList &headers, bool isBucket, const QByteArray &ownerId);
bool hasAclHeaders(const PairList &headers);
/// Reads an AccessControlPolicy. Keeps what is written and nothing else: who leaves the owner out has it without.
Outcome<Acl> aclFromXml(const QByteArray &document, bool isBucket, const QByteArray &ownerId);
/// Writes an AccessControlPolicy.
QByteArray toXml(const Acl &acl, const QByteArray &ownerId);

}   // namespace Sandbox
