// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/documentlines.h"
#include "bucketsettings/outline.h"
#include "bucketsettings/policy/policydocument.h"
#include "settingchecks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Settings;

class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textThatIsNotChangedStaysAsItIs();
    void theCaseOfMembersMeansNothing();
    void unknownMembersSurviveAChange();
    void statementsAreReadInEveryShape_data();
    void statementsAreReadInEveryShape();
    void everyCutIsAMistakeWithAPlace();
    void damagedTextsDoNoHarm();
    void marksBeforeNamesChangeNothingLater();
    void mistakesAreToldAtTheirField_data();
    void mistakesAreToldAtTheirField();
    void anOpenDoorIsWarnedOf();
    void openingToEveryoneIsADanger();
    void aDifferenceIsOfLines();
    void blanksAreNotSent();
    void templatesHaveNoMistakes();
    void withoutStatementsItIsDeleted();
};

namespace {

const QByteArray document = R"({
  "version": "2.0",
  "Note": {"kept": [1, 2, {"deep": null}]},
  "Statement": [
    {
      "Sid": "press",
      "Effect": "allow",
      "Principal": {"qcs": ["qcs::cam::uin/1:uin/2"], "other": ["x"]},
      "Action": "name/cos:GetObject",
      "Resource": ["qcs::cos:ap-guangzhou:uid/1250000000:photos-1250000000/*"],
      "Condition": {"ip_equal": {"qcs:ip": "10.0.0.0/8"}}
    }
  ]
})";

std::unique_ptr<PolicyDocument> policy(const QByteArray &text)
{
    auto read = std::make_unique<PolicyDocument>(SettingChecks::context());
    if (const auto mistake = read->read({text}))
        qFatal("%s", qPrintable(mistake->reason));
    return read;
}

QJsonObject objectOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QByteArray withStatement(const QByteArray &members)
{
    return "{\"version\":\"2.0\",\"Statement\":[{" + members + "}]}";
}

const QByteArray goodEffect = "\"Effect\":\"Allow\",";
const QByteArray goodPrincipal = "\"Principal\":{\"qcs\":[\"qcs::cam::uin/1:uin/1\"]},";
const QByteArray goodAction = "\"Action\":[\"name/cos:GetObject\"],";
const QByteArray goodResource = "\"Resource\":[\"qcs::cos:ap-guangzhou:uid/1:b-1/*\"]";

}   // namespace

void TestPolicy::textThatIsNotChangedStaysAsItIs()
{
    QCOMPARE(policy(document)->callsToSave({}).value(0).update.document, withoutBlanks(document));
    QCOMPARE(objectOf(policy(document)->text()), objectOf(document));
}

void TestPolicy::theCaseOfMembersMeansNothing()
{
    const QByteArray sent = R"({"version":"2.0","Statement":[{"Effect":"Allow","Principal":{"qcs":["a"]},"Action":["b"],
        "Condition":{"string_equal":{"qcs:Tag":"x"}}}]})";
    const QByteArray got = R"({"Version":"2.0","statement":[{"effect":"Allow","principal":{"QCS":["a"]},"action":["b"],
        "condition":{"string_equal":{"qcs:Tag":"x"}}}]})";
    const auto document = policy(sent);
    QVERIFY(document->isSame({sent, {}}, {got, {}}));
    QVERIFY(!document->isSame({sent, {}}, {QByteArray(got).replace("qcs:Tag", "qcs:tag"), {}}));
    QVERIFY(!document->isSame({sent, {}}, {QByteArray(got).replace("[\"b\"]", "[\"B\"]"), {}}));
}

void TestPolicy::unknownMembersSurviveAChange()
{
    const auto changed = policy(document);
    changed->value().statements.first().actions.append(QStringLiteral("name/cos:HeadObject"));
    QJsonObject expected = objectOf(document);
    QJsonArray statements = expected.value(QLatin1String("Statement")).toArray();
    QJsonObject statement = statements.first().toObject();
    statement.insert(QLatin1String("Action"),
                     QJsonArray{QStringLiteral("name/cos:GetObject"), QStringLiteral("name/cos:HeadObject")});
    statements.replace(0, statement);
    expected.insert(QLatin1String("Statement"), statements);
    QCOMPARE(objectOf(changed->text()), expected);
}

void TestPolicy::statementsAreReadInEveryShape_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("lower case") << QByteArray(
        "{\"Version\":\"2.0\",\"statement\":[{\"effect\":\"Allow\",\"principal\":{\"qcs\":"
        "\"qcs::cam::uin/1:uin/1\"},\"action\":[\"name/cos:GetObject\"],\"resource\":\"*\"}]}");
    QTest::newRow("one statement") << QByteArray(
        "{\"version\":\"2.0\",\"Statement\":{\"Effect\":\"Allow\",\"Principal\":"
        "[\"qcs::cam::uin/1:uin/1\"],\"Action\":\"name/cos:GetObject\",\"Resource\":[\"*\"]}}");
}

