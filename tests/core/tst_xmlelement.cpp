// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/xmlelement.h"
#include "randomxml.h"

#include <QTest>

using Settings::Parsed;
using Settings::XmlElement;

class TestXmlElement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingSurvivesTheRoundTrip_data();
    void everythingSurvivesTheRoundTrip();
    void randomDocumentsSurviveTheRoundTrip();
    void indentationIsNotContent();
    void orderCountsAndAttributesHaveNone();
    void prefixesAndNamespacesOfElementsDoNotCount();
    void everyCutIsAMistake();
    void mistakesHaveAPlace_data();
    void mistakesHaveAPlace();
    void replacedChildrenKeepTheirPlaces();
    void aChangedTextKeepsItsNeighbours();
    void listsOfTextsKeepWhatStays();
    void newElementsTakeTheNamespaceOfTheirParent();
};

namespace {

XmlElement parsed(const QByteArray &document)
{
    const Parsed<XmlElement> element = XmlElement::parse(document);
    if (!element)
        qFatal("%s: %s", document.constData(), qPrintable(element.mistake().reason));
    return *element;
}

const QByteArray richDocument = "<?xml version='1.0'?>\n<!-- of its owner --><A xmlns='urn:a' xmlns:x='urn:x' b='1'>"
                                "<!-- first --><R x:k='v'><ID>a &amp; b</ID><N/></R><?keep this?><R><ID> </ID></R>"
                                "<M>text <i>in</i> text</M><C><![CDATA[<raw>]]></C><B>\xEF\xBB\xBF"
                                "after a U+FEFF</B></A>";

}   // namespace

void TestXmlElement::everythingSurvivesTheRoundTrip_data()
{
    QTest::addColumn<XmlElement::Layout>("layout");
    QTest::newRow("compact") << XmlElement::Layout::Compact;
    QTest::newRow("indented") << XmlElement::Layout::Indented;
}

void TestXmlElement::everythingSurvivesTheRoundTrip()
{
    QFETCH(XmlElement::Layout, layout);
    const XmlElement before = parsed(richDocument);
    const QByteArray written = before.toXml(layout);
    QCOMPARE(parsed(written), before);
    QCOMPARE(parsed(written).toXml(layout), written);
    for (const char *kept : {"<!-- first -->", "<?keep this?>", "x:k=\"v\"", "xmlns:x=\"urn:x\"", "&lt;raw&gt;",
                             "<B>\xEF\xBB\xBF"
                             "after"})
        QVERIFY2(written.contains(kept), kept);
}

void TestXmlElement::randomDocumentsSurviveTheRoundTrip()
{
    RandomXml random(7);
    for (int i = 0; i < 150; ++i) {
        const XmlElement element = random.withUnknown(random.element());
        QCOMPARE(parsed(element.toXml()), element);
        QCOMPARE(parsed(element.toXml(XmlElement::Layout::Indented)), element);
    }
}

void TestXmlElement::indentationIsNotContent()
{
    QCOMPARE(parsed("<A>\n  <B> x </B>\n</A>"), parsed("<A><B> x </B></A>"));
    QVERIFY(parsed("<A><B> x </B></A>") != parsed("<A><B>x</B></A>"));
    QCOMPARE(parsed("<A><B> x </B></A>").textOf(QLatin1String("B")), QStringLiteral("x"));
}

void TestXmlElement::orderCountsAndAttributesHaveNone()
{
    QVERIFY(parsed("<A><B/><C/></A>") != parsed("<A><C/><B/></A>"));
    QCOMPARE(parsed("<A b='1' c='2'/>"), parsed("<A c='2' b='1'/>"));
    QVERIFY(parsed("<A b='1'/>") != parsed("<A b='2'/>"));
    QVERIFY(parsed("<A b='1'/>") != parsed("<A/>"));
}

void TestXmlElement::prefixesAndNamespacesOfElementsDoNotCount()
{
    QCOMPARE(parsed("<p:A xmlns:p='u'><p:B/></p:A>"), parsed("<A xmlns='u'><B/></A>"));
    QCOMPARE(parsed("<A xmlns='u'><B/></A>"), parsed("<A><B/></A>"));
    QVERIFY(parsed("<A xmlns='u'><B/></A>") != parsed("<A><C/></A>"));
    QVERIFY(parsed("<A xmlns:p='u' p:b='1'/>") != parsed("<A xmlns:p='w' p:b='1'/>"));
}

void TestXmlElement::everyCutIsAMistake()
{
    const qsizetype end = richDocument.size();
    for (qsizetype size = 0; size < end; ++size)
        QVERIFY2(!XmlElement::parse(richDocument.first(size)), richDocument.first(size).constData());
}

