// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/bucketsettingsdialog.h"
#include "bucketsettings/discardchangesdialog.h"
#include "bucketsettings/formtab.h"
#include "bucketsettings/reviewdialog.h"
#include "dialogs/keyboard.h"
#include "fakeservice.h"
#include "settingexamples.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QTabWidget>

#include <memory>

/// The dialog with a service behind it that answers from a script, by keyboard.
class TestBucketSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everySettingIsListedWithALine();
    void whatMayNotBeSeenSaysSo();
    void aRuleIsMadeByKeyboardAlone();
    void largeNumbersAreTypedAsTheyAre();
    void manyChoicesTakeSeveralLines();
    void tabGoesAsTheEyeDoes();
    void everySettingHasItsPage_data() { SettingExamples::addRows(); }
    void everySettingHasItsPage();
    void mistakesKeepItFromBeingSaved();
    void savingByKeyLeadsToTheMistake();
    void rulesAreMovedAndRemovedByKeyboard();
    void theTextIsChangedAndItsMistakesHaveAPlace();
    void aChangeOfOthersIsAskedAbout();
    void deletingIsAskedAboutAndCanBeGivenUp();
    void aDeletionThatFailsLosesNothing();
    void anErrorOfTheServiceIsTold();
    void unsavedChangesAreAskedAboutOnClosing();
    void theTesterTellsWhichRuleAnswers();
    void openingABucketToStrangersIsAskedInPlainWords();
    void aPolicyForEveryoneIsAskedAbout();
    void everySettingIsChangedAndDeleted_data() { SettingExamples::addRows(); }
    void everySettingIsChangedAndDeleted();
    void aFieldOfEverySettingIsChanged_data() { SettingExamples::addRows(); }
    void aFieldOfEverySettingIsChanged();
    void savingByKeyLeadsToTheRuleOfALifecycle();
    void aMistakeIsHeardInTheList();
    void closingWhileSavingSaysSo();

