// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"

#include <optional>

namespace Sandbox {

enum class ConditionOutcome { Holds, NotModified, Failed };

/// Whether \a object fulfils If-Match, If-None-Match, If-Modified-Since and If-Unmodified-Since, each with \a headerPrefix.
ConditionOutcome checkConditions(const Call &call, const StoredObject &object, const QByteArray &headerPrefix = "");

struct ByteRange
{
    qint64 first = 0;
    qint64 last = 0;   ///< inclusive

    qint64 sizeBytes() const { return last - first + 1; }
};

/// Reads "bytes=a-b", "bytes=a-" and "bytes=-n" for an object of \a sizeBytes. No range when the text is none, as HTTP wants.
/// Errors: InvalidRange.
Outcome<std::optional<ByteRange>> parseRange(const QByteArray &header, qint64 sizeBytes);

}   // namespace Sandbox
