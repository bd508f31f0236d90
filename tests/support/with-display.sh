#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program that opens windows: on the display that there is, or else on one of its own. Usage: with-display.sh PROGRAM ARGUMENTS…
# Ends with 77, which ctest shows as skipped, on a machine that has neither.
set -euo pipefail

[ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ] || exec "$@"

if ! command -v Xvfb >/dev/null || ! command -v openbox >/dev/null; then
    echo "There is no display, and no Xvfb and openbox to make one: skipped." >&2
    exit 77
fi
root="$(readlink -f "$(dirname "$(readlink -f "$0")")/../..")"
source "$root/installer/session.sh"
start_display
"$@"
