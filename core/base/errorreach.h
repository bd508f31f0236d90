// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct CosError;

/// Whether no other request would fare better than the one that ended in \a error: no network, no valid keys, a wrong clock. Work
/// on many objects stops then instead of failing them one by one.
bool failsEveryRequest(const CosError &error);
