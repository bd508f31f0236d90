// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/cors/corschecks.h"
#include "bucketsettings/cors/corsevaluation.h"
#include "bucketsettings/cors/corssetting.h"
#include "bucketsettings/outline.h"
#include "settingchecks.h"

#include <QTest>

using namespace Settings;

class TestCors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfADocumentSurvives();
    void everyCutIsAMistake();
    void randomDocumentsDoNoHarm();
    void aNumberThatIsNoneHasAPlace();
    void rulesAreReadInOrder();
    void movedRulesTakeTheirUnknownElementsAlong();
    void withoutRulesThereIsNothingToSend();
    void problemsAreToldAtTheirField_data();
    void problemsAreToldAtTheirField();
    void tooManyRulesAreToldAtOnce();
    void whatIsMeasuredIsWhatIsSent();
    void aRuleBehindAWiderOneIsWarnedOf();
    void theFirstFittingRuleAnswers_data();
    void theFirstFittingRuleAnswers();
    void templatesAreWithoutProblems();
    void theOutlineIsReadable();
};

namespace {

const QByteArray document = R"(<?xml version="1.0" encoding="UTF-8"?>
<CORSConfiguration>
    <CORSRule>
        <ID>shop</ID>
        <AllowedOrigin>https://shop.example.com</AllowedOrigin>
        <AllowedOrigin>https://*.example.org:8080</AllowedOrigin>
        <AllowedMethod>PUT</AllowedMethod>
        <AllowedMethod>GET</AllowedMethod>
        <AllowedHeader>x-cos-*</AllowedHeader>
        <ExposeHeader>ETag</ExposeHeader>
        <MaxAgeSeconds>0600</MaxAgeSeconds>
    </CORSRule>
    <CORSRule>
        <AllowedMethod>GET</AllowedMethod>
        <AllowedOrigin>*</AllowedOrigin>
    </CORSRule>
    <ResponseVary>True</ResponseVary>
</CORSConfiguration>)";

CorsConfiguration configured(const QByteArray &xml)
{
    const Parsed<XmlElement> root = XmlElement::parse(xml);
    if (!root)
        qFatal("%s", qPrintable(root.mistake().reason));
    const Parsed<CorsConfiguration> configuration = corsFromXml(*root);
    if (!configuration)
        qFatal("%s", qPrintable(configuration.mistake().reason));
    return *configuration;
}

CorsRule rule(const QStringList &origins, const QStringList &methods, const QStringList &headers = {})
{
    CorsRule rule;
    rule.allowedOrigins = origins;
    rule.allowedMethods = methods;
    rule.allowedHeaders = headers;
    return rule;
}

}   // namespace

void TestCors::allOfADocumentSurvives()
{
    QCOMPARE(SettingChecks::survivesTheRoundTrip(corsSetting(), document), QString());
    QCOMPARE(SettingChecks::survivesTheRoundTrip(corsSetting(),
                                                 "<CORSConfiguration xmlns='urn:s3'><CORSRule><ID/><MaxAgeSeconds/>"
                                                 "</CORSRule></CORSConfiguration>"),
             QString());
}

void TestCors::everyCutIsAMistake()
{
    QCOMPARE(SettingChecks::refusesEveryCut(corsSetting(), document), QString());
}

void TestCors::randomDocumentsDoNoHarm()
{
    QCOMPARE(SettingChecks::survivesRandomDocuments(corsSetting(), "CORSConfiguration"), QString());
}

void TestCors::aNumberThatIsNoneHasAPlace()
{
    const auto setting = corsSetting().newDocument(SettingChecks::context());
    QByteArray broken = document;
    broken.replace("0600", "soon");
    QVERIFY(!setting->read({broken}));
    QVERIFY(setting->misunderstanding().has_value());
    QCOMPARE(setting->misunderstanding()->position.line, 11);
    QVERIFY(setting->text().contains("soon"));
}

void TestCors::rulesAreReadInOrder()
{
    const CorsConfiguration configuration = configured(document);
    QCOMPARE(configuration.rules.size(), 2);
    const CorsRule &first = configuration.rules.first();
    QCOMPARE(first.id, QStringLiteral("shop"));
    QCOMPARE(first.allowedOrigins,
             QStringList({QStringLiteral("https://shop.example.com"), QStringLiteral("https://*.example.org:8080")}));
    QCOMPARE(first.allowedMethods, QStringList({QStringLiteral("PUT"), QStringLiteral("GET")}));
    QCOMPARE(first.maxAgeSeconds, 600);
    QVERIFY(configuration.variesByOrigin);
}