private:
    void open();
    void show(const QByteArray &id);
    Settings::SettingEditor *openWith(const QByteArray &id, const QByteArray &document);
    static bool changeSomething(QWidget *page);
    QListWidget *list() const { return dialog->findChild<QListWidget *>(QStringLiteral("settingList")); }
    QAbstractButton *button(const char *text) const { return Keyboard::button(dialog.get(), QString::fromUtf8(text)); }
    ReviewDialog *review() const
    {
        const bool hasCome = QTest::qWaitFor([this] { return dialog->findChild<ReviewDialog *>() != nullptr; }, 60'000);
        return hasCome ? dialog->findChild<ReviewDialog *>() : nullptr;
    }
    void removeRule()
    {
        auto *rules = visible<QListWidget>(QStringLiteral("records"));
        rules->setFocus();
        QTest::keyClick(rules, Qt::Key_Delete);
    }
    QByteArray sentCors() const { return service->transport.sent("PUT ?cors").value(0).body; }
    template <typename Widget>
    Widget *visible(const QString &name = {}) const
    {
        for (Widget *widget : dialog->findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    std::unique_ptr<FakeService> service;
    std::unique_ptr<BucketSettingsDialog> dialog;
};

namespace {

const QByteArray twoRules = "<CORSConfiguration><CORSRule><ID>first</ID><AllowedOrigin>https://a.example</AllowedOrigin>"
                            "<AllowedMethod>GET</AllowedMethod><New/></CORSRule><CORSRule><ID>second</ID>"
                            "<AllowedOrigin>*</AllowedOrigin><AllowedMethod>GET</AllowedMethod></CORSRule></CORSConfiguration>";

FakeTransport::Answer errorAnswer(int status, const QByteArray &code, const QByteArray &message = {})
{
    return {.httpStatus = status,
            .body = "<Error><Code>" + code + "</Code><Message>" + message + "</Message><RequestId>R1</RequestId></Error>"};
}

void click(QAbstractButton *button)
{
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

}   // namespace

void TestBucketSettingsDialog::init()
{
    service = std::make_unique<FakeService>();
    service->transport.always("GET", errorAnswer(404, "NoSuchConfiguration"));
    service->transport.always("PUT", FakeTransport::Answer{});
    service->transport.always("DELETE", {.httpStatus = 204});
}

void TestBucketSettingsDialog::cleanup()
{
    dialog.reset();
    service.reset();
    QLocale::setDefault(QLocale::c());
}

void TestBucketSettingsDialog::open()
{
    Settings::SettingContext context;
    context.bucket = service->ref;
    dialog = std::make_unique<BucketSettingsDialog>(new Settings::BucketSettings(context, service->client.get()));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(Keyboard::open(dialog.get()));
}

void TestBucketSettingsDialog::show(const QByteArray &id)
{
    dialog->showSetting(id);
    QTRY_VERIFY(visible<QTabWidget>());
}

void TestBucketSettingsDialog::everySettingIsListedWithALine()
{
    open();
    QVERIFY(list()->count() > 0);
    QVERIFY(list()->hasFocus());
    for (int row = 0; row < list()->count(); ++row) {
        const auto text = [&] { return list()->item(row)->data(Qt::AccessibleTextRole).toString(); };
        QTRY_VERIFY2(!text().endsWith(QStringLiteral("Loading…")), qPrintable(text()));
    }
}

void TestBucketSettingsDialog::whatMayNotBeSeenSaysSo()
{
    service->transport.always("GET ?cors", errorAnswer(403, "AccessDenied"));
    open();
    dialog->showSetting("cors");
    QTRY_VERIFY(button("Try Again"));
    service->transport.always("GET ?cors", {.body = twoRules});
    click(button("Try Again"));
    QTRY_VERIFY(visible<QListWidget>(QStringLiteral("records")));
    QCOMPARE(visible<QListWidget>(QStringLiteral("records"))->count(), 2);
}

void TestBucketSettingsDialog::aRuleIsMadeByKeyboardAlone()
{
    open();
    show("cors");
    QVERIFY(!button("Save…")->isEnabled());
    auto *add = button("Add Rule");
    QVERIFY(add);
    QVERIFY(Keyboard::tabTo(dialog.get(), add));
    const QList<QAction *> templates = qobject_cast<QPushButton *>(add)->menu()->actions();
    templates.last()->trigger();
    QCOMPARE(visible<QListWidget>(QStringLiteral("records"))->count(), 1);
    auto *sites = visible<QWidget>(QStringLiteral("AllowedOrigin"))->findChild<QPlainTextEdit *>();
    QVERIFY(Keyboard::tabTo(dialog.get(), sites));
    Keyboard::press(dialog.get(), Qt::Key_A, Qt::ControlModifier);
    Keyboard::type(dialog.get(), QStringLiteral("https://shop.example"));
    QVERIFY(button("Save…")->isEnabled());
    QVERIFY(Keyboard::tabTo(dialog.get(), button("Save…")));
    Keyboard::press(dialog.get(), Qt::Key_Space);
    ReviewDialog *question = review();
    QVERIFY(question);
    QVERIFY(question->findChild<QPlainTextEdit *>(QStringLiteral("changes"))
                ->toPlainText()
                .contains(QStringLiteral("https://shop.example")));
    click(Keyboard::button(question, QStringLiteral("Save")));
    QTRY_VERIFY(sentCors().contains("<AllowedOrigin>https://shop.example</AllowedOrigin>"));
    QTRY_VERIFY(!button("Save…")->isEnabled());
}

void TestBucketSettingsDialog::largeNumbersAreTypedAsTheyAre()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));   // which has separators, unlike that of tests
    service->transport.always("GET ?cors", {.body = twoRules});
    open();
    show("cors");
    auto *seconds = visible<QWidget>(QStringLiteral("MaxAgeSeconds"))->findChild<QDoubleSpinBox *>();
    QVERIFY(seconds);
    for (const QString &number : {QStringLiteral("604800"), QStringLiteral("12345")}) {
        seconds->setFocus();
        seconds->selectAll();
        QTest::keyClicks(seconds, number);   // one by one
        QCOMPARE(seconds->value(), number.toDouble());
    }
    click(button("Save…"));
    ReviewDialog *question = review();
    QVERIFY(question);
    click(Keyboard::button(question, QStringLiteral("Save")));
    QTRY_VERIFY(sentCors().contains("<MaxAgeSeconds>12345</MaxAgeSeconds>"));
}

