// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/lifecyclepreview.h"
#include "bucketsettings/lifecycle/lifecyclesetting.h"
#include "bucketsettings/lifecycle/lifecyclexml.h"
#include "bucketsettings/settingeditor.h"
#include "cos/client.h"
#include "cos/qnamtransport.h"
#include "foreignservice.h"
#include "lifecyclesamples.h"
#include "resultof.h"
#include "sandboxserver.h"
#include "testbucket.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Lifecycle;
using namespace Settings;
using namespace Samples;

/// The lifecycle setting and its preview against a service: the sandbox, or the one named by COSCOPE_TEST_ENDPOINT.
class TestLifecycleWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void rulesAreSetReadChangedAndDeleted();
    void theServiceAgreesWithTheChecks();
    void whatTheServiceRefusesComesBackAtItsField();
    void thePreviewSeesObjectsVersionsAndUploads();

private:
    std::unique_ptr<SettingEditor> loadedEditor();
    bool save(SettingEditor &editor);
    static Configuration &valueOf(SettingEditor &editor) { return static_cast<LifecycleDocument &>(editor.document()).value(); }

    SystemClock m_clock;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Cos::Client> m_client;
    std::unique_ptr<TestBucket> m_own;
    Cos::BucketRef m_bucket;
};

namespace {

const Cos::Subresource lifecycle{"lifecycle"};

/// Small numbers of days and few prefixes, so that about half of all sets contradict somewhere.
Rule randomRule(QRandomGenerator &random, int number)
{
    const auto chance = [&random](int oneIn) { return random.bounded(oneIn) == 0; };
    const auto days = [&random] { return int(random.bounded(0, 9)); };
    const QList<QByteArray> prefixes{"", "a/", "a/b/", "b/", "c"};
    const QList<QByteArray> classes{"STANDARD_IA", "INTELLIGENT_TIERING", "ARCHIVE", "DEEP_ARCHIVE"};
    Rule rule = below(prefixes.at(random.bounded(int(prefixes.size()))));
    rule.id = QString::number(number);
    rule.isEnabled = !chance(5);
    if (chance(6))
        rule.filter.excludedPrefix = "a/b/";
    if (chance(5))
        rule.filter.tags = {{QStringLiteral("k"), QString::number(random.bounded(2))}};
    if (chance(6))
        rule.filter.largerThanBytes = 100;
    if (chance(6))
        rule.filter.smallerThanBytes = 101;
    for (const QByteArray &storageClass : classes) {
        if (chance(4))
            rule.transitions.append(to(storageClass, days()));
        if (chance(8))
            rule.noncurrentTransitions.append(versionsTo(storageClass, days()));
    }
    if (chance(3))
        rule.expiration = chance(5) ? When::onDate(QDate(2030, 1, 1 + days())) : When::afterDays(days() + 3);
    rule.removesLoneDeleteMarkers = !rule.expiration && chance(8);
    if (chance(5))
        rule.noncurrentExpirationDays = days() + 2;
    if (chance(4))
        rule.abortUploadsDays = 1 + days();
    return rule;
}

QByteArray documentOf(const QList<Rule> &rules)
{
    Configuration configuration;
    configuration.rules = rules;
    return toXml(configuration).toXml();
}

}   // namespace

void TestLifecycleWire::initTestCase()
{
    m_server = SandboxServer::start();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
    m_client = std::make_unique<Cos::Client>(m_server->endpoint(), m_server->credentials(),
                                             std::make_unique<Cos::QnamTransport>(), m_clock);
    m_bucket = m_server->bucket(QStringLiteral("lifecycle"));
    m_own = std::make_unique<TestBucket>(*m_client, m_bucket);
    const Result<Nothing> made = m_own->create();
    QVERIFY2(made, qPrintable(made ? QString() : technicalDetails(made.error())));
}

void TestLifecycleWire::init()
{
    SKIP_FOR(whyWithout(*m_server, *m_client, m_bucket, lifecycle));
}

void TestLifecycleWire::cleanupTestCase()
{
    m_own.reset();
    m_client.reset();
}