void TestPolicy::statementsAreReadInEveryShape()
{
    QFETCH(QByteArray, text);
    const auto read = policy(text);
    QCOMPARE(read->value().statements.size(), 1);
    QCOMPARE(read->value().statements.first().principals, QStringList{QStringLiteral("qcs::cam::uin/1:uin/1")});
    QCOMPARE(read->value().statements.first().actions, QStringList{QStringLiteral("name/cos:GetObject")});
    QCOMPARE(read->value().statements.first().resources, QStringList{QStringLiteral("*")});
    QVERIFY2(read->problems().isEmpty(), qPrintable(read->problems().isEmpty() ? QString() : read->problems().first().text));
    QCOMPARE(policyToJson(read->value(), objectOf(text)), objectOf(text));
}

void TestPolicy::everyCutIsAMistakeWithAPlace()
{
    QCOMPARE(SettingChecks::refusesEveryCut(policySetting(), document), QString());
}

void TestPolicy::damagedTextsDoNoHarm()
{
    QRandomGenerator random(9);
    for (int i = 0; i < 2000; ++i) {
        QByteArray damaged = document;
        for (int count = 1 + random.bounded(4); count > 0; --count)
            damaged[random.bounded(int(damaged.size()))] = "{}[]\",:0a \n\x80"[random.bounded(12)];
        PolicyDocument read(SettingChecks::context());
        if (read.read({damaged}))
            continue;
        QVERIFY(!outline(read.form()).contains(QString(QChar(0))));
        QVERIFY(!read.summary().isEmpty());
        QVERIFY(read.problems().size() >= 0);
        if (!read.misunderstanding())
            QVERIFY(!objectOf(read.text()).isEmpty() || read.isEmpty());
    }
}

void TestPolicy::marksBeforeNamesChangeNothingLater()
{
    for (const QByteArray mark : {"\xEF\xBB\xBF", "\\ufeff", "\\uFEFF\\uFEFF"}) {
        const QByteArray text = R"({"version":"2.0","Statement":[{"Effect":"Allow",")" + mark + R"(Condition":{},"Sid":"a"}]})";
        const QByteArray shown = policy(text)->text();
        QCOMPARE(policy(shown)->text(), shown);
    }
}

void TestPolicy::mistakesAreToldAtTheirField_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("effect") << withStatement("\"Effect\":\"Maybe\"," + goodPrincipal + goodAction + goodResource)
                            << QByteArray("Statement/0/Effect");
    QTest::newRow("nobody") << withStatement(goodEffect + goodAction + goodResource) << QByteArray("Statement/0/Principal");
    QTest::newRow("number only") << withStatement(goodEffect + "\"Principal\":{\"qcs\":[\"100\"]}," + goodAction + goodResource)
                                 << QByteArray("Statement/0/Principal");
    QTest::newRow("action") << withStatement(goodEffect + goodPrincipal + "\"Action\":[\"Get Object\"]," + goodResource)
                            << QByteArray("Statement/0/Action");
    QTest::newRow("resource") << withStatement(goodEffect + goodPrincipal + goodAction + "\"Resource\":[\"photos/*\"]")
                              << QByteArray("Statement/0/Resource");
    QTest::newRow("too long") << withStatement(goodEffect + goodPrincipal + goodAction +
                                               "\"Resource\":[\"qcs::cos:a:b:" + QByteArray(21 * 1024, 'x') + "\"]")
                              << QByteArray("Statement");
    QTest::newRow("no statement") << QByteArray("{\"version\":\"2.0\",\"Statement\":[]}") << QByteArray("Statement");
}

void TestPolicy::mistakesAreToldAtTheirField()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, path);
    const QList<Problem> problems = policy(text)->problems();
    QVERIFY(hasError(problems));
    QCOMPARE(problems.first().path, path);
}

void TestPolicy::anOpenDoorIsWarnedOf()
{
    const QByteArray anyone = "\"Principal\":{\"qcs\":[\"qcs::cam::anyone:anyone\"]},";
    const QByteArray put = "\"Action\":[\"name/cos:PutObject\"],";
    const auto warnings = [](const QByteArray &members) { return policy(withStatement(members))->problems(); };
    QCOMPARE(warnings(goodEffect + anyone + put + goodResource).size(), 1);
    QVERIFY(!hasError(warnings(goodEffect + anyone + put + goodResource)));
    QCOMPARE(warnings(goodEffect + anyone + goodAction + goodResource).size(), 1);
    const QByteArray condition = "\"Condition\":{\"ip_equal\":{\"qcs:ip\":\"0.0.0.0/0\"}},";
    QCOMPARE(warnings(goodEffect + anyone + condition + put + goodResource).size(), 1);
    QVERIFY(warnings(goodEffect + goodPrincipal + put + goodResource).isEmpty());
    QVERIFY(warnings("\"Effect\":\"Deny\"," + anyone + put + goodResource).isEmpty());
}

