#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text is translated, completely, and with the placeholders and mnemonics of its source.

Usage: translations.py LUPDATE
Takes the texts from the sources anew, so that one that is missing from translations/*.ts is found too.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter, defaultdict
from pathlib import Path

import sources

FORMS = {"en": 2, "ja": 1, "ko": 1, "zh_CN": 1}   # plural forms of each language
PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|L?n)")
MNEMONIC = re.compile(r"&(?=[^&\s])")
TAG = re.compile(r"</?[a-z]+[^>]*>")


def mnemonics(text):
    return len(MNEMONIC.findall(text.replace("&&", "")))


def problems(source, translation, is_plural):
    """What is wrong with one form of a translation."""
    if not translation.strip():
        yield "not translated"
        return
    wanted, got = Counter(PLACEHOLDER.findall(source)), Counter(PLACEHOLDER.findall(translation))
    if is_plural:   # "one object" may do without its number
        wanted.pop("%n", None), got.pop("%n", None), wanted.pop("%Ln", None), got.pop("%Ln", None)
    if wanted != got:
        yield f"placeholders {sorted(got.elements())}, not {sorted(wanted.elements())}"
    if mnemonics(source) != mnemonics(translation):
        yield "mnemonics (&) differ"
    if Counter(TAG.findall(source)) != Counter(TAG.findall(translation)):
        yield "tags differ"
    if source.rstrip().endswith("…") and "…" not in translation:   # "Open…" is "打开…(&O)": not always at the end
        yield "the ellipsis is missing"
    if [text[:1].isspace() for text in (source, source[::-1])] != [text[:1].isspace() for text in (translation, translation[::-1])]:
        yield "blanks at its ends differ"


def check_message(message, language):
    """What is wrong with one <message>."""
    source = message.findtext("source") or ""
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        yield "unfinished" if translation is None else translation.get("type")
        return
    if message.get("numerus") != "yes":
        yield from problems(source, translation.text or "", False)
        return
    forms = translation.findall("numerusform")
    if len(forms) != FORMS[language]:
        yield f"{len(forms)} plural form(s), not {FORMS[language]}"
    for form in forms:
        yield from problems(source, form.text or "", True)


def keys_of(tree):
    """What identifies each text: context, source, comment."""
    for context in tree.iter("context"):
        for message in context.iter("message"):
            yield (context.findtext("name"), message.findtext("source"), message.findtext("comment")), message


def fresh_texts(lupdate, language, folder):
    """The texts that the sources have now, as a tree."""
    path = Path(folder) / f"fresh_{language}.ts"
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    options += ["-pluralonly"] if language == "en" else []
    folders = [str(sources.ROOT / layer) for layer in sources.LAYERS]
    includes = [option for folder in folders for option in ("-I", folder)]
    subprocess.run([lupdate, *options, *includes, *folders, "-ts", str(path)], check=True, capture_output=True)
    return ElementTree.parse(path).getroot()


def report_list(findings, verb, languages_of):
    """One line a text, with the languages it concerns: a new text is missing in all of them."""
    for (context, source, _), languages in sorted(languages_of.items(), key=str):
        findings.add("translations", 1, "translation",
                     f"{context}: {source!r}: {verb} in {', '.join(languages)}; build the target update_translations")


def main():
    lupdate = sys.argv[1] if len(sys.argv) > 1 else shutil.which("lupdate")
    findings = sources.Findings()
    missing, unused = defaultdict(list), defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        for language in FORMS:
            name = f"translations/coscope_{language}.ts"
            tree = ElementTree.fromstring(re.sub(r"<!DOCTYPE [^>]*>", "", sources.read(name)))
            messages = dict(keys_of(tree))
            for key, message in messages.items():
                for problem in check_message(message, language):
                    findings.add(name, 1, "translation", f"{key[0]}: {key[1]!r}: {problem}")
            wanted = dict(keys_of(fresh_texts(lupdate, language, folder)))
            for key in wanted.keys() - messages.keys():
                missing[key].append(language)
            for key in messages.keys() - wanted.keys():
                unused[key].append(language)
    report_list(findings, "missing", missing)
    report_list(findings, "no longer used", unused)
    findings.end()


if __name__ == "__main__":
    main()
