// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/endpoint.h"

namespace Cos {

/// Whether bytes of objects go through the service's fast lines. Lists and settings of buckets cannot. Protocol section 1.1.
bool isAccelerated(const Endpoint &endpoint);
/// The same service without acceleration.
Endpoint withoutAcceleration(const Endpoint &endpoint);
/// Whether hosts of \a endpoint depend on the region of a bucket, be it only for its lists.
bool needsRegion(const Endpoint &endpoint);

}   // namespace Cos
