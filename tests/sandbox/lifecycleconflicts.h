// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "xmlnode.h"

#include <optional>

namespace Sandbox {

/// When an action of a lifecycle rule comes: days, or the milliseconds of its date, far above any number of days.
qint64 lifecycleMoment(const XmlNode &action);

/// Enabled rules, each good by itself, that want contradictory things of the same objects.
std::optional<ApiError> lifecycleConflict(const QList<XmlNode> &rules);

}   // namespace Sandbox