void TestBucketSettingsDialog::manyChoicesTakeSeveralLines()
{
    service->transport.always("GET ?cors", {.body = twoRules});
    service->transport.always(
        "GET ?inventory", {.body = "<ListInventoryConfigurationResult><InventoryConfiguration><Id>a</Id></InventoryConfiguration>"
                                   "</ListInventoryConfigurationResult>"});
    open();
    const auto linesOf = [this](const char *field) {
        QSet<int> lines;
        for (const QCheckBox *box : visible<QWidget>(QLatin1String(field))->findChildren<QCheckBox *>())
            lines.insert(box->y());
        return lines.size();
    };
    show("cors");
    QCOMPARE(linesOf("AllowedMethod"), 1);
    show("inventory");
    QTRY_VERIFY(visible<QWidget>(QStringLiteral("Field")));
    QTRY_COMPARE(linesOf("Field"), 5);   // nine of them, which in one line would be wider than the window
}

void TestBucketSettingsDialog::tabGoesAsTheEyeDoes()
{
    service->transport.always("GET ?cors", {.body = twoRules});
    open();
    show("cors");
    visible<QListWidget>(QStringLiteral("records"))->setCurrentRow(1);   // makes its form anew
    list()->setFocus();
    const QList<QWidget *> expected{visible<QListWidget>(QStringLiteral("records")),
                                    button("Add Rule"),
                                    visible<QWidget>(QStringLiteral("ID"))->findChild<QLineEdit *>(),
                                    visible<QWidget>(QStringLiteral("AllowedOrigin"))->findChild<QPlainTextEdit *>(),
                                    button("Delete Configuration…"),
                                    button("Close")};
    QList<QWidget *> met;
    for (int i = 0; i < 40 && met.size() < expected.size(); ++i) {
        Keyboard::press(dialog.get(), Qt::Key_Tab);
        if (expected.contains(dialog->focusWidget()))
            met.append(dialog->focusWidget());
    }
    QCOMPARE(met, expected);
    Keyboard::press(dialog.get(), Qt::Key_Backtab);
    QCOMPARE(dialog->focusWidget(), button("Export…"));
}

/// The dialog for a bucket that has \a document for the setting \a id, on its page.
Settings::SettingEditor *TestBucketSettingsDialog::openWith(const QByteArray &id, const QByteArray &document)
{
    Settings::SettingContext context;
    context.bucket = service->ref;
    context.knownBuckets = {service->ref, {QStringLiteral("logs-1250000000"), service->ref.region}};
    auto *settings = new Settings::BucketSettings(context, service->client.get());
    Settings::SettingEditor *editor = settings->editor(id);
    // Replication wants versions.
    service->transport.always("GET ?versioning",
                              {.body = "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"});
    service->transport.always("GET ?" + editor->setting().subresource.name, {.body = document});
    dialog = std::make_unique<BucketSettingsDialog>(settings);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    if (!Keyboard::open(dialog.get()))
        return nullptr;
    show(id);
    return editor;
}

/// What is there is shown, cannot be saved unchanged, and its text is the document.
void TestBucketSettingsDialog::everySettingHasItsPage()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, example);
    Settings::SettingEditor *editor = openWith(id, example);
    QVERIFY(editor);
    QVERIFY(!button("Save…")->isEnabled());
    QVERIFY(editor->isConfigured());
    if (visible<FormTab>()) {   // the others draw themselves
        const Settings::Form form = editor->document().form();
        for (const Settings::Field &field : form.fields) {
            const bool isDue = !field.isShown || field.isShown();
            if (isDue && !std::holds_alternative<Settings::NoteField>(field.kind))
                QVERIFY2(visible<QWidget>(QString::fromLatin1(field.name)), field.name.constData());
        }
    }
    auto *tabs = visible<QTabWidget>();
    tabs->setCurrentIndex(tabs->count() - 1);
    auto *text = visible<QPlainTextEdit>(QStringLiteral("documentText"));
    QVERIFY(text);
    text->setPlainText(text->toPlainText().trimmed() + u' ');
    QVERIFY2(!editor->isModified(), "blanks at the end are no change");
}

/// Changes the first thing on the page that can be changed, as a person would. Nothing to change: false.
bool TestBucketSettingsDialog::changeSomething(QWidget *page)
{
    const auto isOpen = [](const QWidget *widget) { return widget->isVisible() && widget->isEnabled(); };
    for (auto *line : page->findChildren<QLineEdit *>()) {
        if (isOpen(line) && !line->isReadOnly() && !qobject_cast<QAbstractSpinBox *>(line->parent())) {
            line->setFocus();
            QTest::keyClicks(line, QStringLiteral("1"));
            return true;
        }
    }
    for (auto *choice : page->findChildren<QComboBox *>()) {
        if (isOpen(choice) && choice->count() > 1) {
            choice->setFocus();
            QTest::keyClick(choice, choice->currentIndex() > 0 ? Qt::Key_Up : Qt::Key_Down);
            return true;
        }
    }
    for (auto *box : page->findChildren<QAbstractButton *>()) {
        if (isOpen(box) && box->isCheckable() && !(qobject_cast<QRadioButton *>(box) && box->isChecked())) {
            click(box);
            return true;
        }
    }
    return false;
}

