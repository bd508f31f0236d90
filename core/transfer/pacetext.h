// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/pace.h"

#include <QString>

namespace Transfer {

/// How many connections transfers use and why, in sentences.
QString paceText(const Pace &pace);

}   // namespace Transfer
