#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs transferbench beside the official Node SDK, in turns, against one sandbox server, and prints medians and ratios.

Usage: compare.py BUILD [--runs 5] [--mib 1024] [--files 10000] [--latency 30] [--only NAME] [--modules DIR]
BUILD is a build folder in which transferbench, coscope-sandbox and the test "conformance" (it installs the SDK) were built or run."""
import argparse
import filecmp
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
REGION, BUCKET = "ap-guangzhou", "photos-1250000000"
KEYS = {"COSCOPE_TEST_SECRET_ID": "AKIDSandboxOwner00000000000000000000", "COSCOPE_TEST_SECRET_KEY": "SandboxOwnerSecretKey00000000000"}
MIB = 1024 * 1024


class Sandbox:
    """A sandbox server of our own, with the sample's buckets in it."""

    def __init__(self, program, folder):
        command = [program, "--port", "0", "--admin", "--seed-sample", "--exit-with-parent", "--data", folder]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.endpoint = json.loads(self.process.stdout.readline())["endpoint"]

    def set_latency(self, msecs):
        body = json.dumps({"msecs": msecs}).encode()
        urllib.request.urlopen(urllib.request.Request(self.endpoint + "/-/latency", body, method="POST")).close()

    def stop(self):
        self.process.stdin.close()
        self.process.wait()


def make_file(path, size):
    with open(path, "wb") as file:
        for _ in range(size // MIB):
            file.write(os.urandom(MIB))


def make_folder(path, count):
    for number in range(count):
        folder = path / f"d{number // 1000}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"f{number}.bin").write_bytes(os.urandom(4096))


def is_same(first, second):
    if first.is_file():
        return filecmp.cmp(first, second, shallow=False)
    names = [path.relative_to(first) for path in first.rglob("*") if path.is_file()]
    return not any(filecmp.cmpfiles(first, second, names, shallow=False)[1:])


def run(command):
    result = subprocess.run(command, env={**os.environ, **KEYS, "NODE_NO_WARNINGS": "1"}, stdout=subprocess.PIPE, text=True)
    if result.returncode != 0:
        sys.exit(f"failed: {' '.join(map(str, command))}")
    return json.loads(result.stdout.splitlines()[-1])


def report(title, results):
    median = {who: {name: statistics.median(one[name] for one in runs) for name in runs[0] if name != "verified"}
              for who, runs in results.items()}
    for who, one in median.items():
        print(f"{title:28} {who:8} {one['seconds']:8.2f} s {one['bytes'] / one['seconds'] / MIB:8.1f} MiB/s "
              f"{one['files'] / one['seconds']:8.0f} files/s {one['cpu_seconds']:7.2f} CPU s {one['peak_rss_bytes'] / MIB:7.1f} MiB peak")
    ours, node = median["coscope"], median["node"]
    print(f"{title:28} ratio    {node['seconds'] / ours['seconds']:8.2f} x as fast, {ours['cpu_seconds'] / node['cpu_seconds']:.2f} of the "
          f"CPU seconds, {ours['peak_rss_bytes'] / node['peak_rss_bytes']:.2f} of the memory", flush=True)


def compare(title, source, key, commands, runs, scratch):
    """Uploads and downloads source in turns; every download is compared byte by byte.
    Each run has keys, a journal and a folder of its own, and nothing is deleted before the end: ext4 passes by the inodes that were
    freed in the last seconds one by one, which would be counted against whoever comes next."""
    up, down = {who: [] for who in commands}, {who: [] for who in commands}
    with tempfile.TemporaryDirectory(dir=scratch) as folder:
        for number in range(runs):
            for who, command in commands.items():
                place = pathlib.Path(folder) / f"{who}-{number}"
                place.mkdir()
                target = place / "got"
                remote = f"{who}/{number}/{key}" if source.is_dir() else f"{who}/{key}"
                up[who].append(run(command("upload", source, remote, place / "up.journal")))
                down[who].append(run(command("download", target, remote, place / "down.journal")))
                if not is_same(source, target):
                    sys.exit(f"{title}: what {who} downloaded differs")
                if target.is_file():
                    target.unlink()
    report(f"{title}, up", up)
    report(f"{title}, down", down)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--mib", type=int, default=1024)
    parser.add_argument("--files", type=int, default=10000)
    parser.add_argument("--latency", type=int, default=30)
    parser.add_argument("--only", choices=("large", "small", "late"))
    parser.add_argument("--modules", type=pathlib.Path, help="where node_modules is, if not in the build folder")
    options = parser.parse_args()
    programs = options.build / "bin"
    modules = options.modules or options.build / "tests" / "conformance"
    if not (modules / "node_modules").exists():
        sys.exit("The official SDK is not installed: run the test \"conformance\" once, or give --modules.")

    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        sandbox = Sandbox(programs / "coscope-sandbox", scratch / "server")
        where = ["--endpoint", sandbox.endpoint, "--region", REGION, "--bucket", BUCKET]
        commands = {
            "coscope": lambda direction, local, key, journal: [programs / "transferbench", direction, *where, "--journal", journal, local, key],
            "node": lambda direction, local, key, _: ["node", HERE / "nodeclient.mjs", modules, direction, sandbox.endpoint, REGION, BUCKET, local, key],
        }
        if options.only in (None, "large"):
            make_file(scratch / "large", options.mib * MIB)
            compare(f"{options.mib} MiB", scratch / "large", "large.bin", commands, options.runs, scratch)
        if options.only in (None, "small", "late"):
            make_folder(scratch / "small", options.files)
        if options.only in (None, "small"):
            compare(f"{options.files} x 4 KiB", scratch / "small", "small/", commands, options.runs, scratch)
        if options.only in (None, "late"):
            sandbox.set_latency(options.latency)
            compare(f"{options.files} x 4 KiB, {options.latency} ms", scratch / "small", "late/", commands, options.runs, scratch)
        sandbox.stop()


if __name__ == "__main__":
    main()
