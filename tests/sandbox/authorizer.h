// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "routes.h"

#include <optional>

namespace Sandbox {

/// Why \a call may not be made by its sender; nothing when it may.
std::optional<ApiError> refusal(Context &context, const Call &call, const Route &route);

/// Whether the owner's policy denies the sender of \a call, a batch, to delete \a key of it.
bool isDeletionDenied(Context &context, const Call &call, const QByteArray &key);

}   // namespace Sandbox
