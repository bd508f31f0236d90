#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds and runs the tests. Usage: ./test.sh [--preset NAME] [arguments of ctest]
#   ./test.sh                       everything, with the preset "dev"
#   ./test.sh -L unit               one label: unit, wire, faults, gui, conformance, fuzz, lint
#   ./test.sh -R tst_crc64 -V       one test program, with its output
#   ./test.sh --preset asan-ubsan   under the sanitizers
set -euo pipefail
root="$(dirname "$(readlink -f "$0")")"

preset=dev
if [ "${1:-}" = --preset ]; then
    preset=${2:?--preset needs a name}
    shift 2
fi

"$root/installer/install-packages.sh" run build sandbox display test node
source "$root/installer/session.sh"

werror=OFF
[ -z "${CI:-}" ] || werror=ON
step "Building ($preset)"
configure_and_build "$preset" -DCOSCOPE_TESTS=ON -DCOSCOPE_WERROR=$werror

step "Testing"
# The tests see neither the person's settings and secrets nor the desktop's bus and language.
mkdir -m 700 "$scratch/runtime"
export XDG_RUNTIME_DIR="$scratch/runtime" XDG_CONFIG_HOME="$scratch/config" XDG_DATA_HOME="$scratch/data" XDG_CACHE_HOME="$scratch/cache"
export LC_ALL=C.UTF-8 LANGUAGE= QT_ACCESSIBILITY=0
unset QT_SCALE_FACTOR QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME
start_bus
cd "$root"
status=0
ctest --preset "$preset" --parallel 2 "$@" || status=$?
exit $status