/// By the fields, not the text: what is changed there is what is sent.
void TestBucketSettingsDialog::aFieldOfEverySettingIsChanged()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, example);
    Settings::SettingEditor *editor = openWith(id, example);
    QVERIFY(editor);
    if (!visible<FormTab>())
        return;   // tst_lifecycleeditor and tst_permissiondialogs have those
    const QByteArray before = editor->text();
    QVERIFY(changeSomething(visible<FormTab>()));
    QVERIFY(editor->isModified());
    QVERIFY(editor->text() != before);
    if (!button("Save…")->isEnabled()) {   // what was typed is a mistake there
        click(button("Undo Changes"));
        QVERIFY(!editor->isModified());
        return;
    }
    const QByteArray wanted = editor->text();
    const bool isDeletion = editor->plan().isDeletion;
    const QByteArray name = editor->setting().subresource.name;
    click(button("Save…"));
    ReviewDialog *question = review();
    QVERIFY(question);
    service->transport.always("GET ?" + name,
                              isDeletion ? errorAnswer(404, "NoSuchConfiguration") : FakeTransport::Answer{.body = wanted});
    click(Keyboard::button(question, isDeletion ? QStringLiteral("Delete Configuration") : QStringLiteral("Save")));
    QTRY_VERIFY(!editor->isBusy() && !editor->isModified());
    QCOMPARE(service->transport.sent((isDeletion ? "DELETE ?" : "PUT ?") + name).size(), 1);
    QVERIFY(isDeletion || editor->document().isSame(editor->loaded(), {wanted}));
}

void TestBucketSettingsDialog::mistakesKeepItFromBeingSaved()
{
    service->transport.always("GET ?cors", {.body = twoRules});
    open();
    show("cors");
    auto *sites = visible<QWidget>(QStringLiteral("AllowedOrigin"))->findChild<QPlainTextEdit *>();
    sites->setPlainText(QStringLiteral("a.example/"));
    QVERIFY(!button("Save…")->isEnabled());
    QVERIFY(!button("Save…")->toolTip().isEmpty());
    sites->setPlainText(QStringLiteral("https://b.example"));
    QVERIFY(button("Save…")->isEnabled());
    click(button("Undo Changes"));
    QVERIFY(!button("Save…")->isEnabled());
    sites = visible<QWidget>(QStringLiteral("AllowedOrigin"))->findChild<QPlainTextEdit *>();
    QCOMPARE(sites->toPlainText(), QStringLiteral("https://a.example"));
}

void TestBucketSettingsDialog::savingByKeyLeadsToTheMistake()
{
    service->transport.always("GET ?cors", {.body = twoRules});
    open();
    show("cors");
    visible<QWidget>(QStringLiteral("AllowedOrigin"))->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("a.example/"));
    visible<QListWidget>(QStringLiteral("records"))->setCurrentRow(1);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(visible<QListWidget>(QStringLiteral("records"))->currentRow(), 0);
    QVERIFY(visible<QWidget>(QStringLiteral("AllowedOrigin"))->isAncestorOf(dialog->focusWidget()));
    QVERIFY(service->transport.sent("PUT ?cors").isEmpty());
}

