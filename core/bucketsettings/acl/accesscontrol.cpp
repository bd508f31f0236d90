// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/acl/accesscontrol.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace Settings {

namespace {

constexpr std::array names{
    std::pair{Permission::Read, "READ"},
    std::pair{Permission::Write, "WRITE"},
    std::pair{Permission::ReadAcl, "READ_ACP"},
    std::pair{Permission::WriteAcl, "WRITE_ACP"},
    std::pair{Permission::FullControl, "FULL_CONTROL"},
};

bool isKnown(const Grant &grant)
{
    return permissionFromName(grant.permission) != Permissions();
}

/// The header of PUT that gives \a permission.
QByteArray *headerOf(Cos::AccessHeaders &headers, Permission permission)
{
    switch (permission) {
    case Permission::Read:
        return &headers.grantRead;
    case Permission::Write:
        return &headers.grantWrite;
    case Permission::ReadAcl:
        return &headers.grantReadAcp;
    case Permission::WriteAcl:
        return &headers.grantWriteAcp;
    case Permission::FullControl:
        return &headers.grantFullControl;
    }
    return nullptr;
}

/// Groups go by canned values alone: these are the sets that have one.
std::optional<QByteArray> cannedHeader(const AccessControl &acl)
{
    const Permissions everyone = acl.permissionsOf(Grantee::everyone());
    const Permissions signedIn = acl.permissionsOf(Grantee::signedIn());
    const auto is = [&](Permissions ofEveryone, Permissions ofSignedIn) {
        return everyone == ofEveryone && signedIn == ofSignedIn;
    };
    if (is({}, {}))
        return QByteArrayLiteral("private");
    if (is(Permission::Read, {}))
        return QByteArrayLiteral("public-read");
    if (is(Permission::Read | Permission::Write, {}))
        return QByteArrayLiteral("public-read-write");
    if (is({}, Permission::Read))
        return QByteArrayLiteral("authenticated-read");
    return std::nullopt;
}

}   // namespace

Permissions permissionFromName(const QString &name)
{
    const auto *found =
        std::find_if(names.begin(), names.end(), [&](const auto &entry) { return name == QLatin1String(entry.second); });
    return found == names.end() ? Permissions() : Permissions(found->first);
}

QString permissionName(Permission permission)
{
    const auto *found = std::find_if(names.begin(), names.end(), [&](const auto &entry) { return entry.first == permission; });
    return found == names.end() ? QString() : QString::fromLatin1(found->second);
}

QList<Grantee> AccessControl::grantees() const
{
    QList<Grantee> all;
    for (const Grant &grant : grants) {
        if (!all.contains(grant.grantee))
            all.append(grant.grantee);
    }
    return all;
}

Permissions AccessControl::permissionsOf(const Grantee &grantee) const
{
    Permissions permissions;
    for (const Grant &grant : grants) {
        if (grant.grantee == grantee)
            permissions |= permissionFromName(grant.permission);
    }
    return permissions;
}

void AccessControl::setPermissions(const Grantee &grantee, Permissions permissions)
{
    Permissions missing = permissions;
    grants.removeIf([&](const Grant &grant) {
        const Permissions given = permissionFromName(grant.permission);
        if (!(grant.grantee == grantee) || !isKnown(grant))
            return false;
        const bool stays = (missing & given) == given;
        missing &= ~given;
        return !stays;
    });
    for (const auto &[permission, name] : names) {
        if (missing.testFlag(permission))
            grants.append({grantee, QString::fromLatin1(name)});
    }
}

void AccessControl::remove(const Grantee &grantee)
{
    grants.removeIf([&](const Grant &grant) { return grant.grantee == grantee; });
}

void AccessControl::startOwnList()
{
    if (!isInherited)
        return;
    isInherited = false;
    grants.clear();
    setPermissions(owner(), Permission::FullControl);
}

CannedAcl AccessControl::canned() const
{
    if (isInherited)
        return CannedAcl::Inherited;
    const Permissions everyone = permissionsOf(Grantee::everyone());
    if (everyone.testFlag(Permission::FullControl) || everyone.testFlags(Permission::Read | Permission::Write))
        return CannedAcl::PublicReadWrite;
    return everyone.testFlag(Permission::Read) ? CannedAcl::PublicRead : CannedAcl::Private;
}

void AccessControl::setCanned(CannedAcl canned)
{
    isInherited = canned == CannedAcl::Inherited;
    if (isInherited)
        return;
    const Permissions others = permissionsOf(Grantee::everyone()) & (Permission::ReadAcl | Permission::WriteAcl);
    switch (canned) {
    case CannedAcl::PublicReadWrite:
        setPermissions(Grantee::everyone(), others | Permission::Read | Permission::Write);
        break;
    case CannedAcl::PublicRead:
        setPermissions(Grantee::everyone(), others | Permission::Read);
        break;
    default:
        setPermissions(Grantee::everyone(), {});
    }
}

QStringList problemsOf(const AccessControl &acl, AclTarget target)
{
    if (acl.isInherited)
        return {};
    QStringList problems;
    if (acl.grants.size() > AccessControl::maxGrants) {
        problems.append(QCoreApplication::translate(
            "Settings::AccessControl", "A list has at most 100 permissions; these are %Ln.", nullptr, int(acl.grants.size())));
    }
    const bool hasWrite = std::any_of(acl.grants.begin(), acl.grants.end(),
                                      [](const Grant &grant) { return grant.permission == QLatin1String("WRITE"); });
    if (target == AclTarget::Object && hasWrite) {
        problems.append(QCoreApplication::translate("Settings::AccessControl",
                                                    "There is no permission to write a single object, only to a bucket."));
    }
    return problems;
}

std::optional<Cos::AccessHeaders> accessHeadersFor(const AccessControl &acl)
{
    Cos::AccessHeaders headers;
    if (acl.isInherited) {
        headers.cannedAcl = QByteArrayLiteral("default");
        return headers;
    }
    const std::optional<QByteArray> canned = cannedHeader(acl);
    if (!canned)
        return std::nullopt;
    headers.cannedAcl = *canned;
    for (const Grant &grant : acl.grants) {
        const Permissions permission = permissionFromName(grant.permission);
        if (grant.grantee.isGroup())
            continue;
        if (!grant.grantee.isAccount() || permission == Permissions())
            return std::nullopt;
        QByteArray *header = headerOf(headers, Permission(int(permission)));
        *header += (header->isEmpty() ? "id=\"" : ",id=\"") + grant.grantee.shortId().toLatin1() + '"';
    }
    return headers;
}

}   // namespace Settings
