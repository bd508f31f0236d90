// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/bucketsettings.h"
#include "bucketsettings/cors/corssetting.h"
#include "bucketsettings/inventory/inventorysetting.h"
#include "bucketsettings/settinglist.h"
#include "bucketsettings/tieringrules/tieringrulessetting.h"
#include "fakeservice.h"
#include "settingchecks.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Settings;

/// Loading, changing and saving of any setting, with CORS for an example.
class TestSettingEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingConfiguredIsAnEmptyEditor();
    void aFailureIsToldAndCanBeTriedAgain();
    void whatTheServiceDoesNotHaveIsExplained();
    void aChangeIsPlannedAndSent();
    void undoingAChangeByHandIsNoChange();
    void aChangeOfOthersIsShown();
    void aChangeOfOthersOutsideTheFormIsShown();
    void whatTheServiceMadeOfASaveIsMine();
    void halfASaveIsMine();
    void whatCannotBeDeletedIsNotLeftOut();
    void whatCannotBeReadNowIsNotOverwritten();
    void removingEverythingDeletes();
    void anErrorFindsItsField_data();
    void anErrorFindsItsField();
    void brokenTextIsKeptAndNotSaved();
    void textThatIsNotUnderstoodCanBeSaved();
    void revertingGoesBackToTheService();
    void aClosedAccountDoesNoHarm();
    void anAccountClosedWhileLoadingIsAFailure();
    void anAccountClosedWhileSavingIsAFailure();
    void aBucketLoadsAFewAtATime();
    void whatIsChangedWhileItWaitsIsNotLoadedAnew();

private:
    void load(const QByteArray &document);
    CorsConfiguration &cors() { return dynamic_cast<CorsDocument &>(editor->document()).value(); }
    std::optional<SavePlan> plan();

    std::unique_ptr<FakeService> service;
    std::unique_ptr<SettingEditor> editor;
};

namespace {

const QByteArray oneRule = "<CORSConfiguration><CORSRule><ID>a</ID><AllowedOrigin>https://a.example</AllowedOrigin>"
                           "<AllowedMethod>GET</AllowedMethod><New/></CORSRule></CORSConfiguration>";

FakeTransport::Answer errorAnswer(int status, const QByteArray &code, const QByteArray &message = {})
{
    return {.httpStatus = status,
            .body = "<Error><Code>" + code + "</Code><Message>" + message + "</Message><RequestId>R1</RequestId></Error>"};
}

}   // namespace

void TestSettingEditor::init()
{
    service = std::make_unique<FakeService>();
    SettingContext context;
    context.bucket = service->ref;
    editor = std::make_unique<SettingEditor>(corsSetting(), context, service->ref, service->client.get());
    service->transport.always("GET ?cors", errorAnswer(404, "NoSuchCORSConfiguration"));
    service->transport.always("PUT ?cors", FakeTransport::Answer{});
    service->transport.always("DELETE ?cors", {.httpStatus = 204});
}

void TestSettingEditor::load(const QByteArray &document)
{
    service->transport.always("GET ?cors", {.body = document});
    editor->load();
    QTRY_COMPARE(editor->state(), SettingEditor::State::Ready);
}

