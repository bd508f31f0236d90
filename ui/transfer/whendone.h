// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What happens when the last transfer has ended.
enum class WhenDone { Nothing, Quit, Suspend, PowerOff };
