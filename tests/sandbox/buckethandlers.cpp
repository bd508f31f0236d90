// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include "bodywriter.h"
#include "regions.h"
#include "tags.h"
#include "xmlnode.h"
#include "xmlwriter.h"

#include <QRegularExpression>

namespace Sandbox {

namespace {

constexpr int maxHostLength = 60;
constexpr qint64 maxDocumentBytes = 64 * 1024;

bool isBucketName(const QByteArray &name)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z0-9]([a-z0-9-]*[a-z0-9])?-[0-9]+$"));
    return pattern.match(QString::fromLatin1(name)).hasMatch();
}

// Fills what the body of PUT Bucket asks for.
std::optional<ApiError> readConfiguration(const QByteArray &document, Bucket &bucket)
{
    if (document.isEmpty())
        return {};
    const std::optional<XmlNode> root = parseXml(document);
    if (!root || root->name != "CreateBucketConfiguration")
        return apiError("MalformedXML");
    bucket.isMultiAz = root->textOf("BucketAZConfig") == "MAZ";
    if (!root->textOf("BucketArchConfig").isEmpty())
        return apiError("NotImplemented");
    return {};
}

}   // namespace

Outcome<HttpResponse> putBucket(Context &context, const Call &call)
{
    Bucket bucket;
    bucket.name = call.target.bucket;
    bucket.region = call.target.region.isEmpty() ? context.settings.defaultRegion : call.target.region;
    bucket.ownerUin = call.identity.uin();
    bucket.createdMsecs = call.nowMsecs;
    if (!isBucketName(bucket.name))
        return apiError("InvalidBucketName");
    if ((bucket.name + ".cos." + bucket.region + ".myqcloud.com").size() > maxHostLength)
        return apiError("BucketNameTooLong");

    if (bucket.region != context.settings.defaultRegion && !isRegionOfService(bucket.region))
        return apiError("InvalidLocationConstraint");

    const QByteArray appId = bucket.name.mid(bucket.name.lastIndexOf('-') + 1);
    const Account *account = context.accounts.account(bucket.ownerUin);
    if (!account || account->appId != appId)
        return ApiError{"AccessDenied", "The bucket name does not end in the APPID of the account."};

    const Outcome<QByteArray> document = receiveDocument(call.http, maxDocumentBytes);
    if (!document)
        return document.error();
    if (const auto problem = readConfiguration(*document, bucket))
        return *problem;
    const Outcome<Acl> acl = aclFromHeaders(call.http.headers, true, bucket.ownerId());
    if (!acl)
        return acl.error();
    bucket.acl = *acl;
    const Outcome<PairList> tags = tagsFromHeader(call.header("x-cos-tagging"), maxBucketTags);
    if (!tags)
        return tags.error();

    const Outcome<Done> made = context.storage.buckets.create(bucket);
    if (!made)
        return made.error();
    if (!tags->isEmpty())
        context.storage.buckets.setConfig(*context.storage.buckets.find(bucket.name), "tagging", tagsToXml(*tags));
    return emptyResponse(200);
}

Outcome<HttpResponse> headBucket(Context &, const Call &call)
{
    HttpResponse response = emptyResponse(200);
    response.setHeader("x-cos-bucket-region", call.bucket.region);
    if (call.bucket.isMultiAz)
        response.setHeader("x-cos-bucket-az-type", "MAZ");
    return response;
}

Outcome<HttpResponse> deleteBucket(Context &context, const Call &call)
{
    const Outcome<Done> removed = context.storage.buckets.remove(call.bucket);
    if (!removed)
        return removed.error();
    return emptyResponse(204);
}

Outcome<HttpResponse> getBucketLocation(Context &, const Call &call)
{
    return xmlResponse("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<LocationConstraint>" + call.bucket.region +
                       "</LocationConstraint>");
}

}   // namespace Sandbox
