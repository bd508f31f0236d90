// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrary.h"

#include "xmlnode.h"
#include "xmlwriter.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace Sandbox {

namespace {

struct OtherName
{
    const char *usual;
    const char *other;
};

// Section 6.3: both of a line say the same.
constexpr OtherName otherCodes[] = {
    {"BadDigest", "InvalidDigest"},    {"InvalidPolicyDocument", "MalformedPolicy"}, {"KeyTooLong", "InvalidURI"},
    {"NoSuchCopySource", "NoSuchKey"}, {"RequestTimeTooSkewed", "AccessDenied"},   // section 2.10
};

// Section 3: variants of names.
constexpr OtherName otherElements[] = {
    {"CommonPrefixes", "CommonPrefixs"},
    {"EncodingType", "Encoding-Type"},
    {"UploadId", "UploadID"},
};

// Section 3.6.6: "key case varies".
constexpr OtherName otherMembers[] = {
    {"\"Statement\":", "\"statement\":"}, {"\"Effect\":", "\"effect\":"},     {"\"Principal\":", "\"principal\":"},
    {"\"Action\":", "\"action\":"},       {"\"Resource\":", "\"resource\":"},
};

// Marked "?" in the document. What nothing can stand in for (markers of buckets and versions, tokens) stays.
constexpr const char *leftOut[] = {"DisplayName", "NextMarker", "NextPartNumberMarker", "NextUploadIdMarker"};

// Headers of one source alone, or not promised for all answers.
constexpr const char *headersLeftOut[] = {
    "Content-Language",
    "x-cos-server-side-encryption-cos-kms-key-id",
};

struct Default
{
    const char *root;
    const char *parent;
    const char *name;
    const char *value;
};

constexpr Default defaults[] = {
    {"CORSConfiguration", "CORSConfiguration", "ResponseVary", "false"},
    {"CORSConfiguration", "CORSRule", "ID", "made-by-the-service"},
    {"ListInventoryConfigurationResult", "COSBucketDestination", "Prefix", ""},
    {"RefererConfiguration", "RefererConfiguration", "EmptyReferConfiguration", "Deny"},
    {"RefererConfiguration", "RefererConfiguration", "VerifySignatureURL", "Disabled"},
    {"ReplicationConfiguration", "Rule", "Priority", "1"},
    {"WebsiteConfiguration", "ErrorDocument", "OriginalHttpStatus", "Enabled"},
};

const char *otherName(const QByteArray &name)
{
    const auto *found = std::find_if(std::begin(otherElements), std::end(otherElements),
                                     [&](const OtherName &entry) { return name == entry.usual; });
    return found == std::end(otherElements) ? nullptr : found->other;
}

bool isOneOf(const QByteArray &name, const char *const *begin, const char *const *end)
{
    return std::any_of(begin, end, [&](const char *entry) { return name == entry; });
}

// Keys may have control characters, which no reader of XML takes: they wait as private characters of Unicode meanwhile.
constexpr int firstControl = 1;
constexpr int endOfControls = 0x20;

QByteArray privateCharacter(int code)
{
    return QString(QChar(0xE000 + code)).toUtf8();
}

QByteArray withPlaceholders(QByteArray document)
{
    for (int code = firstControl; code < endOfControls; ++code) {
        if (code != '\t' && code != '\n' && code != '\r')
            document.replace(QByteArray(1, char(code)), privateCharacter(code));
    }
    return document;
}

QByteArray withReferences(QByteArray document)
{
    for (int code = firstControl; code < endOfControls; ++code)
        document.replace(privateCharacter(code), QByteArray("&#x" + QByteArray::number(code, 16) + ';'));
    return document;
}

// The owner of a bucket comes after all others; nothing says that its own grant is listed at all.
void moveOwnerBack(XmlNode &policy, bool isListed)
{
    const XmlNode *owner = policy.child("Owner");
    const QByteArray id = owner ? owner->textOf("ID") : QByteArray();
    for (XmlNode &list : policy.children) {
        const auto owners = std::stable_partition(list.children.begin(), list.children.end(), [&id](const XmlNode &grant) {
            const XmlNode *grantee = grant.child("Grantee");
            return !grantee || grantee->textOf("ID") != id;
        });
        if (!isListed)
            list.children.erase(owners, list.children.end());
    }
}

void change(XmlNode &node, const QByteArray &root)
{
    const bool hasMarkers = root == "ListAllMyBucketsResult" || root == "ListVersionsResult";
    if (!hasMarkers) {
        node.children.removeIf([](const XmlNode &child) { return isOneOf(child.name, std::begin(leftOut), std::end(leftOut)); });
    }
    for (const Default &entry : defaults) {
        if (root == entry.root && node.name == entry.parent && !node.children.isEmpty() && !node.child(entry.name))
            node.children.append({entry.name, entry.value, {}, {}});
    }
    if (node.name == "ETag")
        node.text.replace('"', "");
    if (node.name == "LastModified" || node.name == "CreationDate")
        node.text.replace(".000Z", "Z");
    for (XmlNode &child : node.children)
        change(child, root);
    if (const char *other = otherName(node.name))
        node.name = other;
}

// Groups of one name from the last to the first; what has one name stays in its order, and so do versions and delete markers.
QList<XmlNode> reordered(const QList<XmlNode> &children)
{
    const auto groupOf = [](const XmlNode &node) { return node.name == "DeleteMarker" ? QByteArray("Version") : node.name; };
    QList<QByteArray> groups;
    for (const XmlNode &child : children) {
        if (!groups.contains(groupOf(child)))
            groups.prepend(groupOf(child));
    }
    QList<XmlNode> result;
    for (const QByteArray &group : std::as_const(groups))
        std::copy_if(children.begin(), children.end(), std::back_inserter(result),
                     [&](const XmlNode &child) { return groupOf(child) == group; });
    return result;
}

void write(const XmlNode &node, XmlWriter &xml)
{
    for (const XmlNode &child : reordered(node.children)) {
        if (child.children.isEmpty() && child.type.isEmpty()) {
            xml.text(child.name, child.text);
            continue;
        }
        const QByteArray type = "xmlns:x=\"http://www.w3.org/2001/XMLSchema-instance\" x:type=\"" + child.type + '"';
        xml.begin(child.name, child.type.isEmpty() ? QByteArray() : type);
        write(child, xml);
        xml.end();
    }
}

QByteArray contraryDocument(const QByteArray &document, const ServerSettings &settings)
{
    std::optional<XmlNode> root = parseXml(withPlaceholders(document));
    if (!root)
        return document;
    const QByteArray rootName = root->name;
    change(*root, rootName);
    if (rootName == "AccessControlPolicy")
        moveOwnerBack(*root, !settings.without.contains("owner-grant"));
    XmlWriter xml(rootName, "xmlns=\"http://www.qcloud.com/document/product/436/7751\"");
    if (root->children.isEmpty())
        return document;   // LocationConstraint, and what is not configured
    write(*root, xml);
    return withReferences(xml.finished());
}

QByteArray contraryPolicy(QByteArray document)
{
    for (const OtherName &member : otherMembers)
        document.replace(member.usual, member.other);
    return document;
}

}   // namespace

