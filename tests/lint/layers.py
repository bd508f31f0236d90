#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One direction: app → ui → core, and inside core the table below; core without Gui, ui without Network and Xml.

Usage: layers.py FOLDER_OF_QT_HEADERS
"""
import re
import sys
from pathlib import Path

import sources

# What an area of core may include, itself aside.
CORE_AREAS = {
    "base": set(),
    "preferences": {"base"},
    "cos": {"base"},
    "account": {"base", "preferences", "cos"},
    "browse": {"base", "preferences", "cos", "account"},
    "bucketsettings": {"base", "cos", "browse"},
    "objectsettings": {"base", "cos", "browse", "bucketsettings"},
    "transfer": {"base", "preferences", "cos"},
}
LAYER_BELOW = {"core": {"core"}, "ui": {"ui", "core"}, "app": {"app", "ui", "core"}}
FORBIDDEN_MODULES = {"core": ("QtGui", "QtWidgets", "QtSvg"), "ui": ("QtNetwork", "QtXml", "QtSql"), "app": ()}

# What the targets of a layer may link. Nothing in core but Qt6::Core may be PUBLIC.
LINKED = {
    "core": {"Qt6::Core", "Qt6::Network", "Qt6::Concurrent", "Qt6::Sql", "Qt6::DBus", "Qt6Keychain::Qt6Keychain",
             "LibLZMA::LibLZMA", "Coscope::warnings"},
    "ui": {"Coscope::core", "Coscope::warnings", "Qt6::Widgets", "Qt6::Gui", "Qt6::Svg"},
    "app": {"Coscope::app", "Coscope::ui", "Coscope::core", "Coscope::warnings", "Coscope::translations", "Coscope::resources",
            "Qt6::Widgets", "Qt6::Network", "Qt6::DBus"},
}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
LINK_LIST = re.compile(r"target_link_libraries\s*\(\s*(\S+)(.*?)\)\s*(?:#[^\n]*)?$", re.DOTALL | re.MULTILINE)


def home_of(include, includer, names):
    """Layer and path of an included file of ours; None for one of somebody else."""
    candidates = [str(Path(includer).parent / include)] + [f"{layer}/{include}" for layer in sources.LAYERS]
    return next((name for name in candidates if name in names), None)


def check_own_include(name, target):
    """Why file name must not include the file target; None when it may."""
    layer, target_layer = name.split("/")[0], target.split("/")[0]
    if target_layer not in LAYER_BELOW[layer]:
        return f"{layer} must not include {target_layer} ({target})"
    if layer == "core" and name.count("/") >= 2:
        area, target_area = name.split("/")[1], target.split("/")[1]
        if area != target_area and target_area not in CORE_AREAS.get(area, set()):
            return f"core/{area} must not include core/{target_area}"
    return None


def check_qt_include(name, include, modules):
    layer = name.split("/")[0]
    for module in FORBIDDEN_MODULES[layer]:
        if include.split("/")[0] == module or include in modules.get(module, ()):
            return f"{layer} must not use {module} (<{include}>)"
    return None


def check_links(name, text):
    """Pairs of line and message for the link lists of one CMakeLists.txt."""
    layer = name.split("/")[0]
    for match in LINK_LIST.finditer(text):
        visibility = "PUBLIC"
        for word in re.sub(r"#[^\n]*", "", match.group(2)).split():
            if word in ("PUBLIC", "PRIVATE", "INTERFACE"):
                visibility = word
            elif word not in LINKED[layer]:
                yield sources.line_of(text, match.start()), f"{layer} must not link {word}"
            elif layer == "core" and visibility != "PRIVATE" and word != "Qt6::Core":
                yield sources.line_of(text, match.start()), f"core must link {word} PRIVATE"


def main():
    headers = Path(sys.argv[1])
    modules = {module: {entry.name for entry in (headers / module).iterdir()}
               for module in ("QtGui", "QtWidgets", "QtSvg", "QtNetwork", "QtXml", "QtSql") if (headers / module).is_dir()}
    if "QtWidgets" not in modules:
        sys.exit(f"no Qt headers in {headers}")
    findings = sources.Findings()
    names = sources.tracked()
    known = set(names)
    for name in sources.in_folders(names, sources.LAYERS, (".h", ".cpp")):
        text = sources.read(name)
        for match in INCLUDE.finditer(sources.code_of(text)):
            quote, include = match.groups()
            target = home_of(include, name, known) if quote == '"' else None
            message = check_own_include(name, target) if target else check_qt_include(name, include, modules)
            if message:
                findings.add(name, sources.line_of(text, match.start(1)), "layer", message, text)
    for name in names:
        if name.split("/")[0] in sources.LAYERS and name.endswith("CMakeLists.txt"):
            text = sources.read(name)
            for line, message in check_links(name, text):
                findings.add(name, line, "link", message, text)
    findings.end()


if __name__ == "__main__":
    main()