std::unique_ptr<SettingEditor> TestLifecycleWire::loadedEditor()
{
    SettingContext context;
    context.bucket = m_bucket;
    auto editor = std::make_unique<SettingEditor>(lifecycleSetting(), context, m_bucket, m_client.get());
    editor->load();
    (void)QTest::qWaitFor([&] { return editor->state() != SettingEditor::State::Loading; }, 60'000);
    if (editor->state() == SettingEditor::State::Ready)
        return editor;
    qWarning("not loaded: %s", qUtf8Printable(technicalDetails(editor->error())));
    return nullptr;
}

bool TestLifecycleWire::save(SettingEditor &editor)
{
    editor.noteChange();
    QSignalSpy saved(&editor, &SettingEditor::saved);
    QSignalSpy failed(&editor, &SettingEditor::saveFailed);
    connect(&editor, &SettingEditor::savePrepared, &editor, &SettingEditor::save);
    editor.prepareSave();
    (void)QTest::qWaitFor([&] { return saved.count() + failed.count() > 0; }, 60'000);
    disconnect(&editor, &SettingEditor::savePrepared, &editor, &SettingEditor::save);
    if (!failed.isEmpty())
        qWarning("not saved: %s", qUtf8Printable(technicalDetails(failed.first().first().value<CosError>())));
    return !saved.isEmpty();
}

void TestLifecycleWire::rulesAreSetReadChangedAndDeleted()
{
    const auto first = loadedEditor();
    QVERIFY(first);
    QVERIFY(!first->isConfigured());
    valueOf(*first).rules = {logs()};
    QVERIFY(save(*first));

    const auto second = loadedEditor();
    QVERIFY(second);
    QCOMPARE(valueOf(*second).rules.size(), 1);
    Rule &rule = valueOf(*second).rules.first();
    QCOMPARE(rule.filter, logs().filter);
    QCOMPARE(rule.transitions.at(1).when, When::afterDays(90));
    QCOMPARE(rule.expiration, logs().expiration);
    QCOMPARE(rule.abortUploadsDays, 7);
    rule.expiration = When::onDate(QDate(2031, 5, 6));
    rule.transitions.clear();
    // What a tag may consist of is in the protocol, with a question mark behind Chinese.
    const auto [key, value] = m_server->isForeign() ? std::pair("team", "a + b") : std::pair("团队", "a & b");
    rule.filter.tags = {{QString::fromUtf8(key), QString::fromUtf8(value)}};
    rule.abortUploadsDays.reset();
    const Filter filter = rule.filter;   // saving reads the rules anew
    QVERIFY(save(*second));

    const auto third = loadedEditor();
    QVERIFY(third);
    QCOMPARE(valueOf(*third).rules.first().expiration, When::onDate(QDate(2031, 5, 6)));
    QCOMPARE(valueOf(*third).rules.first().filter, filter);
    valueOf(*third).rules.clear();
    QVERIFY(save(*third));
    const auto last = loadedEditor();
    QVERIFY(last);
    QVERIFY(!last->isConfigured());
}

/// What problemsOf() calls a mistake the service refuses, and nothing else.
void TestLifecycleWire::theServiceAgreesWithTheChecks()
{
    if (m_server->isForeign())
        QSKIP("many calls that only make sense against the sandbox");
    QRandomGenerator random(20261121);
    int refusedCount = 0;
    constexpr int rounds = 300;
    for (int round = 0; round < rounds; ++round) {
        QList<Rule> rules;
        for (int i = int(random.bounded(1, 4)); i > 0; --i)
            rules.append(randomRule(random, i));
        const bool isMistake = hasMistake(problemsOf(rules, {false, {}}, QDate(2026, 11, 21)));
        const QByteArray document = documentOf(rules);
        const Result<Nothing> answer = resultOf(m_client->putConfiguration(m_bucket, lifecycle, {document}));
        QVERIFY2(answer.isOk() != isMistake, document.constData());
        refusedCount += isMistake ? 1 : 0;
    }
    QVERIFY(refusedCount > rounds / 5);
    QVERIFY(refusedCount < rounds * 4 / 5);
}

void TestLifecycleWire::whatTheServiceRefusesComesBackAtItsField()
{
    const auto editor = loadedEditor();
    QVERIFY(editor);
    Rule first = logs();
    Rule second = logs();
    first.filter.prefix = "a/";
    second.filter.prefix = "b/";
    second.id = first.id = QStringLiteral("the same");
    valueOf(*editor).rules = {first, second};
    editor->noteChange();
    QSignalSpy failed(editor.get(), &SettingEditor::saveFailed);
    connect(editor.get(), &SettingEditor::savePrepared, editor.get(), &SettingEditor::save);
    editor->prepareSave();
    QSignalSpy saved(editor.get(), &SettingEditor::saved);
    (void)QTest::qWaitFor([&] { return saved.count() + failed.count() > 0; }, 60'000);
    QCOMPARE(failed.count(), 1);
    const auto error = failed.first().first().value<CosError>();
    QCOMPARE(error.httpStatus, 400);
    QVERIFY(!error.requestId.isEmpty());
}

void TestLifecycleWire::thePreviewSeesObjectsVersionsAndUploads()
{
    for (const char *key : {"logs/a", "logs/b", "other"})
        QVERIFY(resultOf(m_client->putObject({m_bucket, key, {}}, {QByteArray("first")})));
    QVERIFY(resultOf(m_client->initiateMultipartUpload({m_bucket, "logs/unfinished", {}})));
    const Result<PreviewTotals> before =
        resultOf<PreviewTotals>(new LifecyclePreview(m_client.get(), m_bucket, {logs()}, m_clock.nowUtc()));
    QVERIFY(before);
    QCOMPARE(before->seen, (Amount{2, 10}));
    QVERIFY(!before->hasVersions);
    QCOMPARE(before->total(ActionKind::Delete), (Amount{2, 10}));
    QCOMPARE(before->total(ActionKind::AbortUpload).count, 1);

    SKIP_FOR(whyWithout(*m_server, *m_client, m_bucket, {"versioning"}));
    const Cos::ConfigurationUpdate on{"<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"};
    QVERIFY(resultOf(m_client->putConfiguration(m_bucket, {"versioning"}, on)));
    QVERIFY(resultOf(m_client->putObject({m_bucket, "logs/a", {}}, {QByteArray("second one")})));
    QVERIFY(resultOf(m_client->putObject({m_bucket, "logs/c", {}}, {QByteArray("x")})));
    QVERIFY(resultOf(m_client->deleteObject({m_bucket, "logs/c", {}})));
    Rule rule = below("logs/");
    rule.expiration = When::afterDays(20);
    rule.noncurrentExpirationDays = 5;
    const Result<PreviewTotals> after =
        resultOf<PreviewTotals>(new LifecyclePreview(m_client.get(), m_bucket, {rule}, m_clock.nowUtc()));
    QVERIFY(after);
    QVERIFY(after->hasVersions);
    QCOMPARE(after->seen.count, 4);                      // two of a, one of b, one of c below its marker
    QCOMPARE(after->total(ActionKind::Hide).count, 2);   // a, and b, which is from before: a marker hides it, too
}

QTEST_GUILESS_MAIN(TestLifecycleWire)
#include "tst_lifecycle_wire.moc"
