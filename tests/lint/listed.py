#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""No file is forgotten: each source and icon is named in a CMakeLists.txt of its folder or one above, each icon that the program
asks for exists, each script can be parsed."""
import ast
import re
import subprocess
from pathlib import Path

import sources

FOLDERS = sources.LAYERS + ("tests",)


def is_listed(name, lists):
    """Whether a CMakeLists.txt between the file and the root names it, with the folders in between; a test by its stem."""
    path = Path(name)
    for folder in path.parents:
        text = lists.get(str(folder / "CMakeLists.txt"))
        if text is None:
            continue
        relative = str(path.relative_to(folder))
        if relative in text or (path.stem.startswith("tst_") and relative.removesuffix(".cpp") in text):
            return True
    return False


def wanted_icons(text):
    """The names of the symbolic icons that a source asks for, with their lines."""
    for found in re.finditer(r'Theme::icon\(QStringLiteral\("([^"]+)"\)\)', text):
        yield text.count("\n", 0, found.start()) + 1, found.group(1)


def main():
    findings = sources.Findings()
    names = sources.tracked()
    lists = {name: sources.read(name) for name in names if name.endswith("CMakeLists.txt")}
    for name in sources.in_folders(names, FOLDERS, (".cpp",)) + sources.in_folders(names, ("resources",), (".svg",)):
        if not is_listed(name, lists):
            findings.add(name, 1, "listed", "no CMakeLists.txt names it")
    for name in sources.in_folders(names, ("ui", "app"), (".cpp",)):
        for line, icon in wanted_icons(sources.read(name)):
            if f"resources/icons/symbolic/{icon}.svg" not in names:
                findings.add(name, line, "icon", f"there is no icon {icon}")
    for name in names:
        if name.endswith(".sh") or name == ".ci/run":
            check = subprocess.run(["bash", "-n", str(sources.ROOT / name)], capture_output=True, text=True)
            if check.returncode != 0:
                findings.add(name, 1, "script", check.stderr.strip())
        elif name.endswith(".py"):
            try:
                ast.parse(sources.read(name))
            except SyntaxError as error:
                findings.add(name, error.lineno, "script", error.msg)
    findings.end()


if __name__ == "__main__":
    main()