ApiError contraryError(const ApiError &error)
{
    const auto *found = std::find_if(std::begin(otherCodes), std::end(otherCodes),
                                     [&](const OtherName &entry) { return error.code == entry.usual; });
    ApiError other{found == std::end(otherCodes) ? error.code : QByteArray(found->other), "No.", {}, error.headers};
    return other;
}

HttpResponse contraryResponse(const HttpRequest &request, HttpResponse response, const ServerSettings &settings)
{
    const bool isCompletion = response.keepAliveBlanks > 0;
    response.headers.removeIf([isCompletion](const auto &header) {
        return isOneOf(header.first, std::begin(headersLeftOut), std::end(headersLeftOut)) ||
               (isCompletion && header.first == "x-cos-hash-crc64ecma");
    });
    if (request.method == "PUT" && response.status == 204)
        response.status = 200;
    if (response.source)
        return response;
    if (response.contentType == "application/xml" && !response.body.isEmpty())
        response.body = contraryDocument(response.body, settings);
    else if (response.contentType == "application/json")
        response.body = contraryPolicy(response.body);
    return response;
}

std::optional<ApiError> unknownGrantee(const Context &context, const Acl &acl)
{
    if (!context.settings.isContrary)
        return {};
    static const QRegularExpression account(QStringLiteral("^qcs::cam::uin/([0-9]+):uin/"));
    for (const Grant &grant : acl.grants) {
        const QRegularExpressionMatch match = account.match(QString::fromLatin1(grant.grantee));
        if (match.hasMatch() && !context.accounts.account(match.captured(1).toLatin1()))
            return ApiError{"InvalidArgument", "Nobody has the account " + grant.grantee};
    }
    return {};
}

std::optional<ApiError> absence(const ServerSettings &settings, const Call &call)
{
    for (const auto &parameter : call.target.query) {
        if (settings.without.contains(parameter.first))
            return apiError("NotImplemented");
    }
    const bool isMade = call.http.method == "PUT" || call.http.method == "POST";
    const bool hasControls = std::any_of(call.key().begin(), call.key().end(), [](char c) { return c >= 0 && c < ' '; });
    if (isMade && hasControls && settings.without.contains("control-characters"))
        return apiError("InvalidURI");
    return {};
}

}   // namespace Sandbox
