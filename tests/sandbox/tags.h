// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "http.h"

namespace Sandbox {

constexpr int maxBucketTags = 50;
constexpr int maxObjectTags = 10;

/// Reads x-cos-tagging: "k1=v1&k2=v2". Errors: InvalidTag.
Outcome<PairList> tagsFromHeader(const QByteArray &value, int max);
/// Reads a Tagging document. Errors: MalformedXML, InvalidTag.
Outcome<PairList> tagsFromXml(const QByteArray &document, int max);
QByteArray tagsToXml(const PairList &tags);

}   // namespace Sandbox
