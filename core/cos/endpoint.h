// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace Cos {

/// Where the service is. A template with {Bucket} or {BucketName}-{AppId} is virtual-host style, one without is path style.
/// Placeholders: {Bucket}, {BucketName}, {AppId}, {Region}.
struct Endpoint
{
    QString scheme = QStringLiteral("https");
    QString hostTemplate = QStringLiteral("{Bucket}.cos.{Region}.myqcloud.com");   ///< with a port where it is not the default
    QString serviceHost;   ///< for GET Service; empty: derived from the template

    bool isPathStyle() const;

    /// host[:port] that answers for \a bucket in \a region.
    QString bucketHost(const QString &bucket, const QString &region) const;
    /// host[:port] for GET Service; with \a region the host of that region where the service has one.
    QString serviceHostFor(const QString &region) const;

    /// Reads what a person types: a template, a host, a URL with scheme ("http://127.0.0.1:9000"). Errors: Invalid.
    static Result<Endpoint> fromUserInput(const QString &text, const QString &defaultScheme);

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// The present-day id of a region that a person or an old account may name otherwise ("gz" → "ap-guangzhou"); others unchanged.
QString canonicalRegion(const QString &name);

/// "photos-1250000000" → "1250000000"; empty when the name has no APPID.
QString appIdOf(const QString &bucket);

/// Why \a name cannot be the full name of a new bucket in \a region; empty when it can. Protocol section 1.3. One translated
/// sentence for the person who types.
QString bucketNameProblem(const QString &name, const QString &region);

}   // namespace Cos
