#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program that opens windows on a display of its own, with nobody's settings: two at once neither take the focus nor the
# clipboard from each other. Usage: with-display.sh PROGRAM ARGUMENTS…
# Without Xvfb and openbox it runs on the display that there is; where there is none either it ends with 77, shown as skipped.
set -euo pipefail

if ! command -v Xvfb >/dev/null || ! command -v openbox >/dev/null; then
    [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ] || exec "$@"
    echo "There is no display, and no Xvfb and openbox to make one: skipped." >&2
    exit 77
fi
root="$(readlink -f "$(dirname "$(readlink -f "$0")")/../..")"
source "$root/installer/session.sh"
start_display
export COSCOPE_OWN_DISPLAY=1   # where a test may take the pointer
export XDG_CONFIG_HOME="$scratch/config" XDG_DATA_HOME="$scratch/data" XDG_CACHE_HOME="$scratch/cache"
"$@"