void TestBucketSettingsDialog::rulesAreMovedAndRemovedByKeyboard()
{
    service->transport.always("GET ?cors", {.body = twoRules});
    open();
    show("cors");
    auto *rules = visible<QListWidget>(QStringLiteral("records"));
    rules->setFocus();
    QTest::keyClick(rules, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(rules->currentRow(), 1);
    QVERIFY(rules->item(1)->text().contains(QStringLiteral("first")));
    QTest::keyClick(rules, Qt::Key_Delete);
    QCOMPARE(rules->count(), 1);
    click(button("Save…"));
    ReviewDialog *question = review();
    QVERIFY(question);
    click(Keyboard::button(question, QStringLiteral("Save")));
    QTRY_VERIFY(sentCors().contains("second"));
    QVERIFY(!sentCors().contains("first"));
}

void TestBucketSettingsDialog::theTextIsChangedAndItsMistakesHaveAPlace()
{
    service->transport.always("GET ?cors", {.body = twoRules});
    open();
    show("cors");
    auto *tabs = visible<QTabWidget>();
    tabs->setCurrentIndex(tabs->count() - 1);
    auto *text = visible<QPlainTextEdit>(QStringLiteral("documentText"));
    QVERIFY(text && text->toPlainText().contains(QStringLiteral("<New/>")));
    const QString before = text->toPlainText();
    text->setPlainText(before + QStringLiteral("<oops"));
    QVERIFY(!button("Save…")->isEnabled());
    text->setPlainText(QString(before).replace(QStringLiteral("first"), QStringLiteral("renamed")));
    QVERIFY(button("Save…")->isEnabled());
    tabs->setCurrentIndex(0);
    QVERIFY(visible<QListWidget>(QStringLiteral("records"))->item(0)->text().contains(QStringLiteral("renamed")));
}

void TestBucketSettingsDialog::aChangeOfOthersIsAskedAbout()
{
    service->transport.always("GET ?cors", {.body = twoRules});
    open();
    show("cors");
    removeRule();
    QByteArray theirs = twoRules;
    theirs.replace("second", "theirs");
    service->transport.always("GET ?cors", {.body = theirs});
    click(button("Save…"));
    ReviewDialog *question = review();
    QVERIFY(question);
    QVERIFY(Keyboard::button(question, QStringLiteral("Save Mine Anyway")));
    click(Keyboard::button(question, QStringLiteral("Take Theirs and Drop My Changes")));
    const auto rules = [this] { return visible<QListWidget>(QStringLiteral("records")); };
    QTRY_VERIFY(rules() && rules()->count() == 2 && rules()->item(1)->text().contains(QStringLiteral("theirs")));
    QVERIFY(service->transport.sent("PUT ?cors").isEmpty());
}

void TestBucketSettingsDialog::deletingIsAskedAboutAndCanBeGivenUp()
{
    service->transport.always("GET ?cors", {.body = twoRules});
    open();
    show("cors");
    click(button("Delete Configuration…"));
    ReviewDialog *question = review();
    QVERIFY(question);
    question->reject();
    QTRY_VERIFY(visible<QListWidget>(QStringLiteral("records")));
    QCOMPARE(visible<QListWidget>(QStringLiteral("records"))->count(), 2);
    QTRY_VERIFY(!dialog->findChild<ReviewDialog *>());
    click(button("Delete Configuration…"));
    question = review();
    QVERIFY(question);
    click(Keyboard::button(question, QStringLiteral("Delete Configuration")));
    QTRY_COMPARE(service->transport.sent("DELETE ?cors").size(), 1);
    QTRY_VERIFY(!button("Delete Configuration…")->isEnabled());
}

void TestBucketSettingsDialog::aDeletionThatFailsLosesNothing()
{
    service->transport.always("GET ?cors", {.body = twoRules});
    service->transport.always("DELETE ?cors", errorAnswer(403, "AccessDenied"));
    open();
    show("cors");
    removeRule();   // not saved
    click(button("Delete Configuration…"));
    ReviewDialog *question = review();
    QVERIFY(question);
    click(Keyboard::button(question, QStringLiteral("Delete Configuration")));
    const auto rules = [this] { return visible<QListWidget>(QStringLiteral("records")); };
    QTRY_VERIFY(rules() && rules()->count() == 1);
    QVERIFY(rules()->item(0)->text().contains(QStringLiteral("second")));
    QVERIFY(button("Save…")->isEnabled());
}

void TestBucketSettingsDialog::anErrorOfTheServiceIsTold()
{
    service->transport.always("GET ?cors", {.body = twoRules});
    service->transport.always("PUT ?cors", errorAnswer(400, "InvalidRequest", "no"));
    open();
    show("cors");
    removeRule();
    click(button("Save…"));
    ReviewDialog *question = review();
    QVERIFY(question);
    click(Keyboard::button(question, QStringLiteral("Save")));
    const auto isTold = [this] {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("R1")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isTold());
    QVERIFY(button("Save…")->isEnabled());
}

void TestBucketSettingsDialog::unsavedChangesAreAskedAboutOnClosing()
{
    service->transport.always("GET ?cors", {.body = twoRules});
    open();
    show("cors");
    removeRule();
    dialog->reject();
    auto *question = dialog->findChild<DiscardChangesDialog *>();
    QVERIFY(question && dialog->isVisible());
    click(Keyboard::button(question, QStringLiteral("Close Without Saving")));
    QTRY_VERIFY(!dialog->isVisible());
}

void TestBucketSettingsDialog::theTesterTellsWhichRuleAnswers()
{
    service->transport.always("GET ?cors", {.body = twoRules});
    service->transport.always("OPTIONS", {.headers = {{"Access-Control-Allow-Origin", "*"}}});
    open();
    show("cors");
    visible<QTabWidget>()->setCurrentIndex(1);
    auto *origin = visible<QLineEdit>(QStringLiteral("origin"));
    origin->setText(QStringLiteral("https://a.example"));
    const auto says = [this](const char *text) {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QString::fromUtf8(text)))
                return true;
        }
        return false;
    };
    QVERIFY(says("Rule 1 allows it."));
    origin->setText(QStringLiteral("https://b.example"));
    QVERIFY(says("Rule 2 allows it."));
    QVERIFY(says("Rule 1 is for other sites."));
    click(visible<QPushButton>(QStringLiteral("askService")));
    QTRY_VERIFY(says("The service allows it."));
    QVERIFY(says("Access-Control-Allow-Origin: *"));
    QCOMPARE(service->transport.sent("OPTIONS").value(0).header("origin"), QByteArray("https://b.example"));
}

