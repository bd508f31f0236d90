// SPDX-License-Identifier: GPL-3.0-or-later
// Calls on the service and on buckets.
#include "cos/bucketpagexml.h"
#include "cos/client.h"
#include "cos/clientinternals.h"
#include "cos/listpagexml.h"
#include "cos/objectheaders.h"
#include "cos/versionpagexml.h"
#include "cos/xmlreading.h"

namespace Cos {

namespace {

/// A page that sends us back to where we were would make a listing endless.
CosError standsStill(QLatin1String document)
{
    return malformedDocument(document, QStringLiteral("the next page begins where this one began"));
}

BucketInfo bucketInfo(const Dialect &dialect, const HeaderList &headers)
{
    BucketInfo info;
    info.region = QString::fromUtf8(headerValue(headers, dialect.header("bucket-region")));
    info.isMultiAz = headerValue(headers, dialect.header("bucket-az-type")).toUpper() == "MAZ";
    info.isMetadataAccelerated = headerValue(headers, dialect.header("bucket-arch")).toUpper() == "OFS";
    info.headers = headers;
    return info;
}

}   // namespace

OperationOf<BucketPage> *Client::listBuckets(const BucketQuery &query)
{
    CallPlan<BucketPage> plan;
    plan.request.verb = "GET";
    plan.request.region = query.region;
    addParameter(plan.request.query, "region", query.region.toUtf8());
    addParameter(plan.request.query, "tagkey", query.tagKey);
    addParameter(plan.request.query, "tagvalue", query.tagValue);
    addParameter(plan.request.query, "marker", query.marker);
    addParameter(plan.request.query, "create-time", query.createTime);
    addParameter(plan.request.query, "range", query.createTimeRange);
    if (query.maxKeys > 0)
        addParameter(plan.request.query, "max-keys", QByteArray::number(query.maxKeys));
    plan.answerBody = AnswerBody::Document;
    plan.decode = [marker = query.marker](const WireReply &reply) -> Result<BucketPage> {
        Result<BucketPage> page = bucketPageFromXml(reply.body);
        if (page && page->isTruncated && page->nextMarker == marker)
            return standsStill(QLatin1String("ListAllMyBucketsResult"));
        return page;
    };
    return startCall(this, *m_state, std::move(plan));
}

OperationOf<Nothing> *Client::createBucket(const BucketRef &bucket, const CreateBucketOptions &options)
{
    // The 60 characters of a host are the public service's rule; elsewhere the server decides.
    const bool isPublic = m_state->endpoint.hostTemplate == Endpoint{}.hostTemplate;
    const QString problem = isPublic ? bucketNameProblem(bucket.name, bucket.region) : QString();
    if (!problem.isEmpty())
        return startReady<Nothing>(this, *m_state, CosError::local(ErrorKind::Invalid, problem));

    CallPlan<Nothing> plan;
    plan.request = bucketRequest("PUT", bucket);
    plan.request.headers = accessHeaders(m_state->dialect, options.access);
    if (!options.tags.isEmpty())
        plan.request.headers.emplaceBack(m_state->dialect.header("tagging"), taggingValue(options.tags));
    if (const QByteArray xml = createBucketXml(options); !xml.isEmpty())
        setXmlBody(plan.request, xml);
    plan.decode = nothingFrom;
    return startCall(this, *m_state, std::move(plan));
}

OperationOf<BucketInfo> *Client::headBucket(const BucketRef &bucket)
{
    CallPlan<BucketInfo> plan;
    plan.request = bucketRequest("HEAD", bucket);
    plan.decode = [&dialect = m_state->dialect](const WireReply &reply) -> Result<BucketInfo> {
        return bucketInfo(dialect, reply.headers);
    };
    return startCall(this, *m_state, std::move(plan));
}

OperationOf<Nothing> *Client::deleteBucket(const BucketRef &bucket)
{
    CallPlan<Nothing> plan;
    plan.request = bucketRequest("DELETE", bucket);
    plan.decode = nothingFrom;
    return startCall(this, *m_state, std::move(plan));
}

OperationOf<ListPage> *Client::listObjects(const BucketRef &bucket, const ListQuery &query)
{
    CallPlan<ListPage> plan;
    plan.request = bucketRequest("GET", bucket);
    addParameter(plan.request.query, "prefix", query.prefix);
    addParameter(plan.request.query, "delimiter", query.delimiter);
    addParameter(plan.request.query, "marker", query.marker);
    plan.request.query.emplaceBack("max-keys", QByteArray::number(query.maxKeys));
    plan.request.query.emplaceBack("encoding-type", "url");
    plan.answerBody = AnswerBody::Document;
    plan.decode = [marker = query.marker](const WireReply &reply) -> Result<ListPage> {
        Result<ListPage> page = listPageFromXml(reply.body);
        if (page && page->isTruncated && page->nextMarker == marker)
            return standsStill(QLatin1String("ListBucketResult"));
        return page;
    };
    return startCall(this, *m_state, std::move(plan));
}

OperationOf<VersionPage> *Client::listVersions(const BucketRef &bucket, const VersionQuery &query)
{
    CallPlan<VersionPage> plan;
    plan.request = bucketRequest("GET", bucket);
    plan.request.query.emplaceBack("versions", QByteArray());
    addParameter(plan.request.query, "prefix", query.prefix);
    addParameter(plan.request.query, "delimiter", query.delimiter);
    addParameter(plan.request.query, "key-marker", query.keyMarker);
    addParameter(plan.request.query, "version-id-marker", query.versionIdMarker);
    plan.request.query.emplaceBack("max-keys", QByteArray::number(query.maxKeys));
    plan.request.query.emplaceBack("encoding-type", "url");
    plan.answerBody = AnswerBody::Document;
    plan.decode = [query](const WireReply &reply) -> Result<VersionPage> {
        Result<VersionPage> page = versionPageFromXml(reply.body);
        if (page && page->isTruncated && page->nextKeyMarker == query.keyMarker &&
            page->nextVersionIdMarker == query.versionIdMarker) {
            return standsStill(QLatin1String("ListVersionsResult"));
        }
        return page;
    };
    return startCall(this, *m_state, std::move(plan));
}

}   // namespace Cos
