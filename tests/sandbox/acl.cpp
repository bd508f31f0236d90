// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl.h"

#include "xmlnode.h"
#include "xmlwriter.h"

#include <algorithm>

namespace Sandbox {

const QByteArray everyoneUri = QByteArrayLiteral("http://cam.qcloud.com/groups/global/AllUsers");
const QByteArray signedInUri = QByteArrayLiteral("http://cam.qcloud.com/groups/global/AuthenticatedUsers");

namespace {

constexpr const char *anyoneId = "qcs::cam::anyone:anyone";

constexpr std::pair<const char *, const char *> grantHeaders[] = {
    {"x-cos-grant-read", "READ"},
    {"x-cos-grant-write", "WRITE"},
    {"x-cos-grant-read-acp", "READ_ACP"},
    {"x-cos-grant-write-acp", "WRITE_ACP"},
    {"x-cos-grant-full-control", "FULL_CONTROL"},
};

bool isPermission(const QByteArray &name, bool isBucket)
{
    if (name == "WRITE")
        return isBucket;
    return name == "READ" || name == "READ_ACP" || name == "WRITE_ACP" || name == "FULL_CONTROL";
}

// "1", "1/2", "qcs::cam::uin/1:uin/2" → the last form.
QByteArray canonicalId(const QByteArray &id)
{
    if (id.startsWith("qcs::"))
        return id;
    const qsizetype slash = id.indexOf('/');
    return slash < 0 ? camId(id, id) : camId(id.left(slash), id.mid(slash + 1));
}

// id="1",id="2"
Outcome<QList<QByteArray>> granteesOf(const QByteArray &value)
{
    QList<QByteArray> ids;
    for (const QByteArray &part : value.split(',')) {
        const QByteArray item = part.trimmed();
        const qsizetype equals = item.indexOf('=');
        const QByteArray name = item.left(equals).trimmed();
        const QByteArray id = item.mid(equals + 1).trimmed().replace('"', "");
        if (equals < 0 || id.isEmpty() || (name != "id" && name != "uri"))
            return ApiError{"InvalidArgument", "The grant is not valid: " + value};
        ids.append(name == "uri" ? id : canonicalId(id));
    }
    return ids;
}

Outcome<Acl> cannedAcl(const QByteArray &name, bool isBucket)
{
    if (name == "default" && !isBucket)
        return Acl{};
    Acl acl{false, {}};
    if (name == "public-read" || name == "public-read-write")
        acl.grants.append({everyoneUri, "READ"});
    if (name == "public-read-write" && isBucket)
        acl.grants.append({everyoneUri, "WRITE"});
    else if (name == "authenticated-read")
        acl.grants.append({signedInUri, "READ"});
    else if (name != "private" && name != "public-read")
        return ApiError{"InvalidArgument", "The canned ACL is not valid: " + name};
    return acl;
}

bool isFor(const Grant &grant, const Identity &identity)
{
    if (grant.grantee == everyoneUri || grant.grantee == anyoneId)
        return true;
    if (identity.isAnonymous())
        return false;
    return grant.grantee == signedInUri || grant.grantee == identity.ownerId() ||
           grant.grantee == camId(identity.uin(), identity.uin());
}

Outcome<Grant> grantFromXml(const XmlNode &node, bool isBucket)
{
    const XmlNode *grantee = node.child("Grantee");
    const QByteArray permission = node.textOf("Permission").trimmed();
    if (!grantee || !isPermission(permission, isBucket))
        return apiError("MalformedXML");
    const QByteArray uri = grantee->textOf("URI").trimmed();
    const QByteArray id = grantee->textOf("ID").trimmed();
    if (!uri.isEmpty() && uri != everyoneUri && uri != signedInUri)
        return ApiError{"InvalidArgument", "The group is not known: " + uri};
    if (uri.isEmpty() && id.isEmpty())
        return apiError("MalformedXML");
    return Grant{uri.isEmpty() ? canonicalId(id) : uri, permission};
}

}   // namespace

bool Acl::allows(const Identity &identity, const QByteArray &permission) const
{
    return std::any_of(grants.begin(), grants.end(), [&](const Grant &grant) {
        return (grant.permission == permission || grant.permission == "FULL_CONTROL") && isFor(grant, identity);
    });
}

QDataStream &operator<<(QDataStream &stream, const Acl &acl)
{
    stream << acl.isDefault << qint32(acl.grants.size());
    for (const Grant &grant : acl.grants)
        stream << grant.grantee << grant.permission;
    return stream;
}

QDataStream &operator>>(QDataStream &stream, Acl &acl)
{
    qint32 count = 0;
    stream >> acl.isDefault >> count;
    acl.grants.clear();
    for (qint32 i = 0; i < count; ++i) {
        Grant grant;
        stream >> grant.grantee >> grant.permission;
        acl.grants.append(grant);
    }
    return stream;
}

bool hasAclHeaders(const PairList &headers)
{
    return contains(headers, "x-cos-acl") || std::any_of(std::begin(grantHeaders), std::end(grantHeaders),
                                                         [&](const auto &header) { return contains(headers, header.first); });
}

Outcome<Acl> aclFromHeaders(const PairList &headers, bool isBucket, const QByteArray &ownerId)
{
    Acl acl;
    if (contains(headers, "x-cos-acl")) {
        Outcome<Acl> canned = cannedAcl(valueOf(headers, "x-cos-acl"), isBucket);
        if (!canned)
            return canned.error();
        acl = *canned;
    }
    for (const auto &[header, permission] : grantHeaders) {
        if (!contains(headers, header) || !isPermission(permission, isBucket))
            continue;
        Outcome<QList<QByteArray>> ids = granteesOf(valueOf(headers, header));
        if (!ids)
            return ids.error();
        for (const QByteArray &id : *ids)
            acl.grants.append({id, permission});
        acl.isDefault = false;
    }
    if (!acl.isDefault && !acl.grants.contains(Grant{ownerId, "FULL_CONTROL"}))
        acl.grants.prepend({ownerId, "FULL_CONTROL"});
    return acl;
}

Outcome<Acl> aclFromXml(const QByteArray &document, bool isBucket)
{
    const std::optional<XmlNode> root = parseXml(document);
    const XmlNode *list = root && root->name == "AccessControlPolicy" ? root->child("AccessControlList") : nullptr;
    if (!list || !root->child("Owner"))
        return apiError("MalformedXML");
    Acl acl{false, {}};
    for (const XmlNode &node : list->all("Grant")) {
        Outcome<Grant> grant = grantFromXml(node, isBucket);
        if (!grant)
            return grant.error();
        acl.grants.append(*grant);
    }
    if (acl.grants.size() > 100)
        return ApiError{"InvalidRequest", "An ACL has at most 100 grants."};
    return acl;
}

QByteArray toXml(const Acl &acl, const QByteArray &ownerId)
{
    XmlWriter xml("AccessControlPolicy");
    xml.begin("Owner");
    xml.text("ID", ownerId);
    xml.text("DisplayName", ownerId);
    xml.end();
    xml.begin("AccessControlList");
    QList<Grant> grants = acl.grants;
    if (acl.isDefault && grants.isEmpty())
        grants.append({ownerId, "FULL_CONTROL"});
    for (const Grant &grant : grants) {
        const bool isGroup = grant.grantee.startsWith("http:");
        xml.begin("Grant");
        xml.begin("Grantee", QByteArray("xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"") +
                                 (isGroup ? "Group" : "CanonicalUser") + '"');
        xml.text(isGroup ? "URI" : "ID", grant.grantee);
        if (!isGroup)
            xml.text("DisplayName", grant.grantee);
        xml.end();
        xml.text("Permission", grant.permission);
        xml.end();
    }
    return xml.finished();
}

}   // namespace Sandbox