void TestBucketSettingsDialog::openingABucketToStrangersIsAskedInPlainWords()
{
    const QByteArray owner = "qcs::cam::uin/100000000001:uin/100000000001";
    service->transport.always("GET ?acl", {.body = "<AccessControlPolicy><Owner><ID>" + owner +
                                                   "</ID></Owner><AccessControlList><Grant><Grantee><ID>" + owner +
                                                   "</ID></Grantee><Permission>FULL_CONTROL</Permission></Grant>"
                                                   "</AccessControlList></AccessControlPolicy>"});
    open();
    show("acl");
    auto *access = visible<QComboBox>();
    QVERIFY(access);
    access->setFocus();
    QTest::keyClick(access, Qt::Key_Down);
    click(button("Save…"));
    ReviewDialog *question = review();
    QVERIFY(question);
    QStringList words;
    for (const QLabel *label : question->findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY2(words.join(u' ').contains(QStringLiteral("Everyone on the internet can list and read every object")),
             qPrintable(words.join(u'\n')));
    QVERIFY(service->transport.sent("PUT ?acl").isEmpty());
    QTest::keyClick(question, Qt::Key_Return);   // the safe answer
    QVERIFY(service->transport.sent("PUT ?acl").isEmpty());
    click(button("Save…"));
    QTRY_VERIFY(visible<ReviewDialog>());
    click(Keyboard::button(visible<ReviewDialog>(), QStringLiteral("Save")));
    QTRY_VERIFY(!service->transport.sent("PUT ?acl").isEmpty());
    QVERIFY(service->transport.sent("PUT ?acl").first().body.contains("groups/global/AllUsers"));
}

void TestBucketSettingsDialog::aPolicyForEveryoneIsAskedAbout()
{
    open();
    show("policy");
    const QList<QAction *> templates = qobject_cast<QPushButton *>(button("Add Statement"))->menu()->actions();
    QVERIFY(!templates.isEmpty());
    for (QAction *ready : templates) {
        if (ready->text().contains(QStringLiteral("Everyone")))
            ready->trigger();
    }
    click(button("Save…"));
    ReviewDialog *question = review();
    QVERIFY(question);
    QStringList words;
    for (const QLabel *label : question->findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY2(words.join(u' ').contains(QStringLiteral("Everyone on the internet can read")), qPrintable(words.join(u'\n')));
    QTest::keyClick(question, Qt::Key_Return);   // the safe answer
    QVERIFY(service->transport.sent("PUT ?policy").isEmpty());
}

/// Changed as text, saved, read again on the form's page, and deleted where the service can delete it.
void TestBucketSettingsDialog::everySettingIsChangedAndDeleted()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, example);
    QFETCH(QByteArray, changed);
    Settings::SettingEditor *opened = openWith(id, example);
    QVERIFY(opened);
    const Settings::SettingEditor &editor = *opened;
    const QByteArray name = editor.setting().subresource.name;
    auto *tabs = visible<QTabWidget>();
    tabs->setCurrentIndex(tabs->count() - 1);
    visible<QPlainTextEdit>(QStringLiteral("documentText"))->setPlainText(QString::fromUtf8(changed));
    QVERIFY2(button("Save…")->isEnabled(), qPrintable(button("Save…")->toolTip()));
    click(button("Save…"));
    ReviewDialog *question = review();
    QVERIFY(question);
    service->transport.always("GET ?" + name, {.body = changed});
    click(Keyboard::button(question, QStringLiteral("Save")));
    QTRY_COMPARE(service->transport.sent("PUT ?" + name).size(), 1);
    QTRY_VERIFY(!editor.isBusy() && !editor.isModified());
    QVERIFY(editor.document().isSame(editor.loaded(), {changed}));
    tabs->setCurrentIndex(0);   // drawn anew, of what the service has
    QVERIFY(!editor.isModified());
    if (!editor.setting().isDeletable)
        return;
    QTRY_VERIFY(!visible<ReviewDialog>());
    click(button("Delete Configuration…"));
    QTRY_VERIFY(visible<ReviewDialog>());
    service->transport.always("GET ?" + name, errorAnswer(404, "NoSuchConfiguration"));
    click(Keyboard::button(visible<ReviewDialog>(), QStringLiteral("Delete Configuration")));
    QTRY_COMPARE(service->transport.sent("DELETE ?" + name).size(), 1);
    QTRY_VERIFY(!editor.isBusy() && !editor.isConfigured());
}

