// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cos/credentials.h"
#include "cos/dialect.h"
#include "cos/transport.h"

#include <QDateTime>

#include <chrono>

namespace Cos {

/// What turns a request into bytes on the wire.
struct Wiring
{
    const Dialect &dialect;
    const Endpoint &endpoint;
    const Credentials &credentials;
    QDateTime nowUtc;   ///< corrected by the service's clock
};

/// How long before and after its time a signature counts: a minute for clocks that differ a little, and enough for long queues.
inline constexpr std::chrono::seconds signatureTolerance{60};
inline constexpr std::chrono::seconds signatureValidity{3600};

/// Addresses, signs and encodes \a request. Adds Host, Content-Length and Content-Type where they go on the wire, and the session
/// token. Errors: Invalid (key, bucket name, a line break in a header, a header twice, a customer's key over http), Credentials
/// (temporary key expired). Pure.
Result<WireRequest> wireRequest(const Request &request, const Wiring &wiring);

/// URL with the signature in its query; only Host is signed besides path and parameters. Errors: as wireRequest(). Pure.
Result<QUrl> presignedUrl(const Request &request, const Wiring &wiring, std::chrono::seconds validity);

}   // namespace Cos
