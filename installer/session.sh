# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by run.sh and test.sh, which source it: a build cache, a display of our own, and an end that leaves nothing running.
# Needs $root, the checkout.

export CCACHE_BASEDIR="${CCACHE_BASEDIR:-$root}"   # the same file in another checkout is a hit
export CCACHE_NOHASHDIR="${CCACHE_NOHASHDIR:-1}"

children=()                          # process ids to end, last started first
scratch=$(mktemp -d -t coscope-XXXXXX)

step() { printf '\n== %s\n' "$*"; }

end_children() {
    local index pid
    for ((index = ${#children[@]} - 1; index >= 0; --index)); do
        pid=${children[index]}
        kill "$pid" 2>/dev/null || continue
        wait "$pid" 2>/dev/null || true
    done
    children=()
    rm -rf "$scratch"
}
trap end_children EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# wait_for SECONDS COMMAND…: tries until it succeeds.
wait_for() {
    local deadline=$((SECONDS + $1))
    shift
    until "$@"; do
        [ $SECONDS -lt $deadline ] || return 1
        sleep 0.05
    done
}

# Starts Xvfb on a free number with a window manager, and points DISPLAY at it.
start_display() {
    if ! command -v Xvfb >/dev/null; then
        echo "There is no display here, and no Xvfb to make one." >&2
        return 1
    fi
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$scratch/display" >"$scratch/xvfb.log" 2>&1 &
    children+=($!)
    if ! wait_for 30 test -s "$scratch/display"; then
        cat "$scratch/xvfb.log" >&2
        echo "Could not start Xvfb." >&2
        return 1
    fi
    unset WAYLAND_DISPLAY
    DISPLAY=":$(tr -d '\n' <"$scratch/display")"
    export DISPLAY QT_QPA_PLATFORM=xcb
    if ! command -v openbox >/dev/null; then
        echo "There is no openbox here: windows get no focus, and tests that need it fail." >&2
        return 0
    fi
    openbox --sm-disable --startup "touch '$scratch/openbox'" >"$scratch/openbox.log" 2>&1 &
    children+=($!)
    wait_for 30 test -e "$scratch/openbox" || echo "The window manager is slow to start." >&2   # a window before it is lost
}

# Starts a session bus of our own. Services that it activates see the environment of this moment.
start_bus() {
    dbus-daemon --session --nofork --print-address=3 3>"$scratch/bus" >"$scratch/bus.log" 2>&1 &
    children+=($!)
    if ! wait_for 30 test -s "$scratch/bus"; then
        cat "$scratch/bus.log" >&2
        echo "Could not start a session bus." >&2
        return 1
    fi
    DBUS_SESSION_BUS_ADDRESS=$(cat "$scratch/bus")
    export DBUS_SESSION_BUS_ADDRESS
}

# Whether a sandbox server has its objects in FOLDER; it holds the lock as long as it runs.
is_sandbox_in_use() {
    command -v flock >/dev/null && [ -e "$1/lock" ] && ! flock --nonblock --exclusive "$1/lock" true
}

# start_sandbox PROGRAM DATA_FOLDER LOG: sets sandbox_url, and the owner's key for whoever signs in.
start_sandbox() {
    export COSCOPE_SANDBOX_SECRET_ID=AKIDSandboxOwner00000000000000000000
    export COSCOPE_SANDBOX_SECRET_KEY=SandboxOwnerSecretKey00000000000
    : >"$scratch/sandbox"   # exists before the server has said anything
    "$1" --port 0 --seed-sample --data "$2" >"$scratch/sandbox" 2>"$3" &
    local pid=$!
    children+=($pid)
    said_ready_or_died() { grep -q '"ready"' "$scratch/sandbox" || ! kill -0 "$1" 2>/dev/null; }
    wait_for 120 said_ready_or_died $pid || true
    sandbox_url=$(sed -n 's/.*"endpoint" *: *"\([^"]*\)".*/\1/p' "$scratch/sandbox" | head -n 1)
    if [ -z "$sandbox_url" ]; then
        tail -n 20 "$3" >&2
        echo "The sandbox server did not start; its log is $3" >&2
        return 1
    fi
}

# configure_and_build PRESET CMAKE_OPTIONS… [-- TARGET…]
configure_and_build() {
    local preset=$1 options=() targets=()
    shift
    while [ $# -gt 0 ] && [ "$1" != -- ]; do options+=("$1"); shift; done
    [ $# -eq 0 ] || shift
    [ $# -eq 0 ] || targets=(--target "$@")
    (
        cd "$root"
        cmake --preset "$preset" "${options[@]}" >"$scratch/configure.log" 2>&1 || { cat "$scratch/configure.log"; exit 1; }
        cmake --build --preset "$preset" --parallel "$(nproc)" "${targets[@]}"
    ) || exit 1
}
