// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/endpoint.h"
#include "cos/signer.h"

namespace Cos {

/// Where a request goes: host[:port] and the decoded path.
struct Address
{
    QByteArray host;
    QByteArray path;
};

/// All that differs between COS and an S3-compatible service. A second dialect is one more file with one more value.
struct Dialect
{
    QByteArray name;           ///< for logs
    QByteArray headerPrefix;   ///< of every header and parameter of the service's own, such as "x-cos-"

    QByteArray (*authorization)(const Signable &, const Credentials &, const ValidityInterval &);
    QueryList (*presignedQuery)(const Signable &, const Credentials &, const ValidityInterval &);
    /// Host and path of \a request.
    Address (*address)(const Endpoint &, const Request &);
    /// Value of the copy-source header for \a source.
    QByteArray (*copySource)(const Endpoint &, const ObjectRef &source);

    /// "acl" → "x-cos-acl".
    QByteArray header(const char *suffix) const { return headerPrefix + suffix; }
};

/// Tencent Cloud COS.
const Dialect &cosDialect();

}   // namespace Cos
