#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Length of files and functions, licence lines, leftovers, and names of machines that are nobody's business."""
import re

import sources

LONGEST_FILE = {".cpp": 400, ".h": 150}
LONGEST_FUNCTION = 40   # lines between its braces
LAYER_PAGES = [f"{layer}/README.md" for layer in sources.LAYERS + ("tests",)]
LONGEST_LAYER_PAGE = 30
SOURCES = (".cpp", ".h", ".py", ".sh", ".js", ".mjs", ".cjs")
TEXTS = SOURCES + (".txt", ".cmake", ".json", ".md", ".in", ".xml", ".desktop", ".ts", ".qrc", ".yml", "run", ".clang-tidy")
# Written so that this file does not find itself.
LEFTOVER = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")
MACHINE_PATH = re.compile(r"(?<![\w/.}$)~-])/(?:wor" r"k|roo" r"t|far" r"m)/")
REGISTRY = re.compile(r"registry\.npm|npm" r"js\.(?:org|com)|deb\.deb" r"ian|crates\.i" r"o\b|\bpyp" r"i\.org|proxy\.gol" r"ang")


def too_long_functions(text):
    """Pairs of first line and length. A function's braces stand in the first column, which clang-format sees to."""
    start = None
    for number, line in enumerate(text.splitlines(), 1):
        if line == "{":
            start = number
        elif line.startswith("}") and start is not None:
            length = number - start - 1
            if line == "}" and length > LONGEST_FUNCTION:
                yield start, length
            start = None


def findings_in(name, text):
    """Triples of line, rule and message."""
    layer = name.split("/")[0]
    suffix = name[name.rfind(".") :]
    lines = text.splitlines()
    if layer in sources.LAYERS and suffix in LONGEST_FILE:
        if len(lines) > LONGEST_FILE[suffix]:
            yield 1, "file-length", f"{len(lines)} lines, more than {LONGEST_FILE[suffix]}: more than one idea?"
        for line, length in too_long_functions(text):
            yield line, "function-length", f"{length} lines, more than {LONGEST_FUNCTION}"
    if name in LAYER_PAGES and len(lines) > LONGEST_LAYER_PAGE:
        yield 1, "file-length", f"{len(lines)} lines, more than {LONGEST_LAYER_PAGE}: a layer is told on one page"
    if name.endswith(SOURCES) and not any("SPDX-License-Identifier: GPL-3.0-or-later" in line for line in lines[:3]):
        yield 1, "licence", "no SPDX line"
    for rule, pattern, message in (
        ("leftover", LEFTOVER, "finish it, or file an issue"),
        ("machine-path", MACHINE_PATH, "a path of one machine"),
        ("registry", REGISTRY, "the host of a package registry"),
    ):
        for match in pattern.finditer(text):
            yield sources.line_of(text, match.start()), rule, message
    if text and not text.endswith("\n"):
        yield len(lines), "last-line", "no newline at the end"


def main():
    findings = sources.Findings()
    for name in sources.tracked():
        if name.endswith(TEXTS) and not name.startswith("tests/data/"):
            text = sources.read(name)
            for line, rule, message in findings_in(name, text):
                findings.add(name, line, rule, message, text)
    findings.end()


if __name__ == "__main__":
    main()
