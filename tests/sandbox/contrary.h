// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acl.h"
#include "call.h"

namespace Sandbox {

/// How a second server that somebody else wrote from the same document may answer: the same in meaning, and as different as the
/// document lets it be. With --contrary all answers go through here; the tables are in contrary.cpp.

/// Other words, and other codes where the document names two.
ApiError contraryError(const ApiError &error);
/// Other order, names, spellings; defaults said and optional things left unsaid.
HttpResponse contraryResponse(const HttpRequest &request, HttpResponse response, const ServerSettings &settings);

/// Grants to accounts that nobody has are refused.
std::optional<ApiError> unknownGrantee(const Context &context, const Acl &acl);

/// A sub-resource, or a kind of key, that --without leaves out.
std::optional<ApiError> absence(const ServerSettings &settings, const Call &call);

}   // namespace Sandbox
