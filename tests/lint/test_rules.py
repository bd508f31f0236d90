#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the lint scripts: each finds what it is there for, and leaves alone what is right."""
import re
import unittest
import xml.etree.ElementTree as ElementTree

import documents
import forbidden
import layers
import listed
import shape
import sources
import translations

# Rule, file, what it must find, what it must not find.
FORBIDDEN = [
    ("event-loop", "core/cos/x.cpp", "QEventLoop loop;", "// no QEventLoop here"),
    ("exec", "ui/browse/x.cpp", "dialog.exec();", "dialog->open();"),
    ("exec", "app/x.cpp", "m_menu->exec(position);", "m_menu->popup(position);"),
    ("exec", "core/x.cpp", "thread.exec();", "query.exec(statement);"),
    ("wait-for", "core/x.cpp", "reply->waitForReadyRead(100);", "connect(reply, &QIODevice::readyRead, this, &X::read);"),
    ("process-events", "tests/ui/x.cpp", "QCoreApplication::processEvents();", "QCoreApplication::sendPostedEvents();"),
    ("singleton", "core/x.h", "static X &instance();", "QCoreApplication::instance();"),
    ("singleton", "core/x.cpp", "X::instance().start();", "QThreadPool::globalInstance();"),
    ("sender", "ui/x.cpp", "auto *button = qobject_cast<QPushButton *>(sender());", "m_sender.start();"),
    ("context", "ui/x.cpp", "connect(m_button, &QPushButton::clicked,\n        [this] { close(); });",
     "connect(m_button, &QPushButton::clicked, this, [this] { close(); });"),
    ("context", "ui/x.cpp", "QTimer::singleShot(100, [this] { show(); });", "QTimer::singleShot(100, this, [this] { show(); });"),
    ("string-connect", "ui/x.cpp", "connect(a, SIGNAL(clicked()), b, SLOT(close()));", "connect(a, &A::clicked, b, &B::close);"),
    ("sleep", "tests/ui/x.cpp", "QTest::qWait(300);", "QTRY_COMPARE(view.count(), 3);"),
    ("sleep", "tests/ui/x.cpp", "QTest::qWait(20); ", "QTest::qWait(20);   // longer than the time-out that must not come"),
    ("friend", "core/x.h", "friend class TestX;", "friend bool operator==(const X &, const X &) = default;"),
    ("settings", "ui/x.cpp", "QSettings().value(key);", "Options::language.value();"),
    ("colour", "ui/x.cpp", "painter.setPen(QColor(1, 2, 3));", "painter.setPen(palette().color(QPalette::Text)); QColor()"),
    ("colour", "ui/x.cpp", "pen.setColor(Qt::red);", "Qt::redo"),
    ("colour", "ui/x.cpp", 'QStringLiteral("<b style=\'color: #ff0000\'>")', 'QStringLiteral("part #12")'),
    ("pixels", "ui/x.cpp", "widget->setMinimumWidth(300);", "widget->setMinimumWidth(Theme::textWidth(this, 40));"),
    ("pixels", "ui/x.cpp", "layout->setContentsMargins(0, 0, 0, 8);", "layout->setContentsMargins(0, 2 * gap, 0, 0);"),
    ("dialect", "core/cos/x.cpp", 'headerValue(headers, "x-cos-acl")', 'headerValue(headers, dialect.header("acl"))'),
    ("wire", "ui/x.cpp", 'QStringLiteral("x-cos-acl")', 'QStringLiteral("private")'),
    ("untranslated", "ui/x.cpp", 'm_label->setText(QStringLiteral("Delete"));', 'm_label->setText(tr("Delete")); setText(QStringLiteral("…"));'),
    ("exception", "core/x.cpp", "throw 1;", "return CosError::cancelled();"),
    ("category", "core/x.cpp", 'qWarning() << "lost";', 'qCWarning(lcHttp) << "lost";'),
    ("slot-name", "ui/x.h", "void onButtonClicked();", "void download(); X *onDone(QObject *);"),
    ("type-name", "core/x.h", "class TransferManager : public QObject", "class TransferEngine; class QNetworkAccessManager;"),
    ("builder", "ui/x.cpp", 'auto title = name + QStringLiteral("!");', 'const QString title = name + QStringLiteral("!");'),
    ("foreach", "ui/x.cpp", "foreach (const X &x, list)", "for (const X &x : list)"),
]


