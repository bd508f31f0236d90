#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a wire test as if somebody else had written the server: against a sandbox that does otherwise whatever the protocol leaves
# open. Usage: against-contrary.sh SANDBOX NAMES PROGRAM ARGUMENTS…; NAMES is what the server does not have, as --without takes it,
# with "another-account" for the keys of a second one. Fails, too, when the program leaves a bucket behind.
set -euo pipefail

sandbox="$1" without="$2"
shift 2
data="$(mktemp -d)"
coproc server { exec "$sandbox" --port 0 --data "$data" --state temp --exit-with-parent --contrary --without "$without"; }
trap 'kill "${server_PID:-}" 2>/dev/null || true; rm -rf "$data"' EXIT
read -r line <&"${server[0]}"
COSCOPE_TEST_ENDPOINT="$(sed -E 's/.*"endpoint":"([^"]*)".*/\1/' <<<"$line")"
export COSCOPE_TEST_ENDPOINT
export COSCOPE_TEST_REGION=ap-guangzhou COSCOPE_TEST_APPID=1250000000
export COSCOPE_TEST_SECRET_ID=AKIDSandboxOwner00000000000000000000 COSCOPE_TEST_SECRET_KEY=SandboxOwnerSecretKey00000000000
unset COSCOPE_TEST_SECRET_ID_2 COSCOPE_TEST_SECRET_KEY_2
if [[ ",$without," != *,another-account,* ]]; then
    export COSCOPE_TEST_SECRET_ID_2=AKIDSandboxNeighbour0000000000000000 COSCOPE_TEST_SECRET_KEY_2=SandboxNeighbourSecretKey0000000
fi
"$@"

left="$(python3 - "$data" <<'EOF'
import pathlib, sqlite3, sys

for path in pathlib.Path(sys.argv[1]).glob("*.sqlite"):
    print(*(row[0] for row in sqlite3.connect(path).execute("SELECT name FROM buckets")))
EOF
)"
if [ -n "$left" ]; then
    echo "Buckets are left behind: $left" >&2
    exit 1
fi
