// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/transferoptions.h"

/// What transfers use that nobody chose options for: the preferences, as a value. Who may read, headers, metadata, tags and keys
/// of the person's own are chosen anew each time, and never kept.
namespace TransferDefaults {

Transfer::TransferOptions of(Transfer::Direction direction);
void save(Transfer::Direction direction, const Transfer::TransferOptions &options);

}   // namespace TransferDefaults
