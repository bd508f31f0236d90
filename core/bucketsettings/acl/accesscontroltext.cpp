// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/acl/accesscontroltext.h"

#include <algorithm>
#include <array>

namespace Settings {

namespace {

/// The gravest first.
constexpr std::array gravity{Permission::WriteAcl, Permission::Write, Permission::Read, Permission::ReadAcl};

Permissions spelledOut(Permissions permissions, AclTarget target)
{
    if (!permissions.testFlag(Permission::FullControl))
        return permissions;
    const Permissions all = Permission::Read | Permission::ReadAcl | Permission::WriteAcl;
    return target == AclTarget::Bucket ? all | Permission::Write : all;
}

Permissions strangersMay(const AccessControl &acl, const Grantee &group, AclTarget target)
{
    return acl.isInherited ? Permissions() : spelledOut(acl.permissionsOf(group), target);
}

QString everyoneAndBucket(Permission permission)
{
    switch (permission) {
    case Permission::Read:
        return AccessControlText::tr("Everyone on the internet can list and read every object in %1.");
    case Permission::Write:
        return AccessControlText::tr(
            "Everyone on the internet can upload to %1, and overwrite and delete what is in it, at your cost.");
    case Permission::ReadAcl:
        return AccessControlText::tr("Everyone on the internet can see who may do what with %1.");
    default:
        return AccessControlText::tr("Everyone on the internet can change the permissions of %1, and so do anything.");
    }
}

QString signedInAndBucket(Permission permission)
{
    switch (permission) {
    case Permission::Read:
        return AccessControlText::tr("Anybody with an account at Tencent Cloud can list and read every object in %1.");
    case Permission::Write:
        return AccessControlText::tr("Anybody with an account at Tencent Cloud can upload to %1, and overwrite and "
                                     "delete what is in it, at your cost.");
    case Permission::ReadAcl:
        return AccessControlText::tr("Anybody with an account at Tencent Cloud can see who may do what with %1.");
    default:
        return AccessControlText::tr(
            "Anybody with an account at Tencent Cloud can change the permissions of %1, and so do anything.");
    }
}

QString everyoneAndObject(Permission permission)
{
    switch (permission) {
    case Permission::ReadAcl:
        return AccessControlText::tr("Everyone on the internet can see who may do what with %1.");
    case Permission::WriteAcl:
        return AccessControlText::tr("Everyone on the internet can change the permissions of %1, and so do anything.");
    default:
        return AccessControlText::tr("Everyone on the internet can read %1, at your cost.");
    }
}

QString signedInAndObject(Permission permission)
{
    switch (permission) {
    case Permission::ReadAcl:
        return AccessControlText::tr("Anybody with an account at Tencent Cloud can see who may do what with %1.");
    case Permission::WriteAcl:
        return AccessControlText::tr(
            "Anybody with an account at Tencent Cloud can change the permissions of %1, and so do anything.");
    default:
        return AccessControlText::tr("Anybody with an account at Tencent Cloud can read %1, at your cost.");
    }
}

QString sentence(const Grantee &group, Permission permission, AclTarget target)
{
    const bool isEveryone = group.kind == Grantee::Kind::Everyone;
    if (target == AclTarget::Bucket)
        return isEveryone ? everyoneAndBucket(permission) : signedInAndBucket(permission);
    return isEveryone ? everyoneAndObject(permission) : signedInAndObject(permission);
}

}   // namespace

QString AccessControlText::summary(const AccessControl &acl)
{
    if (acl.isInherited)
        return tr("As the bucket");
    const QList<Grantee> all = acl.grantees();
    const Grantee owner = acl.owner();
    const auto others =
        std::count_if(all.begin(), all.end(), [&](const Grantee &grantee) { return !grantee.isGroup() && !(grantee == owner); });
    const Permissions everyone = acl.permissionsOf(Grantee::everyone());
    QString who;
    if (acl.canned() == CannedAcl::PublicReadWrite)
        who = tr("Everyone may read and write");
    else if (acl.canned() == CannedAcl::PublicRead)
        who = tr("Everyone may read");
    else if (everyone != Permissions())
        who = tr("Everyone has some rights");
    else if (acl.permissionsOf(Grantee::signedIn()) != Permissions())
        who = tr("Everyone who is signed in has some rights");
    else if (others == 0)
        return tr("Private");
    else
        return tr("Private, shared with %Ln account(s)", nullptr, int(others));
    //: %1 is "Everyone may read" or the like
    return others == 0 ? who : tr("%1; shared with %Ln account(s)", nullptr, int(others)).arg(who);
}

QString AccessControlText::granteeName(const Grantee &grantee)
{
    switch (grantee.kind) {
    case Grantee::Kind::Everyone:
        return tr("Everyone");
    case Grantee::Kind::SignedIn:
        //: anybody with an account at Tencent Cloud
        return tr("Everyone signed in");
    case Grantee::Kind::RootAccount:
        return tr("Account %1").arg(grantee.rootUin);
    case Grantee::Kind::SubAccount:
        return tr("Sub-account %1 of %2").arg(grantee.subUin, grantee.rootUin);
    case Grantee::Kind::Unknown:
        break;
    }
    return grantee.text;
}

QString AccessControlText::permissionName(Permission permission)
{
    switch (permission) {
    case Permission::Read:
        //: a right that an account has
        return tr("Read");
    case Permission::Write:
        //: a right that an account has
        return tr("Write");
    case Permission::ReadAcl:
        //: a right that an account has
        return tr("See rights");
    case Permission::WriteAcl:
        //: a right that an account has
        return tr("Change rights");
    case Permission::FullControl:
        break;
    }
    //: a right that an account has: all of them
    return tr("All");
}

QString AccessControlText::permissionHint(Permission permission, AclTarget target)
{
    const bool isBucket = target == AclTarget::Bucket;
    switch (permission) {
    case Permission::Read:
        return isBucket ? tr("List the bucket and read its objects") : tr("Read the object");
    case Permission::Write:
        return tr("Upload, overwrite and delete objects");
    case Permission::ReadAcl:
        return tr("See this list");
    case Permission::WriteAcl:
        return tr("Change this list");
    case Permission::FullControl:
        break;
    }
    return tr("All of these rights together");
}

QStringList AccessControlText::newDangers(const AccessControl &before, const AccessControl &after, AclTarget target,
                                          const QString &name)
{
    QStringList sentences;
    Permissions ofEveryone;
    for (const Grantee &group : {Grantee::everyone(), Grantee::signedIn()}) {
        // What everyone may, those who are signed in may as well.
        const Permissions added = strangersMay(after, group, target) & ~strangersMay(before, group, target) & ~ofEveryone;
        if (group.kind == Grantee::Kind::Everyone)
            ofEveryone = strangersMay(after, group, target);
        for (const Permission permission : gravity) {
            if (added.testFlag(permission))
                sentences.append(sentence(group, permission, target).arg(name));
        }
    }
    return sentences;
}

QStringList AccessControlText::dangers(const AccessControl &acl, AclTarget target, const QString &name)
{
    return newDangers(AccessControl{}, acl, target, name);
}

}   // namespace Settings
