// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl.h"

#include "xmlnode.h"
#include "xmlwriter.h"

#include <QRegularExpression>

#include <algorithm>

namespace Sandbox {

const QByteArray everyoneUri = QByteArrayLiteral("http://cam.qcloud.com/groups/global/AllUsers");
const QByteArray signedInUri = QByteArrayLiteral("http://cam.qcloud.com/groups/global/AuthenticatedUsers");

namespace {

constexpr const char *anyoneId = "qcs::cam::anyone:anyone";
constexpr qsizetype maxGrants = 100;

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

ApiError invalidId(const QByteArray &id)
{
    return ApiError{"InvalidArgument", "The grantee is not valid: " + id};
}

// "1", "1/2", "qcs::cam::uin/1:uin/2" → the last form.
Outcome<QByteArray> canonicalId(const QByteArray &id)
{
    static const QRegularExpression forms(QStringLiteral("^(?:(\\d+)(?:/(\\d+))?|qcs::cam::uin/(\\d+):uin/(\\d+))$"));
    if (id == anyoneId)
        return id;
    const QRegularExpressionMatch match = forms.match(QString::fromLatin1(id));
    if (!match.hasMatch())
        return invalidId(id);
    const QByteArray uin = (match.captured(1) + match.captured(3)).toLatin1();
    const QByteArray subUin = (match.captured(2) + match.captured(4)).toLatin1();
    return camId(uin, subUin.isEmpty() ? uin : subUin);
}

Outcome<QByteArray> knownGroup(const QByteArray &uri)
{
    if (uri != everyoneUri && uri != signedInUri)
        return ApiError{"InvalidArgument", "The group is not known: " + uri};
    return uri;
}

std::optional<ApiError> sizeProblem(const Acl &acl)
{
    if (acl.grants.size() <= maxGrants)
        return {};
    return ApiError{"InvalidRequest", "An ACL has at most " + QByteArray::number(maxGrants) + " grants."};
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
        const Outcome<QByteArray> grantee = name == "uri" ? knownGroup(id) : canonicalId(id);
        if (!grantee)
            return grantee.error();
        ids.append(*grantee);
    }
    return ids;
}

bool isCanned(const QByteArray &name, bool isBucket)
{
    if (name == "private" || name == "public-read" || name == "authenticated-read")
        return true;
    if (isBucket)
        return name == "public-read-write";
    return name == "default" || name == "bucket-owner-read" || name == "bucket-owner-full-control";
}

Outcome<Acl> cannedAcl(const QByteArray &name, bool isBucket, const QByteArray &ownerId)
{
    if (!isCanned(name, isBucket))
        return ApiError{"InvalidArgument", "The canned ACL is not valid: " + name};
    if (name == "default")
        return Acl{};
    Acl acl{false, {}};
    if (name.startsWith("public-read"))
        acl.grants.append({everyoneUri, "READ"});
    if (name == "public-read-write")
        acl.grants.append({everyoneUri, "WRITE"});
    if (name == "authenticated-read")
        acl.grants.append({signedInUri, "READ"});
    if (name == "bucket-owner-read")
        acl.grants.append({ownerId, "READ"});
    return acl;
}

bool isFor(const Grant &grant, const Identity &identity)
{
    if (grant.grantee == everyoneUri || grant.grantee == anyoneId)
        return true;
    if (identity.isAnonymous())
        return false;
    // What a root account is granted it has to hand on to its sub-accounts itself.
    return grant.grantee == signedInUri || grant.grantee == identity.ownerId();
}

bool isGranteeType(const QByteArray &type)
{
    return type.isEmpty() || type == "CanonicalUser" || type == "RootAccount" || type == "SubAccount" || type == "Group";
}

// The older documents write uin and Subaccount instead of ID.
QByteArray idFromXml(const XmlNode &grantee)
{
    const QByteArray id = grantee.textOf("ID").trimmed();
    if (!id.isEmpty())
        return id;
    const QByteArray uin = grantee.textOf("uin").trimmed();
    const QByteArray subaccount = grantee.textOf("Subaccount").trimmed();
    return subaccount.isEmpty() ? uin : uin + '/' + subaccount;
}

Outcome<Grant> grantFromXml(const XmlNode &node, bool isBucket)
{
    const XmlNode *grantee = node.child("Grantee");
    const QByteArray permission = node.textOf("Permission").trimmed();
    if (!grantee || !isPermission(permission, isBucket) || !isGranteeType(grantee->type))
        return apiError("MalformedXML");
    const QByteArray uri = grantee->textOf("URI").trimmed();
    const QByteArray id = idFromXml(*grantee);
    if (uri.isEmpty() == id.isEmpty())
        return apiError("MalformedXML");
    const Outcome<QByteArray> who = uri.isEmpty() ? canonicalId(id) : knownGroup(uri);
    if (!who)
        return who.error();
    return Grant{*who, permission};
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
        Outcome<Acl> canned = cannedAcl(valueOf(headers, "x-cos-acl"), isBucket, ownerId);
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
    if (const auto problem = sizeProblem(acl))
        return *problem;
    return acl;
}

Outcome<Acl> aclFromXml(const QByteArray &document, bool isBucket, const QByteArray &ownerId)
{
    const std::optional<XmlNode> root = parseXml(document);
    const XmlNode *list = root && root->name == "AccessControlPolicy" ? root->child("AccessControlList") : nullptr;
    const XmlNode *owner = root ? root->child("Owner") : nullptr;
    const QByteArray namedOwner = owner ? owner->textOf("ID").trimmed() : QByteArray();
    if (!list || namedOwner.isEmpty())
        return apiError("MalformedXML");
    const Outcome<QByteArray> claimed = canonicalId(namedOwner);
    if (!claimed)
        return claimed.error();
    if (*claimed != ownerId)
        return ApiError{"AccessDenied", "The owner cannot be changed."};
    Acl acl{false, {}};
    for (const XmlNode &node : list->all("Grant")) {
        Outcome<Grant> grant = grantFromXml(node, isBucket);
        if (!grant)
            return grant.error();
        acl.grants.append(*grant);
    }
    if (const auto problem = sizeProblem(acl))
        return *problem;
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
