#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a wire test as if somebody else had written the server: against a sandbox that does otherwise whatever the protocol leaves
# open. Usage: against-contrary.sh SANDBOX NAMES PROGRAM ARGUMENTS…; NAMES is what the server does not have, as --without takes it.
set -euo pipefail

sandbox="$1" without="$2"
shift 2
coproc server { exec "$sandbox" --port 0 --state temp --exit-with-parent --contrary --without "$without"; }
trap 'kill "${server_PID:-}" 2>/dev/null || true' EXIT
read -r line <&"${server[0]}"
COSCOPE_TEST_ENDPOINT="$(sed -E 's/.*"endpoint":"([^"]*)".*/\1/' <<<"$line")"
export COSCOPE_TEST_ENDPOINT
export COSCOPE_TEST_REGION=ap-guangzhou COSCOPE_TEST_APPID=1250000000
export COSCOPE_TEST_SECRET_ID=AKIDSandboxOwner00000000000000000000 COSCOPE_TEST_SECRET_KEY=SandboxOwnerSecretKey00000000000
export COSCOPE_TEST_SECRET_ID_2=AKIDSandboxNeighbour0000000000000000 COSCOPE_TEST_SECRET_KEY_2=SandboxNeighbourSecretKey0000000
"$@"
