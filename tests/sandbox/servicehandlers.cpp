// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include "xmlnode.h"
#include "xmlwriter.h"

namespace Sandbox {

namespace {

constexpr int maxPage = 2000;

bool hasTag(Context &context, const Bucket &bucket, const QByteArray &key, const QByteArray &value)
{
    const std::optional<XmlNode> root = parseXml(context.storage.buckets.config(bucket, "tagging"));
    const XmlNode *set = root ? root->child("TagSet") : nullptr;
    if (!set)
        return false;
    for (const XmlNode &tag : set->all("Tag")) {
        if (tag.textOf("Key") == key && tag.textOf("Value") == value)
            return true;
    }
    return false;
}

bool isCreatedWithin(const Bucket &bucket, qint64 secs, const QByteArray &range)
{
    const qint64 created = bucket.createdMsecs / 1000;
    return range == "lt" ? created < secs : range == "lte" ? created <= secs : range == "gt" ? created > secs : created >= secs;
}

bool isAskedFor(Context &context, const Call &call, const Bucket &bucket)
{
    if (call.hasParameter("tagkey") && !hasTag(context, bucket, call.parameter("tagkey"), call.parameter("tagvalue")))
        return false;
    return !call.hasParameter("create-time") ||
           isCreatedWithin(bucket, call.parameter("create-time").toLongLong(), call.parameter("range"));
}

void writeBucket(XmlWriter &xml, const Bucket &bucket)
{
    xml.begin("Bucket");
    xml.text("Name", bucket.name);
    xml.text("Location", bucket.region);
    xml.text("CreationDate", isoTime(bucket.createdMsecs).left(19) + 'Z');
    xml.text("BucketType", "cos");
    xml.end();
}

}   // namespace

Outcome<HttpResponse> getService(Context &context, const Call &call)
{
    const Outcome<int> max = numberParameter(call, "max-keys", maxPage, 1, maxPage);
    if (!max)
        return max.error();
    const QByteArray region = call.hasParameter("region") ? call.parameter("region") : call.target.region;

    QList<Bucket> found;
    const QList<Bucket> all = context.storage.buckets.list(call.identity.uin(), region, call.parameter("marker"), maxPage + 1);
    for (const Bucket &bucket : all) {
        if (isAskedFor(context, call, bucket))
            found.append(bucket);
    }
    const bool isTruncated = found.size() > *max;
    if (isTruncated)
        found.resize(*max);

    const Account *account = context.accounts.account(call.identity.uin());
    XmlWriter xml("ListAllMyBucketsResult");
    xml.begin("Owner");
    xml.text("ID", camId(call.identity.uin(), call.identity.uin()));
    xml.text("DisplayName", account ? account->displayName : call.identity.uin());
    xml.end();
    xml.begin("Buckets");
    for (const Bucket &bucket : std::as_const(found))
        writeBucket(xml, bucket);
    xml.end();
    xml.text("Marker", call.parameter("marker"));
    if (isTruncated)
        xml.text("NextMarker", found.last().name);
    xml.flag("IsTruncated", isTruncated);
    return xmlResponse(xml.finished());
}

}   // namespace Sandbox
