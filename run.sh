#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Coscope and starts it. Usage: ./run.sh [--no-sandbox] [arguments of coscope]
#   ./run.sh                signed in to a sandbox server on this machine, with sample data that is kept in build/sandbox
#   ./run.sh --no-sandbox   for your own accounts
# Without a display it makes one of its own, lets the program test itself against the sandbox, and leaves a screenshot.
set -euo pipefail
root="$(dirname "$(readlink -f "$0")")"

use_sandbox=true
if [ "${1:-}" = --no-sandbox ]; then
    use_sandbox=false
    shift
fi
has_display=true
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || has_display=false

groups=(run build)
targets=(coscope)
if $use_sandbox || ! $has_display; then groups+=(test); fi   # the sandbox's HTTP library; Xvfb
if $use_sandbox; then targets+=(coscope-sandbox); fi
"$root/installer/install-packages.sh" "${groups[@]}"
source "$root/installer/session.sh"

step "Building (release)"
configure_and_build release -DCOSCOPE_TESTS=$use_sandbox -- "${targets[@]}"
binaries="$root/build/release/bin"

arguments=()
if $use_sandbox; then
    step "Starting the sandbox server"
    start_sandbox "$binaries/coscope-sandbox" "$root/build/sandbox" "$root/build/sandbox.log"
    echo "$sandbox_url, objects in $root/build/sandbox"
    arguments=(--sandbox "$sandbox_url" --profile sandbox)   # apart from your own accounts and preferences
fi

screenshot=
if ! $has_display; then
    start_display
    if $use_sandbox; then
        step "No display: testing itself on one of its own"
        screenshot="$root/build/self-test.png"
        rm -f "$screenshot"
        arguments+=(--self-test --screenshot "$screenshot")
    else
        step "No display: the window opens on an invisible one ($DISPLAY)"
    fi
else
    step "Starting Coscope"
fi

status=0
"$binaries/coscope" "${arguments[@]}" "$@" || status=$?
if [ -n "$screenshot" ]; then
    if [ -s "$screenshot" ]; then
        echo "Screenshot: $screenshot"
    else
        echo "No screenshot was made." >&2
        [ $status -ne 0 ] || status=1
    fi
fi
exit $status