void TestCors::movedRulesTakeTheirUnknownElementsAlong()
{
    const QByteArray xml =
        "<CORSConfiguration><CORSRule><ID>a</ID><New>1</New></CORSRule><Between/><CORSRule><ID>b</ID></CORSRule>"
        "</CORSConfiguration>";
    CorsConfiguration configuration = configured(xml);
    configuration.rules.move(1, 0);
    configuration.rules[1].id = QStringLiteral("c");
    const Parsed<XmlElement> expected = XmlElement::parse("<CORSConfiguration><CORSRule><ID>b</ID></CORSRule><Between/><CORSRule>"
                                                          "<ID>c</ID><New>1</New></CORSRule></CORSConfiguration>");
    QCOMPARE(corsToXml(configuration, *XmlElement::parse(xml)), *expected);
}

void TestCors::withoutRulesThereIsNothingToSend()
{
    CorsDocument *cors = nullptr;
    const auto setting = corsSetting().newDocument(SettingChecks::context());
    QVERIFY(setting->isEmpty());
    QVERIFY(!setting->read({document}));
    QVERIFY(!setting->isEmpty());
    cors = dynamic_cast<CorsDocument *>(setting.get());
    QVERIFY(cors);
    cors->value().rules.clear();
    QVERIFY(setting->isEmpty());
    QCOMPARE(setting->callsToSave({document}).value(0).verb, SettingCall::Verb::Delete);
}

void TestCors::problemsAreToldAtTheirField_data()
{
    QTest::addColumn<QStringList>("origins");
    QTest::addColumn<QStringList>("methods");
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<QByteArray>("path");
    const QStringList all{QStringLiteral("*")};
    const QStringList get{QStringLiteral("GET")};
    const auto origin = [&](const char *text) {
        QTest::newRow(text) << QStringList{QString::fromLatin1(text)} << get << QStringList()
                            << QByteArray("CORSRule/0/AllowedOrigin/0");
    };
    for (const char *text : {"www.example.com", "https://www.example.com/", "https://a.example/path", "https://*.*.example",
                             "ftp://a", "https://", "https://a b", "**", "https://a:port", "https://user@a.example"})
        origin(text);
    QTest::newRow("good") << QStringList{QStringLiteral("http://localhost:3000"), QStringLiteral("https://*.a.example"),
                                         QStringLiteral("http://*"), QStringLiteral("HTTPS://A.example")}
                          << get << QStringList{QStringLiteral("x-*"), QStringLiteral("*")} << QByteArray();
    QTest::newRow("no origin") << QStringList() << get << QStringList() << QByteArray("CORSRule/0/AllowedOrigin");
    QTest::newRow("no method") << all << QStringList() << QStringList() << QByteArray("CORSRule/0/AllowedMethod");
    QTest::newRow("options") << all << QStringList{QStringLiteral("OPTIONS")} << QStringList()
                             << QByteArray("CORSRule/0/AllowedMethod");
    QTest::newRow("header with blank") << all << get << QStringList{QStringLiteral("a b")}
                                       << QByteArray("CORSRule/0/AllowedHeader/0");
    QTest::newRow("two stars") << all << get << QStringList{QStringLiteral("a"), QStringLiteral("*x*")}
                               << QByteArray("CORSRule/0/AllowedHeader/1");
}

void TestCors::problemsAreToldAtTheirField()
{
    QFETCH(QStringList, origins);
    QFETCH(QStringList, methods);
    QFETCH(QStringList, headers);
    QFETCH(QByteArray, path);
    const QList<Problem> problems = corsProblems({{rule(origins, methods, headers)}, false});
    QCOMPARE(problems.isEmpty() ? QByteArray() : problems.first().path, path);
    QCOMPARE(problems.size(), path.isEmpty() ? 0 : 1);

    CorsRule exposing = rule({QStringLiteral("*")}, {QStringLiteral("GET")});
    exposing.exposeHeaders = {QStringLiteral("x-cos-*")};
    QCOMPARE(corsProblems({{exposing}, false}).value(0).path, QByteArray("CORSRule/0/ExposeHeader/0"));
}

void TestCors::tooManyRulesAreToldAtOnce()
{
    CorsConfiguration configuration;
    for (int i = 0; i < 101; ++i)
        configuration.rules.append(rule({QStringLiteral("https://%1.example").arg(i)}, {QStringLiteral("GET")}));
    QCOMPARE(corsProblems(configuration).value(0).path, QByteArray("CORSRule"));
    configuration.rules.removeLast();
    QVERIFY(corsProblems(configuration).isEmpty());
}