std::optional<SavePlan> TestSettingEditor::plan()
{
    std::optional<SavePlan> plan;
    const auto connection =
        connect(editor.get(), &SettingEditor::savePrepared, this, [&plan](const SavePlan &made) { plan = made; });
    editor->prepareSave();
    const bool hasCome = QTest::qWaitFor([&plan] { return plan.has_value(); }, 60'000);
    disconnect(connection);
    return hasCome ? plan : std::nullopt;
}

void TestSettingEditor::nothingConfiguredIsAnEmptyEditor()
{
    editor->load();
    QCOMPARE(editor->state(), SettingEditor::State::Loading);
    QTRY_COMPARE(editor->state(), SettingEditor::State::Ready);
    QVERIFY(!editor->isConfigured());
    QVERIFY(!editor->isModified());
    QVERIFY(editor->document().isEmpty());
}

void TestSettingEditor::aFailureIsToldAndCanBeTriedAgain()
{
    service->transport.script("GET ?cors", errorAnswer(403, "AccessDenied"));
    editor->load();
    QTRY_COMPARE(editor->state(), SettingEditor::State::Failed);
    QCOMPARE(editor->error().kind, ErrorKind::Denied);
    QVERIFY(editor->reasonAgainst().isEmpty());
    service->transport.script("GET ?cors", {.body = "<CORSConfiguration><cut"});
    editor->load();
    QTRY_COMPARE(editor->state(), SettingEditor::State::Failed);
    QCOMPARE(editor->error().kind, ErrorKind::Malformed);
    load(oneRule);
    QVERIFY(editor->isConfigured());
}

void TestSettingEditor::whatTheServiceDoesNotHaveIsExplained()
{
    service->transport.always("GET ?cors", errorAnswer(501, "NotImplemented"));
    editor->load();
    QTRY_COMPARE(editor->state(), SettingEditor::State::Failed);
    QVERIFY(!editor->reasonAgainst().isEmpty());
}

void TestSettingEditor::aChangeIsPlannedAndSent()
{
    load(oneRule);
    cors().rules.first().allowedMethods.append(QStringLiteral("PUT"));
    editor->noteChange();
    QVERIFY(editor->isModified());
    const auto made = plan();
    QVERIFY(made);
    QVERIFY(!made->isChangedMeanwhile);
    QVERIFY(isDifferent(made->changes));
    QVERIFY(made->changes.contains({DifferenceLine::Kind::Added, QStringLiteral("    May send: GET, PUT")}));

    QSignalSpy saved(editor.get(), &SettingEditor::saved);
    editor->save(*made);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(!editor->isModified());
    const QByteArray body = service->transport.sent("PUT ?cors").value(0).body;
    QVERIFY(body.contains("<AllowedMethod>PUT</AllowedMethod>"));
    QVERIFY(body.contains("<New/>"));
    QVERIFY(editor->isConfigured());
}

void TestSettingEditor::undoingAChangeByHandIsNoChange()
{
    load(oneRule);
    cors().rules.first().id = QStringLiteral("b");
    editor->noteChange();
    QVERIFY(editor->isModified());
    cors().rules.first().id = QStringLiteral("a");
    editor->noteChange();
    QVERIFY(!editor->isModified());
}

void TestSettingEditor::aChangeOfOthersIsShown()
{
    load(oneRule);
    cors().rules.first().id = QStringLiteral("mine");
    editor->noteChange();
    QByteArray theirs = oneRule;
    theirs.replace("<ID>a</ID>", "<ID>theirs</ID>");
    service->transport.always("GET ?cors", {.body = theirs});
    const auto made = plan();
    QVERIFY(made && made->isChangedMeanwhile);
    QVERIFY(made->changesOfOthers.contains({DifferenceLine::Kind::Added, QStringLiteral("    Name: theirs")}));
    QVERIFY(made->changes.contains({DifferenceLine::Kind::Removed, QStringLiteral("    Name: theirs")}));
    QVERIFY(made->changes.contains({DifferenceLine::Kind::Added, QStringLiteral("    Name: mine")}));
    QVERIFY(service->transport.sent("PUT ?cors").isEmpty());
}

void TestSettingEditor::aChangeOfOthersOutsideTheFormIsShown()
{
    load(oneRule);
    cors().rules.first().id = QStringLiteral("mine");
    editor->noteChange();
    QByteArray theirs = oneRule;
    theirs.replace("<New/>", "<New>1</New>");
    service->transport.always("GET ?cors", {.body = theirs});
    const auto made = plan();
    QVERIFY(made && made->isChangedMeanwhile);
    QVERIFY(!isDifferent(made->changesOfOthers));
    QVERIFY(made->documentChangesOfOthers.contains({DifferenceLine::Kind::Added, QStringLiteral("        <New>1</New>")}));
}

void TestSettingEditor::whatTheServiceMadeOfASaveIsMine()
{
    load(oneRule);
    cors().rules.first().id = QStringLiteral("mine");
    editor->noteChange();
    const auto made = plan();
    QVERIFY(made);
    QByteArray answered = oneRule;
    answered.replace("<ID>a</ID>", "<ID>mine</ID><Since>today</Since>");
    service->transport.always("GET ?cors", {.body = answered});
    QSignalSpy saved(editor.get(), &SettingEditor::saved);
    editor->save(*made);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(editor->text().contains("<Since>"));
    cors().rules.first().id = QStringLiteral("mine too");
    editor->noteChange();
    const auto again = plan();
    QVERIFY(again && !again->isChangedMeanwhile);
}

/// Of two items the second is refused: the first is not somebody else's change.
void TestSettingEditor::halfASaveIsMine()
{
    const auto task = [](const QByteArray &id) {
        return QByteArray("<InventoryConfiguration><Id>" + id + "</Id></InventoryConfiguration>");
    };
    const auto list = [](const QByteArray &items) {
        return QByteArray("<ListInventoryConfigurationResult>" + items + "</ListInventoryConfigurationResult>");
    };
    SettingContext context;
    context.bucket = service->ref;
    editor = std::make_unique<SettingEditor>(inventorySetting(), context, service->ref, service->client.get());
    service->transport.always("GET ?inventory", {.body = list({})});
    service->transport.always("PUT ?id=a&inventory", FakeTransport::Answer{});
    service->transport.always("PUT ?id=b&inventory", errorAnswer(400, "InvalidArgument"));
    editor->load();
    QTRY_COMPARE(editor->state(), SettingEditor::State::Ready);
    editor->setText(list(task("a") + task("b")));
    const auto made = plan();
    QVERIFY(made);
    service->transport.always("GET ?inventory", {.body = list(task("a"))});
    QSignalSpy failed(editor.get(), &SettingEditor::saveFailed);
    editor->save(*made);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(service->transport.sent("PUT ?inventory").size(), 2);
    QVERIFY(editor->isModified());
    QVERIFY(editor->isConfigured());

    const auto again = plan();
    QVERIFY(again && !again->isChangedMeanwhile);
    service->transport.always("PUT ?id=b&inventory", FakeTransport::Answer{});
    QSignalSpy saved(editor.get(), &SettingEditor::saved);
    editor->save(*again);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(service->transport.sent("PUT ?id=a").size(), 1);
    QCOMPARE(service->transport.sent("PUT ?id=b").size(), 2);
}

/// The service keeps every tiering rule for ever: leaving one out of the text is a mistake, not a deletion.
void TestSettingEditor::whatCannotBeDeletedIsNotLeftOut()
{
    const auto rule = [](const QByteArray &id) {
        return QByteArray("<IntelligentTieringConfiguration><Id>" + id +
                          "</Id><Status>Enabled</Status><Tiering><AccessTier>ARCHIVE_ACCESS</AccessTier><Days>90</Days></Tiering>"
                          "</IntelligentTieringConfiguration>");
    };
    const auto list = [](const QByteArray &items) {
        return QByteArray("<ListBucketIntelligentTieringConfigurationsOutput>" + items +
                          "</ListBucketIntelligentTieringConfigurationsOutput>");
    };
    SettingContext context;
    context.bucket = service->ref;
    editor = std::make_unique<SettingEditor>(tieringRulesSetting(), context, service->ref, service->client.get());
    service->transport.always("GET ?intelligent-tiering", {.body = list(rule("a") + rule("b"))});
    editor->load();
    QTRY_COMPARE(editor->state(), SettingEditor::State::Ready);
    QVERIFY(!hasError(editor->problems()));
    editor->setText(list(rule("a")));
    QVERIFY(hasError(editor->problems()));
    editor->setText({});
    QVERIFY(hasError(editor->problems()));
    QVERIFY(!editor->plan().isDeletion);
    editor->setText(list(rule("b") + rule("a") + rule("c")));
    QVERIFY(!hasError(editor->problems()));
}

void TestSettingEditor::whatCannotBeReadNowIsNotOverwritten()
{
    load(oneRule);
    cors().rules.first().id = QStringLiteral("mine");
    editor->noteChange();
    service->transport.always("GET ?cors", {.body = oneRule.left(80)});
    QSignalSpy prepared(editor.get(), &SettingEditor::savePrepared);
    QSignalSpy failed(editor.get(), &SettingEditor::saveFailed);
    editor->prepareSave();
    QTRY_COMPARE(failed.size() + prepared.size(), 1);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<CosError>().kind, ErrorKind::Malformed);
    QVERIFY(editor->isModified());
}

