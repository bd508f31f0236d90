// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errorreach.h"

#include "base/coserror.h"

bool failsEveryRequest(const CosError &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Untrusted:
    case ErrorKind::Credentials:
    case ErrorKind::ClockSkew:
        return true;
    default:
        return false;
    }
}

bool isRefusedElsewhere(const CosError &error)
{
    const bool isRefusal = error.kind == ErrorKind::Denied || error.kind == ErrorKind::Credentials;
    return isRefusal && error.httpStatus > 0 && error.code.isEmpty() && error.requestId.isEmpty();
}