void TestBucketSettingsDialog::savingByKeyLeadsToTheRuleOfALifecycle()
{
    service->transport.always(
        "GET ?lifecycle",
        {.body = "<LifecycleConfiguration><Rule><ID>good</ID><Filter/><Status>Enabled</Status><Expiration><Days>30</Days>"
                 "</Expiration></Rule><Rule><ID>nothing to do</ID><Filter><Prefix>x/</Prefix></Filter><Status>Enabled</Status>"
                 "</Rule></LifecycleConfiguration>"});
    open();
    show("lifecycle");
    auto *rules = visible<QAbstractItemView>(QStringLiteral("ruleList"));
    QVERIFY(rules);
    auto *tabs = visible<QTabWidget>();
    tabs->setCurrentIndex(tabs->count() - 1);
    auto *text = visible<QPlainTextEdit>(QStringLiteral("documentText"));
    text->setPlainText(text->toPlainText().replace(QStringLiteral("good"), QStringLiteral("better")));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(rules->isVisible());
    QCOMPARE(rules->currentIndex().row(), 1);
    QCOMPARE(dialog->focusWidget(), rules);
    QVERIFY(service->transport.sent("PUT ?lifecycle").isEmpty());
}

void TestBucketSettingsDialog::aMistakeIsHeardInTheList()
{
    service->transport.always("GET ?cors", {.body = twoRules});
    open();
    show("cors");
    auto *rules = visible<QListWidget>(QStringLiteral("records"));
    const QString before = rules->item(0)->data(Qt::AccessibleTextRole).toString();
    visible<QWidget>(QStringLiteral("AllowedOrigin"))->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("a.example/"));
    const QString heard = rules->item(0)->data(Qt::AccessibleTextRole).toString();
    QVERIFY2(heard.contains(QStringLiteral("http://")) && !before.contains(QStringLiteral("http://")), qPrintable(heard));
}

void TestBucketSettingsDialog::closingWhileSavingSaysSo()
{
    service->transport.always("GET ?cors", {.body = twoRules});
    open();
    show("cors");
    removeRule();
    click(button("Save…"));
    ReviewDialog *question = review();
    QVERIFY(question);
    service->transport.hang("PUT ?cors");
    click(Keyboard::button(question, QStringLiteral("Save")));
    QTRY_COMPARE(service->transport.hangingCount(), 1);
    dialog->reject();
    auto *discard = dialog->findChild<DiscardChangesDialog *>();
    QVERIFY(discard && dialog->isVisible());
    QVERIFY(Keyboard::button(discard, QStringLiteral("Close Without Waiting")));
}

QTEST_MAIN(TestBucketSettingsDialog)
#include "tst_bucketsettingsdialog.moc"