/// What is measured is what is sent: without the blanks between elements, but with what only the document has.
void TestCors::whatIsMeasuredIsWhatIsSent()
{
    constexpr int mostBytes = 64 * 1024;
    const QByteArray filler(500, 'x');
    QByteArray text = "<CORSConfiguration>";
    for (int i = 0; i < 100; ++i)
        text += "<CORSRule><AllowedOrigin>https://" + filler +
                ".example</AllowedOrigin><AllowedMethod>GET</AllowedMethod></CORSRule>";
    const QByteArray padded = text + "<New>" + QByteArray(mostBytes - text.size() - 200, 'y') + "</New></CORSConfiguration>";
    const std::unique_ptr<SettingDocument> fits = corsSetting().newDocument(SettingChecks::context());
    QVERIFY(!fits->read({padded}));
    QVERIFY(!hasError(fits->problems()));
    const QByteArray sent = fits->callsToSave({}).value(0).update.document;
    QVERIFY2(sent.size() <= mostBytes, qPrintable(QString::number(sent.size())));
    QVERIFY(fits->text().size() > mostBytes);
    QByteArray more = padded;
    more.insert(more.indexOf("</New>"), QByteArray(400, 'y'));
    QVERIFY(!fits->read({more}));
    QVERIFY(hasError(fits->problems()));
}

void TestCors::aRuleBehindAWiderOneIsWarnedOf()
{
    const CorsRule wide =
        rule({QStringLiteral("https://*.example.com")}, {QStringLiteral("GET"), QStringLiteral("PUT")}, {QStringLiteral("*")});
    const CorsRule narrow = rule({QStringLiteral("https://a.example.com")}, {QStringLiteral("GET")}, {QStringLiteral("x-a")});
    const QList<Problem> problems = corsProblems({{wide, narrow}, false});
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().severity, Problem::Severity::Warning);
    QCOMPARE(problems.first().path, QByteArray("CORSRule/1"));
    QVERIFY(corsProblems({{narrow, wide}, false}).isEmpty());
}

void TestCors::theFirstFittingRuleAnswers_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<int>("row");
    const QString shop = QStringLiteral("https://shop.example.com");
    QTest::newRow("own site") << shop << QStringLiteral("PUT") << QStringList{QStringLiteral("X-Cos-Meta-a")} << 0;
    QTest::newRow("case") << QStringLiteral("HTTPS://Shop.Example.com") << QStringLiteral("PUT") << QStringList() << 0;
    QTest::newRow("wildcard with port") << QStringLiteral("https://a.b.example.org:8080") << QStringLiteral("PUT")
                                        << QStringList() << 0;
    QTest::newRow("nothing for the star") << QStringLiteral("https://.example.org:8080") << QStringLiteral("PUT") << QStringList()
                                          << 0;
    QTest::newRow("another header") << shop << QStringLiteral("PUT") << QStringList{QStringLiteral("content-type")} << -1;
    QTest::newRow("falls to the second") << QStringLiteral("https://other.example") << QStringLiteral("GET") << QStringList()
                                         << 1;
    QTest::newRow("method is exact") << shop << QStringLiteral("get") << QStringList() << -1;
    QTest::newRow("nobody may delete") << shop << QStringLiteral("DELETE") << QStringList() << -1;
}

void TestCors::theFirstFittingRuleAnswers()
{
    QFETCH(QString, origin);
    QFETCH(QString, method);
    QFETCH(QStringList, headers);
    QFETCH(int, row);
    const CorsConfiguration configuration = configured(document);
    QCOMPARE(fittingRule(configuration, {origin, method, headers}), row);
}

void TestCors::templatesAreWithoutProblems()
{
    const auto setting = corsSetting().newDocument(SettingChecks::context());
    const Form form = setting->form();
    const auto *records = std::get_if<RecordsField>(&form.fields.first().kind);
    QVERIFY(records);
    for (const RecordsField::Template &ready : records->templates) {
        ready.insert(0);
        QVERIFY(!hasError(setting->problems()));
        records->remove(0);
    }
    records->insert(0);
    QVERIFY(hasError(setting->problems()));
}

void TestCors::theOutlineIsReadable()
{
    const auto setting = corsSetting().newDocument(SettingChecks::context());
    QVERIFY(!setting->read({document}));
    const QStringList lines = outline(setting->form());
    QCOMPARE(lines.value(0), QStringLiteral("Rule: shop: PUT, GET for https://shop.example.com and 1 more"));
    QVERIFY2(lines.contains(QStringLiteral("        https://*.example.org:8080")), qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.contains(QStringLiteral("    Browsers remember it for: 600 second(s)")), qPrintable(lines.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestCors)
#include "tst_cors.moc"