void TestPolicy::openingToEveryoneIsADanger()
{
    const QByteArray anyone = "\"Principal\":{\"qcs\":[\"qcs::cam::anyone:anyone\"]},";
    const QByteArray star = "\"Principal\":\"*\",";
    const QByteArray both = "\"Action\":[\"name/cos:GetObject\",\"name/cos:PutObject\"],";
    const QByteArray condition = "\"Condition\":{\"ip_equal\":{\"qcs:ip\":\"10.0.0.0/8\"}},";
    const auto dangers = [](const QByteArray &members, const QByteArray &before) {
        return policy(withStatement(members))->newDangers({before.isEmpty() ? QByteArray() : withStatement(before)});
    };
    const QByteArray reading = goodEffect + anyone + goodAction + goodResource;
    const QByteArray changing = goodEffect + anyone + both + goodResource;
    QCOMPARE(dangers(reading, {}).size(), 1);
    QVERIFY(dangers(reading, {}).first().contains(QLatin1String("b-1/*")));
    QCOMPARE(dangers(goodEffect + star + goodAction + goodResource, {}).size(), 1);
    QVERIFY(dangers(changing, reading).value(0).contains(QLatin1String("change")));
    // What everyone may do already is nothing new, nor is less of it.
    QVERIFY(dangers(reading, reading).isEmpty());
    QVERIFY(dangers(reading, changing).isEmpty());
    QVERIFY(dangers(goodEffect + anyone + condition + goodAction + goodResource, reading).isEmpty());
    // With a condition that is gone, it is.
    QCOMPARE(dangers(reading, goodEffect + anyone + condition + goodAction + goodResource).size(), 1);
    QVERIFY(
        dangers(goodEffect + anyone + condition + goodAction + goodResource, {}).value(0).contains(QLatin1String("conditions")));
    QVERIFY(dangers("\"Effect\":\"Deny\"," + anyone + goodAction + goodResource, {}).isEmpty());
    QVERIFY(dangers(goodEffect + goodPrincipal + goodAction + goodResource, {}).isEmpty());
}

/// The service keeps policies on one line.
void TestPolicy::aDifferenceIsOfLines()
{
    const QByteArray before = QJsonDocument(objectOf(document)).toJson(QJsonDocument::Compact);
    QByteArray after = before;
    after.replace("10.0.0.0/8", "10.0.0.0/9");
    const QList<DifferenceLine> lines = difference(textLinesOf(*policy(before)), textLinesOf(*policy(after)));
    const auto countOf = [&lines](DifferenceLine::Kind kind) {
        return std::count_if(lines.begin(), lines.end(), [kind](const DifferenceLine &line) { return line.kind == kind; });
    };
    QCOMPARE(countOf(DifferenceLine::Kind::Removed), 1);
    QCOMPARE(countOf(DifferenceLine::Kind::Added), 1);
}

/// The service counts blanks as well.
void TestPolicy::blanksAreNotSent()
{
    const QByteArray dense = policy(document)->callsToSave({}).value(0).update.document;
    QCOMPARE(objectOf(dense), objectOf(document));
    QVERIFY(!dense.contains('\n'));
    const QByteArray odd = R"({ "a b" : "c \" d\\" , "e" : [ 1, " f " ] })";
    QCOMPARE(withoutBlanks(odd), QByteArray(R"({"a b":"c \" d\\","e":[1," f "]})"));
}

void TestPolicy::templatesHaveNoMistakes()
{
    PolicyDocument fresh(SettingChecks::context());
    const Form form = fresh.form();
    const auto &records = std::get<RecordsField>(form.fields.first().kind);
    for (const RecordsField::Template &ready : records.templates) {
        ready.insert(0);
        QVERIFY(!hasError(fresh.problems()));
        QVERIFY(fresh.text().contains("photos-1250000000/"));
        records.remove(0);
    }
}

void TestPolicy::withoutStatementsItIsDeleted()
{
    const auto read = policy(document);
    QVERIFY(!read->isEmpty());
    read->value().statements.clear();
    QVERIFY(read->isEmpty());
    QCOMPARE(read->callsToSave({}).value(0).verb, SettingCall::Verb::Delete);
}

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
