#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sources look as clang-format 14 writes them. Usage: formatting.py CLANG_FORMAT [--fix]"""
import re
import subprocess
import sys
from collections import Counter

import sources

FOLDERS = sources.LAYERS + ("tests",)


def main():
    clang_format = sys.argv[1]
    names = sources.in_folders(sources.tracked(), FOLDERS, (".h", ".cpp"))
    if "--fix" in sys.argv:
        subprocess.run([clang_format, "-i", *names], cwd=sources.ROOT, check=True)
        return
    report = subprocess.run([clang_format, "--dry-run", *names], cwd=sources.ROOT, capture_output=True, text=True)
    findings = sources.Findings()
    lines = Counter(re.findall(r"^([^:\n]+):\d+:\d+: warning:", report.stderr, re.MULTILINE))
    for name, count in sorted(lines.items()):
        findings.add(name, 1, "format", f"{count} place(s); build the target format")
    if report.returncode != 0:
        findings.add("clang-format", 1, "format", report.stderr.strip())
    findings.end()


if __name__ == "__main__":
    main()