void TestSettingEditor::removingEverythingDeletes()
{
    load(oneRule);
    editor->clear();
    QVERIFY(editor->isModified());
    const auto made = plan();
    QVERIFY(made && made->isDeletion);
    QSignalSpy saved(editor.get(), &SettingEditor::saved);
    editor->save(*made);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(service->transport.sent("DELETE ?cors").size(), 1);
    QVERIFY(!editor->isConfigured());
}

void TestSettingEditor::anErrorFindsItsField_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("named and quoted") << QByteArray("AllowedOrigin is not valid: https://b.example")
                                      << QByteArray("CORSRule/1/AllowedOrigin");
    QTest::newRow("quoted") << QByteArray("bad value https://b.example") << QByteArray("CORSRule/1/AllowedOrigin");
    QTest::newRow("only named, and twice there") << QByteArray("AllowedOrigin is not valid") << QByteArray();
    QTest::newRow("says nothing") << QByteArray("Try later") << QByteArray();
}

void TestSettingEditor::anErrorFindsItsField()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, path);
    load(oneRule);
    cors().rules.append(cors().rules.first());
    cors().rules.last().allowedOrigins = {QStringLiteral("https://b.example")};
    editor->noteChange();
    const auto made = plan();
    QVERIFY(made);
    service->transport.always("PUT ?cors", errorAnswer(400, "InvalidArgument", message));
    QSignalSpy failed(editor.get(), &SettingEditor::saveFailed);
    editor->save(*made);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(editor->isModified());
    QCOMPARE(editor->problems().isEmpty() ? QByteArray() : editor->problems().first().path, path);
    editor->noteChange();
    QVERIFY(editor->problems().isEmpty());
}

