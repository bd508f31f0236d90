#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The whole program, from outside: its self-test passes against the sandbox, and says so when it cannot. Usage: selftest.sh FOLDER_OF_PROGRAMS
set -euo pipefail
root="$(readlink -f "$(dirname "$(readlink -f "$0")")/../..")"
source "$root/installer/session.sh"

export XDG_CONFIG_HOME="$scratch/config" XDG_DATA_HOME="$scratch/data"   # preferences, and the list of transfers
start_sandbox "$1/coscope-sandbox" "$scratch/objects" "$scratch/sandbox.log"
self_test() { "$1/coscope" --sandbox "$sandbox_url" --profile "selftest-$$" --self-test "${@:2}"; }

step "With the right key"
self_test "$1" --screenshot "$scratch/window.png"
[ -s "$scratch/window.png" ] || { echo "It made no screenshot." >&2; exit 1; }

step "Without a server it must say so"
status=0
timeout 60 "$1/coscope" --profile "selftest-$$" --self-test || status=$?
[ "$status" = 2 ] || { echo "It ended with $status." >&2; exit 1; }

step "With a wrong key it must fail"
export COSCOPE_SANDBOX_SECRET_KEY=wrong
if self_test "$1"; then
    echo "It passed." >&2
    exit 1
fi
echo "It failed, as it should."
