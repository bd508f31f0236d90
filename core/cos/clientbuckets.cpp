// SPDX-License-Identifier: GPL-3.0-or-later
// Calls on the service and on buckets.
#include "cos/bucketpagexml.h"
#include "cos/client.h"
#include "cos/clientinternals.h"
#include "cos/listpagexml.h"
#include "cos/objectheaders.h"
#include "cos/versionpagexml.h"

namespace Cos {

namespace {

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
    Request request;
    request.verb = "GET";
    request.region = query.region;
    addParameter(request.query, "region", query.region.toUtf8());
    addParameter(request.query, "tagkey", query.tagKey);
    addParameter(request.query, "tagvalue", query.tagValue);
    addParameter(request.query, "marker", query.marker);
    addParameter(request.query, "create-time", query.createTime);
    addParameter(request.query, "range", query.createTimeRange);
    if (query.maxKeys > 0)
        addParameter(request.query, "max-keys", QByteArray::number(query.maxKeys));
    const auto goesOn = [marker = query.marker](const BucketPage &page) { return page.nextMarker != marker; };
    return startCall(this, *m_state, pagePlan(request, &bucketPageFromXml, goesOn));
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
    Request request = bucketRequest("GET", bucket);
    addSelection(request, query);
    addParameter(request.query, "marker", query.marker);
    request.query.emplaceBack("max-keys", QByteArray::number(query.maxKeys));
    const auto goesOn = [marker = query.marker](const ListPage &page) { return page.nextMarker != marker; };
    return startCall(this, *m_state, pagePlan(request, &listPageFromXml, goesOn));
}

OperationOf<VersionPage> *Client::listVersions(const BucketRef &bucket, const VersionQuery &query)
{
    Request request = bucketRequest("GET", bucket);
    request.query.emplaceBack("versions", QByteArray());
    addSelection(request, query);
    addParameter(request.query, "key-marker", query.keyMarker);
    addParameter(request.query, "version-id-marker", query.versionIdMarker);
    request.query.emplaceBack("max-keys", QByteArray::number(query.maxKeys));
    const auto goesOn = [query](const VersionPage &page) {
        return page.nextKeyMarker != query.keyMarker || page.nextVersionIdMarker != query.versionIdMarker;
    };
    return startCall(this, *m_state, pagePlan(request, &versionPageFromXml, goesOn));
}

}   // namespace Cos