void TestSettingEditor::brokenTextIsKeptAndNotSaved()
{
    load(oneRule);
    editor->setText("<CORSConfiguration>\n<oops");
    QVERIFY(editor->textMistake());
    QCOMPARE(editor->textMistake()->position.line, 2);
    QCOMPARE(editor->text(), QByteArray("<CORSConfiguration>\n<oops"));
    QVERIFY(editor->isModified());
    editor->prepareSave();
    QVERIFY(!editor->isBusy());
    editor->setText(oneRule);
    QVERIFY(!editor->textMistake());
    QVERIFY(!editor->isModified());
}

void TestSettingEditor::textThatIsNotUnderstoodCanBeSaved()
{
    load(oneRule);
    const QByteArray newer = "<CORSConfiguration><CORSRule><MaxAgeSeconds>PT1H</MaxAgeSeconds></CORSRule></CORSConfiguration>";
    editor->setText(newer);
    QVERIFY(!editor->textMistake());
    QVERIFY(editor->document().misunderstanding());
    const auto made = plan();
    QVERIFY(made && !made->isDeletion && isDifferent(made->changes));
    QSignalSpy saved(editor.get(), &SettingEditor::saved);
    editor->save(*made);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(service->transport.sent("PUT ?cors").value(0).body.contains("PT1H"));
}

void TestSettingEditor::revertingGoesBackToTheService()
{
    load(oneRule);
    QSignalSpy replaced(editor.get(), &SettingEditor::replaced);
    cors().rules.clear();
    editor->noteChange();
    editor->revert();
    QCOMPARE(cors().rules.size(), 1);
    QVERIFY(!editor->isModified());
    QCOMPARE(replaced.size(), 1);
}

