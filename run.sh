#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Coscope and starts it. Usage: ./run.sh [--no-sandbox] [arguments of coscope]
#   ./run.sh                signed in to a sandbox server on this machine, with sample data that is kept in build/sandbox
#   ./run.sh --no-sandbox   for your own accounts
#   ./run.sh --help         what the program understands
# Without a display it makes one of its own, lets the program test itself against the sandbox, and leaves a screenshot.
set -euo pipefail
root="$(dirname "$(readlink -f "$0")")"

use_sandbox=true
only_asks=false   # for words that the program prints
passed_on=()
for argument in "$@"; do
    case "$argument" in
    --no-sandbox) use_sandbox=false; continue ;;
    -h | --help | --help-all | -v | --version) only_asks=true ;;
    esac
    passed_on+=("$argument")
done
set -- "${passed_on[@]}"
if $only_asks; then use_sandbox=false; fi
has_display=true
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || has_display=false

groups=(run build)
targets=(coscope)
if $use_sandbox; then
    groups+=(sandbox)
    targets+=(coscope-sandbox)
fi
if ! $has_display && ! $only_asks; then groups+=(display); fi
"$root/installer/install-packages.sh" "${groups[@]}"
source "$root/installer/session.sh"

step "Building (release)"
configure_and_build release -DCOSCOPE_TESTS=$use_sandbox -- "${targets[@]}"
binaries="$root/build/release/bin"

if $only_asks; then
    $has_display || export QT_QPA_PLATFORM=offscreen
    status=0
    "$binaries/coscope" "$@" || status=$?
    exit $status
fi

arguments=()
if $use_sandbox; then
    step "Starting the sandbox server"
    objects="$root/build/sandbox"
    log="$root/build/sandbox.log"
    if is_sandbox_in_use "$objects"; then
        objects="$scratch/objects"
        log="$scratch/sandbox.log"
        echo "Another Coscope uses $root/build/sandbox: this one gets objects of its own, which go when it ends."
    fi
    start_sandbox "$binaries/coscope-sandbox" "$objects" "$log"
    echo "$sandbox_url, objects in $objects"
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
