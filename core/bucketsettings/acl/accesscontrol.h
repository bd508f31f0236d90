// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/acl/grantee.h"
#include "bucketsettings/xmlelement.h"
#include "cos/buckettypes.h"

#include <QFlags>

namespace Settings {

/// What a grant lets somebody do.
enum class Permission {
    Read = 1,          ///< of a bucket: list and read its objects
    Write = 2,         ///< buckets only: upload, overwrite, delete
    ReadAcl = 4,       ///< see the permissions
    WriteAcl = 8,      ///< change the permissions
    FullControl = 16   ///< all of these
};
Q_DECLARE_FLAGS(Permissions, Permission)
Q_DECLARE_OPERATORS_FOR_FLAGS(Permissions)

/// "READ" …; an empty set for a name that is not known.
Permissions permissionFromName(const QString &name);
QString permissionName(Permission permission);

/// What permissions belong to: objects have no Write.
enum class AclTarget { Bucket, Object };

/// The short description of an ACL that the service and its console use.
enum class CannedAcl {
    Inherited,   ///< objects only: no list of its own, the bucket's counts
    Private,
    PublicRead,
    PublicReadWrite,
};

/// One entry of the list: one permission for one grantee.
struct Grant
{
    Grantee grantee;
    QString permission;      ///< as the service names it; it may be one we do not know
    XmlElement original{};   ///< as it came; without a name when it is new

    friend bool operator==(const Grant &left, const Grant &right)
    {
        return left.grantee == right.grantee && left.permission == right.permission;
    }
};

/// Who may do what with a bucket or an object. Protocol section 3.3.
struct AccessControl
{
    static constexpr int maxGrants = 100;

    QString ownerId;
    QString ownerName;
    QList<Grant> grants;
    bool isInherited = false;   ///< an object without a list of its own; \c grants is then what the service shows instead
    XmlElement original{};

    Grantee owner() const { return Grantee::fromId(ownerId); }
    /// Each once, in the order of their first grants.
    QList<Grantee> grantees() const;
    Permissions permissionsOf(const Grantee &grantee) const;
    /// Makes \a permissions all that \a grantee has of those we know, keeping the entries that stay. An empty set removes the
    /// grantee; its entries of unknown kinds stay.
    void setPermissions(const Grantee &grantee, Permissions permissions);
    /// Removes every entry of \a grantee, unknown ones too.
    void remove(const Grantee &grantee);

    /// An object that follows its bucket gets a list of its own, which begins with the owner alone: what the service shows for it
    /// until then is not its own. Does nothing where there is one.
    void startOwnList();

    CannedAcl canned() const;
    /// Changes what everyone may do; all else stays.
    void setCanned(CannedAcl canned);

    friend bool operator==(const AccessControl &left, const AccessControl &right)
    {
        return left.ownerId == right.ownerId && left.isInherited == right.isInherited && left.grants == right.grants;
    }
};

/// What the service would refuse, in plain words; empty when there is nothing.
QStringList problemsOf(const AccessControl &acl, AclTarget target);

/// The same by request headers, as for new buckets and objects; nothing when headers cannot say it.
std::optional<Cos::AccessHeaders> accessHeadersFor(const AccessControl &acl);

}   // namespace Settings