class Forbidden(unittest.TestCase):
    def test_every_rule_has_an_example(self):
        self.assertEqual({rule.name for rule in forbidden.RULES}, {example[0] for example in FORBIDDEN})

    def test_finds_the_bad_and_not_the_good(self):
        for rule, name, bad, good in FORBIDDEN:
            with self.subTest(rule=rule, bad=bad):
                self.assertIn(rule, [found for _, found, _ in forbidden.findings_in(name, bad)])
                self.assertNotIn(rule, [found for _, found, _ in forbidden.findings_in(name, good)])

    def test_a_rule_ends_at_its_home(self):
        self.assertEqual(list(forbidden.findings_in("core/preferences/option.h", "QSettings settings;")), [])

    def test_comments_and_strings_are_not_code(self):
        text = '/* QEventLoop */ log("QEventLoop"); R"(sender())"'
        self.assertEqual(list(forbidden.findings_in("core/x.cpp", text)), [])


class Exceptions(unittest.TestCase):
    def test_need_the_rule_and_a_reason(self):
        self.assertTrue(sources.is_allowed("// lint: allow exec: a drag has no other way\ndrag->exec();", 2, "exec"))
        self.assertTrue(sources.is_allowed("drag->exec();   // lint: allow exec: a drag", 1, "exec"))
        self.assertFalse(sources.is_allowed("drag->exec();   // lint: allow exec:", 1, "exec"))
        self.assertFalse(sources.is_allowed("drag->exec();   // lint: allow sender: why", 1, "exec"))


class Layers(unittest.TestCase):
    def test_own_includes_go_down_only(self):
        self.assertIsNone(layers.check_own_include("ui/browse/x.cpp", "core/browse/location.h"))
        self.assertIsNotNone(layers.check_own_include("core/browse/x.cpp", "ui/theme/spacing.h"))
        self.assertIsNotNone(layers.check_own_include("ui/browse/x.cpp", "app/languageswitch.h"))
        self.assertIsNone(layers.check_own_include("core/transfer/x.cpp", "core/cos/client.h"))
        self.assertIsNotNone(layers.check_own_include("core/cos/x.cpp", "core/transfer/task.h"))
        self.assertIsNotNone(layers.check_own_include("core/transfer/x.cpp", "core/browse/location.h"))

    def test_modules_of_qt(self):
        modules = {"QtGui": {"QImage", "qimage.h"}, "QtNetwork": {"QNetworkReply"}}
        for include in ("QImage", "QtGui/QImage", "qimage.h"):
            self.assertIsNotNone(layers.check_qt_include("core/cos/x.cpp", include, modules))
        self.assertIsNotNone(layers.check_qt_include("ui/x.cpp", "QNetworkReply", modules))
        self.assertIsNone(layers.check_qt_include("core/cos/x.cpp", "QNetworkReply", modules))

    def test_link_lists(self):
        def messages(layer, text):
            return [message for _, message in layers.check_links(f"{layer}/CMakeLists.txt", text)]

        self.assertEqual(messages("core", "target_link_libraries(coscope_core PUBLIC Qt6::Core\n PRIVATE Qt6::Network # why\n)"), [])
        self.assertEqual(len(messages("core", "target_link_libraries(coscope_core PUBLIC Qt6::Network)")), 1)
        self.assertEqual(len(messages("core", "target_link_libraries(coscope_core PRIVATE Qt6::Gui)")), 1)
        self.assertEqual(len(messages("ui", "target_link_libraries(coscope_ui PRIVATE Qt6::Network)")), 1)


