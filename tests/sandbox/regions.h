// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Sandbox {

/// Whether the service has a region \a id, as its documents say; the client's list is its own.
bool isRegionOfService(const QByteArray &id);

}   // namespace Sandbox