void TestXmlElement::mistakesHaveAPlace_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<int>("line");
    QTest::newRow("wrong end") << QByteArray("<A>\n  <B></C>\n</A>") << 2;
    QTest::newRow("after blank lines") << QByteArray("\n\n<?xml version='1.0'?>\n<A><</A>") << 4;
    QTest::newRow("entity") << QByteArray("<A>\n&nobody;</A>") << 2;
    QTest::newRow("document type") << QByteArray("<!DOCTYPE A [<!ENTITY e 'eeee'>]>\n<A>&e;</A>") << 1;
    QTest::newRow("too deep") << QByteArray(QByteArray("<A>").repeated(5000)) << 1;
    QTest::newRow("another root") << QByteArray("\n<B/>") << 2;
}

void TestXmlElement::mistakesHaveAPlace()
{
    QFETCH(QByteArray, document);
    QFETCH(int, line);
    const Parsed<XmlElement> element = XmlElement::parse(document, QLatin1String("A"));
    QVERIFY(!element);
    QCOMPARE(element.mistake().position.line, line);
    QVERIFY(element.mistake().position.column > 0);
    QVERIFY(!element.mistake().reason.isEmpty());
}

void TestXmlElement::replacedChildrenKeepTheirPlaces()
{
    XmlElement root = parsed("<A><X/><R>1</R><Y/><R>2</R><Z/></A>");
    const auto rules = [](std::initializer_list<const char *> texts) {
        QList<XmlElement> elements;
        for (const char *text : texts)
            elements.append(XmlElement(QStringLiteral("R"), QString::fromLatin1(text)));
        return elements;
    };
    root.replaceChildren(QLatin1String("R"), rules({"a", "b", "c"}));
    QCOMPARE(root, parsed("<A><X/><R>a</R><Y/><R>b</R><R>c</R><Z/></A>"));
    root.replaceChildren(QLatin1String("R"), rules({"d"}));
    QCOMPARE(root, parsed("<A><X/><R>d</R><Y/><Z/></A>"));
    root.replaceChildren(QLatin1String("R"), {});
    QCOMPARE(root, parsed("<A><X/><Y/><Z/></A>"));
    root.replaceChildren(QLatin1String("R"), rules({"e", "f"}));
    QCOMPARE(root, parsed("<A><X/><Y/><Z/><R>e</R><R>f</R></A>"));
}

void TestXmlElement::aChangedTextKeepsItsNeighbours()
{
    XmlElement root = parsed("<A><X/><T u='1'><!-- why --> old </T><T>second</T></A>");
    root.setTextOf(QLatin1String("T"), QStringLiteral("old"));
    QCOMPARE(root, parsed("<A><X/><T u='1'> old </T><T>second</T></A>"));
    root.setTextOf(QLatin1String("T"), QStringLiteral("new"));
    QCOMPARE(root, parsed("<A><X/><T u='1'>new</T><T>second</T></A>"));
    QVERIFY(root.toXml().contains("<!-- why -->"));
    root.setTextOf(QLatin1String("T"), std::nullopt);
    QCOMPARE(root, parsed("<A><X/></A>"));
    root.setTextOf(QLatin1String("T"), QString());
    QCOMPARE(root, parsed("<A><X/><T/></A>"));
}

void TestXmlElement::listsOfTextsKeepWhatStays()
{
    XmlElement root = parsed("<A><M u='1'>GET</M><X/><M u='2'>PUT</M></A>");
    root.setTextsOf(QLatin1String("M"), {QStringLiteral("PUT"), QStringLiteral("GET"), QStringLiteral("HEAD")});
    QCOMPARE(root, parsed("<A><M u='2'>PUT</M><X/><M u='1'>GET</M><M>HEAD</M></A>"));
    QCOMPARE(root.textsOf(QLatin1String("M")),
             QStringList({QStringLiteral("PUT"), QStringLiteral("GET"), QStringLiteral("HEAD")}));
}

void TestXmlElement::newElementsTakeTheNamespaceOfTheirParent()
{
    XmlElement root = parsed("<A xmlns='urn:a'><B/></A>");
    XmlElement rule(QStringLiteral("R"));
    rule.append(XmlElement(QStringLiteral("ID"), QStringLiteral("1")));
    root.append(rule);
    root.setTextOf(QLatin1String("T"), QStringLiteral("x"));
    QCOMPARE(parsed(root.toXml()), root);
    QCOMPARE(root, parsed("<A xmlns='urn:a'><B/><R><ID>1</ID></R><T>x</T></A>"));
}

QTEST_GUILESS_MAIN(TestXmlElement)
#include "tst_xmlelement.moc"