class Shape(unittest.TestCase):
    spdx = "// SPDX-License-Identifier: GPL-3.0-or-later\n"

    def rules(self, name, text):
        return [rule for _, rule, _ in shape.findings_in(name, text)]

    def test_lengths(self):
        self.assertEqual(self.rules("core/x.h", self.spdx + "\n" * 149), [])
        self.assertEqual(self.rules("core/x.h", self.spdx + "\n" * 150), ["file-length"])
        long_function = "void f()\n{\n" + "    g();\n" * 41 + "}\n"
        self.assertEqual(self.rules("core/x.cpp", self.spdx + long_function), ["function-length"])
        long_class = "class X\n{\n" + "    int a;\n" * 41 + "};\n"
        self.assertEqual(self.rules("core/x.h", self.spdx + long_class), [])

    def test_licence_and_leftovers(self):
        self.assertEqual(self.rules("app/x.cpp", "int x;\n"), ["licence"])
        self.assertEqual(self.rules("app/x.cpp", self.spdx + "// TO" + "DO later\n"), ["leftover"])
        self.assertEqual(self.rules("README.md", "see /wor" + "k/notes\n"), ["machine-path"])
        self.assertEqual(self.rules("README.md", "cos://bucket/wor" + "k/notes\n"), [])
        self.assertEqual(self.rules("a/package-lock.json", "https://registry" + ".npm" + "js.org/x\n"), ["registry"])
        self.assertEqual(self.rules("README.md", "no newline"), ["last-line"])


class Documents(unittest.TestCase):
    def test_finds_what_is_not_well_formed(self):
        self.assertEqual(list(documents.check("x.svg", "<svg/>")), [])
        self.assertEqual(len(list(documents.check("x.svg", "<svg>"))), 1)
        self.assertEqual(list(documents.check("x.ts", "<?xml version='1.0'?><!DOCTYPE TS><TS/>")), [])
        self.assertEqual(len(list(documents.check("x.json", "{,}"))), 1)
        self.assertEqual(len(list(documents.check("x.qrc", "<RCC><qresource><file>no.svg</file></qresource></RCC>"))), 1)


class Listed(unittest.TestCase):
    def test_a_list_in_the_folder_or_above_counts(self):
        lists = {"tests/CMakeLists.txt": "x", "tests/ui/CMakeLists.txt": "coscope_add_test(tst_a SOURCES parts/b.cpp)"}
        self.assertTrue(listed.is_listed("tests/ui/tst_a.cpp", lists))
        self.assertTrue(listed.is_listed("tests/ui/parts/b.cpp", lists))
        self.assertFalse(listed.is_listed("tests/ui/c.cpp", lists))

    def test_finds_the_icons_that_a_source_asks_for(self):
        text = 'x;\nbutton->setIcon(Theme::icon(QStringLiteral("reveal")));\nTheme::icon(name);'
        self.assertEqual(list(listed.wanted_icons(text)), [(2, "reveal")])


class Translations(unittest.TestCase):
    def check(self, source, translation, language="ja", attributes=""):
        source, translation = (text.replace("&", "&amp;") for text in (source, translation))
        numerus = ' numerus="yes"' if "numerusform" in translation else ""
        message = ElementTree.fromstring(
            f"<message{numerus}><source>{source}</source><translation{attributes}>{translation}</translation></message>")
        return list(translations.check_message(message, language))

    def test_good_ones(self):
        self.assertEqual(self.check("Delete %1 from %2?", "%2 から %1 を削除しますか?"), [])
        self.assertEqual(self.check("&Open…", "開く…(&O)"), [])
        self.assertEqual(self.check("%n objects", "<numerusform>%n 個</numerusform>"), [])
        self.assertEqual(self.check("%n objects", "<numerusform>one object</numerusform><numerusform>%n objects</numerusform>", "en"), [])

    def test_bad_ones(self):
        self.assertTrue(self.check("Delete", "", attributes=' type="unfinished"'))
        self.assertTrue(self.check("Delete", "削除", attributes=' type="vanished"'))
        self.assertTrue(self.check("Delete", "  "))
        self.assertTrue(self.check("Delete %1", "削除 %2"))
        self.assertTrue(self.check("&Open", "開く"))
        self.assertTrue(self.check("Open…", "開く"))
        self.assertTrue(self.check("Done.", "完了。 "))
        self.assertTrue(self.check("%n objects", "<numerusform>%n objects</numerusform>", "en"))
        self.assertTrue(self.check("%n of %1", "<numerusform>%n</numerusform>"))


class Stripping(unittest.TestCase):
    def test_keeps_every_line_in_its_place(self):
        text = 'a; // x\n/* b\nc */ d("//"); \'"\' e; R"(\n)" f'
        for keep in (True, False):
            self.assertEqual(sources.code_of(text, keep).count("\n"), text.count("\n"))
        self.assertTrue(re.search(r'd\("//"\)', sources.code_of(text)))


if __name__ == "__main__":
    unittest.main()
