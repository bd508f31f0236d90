// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handlers.h"

namespace Sandbox {

enum class Level { Service, Bucket, Object };

/// Who may make a call besides the owner of the bucket, who may make all.
enum class Right {
    Anyone,    ///< without signature too
    Account,   ///< any account, for itself
    Owner,     ///< nobody else
    BucketRead,
    BucketWrite,
    BucketReadAcp,
    BucketWriteAcp,
    ObjectRead,
    ObjectReadAcp,
    ObjectWriteAcp,
};

/// A call of the service: how it is recognised, who may make it, who answers it.
struct Route
{
    QByteArray name;   ///< as the service's documents and the counters call it
    const char *method;
    Level level;
    const char *parameter;   ///< the query parameter that tells it from others; null for none
    const char *header;      ///< likewise the header
    Right right;
    Handler handler;
};

/// The route of a request; null when there is no such call.
const Route *findRoute(const QByteArray &method, Level level, const Target &target, const HttpRequest &request);

}   // namespace Sandbox
