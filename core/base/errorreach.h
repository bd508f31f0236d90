// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct CosError;

/// Whether no other request would fare better than the one that ended in \a error: no network, no valid keys, a wrong clock. Work
/// on many objects stops then instead of failing them one by one.
bool failsEveryRequest(const CosError &error);

/// A refusal that is not the service's: all of its answers have a code or, those without a body, at least the number of the
/// request. A company's proxy or any web server has neither.
bool isRefusedElsewhere(const CosError &error);
