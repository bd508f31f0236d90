#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents that no compiler reads: XML and JSON are well-formed, and every file that a .qrc names is there."""
import json
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import sources

XML = (".ts", ".qrc", ".svg", ".xml", ".ui")
JSON = (".json",)


def check(name, text):
    """Messages about one document."""
    try:
        if name.endswith(JSON):
            json.loads(text)
            return
        tree = ElementTree.fromstring(re.sub(r"<!DOCTYPE [^>\[]*>", "", text))
    except (ValueError, ElementTree.ParseError) as error:
        yield f"not well-formed: {error}"
        return
    if name.endswith(".qrc"):
        for file in tree.iter("file"):
            if not (sources.ROOT / Path(name).parent / (file.text or "").strip()).is_file():
                yield f"names {file.text}, which is not there"


def main():
    findings = sources.Findings()
    for name in sources.tracked():
        if name.endswith(XML + JSON) and not name.startswith("tests/data/"):
            for message in check(name, sources.read(name)):
                findings.add(name, 1, "document", message)
    findings.end()


if __name__ == "__main__":
    main()
