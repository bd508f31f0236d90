#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sources must not contain, and why. Exceptions: see sources.py."""
import re
from dataclasses import dataclass, field

import sources

PRODUCT = ("app", "core", "ui")
EVERYWHERE = PRODUCT + ("tests",)
COLOURS = "white|black|red|green|blue|cyan|magenta|yellow|gray|darkGray|lightGray|dark(?:Red|Green|Blue|Cyan|Magenta|Yellow)"


@dataclass
class Rule:
    name: str
    pattern: str
    why: str
    folders: tuple = PRODUCT
    homes: tuple = ()             # beginnings of paths where it belongs
    with_strings: bool = False    # the pattern looks into string literals
    or_comment: bool = False      # a comment on its line, the reason, is enough
    expression: re.Pattern = field(init=False)

    def __post_init__(self):
        self.expression = re.compile(self.pattern, re.MULTILINE | re.DOTALL)

    def applies_to(self, name):
        return name.split("/")[0] in self.folders and not name.startswith(self.homes or ("\0",))


RULES = [
    Rule("event-loop", r"\bQEventLoop\b", "nested event loops crash owners that die meanwhile; use an Operation"),
    Rule("exec", r"(?:\.|->)exec\(", "open dialogs with open(), menus with popup()", folders=("app", "ui"), homes=("app/main.cpp",)),
    Rule("exec", r"\w*(?:[dD]ialog|[lL]oop|[pP]rocess|[tT]hread)\w*(?:\.|->)exec\(", "nothing waits in core", folders=("core",)),
    Rule("wait-for", r"\bwaitFor[A-Z]\w*\(", "blocks the thread; connect to the signal"),
    Rule("process-events", r"\bprocessEvents\(", "re-enters code that is not ready for it", folders=EVERYWHERE),
    Rule("singleton", r"\bstatic\b[^;{}()]*\binstance\(|\b(?!Q)[A-Z]\w*::instance\(\)", "pass the dependency to the constructor"),
    Rule("sender", r"\bsender\(\)", "connect a lambda with a context that captures what it needs", folders=EVERYWHERE),
    Rule("context", r"\bconnect\(\s*[^,;{}]+,\s*&[\w:<>]+,\s*\[", "a lambda without a context outlives its owner"),
    Rule("context", r"\bsingleShot\(\s*[^,;{}]+,\s*\[", "a lambda without a context outlives its owner"),
    Rule("string-connect", r"\b(?:SIGNAL|SLOT)\(", "connect by pointer, so that the compiler checks it", folders=EVERYWHERE),
    Rule("sleep", r"\b(?:qWait|qSleep|sleep_for|[mu]?sleep)\(", "wait for the condition itself, or say why behind it", folders=EVERYWHERE, or_comment=True),
    Rule("friend", r"\bfriend\s+(?:class|struct)\b", "test through the public interface", folders=EVERYWHERE),
    Rule("settings", r"\bQSettings\b", "preferences are listed in core/preferences/options.h",
         homes=("core/preferences/", "core/account/accountlist.")),
    Rule("colour", r"\bQColor\((?!\))|\bQRgb\b|\bqRgba?\(|\bQt::(?:" + COLOURS + r")\b", "colours come from the palette",
         folders=("app", "ui"), homes=("ui/theme/",)),
    Rule("colour", r'"[^"\n]*#[0-9a-fA-F]{6}\b[^"\n]*"|\bsetStyleSheet\(', "colours come from the palette",
         folders=("app", "ui"), homes=("ui/theme/",), with_strings=True),
    Rule("pixels", r"\bset(?:Fixed|Minimum|Maximum)(?:Width|Height|Size)\(\s*[1-9]|\bset(?:Spacing|ContentsMargins|IconSize)\("
                   r"(?:QSize\(|[^;()]*,)?\s*[1-9]\d*\s*[,)]|\bresize\(\s*[1-9]|\bQSize\(\s*[1-9]\d+|\bset(?:Pixel|Point)SizeF?\(\s*\d",
         "distances come from font metrics and the style", folders=("app", "ui"), homes=("ui/theme/",)),
    Rule("wire", r'"[^"\n]*(?:https?://|x-cos-|<\?xml)', "ui knows no URL, header or tag", folders=("ui",), with_strings=True),
    Rule("dialect", r'"x-cos-', "headers of the service have their prefix from Cos::Dialect", folders=("core",), with_strings=True,
         homes=("core/cos/dialect.cpp", "core/cos/signer.cpp", "core/bucketsettings/cors/", "core/bucketsettings/inventory/", "core/objectsettings/objectheaderschange.")),
    Rule("untranslated", r"\b(?:set(?:Text|Title|WindowTitle|ToolTip|StatusTip|PlaceholderText|AccessibleName|AccessibleDescription|WhatsThis"
                         r"|InformativeText|LabelText)|addItem|addTab|addAction|addMenu|QLabel|QPushButton|QCheckBox|QGroupBox|QAction)"
                         r'\((?:[^;()]*,\s*)?Q(?:StringLiteral|Latin1String)\("(?!Coscope")[^"]*[A-Za-z]{3}',
         "what a person reads goes through tr()", folders=("app", "ui"), with_strings=True),
    Rule("exception", r"\bthrow\b|\bcatch\s*\(", "errors are values: Result<T>"),
    Rule("category", r"\bq(?:Debug|Info|Warning|Critical)\(", "log to a category: qCWarning(lc…)"),
    Rule("slot-name", r"\bvoid\s+(?:\w+::)?(?:on|slot)[A-Z]\w*\(", "a function is named for what it does"),
    Rule("type-name", r"\b(?:class|struct)\s+(?!Q)\w*(?:Manager|Helper|Utils?|(?<!Mime)Data|Info2)\b(?!\s*;)", "name the thing, not its kind"),
    Rule("builder", r"\bauto\s+\w+\s*=\s*[^;{}]*(?:(?:Literal|Latin1String|\btr)\([^;]*\)\s*\+|\+\s*(?:QStringLiteral|QLatin1String|tr)\()",
         "with QStringBuilder this keeps references to temporaries; name the type"),
    Rule("foreach", r"\b(?:foreach|Q_FOREACH|forever)\b", "plain loops"),
]


def findings_in(name, text):
    """Triples of line, rule and message."""
    lines = text.splitlines()
    variants = {True: sources.code_of(text, keep_strings=True), False: sources.code_of(text, keep_strings=False)}
    for rule in RULES:
        if rule.applies_to(name):
            code = variants[rule.with_strings]
            for match in rule.expression.finditer(code):
                line = sources.line_of(code, match.start())
                if not (rule.or_comment and "; " in lines[line - 1] and "//" in lines[line - 1].split("; ", 1)[1]):
                    yield line, rule.name, rule.why


def main():
    findings = sources.Findings()
    for name in sources.in_folders(sources.tracked(), EVERYWHERE, (".h", ".cpp")):
        text = sources.read(name)
        for line, rule, message in findings_in(name, text):
            findings.add(name, line, rule, message, text)
    findings.end()


if __name__ == "__main__":
    main()
