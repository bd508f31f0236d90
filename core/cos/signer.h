// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/credentials.h"
#include "cos/request.h"

namespace Cos {

/// From when to when a signature holds, in Unix seconds UTC.
struct ValidityInterval
{
    qint64 startSecs = 0;
    qint64 endSecs = 0;
};

/// What a signature covers.
struct Signable
{
    QByteArray verb;
    QByteArray path;      ///< decoded, begins with "/"; path style: with the bucket
    QueryList query;      ///< decoded; all of it is signed
    HeaderList headers;   ///< as sent, with host where it is to be signed; the others are left out by signer
};

/// Value of the Authorization header. The session token, if any, must be among the headers already. Protocol sections 2.1–2.7.
QByteArray authorization(const Signable &request, const Credentials &credentials, const ValidityInterval &validity);

/// Query of a presigned URL, decoded: the request's own parameters, the session token and the signature. Protocol section 2.8.
QueryList presignedQuery(const Signable &request, const Credentials &credentials, const ValidityInterval &validity);

}   // namespace Cos
