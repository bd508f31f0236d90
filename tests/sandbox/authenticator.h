// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts.h"
#include "apierror.h"
#include "http.h"
#include "target.h"

namespace Sandbox {

/// Finds out who sent \a request, or why that cannot be believed. A request without any signature is anonymous.
Outcome<Identity> authenticate(const HttpRequest &request, const Target &target, const AccountRegistry &accounts, qint64 nowSecs);

}   // namespace Sandbox
