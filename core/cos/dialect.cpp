// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/dialect.h"

#include "cos/acceleration.h"
#include "cos/urlencoding.h"

namespace Cos {

namespace {

Address cosAddress(const Endpoint &endpoint, const Request &request)
{
    // Objects only: lists and settings of a bucket are refused there.
    if (isAccelerated(endpoint) && !request.hasKey)
        return cosAddress(withoutAcceleration(endpoint), request);
    if (request.bucket.isEmpty())
        return {endpoint.serviceHostFor(request.region).toLower().toUtf8(), QByteArrayLiteral("/")};
    QByteArray path = QByteArrayLiteral("/");
    if (endpoint.isPathStyle())
        path += request.bucket.toUtf8() + '/';
    path += request.key;
    return {endpoint.bucketHost(request.bucket, request.region).toLower().toUtf8(), path};
}

/// Virtual-host style always, as the service documents it: its first label is the bucket whatever the endpoint looks like.
QByteArray cosCopySource(const Endpoint &endpoint, const ObjectRef &source)
{
    const Endpoint addressed = endpoint.isPathStyle() ? Endpoint{} : withoutAcceleration(endpoint);
    const QString host = addressed.bucketHost(source.bucket.name, source.bucket.region);
    QByteArray value = host.toUtf8() + '/' + percentEncodedPath(source.key);
    if (!source.versionId.isEmpty())
        value += "?versionId=" + percentEncoded(source.versionId);
    return value;
}

}   // namespace

const Dialect &cosDialect()
{
    static const Dialect dialect{
        .name = QByteArrayLiteral("cos"),
        .headerPrefix = QByteArrayLiteral("x-cos-"),
        .authorization = authorization,
        .presignedQuery = presignedQuery,
        .address = cosAddress,
        .copySource = cosCopySource,
    };
    return dialect;
}

}   // namespace Cos