void TestSettingEditor::aClosedAccountDoesNoHarm()
{
    load(oneRule);
    service->client.reset();
    editor->load();
    editor->prepareSave();
    editor->save({});
    QVERIFY(!editor->isBusy());
}

void TestSettingEditor::anAccountClosedWhileLoadingIsAFailure()
{
    service->transport.hang("GET ?cors");
    editor->load();
    QTRY_COMPARE(service->transport.hangingCount(), 1);
    service->client.reset();
    QTRY_COMPARE(editor->state(), SettingEditor::State::Failed);
    QVERIFY(!editor->isBusy());
}

void TestSettingEditor::anAccountClosedWhileSavingIsAFailure()
{
    load(oneRule);
    cors().rules.first().id = QStringLiteral("b");
    editor->noteChange();
    const auto made = plan();
    QVERIFY(made);
    service->transport.hang("PUT ?cors");
    QSignalSpy failed(editor.get(), &SettingEditor::saveFailed);
    editor->save(*made);
    QTRY_COMPARE(service->transport.hangingCount(), 1);
    service->client.reset();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!editor->isBusy());
    QVERIFY(editor->isModified());
}

void TestSettingEditor::aBucketLoadsAFewAtATime()
{
    constexpr int mostAtOnce = 4;
    service->transport.always("GET", errorAnswer(404, "NoSuchConfiguration"));
    for (int i = 0; i < mostAtOnce; ++i)
        service->transport.hang("GET");
    SettingContext context;
    context.bucket = service->ref;
    BucketSettings settings(context, service->client.get());
    QCOMPARE(settings.editors().size(), bucketSettings().size());
    settings.load(settings.editors().last());
    QCOMPARE(settings.editors().last()->state(), SettingEditor::State::Loading);
    QTRY_COMPARE(service->transport.hangingCount(), mostAtOnce);
    QVERIFY(std::any_of(settings.editors().begin(), settings.editors().end(),
                        [](const SettingEditor *each) { return each->state() == SettingEditor::State::Idle; }));
    service->transport.releaseHanging(errorAnswer(404, "NoSuchCORSConfiguration"));
    for (const SettingEditor *each : settings.editors())
        QTRY_VERIFY(each->state() == SettingEditor::State::Ready || each->state() == SettingEditor::State::Failed);
    QVERIFY(settings.editor("cors"));
    QVERIFY(!settings.editor("nothing of that name"));
}

void TestSettingEditor::whatIsChangedWhileItWaitsIsNotLoadedAnew()
{
    constexpr int mostAtOnce = 4;
    service->transport.always("GET", errorAnswer(404, "NoSuchConfiguration"));
    SettingContext context;
    context.bucket = service->ref;
    BucketSettings settings(context, service->client.get());
    settings.load();
    QTRY_VERIFY(settings.isSettled());
    for (int i = 0; i < mostAtOnce; ++i)
        service->transport.hang("GET");
    settings.reload();
    QTRY_COMPARE(service->transport.hangingCount(), mostAtOnce);
    SettingEditor *waiting = settings.editor("cors");
    for (SettingEditor *each : settings.editors()) {
        if (each->state() == SettingEditor::State::Ready && each->setting().isDeletable &&
            each->setting().format == DocumentFormat::Xml)
            waiting = each;
    }
    QCOMPARE(waiting->state(), SettingEditor::State::Ready);
    const QByteArray typed = "<typed/>";
    waiting->setText("<" + waiting->text() + typed);
    QVERIFY(waiting->isModified());
    const QByteArray text = waiting->text();
    service->transport.releaseHanging(errorAnswer(404, "NoSuchConfiguration"));
    QTRY_VERIFY(settings.isSettled());
    QVERIFY(waiting->isModified());
    QCOMPARE(waiting->text(), text);
}

QTEST_GUILESS_MAIN(TestSettingEditor)
#include "tst_settingeditor.moc"
