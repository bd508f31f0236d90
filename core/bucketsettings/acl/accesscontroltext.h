// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/acl/accesscontrol.h"

#include <QCoreApplication>

namespace Settings {

/// An ACL in the words of people.
class AccessControlText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::AccessControlText)

public:
    /// "Everyone may read, 2 accounts". One line, without a full stop.
    static QString summary(const AccessControl &acl);
    /// "Everyone", "Account 100000000001", "Sub-account 100000000011 of 100000000001".
    static QString granteeName(const Grantee &grantee);
    static QString permissionName(Permission permission);
    /// What \a permission lets somebody do with a bucket or an object.
    static QString permissionHint(Permission permission, AclTarget target);

    /// What strangers can do by \a after and could not by \a before: a sentence each, the gravest first.
    static QStringList newDangers(const AccessControl &before, const AccessControl &after, AclTarget target, const QString &name);
    /// What strangers can do by \a acl.
    static QStringList dangers(const AccessControl &acl, AclTarget target, const QString &name);
};

}   // namespace Settings
