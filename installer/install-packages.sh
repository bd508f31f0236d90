#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages of packages.txt that are missing. Usage: install-packages.sh GROUP… (run, build, sandbox, display, test,
# node). Does nothing, and needs no network, when all are there. Without the right to install it says what is missing and goes on.
set -euo pipefail
list="$(dirname "$(readlink -f "$0")")/packages.txt"

groups=()
for group in "$@"; do
    if [ "$group" = node ] && command -v node >/dev/null && command -v npm >/dev/null; then
        continue   # any Node.js will do; Debian's would get in the way of it
    fi
    groups+=("$group")
done
[ ${#groups[@]} -gt 0 ] || exit 0

wanted=$(awk -v groups=" ${groups[*]} " '
    { sub(/#.*/, ""); gsub(/[ \t]/, "") }
    /^\[/ { isWanted = index(groups, " " substr($0, 2, length($0) - 2) " "); next }
    NF && isWanted { print }' "$list" | sort -u)

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "install-packages: this is not a Debian-like system, so nothing is installed by itself." >&2
    echo "install-packages: please install what these Debian packages provide, then build with CMake as the README says:" >&2
    echo $wanted >&2
    echo "install-packages: going on; CMake will name what is missing." >&2
    exit 0
fi

present=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null \
          | sed -n 's/^installed //p' | sort -u) || true   # non-zero only says that some are unknown
missing=$(comm -23 <(echo "$wanted") <(echo "$present"))
[ -n "$missing" ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || {
        echo "install-packages: not root and no sudo here, so nothing is installed. As root, run: apt-get install" $missing >&2
        echo "install-packages: going on; CMake will name what it cannot do without." >&2
        exit 0
    }
    as_root=(sudo)
fi

install() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --no-install-recommends --quiet=2 -o Dpkg::Use-Pty=0 $missing
}

echo "Installing packages:" $missing
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# The package lists may be old or absent; they are renewed only when the first try fails.
if ! install >"$log" 2>&1 && ! { "${as_root[@]}" apt-get update --quiet=2 && install; } >"$log" 2>&1; then
    cat "$log" >&2
    echo "install-packages: could not install:" $missing >&2
    echo "install-packages: Debian 12 (or anything newer with Qt 6.4) and, the first time, a network are needed." >&2
    exit 1
fi
