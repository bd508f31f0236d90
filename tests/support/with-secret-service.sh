#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command in a desktop session of its own, with a fresh home:
#
#   with-secret-service.sh COMMAND…             a D-Bus session with an unlocked gnome-keyring
#   with-secret-service.sh --none COMMAND…      a D-Bus session that offers no Secret Service
#   with-secret-service.sh --no-bus COMMAND…    no D-Bus session at all
#
# The exit status is the command's. Nothing started here survives it. The session starts no services on demand, so nothing installed
# on the machine takes part, and nobody can be asked for a password.
set -euo pipefail

start_keyring() {   # within the session
    # --unlock makes the default keyring, with the password it reads.
    printf 'test password' | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
    keyring=$!
    trap 'kill "$keyring" 2>/dev/null && wait "$keyring" || true' EXIT
    until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets | grep -q 'boolean true'; do
        kill -0 "$keyring" || { echo "gnome-keyring-daemon ended early" >&2; exit 1; }
        sleep 0.05
    done
}

if [ "${1:-}" = --inside ]; then
    shift
    start_keyring
    "$@"
    exit
fi

mode=keyring
case ${1:-} in
--none | --no-bus)
    mode=${1#--}
    shift
    ;;
esac

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -m 700 "$scratch"/{home,runtime,config,data,cache}
export HOME=$scratch/home XDG_RUNTIME_DIR=$scratch/runtime XDG_CONFIG_HOME=$scratch/config XDG_DATA_HOME=$scratch/data
export XDG_CACHE_HOME=$scratch/cache COSCOPE_TEST_SCRATCH=$scratch
# Neither the session around us, nor what it says of itself.
unset XDG_CURRENT_DESKTOP KDE_FULL_SESSION DESKTOP_SESSION GNOME_KEYRING_CONTROL
export DBUS_SESSION_BUS_ADDRESS=unix:path=$scratch/no-bus

cat >"$scratch/session.conf" <<XML
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=$scratch</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
XML

case $mode in
no-bus) "$@" ;;
none) dbus-run-session --config-file="$scratch/session.conf" -- "$@" ;;
keyring) dbus-run-session --config-file="$scratch/session.conf" -- "$0" --inside "$@" ;;
esac
