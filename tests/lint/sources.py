# SPDX-License-Identifier: GPL-3.0-or-later
"""What the lint scripts share: the files of the checkout, their text without comments, findings and exceptions.

An exception is a comment on the line or on the one before it, with the rule's name and the reason:
    // lint: allow exec: QDrag has no other way to start a drag
"""
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LAYERS = ("app", "core", "ui")


def tracked():
    """Paths of all files of the checkout relative to ROOT, new ones included, ignored ones not."""
    listing = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"], capture_output=True
    )
    if listing.returncode == 0:
        names = [name for name in listing.stdout.decode().split("\0") if name]
    else:   # a source package without history
        names = [str(p.relative_to(ROOT)) for p in ROOT.rglob("*") if "build" not in p.relative_to(ROOT).parts]
    return sorted(name for name in names if (ROOT / name).is_file())


def in_folders(names, folders, suffixes):
    return [name for name in names if name.split("/")[0] in folders and name.endswith(suffixes)]


def read(name):
    return (ROOT / name).read_text(encoding="utf-8")


_TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<delimiter>[^(\s]*)\(.*?\)(?P=delimiter)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', re.DOTALL
)


def code_of(text, keep_strings=True):
    """C++ without comments and, unless kept, without the contents of strings; every line stays where it is."""

    def blank(match):
        token = match.group(0)
        if token.startswith("/"):
            return "\n" * token.count("\n")
        return token if keep_strings else '""' + "\n" * token.count("\n")

    return _TOKEN.sub(blank, text)


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


class Findings:
    """Collects "file:line: rule: message" and ends the program with their number as its verdict."""

    def __init__(self):
        self.lines = []

    def add(self, name, line, rule, message, text=None):
        """Adds one finding, unless \a text, the whole file, has an exception with a reason there."""
        if text is not None and is_allowed(text, line, rule):
            return
        self.lines.append(f"{name}:{line}: {rule}: {message}")

    def end(self):
        for line in self.lines:
            print(line)
        print(f"{len(self.lines)} finding(s)")
        sys.exit(1 if self.lines else 0)


def is_allowed(text, line, rule):
    lines = text.splitlines()
    near = lines[max(0, line - 2) : line]
    marker = re.compile(r"lint: allow " + re.escape(rule) + r": \S")
    return any(marker.search(one) for one in near)
