// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/bucketsettingsdialog.h"
#include "bucketsettings/lifecycle/lifecyclesetting.h"
#include "bucketsettings/lifecycle/lifecycletabs.h"
#include "bucketsettings/lifecycle/rulelistmodel.h"
#include "bucketsettings/reviewdialog.h"
#include "bucketsettings/settingeditor.h"
#include "dialogs/keyboard.h"
#include "fakeservice.h"
#include "widgets/focusorder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Lifecycle;
using namespace Settings;

namespace {

const QByteArray withUnknown = R"(<LifecycleConfiguration><Rule><ID>logs</ID><Filter><Prefix>logs/</Prefix></Filter>
<Status>Enabled</Status><Priority>7</Priority><Transition><Days>30</Days><StorageClass>STANDARD_IA</StorageClass><Fee>low</Fee></Transition>
</Rule><Rule><ID>all</ID><Filter/><Status>Disabled</Status><Expiration><Days>9</Days></Expiration></Rule></LifecycleConfiguration>)";

/// Tab goes as in the settings dialog.
class Host final : public QDialog
{
protected:
    bool focusNextPrevChild(bool isNext) override { return focusNeighbour(this, isNext); }
};

/// The two pages of the setting, in a window, about a bucket in memory.
struct Window
{
    explicit Window(const QByteArray &document = {})
    {
        service.transport.always("GET ?versioning", {.body = "<VersioningConfiguration/>"});
        const FakeTransport::Answer none{.httpStatus = 404, .body = "<Error><Code>NoSuchLifecycleConfiguration</Code></Error>"};
        service.transport.always("GET ?lifecycle", document.isEmpty() ? none : FakeTransport::Answer{.body = document});
        SettingContext context{service.ref};
        context.findings = findings;
        editor = std::make_unique<SettingEditor>(lifecycleSetting(), context, service.ref, service.client.get());
        editor->load();
    }

    bool open()
    {
        if (!QTest::qWaitFor([this] { return editor->state() == SettingEditor::State::Ready; }, 60'000))
            return false;
        tabs = new QTabWidget(&dialog);
        tabs->addTab(new LifecycleTab(*editor, tabs), QStringLiteral("rules"));
        tabs->addTab(new LifecyclePreviewTab(*editor, tabs), QStringLiteral("preview"));
        (new QVBoxLayout(&dialog))->addWidget(tabs);
        dialog.resize(900, 700);
        return Keyboard::open(&dialog);
    }

    template <typename Widget>
    Widget *find(const char *name) const
    {
        return dialog.findChild<Widget *>(QLatin1String(name));
    }
    QList<Rule> rules() const { return static_cast<LifecycleDocument &>(editor->document()).value().rules; }
    QAbstractItemModel *list() const { return find<QListView>("ruleList")->model(); }
    QString visibleNotes() const
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    FakeService service;
    std::shared_ptr<BucketFindings> findings = std::make_shared<BucketFindings>();
    std::unique_ptr<SettingEditor> editor;
    Host dialog;
    QTabWidget *tabs = nullptr;
};

/// Opens the menu of the add button and chooses its entry \a number, by keys.
void addRule(Window &window, int number)
{
    auto *add = window.find<QToolButton>("addRule");
    QTimer::singleShot(0, add, [add, number] {
        for (int i = 0; i <= number; ++i)
            QTest::keyClick(add->menu(), Qt::Key_Down);
        QTest::keyClick(add->menu(), Qt::Key_Return);
    });
    QTest::keyClick(add, Qt::Key_Space);
}

/// Types \a number over what the field says.
void enterNumber(Window &window, int number)
{
    QTest::keyClick(Keyboard::focused(&window.dialog), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(Keyboard::focused(&window.dialog), QString::number(number));
}

}   // namespace

class TestLifecycleEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    /// "logs/ to IA after 30 days, archive after 90, delete after a year, clean up broken uploads after 7".
    void linWritesHerRuleByKeyboardAlone()
    {
        Window window;
        QVERIFY(window.open());
        QVERIFY(Keyboard::tabTo(&window.dialog, window.find<QToolButton>("addRule")));
        addRule(window, 0);
        QTRY_COMPARE(window.rules().size(), 1);

        QCOMPARE(window.dialog.focusWidget(), window.find<QLineEdit>("prefix"));
        Keyboard::type(&window.dialog, QStringLiteral("logs/"));
        auto *steps = window.find<QWidget>("steps");
        auto *addStep = steps->findChild<QPushButton *>(QStringLiteral("addStep"));
        QVERIFY(Keyboard::tabTo(&window.dialog, addStep));
        Keyboard::press(&window.dialog, Qt::Key_Space);
        enterNumber(window, 30);
        QVERIFY(Keyboard::tabTo(&window.dialog, addStep));
        Keyboard::press(&window.dialog, Qt::Key_Space);
        enterNumber(window, 90);
        QVERIFY(Keyboard::tabTo(&window.dialog, window.find<QCheckBox>("expires")));
        Keyboard::press(&window.dialog, Qt::Key_Space);
        Keyboard::press(&window.dialog, Qt::Key_Tab);
        enterNumber(window, 365);
        QVERIFY(Keyboard::tabTo(&window.dialog, window.find<QCheckBox>("uploads")));
        Keyboard::press(&window.dialog, Qt::Key_Space);
        Keyboard::press(&window.dialog, Qt::Key_Tab);
        enterNumber(window, 7);

        const Rule rule = window.rules().first();
        QCOMPARE(rule.filter.prefix, QByteArray("logs/"));
        QCOMPARE(rule.transitions.size(), 2);
        QCOMPARE(rule.transitions.at(0).when, When::afterDays(30));
        QCOMPARE(rule.transitions.at(0).storageClass, QByteArray("STANDARD_IA"));
        QCOMPARE(rule.transitions.at(1).when, When::afterDays(90));
        QCOMPARE(rule.transitions.at(1).storageClass, QByteArray("ARCHIVE"));
        QCOMPARE(rule.expiration, When::afterDays(365));
        QCOMPARE(rule.abortUploadsDays, 7);
        QVERIFY(window.editor->problems().isEmpty());
        QVERIFY(window.editor->isModified());
        const QString sentence = window.list()->index(0, 0).data(RuleListModel::SentenceRole).toString();
        QVERIFY(sentence.startsWith(QLatin1String("Objects below logs/ move to Standard IA")));
    }

    void whatIsFoundOutLaterStandsAtTheRule()
    {
        Window window("<LifecycleConfiguration><Rule><ID>old</ID><Filter/><Status>Enabled</Status><NoncurrentVersionExpiration>"
                      "<NoncurrentDays>9</NoncurrentDays></NoncurrentVersionExpiration></Rule></LifecycleConfiguration>");
        QVERIFY(window.open());
        const QString note = QStringLiteral("never kept versions");
        QVERIFY(!window.visibleNotes().contains(note));
        window.findings->keepsVersions = false;
        window.editor->noteFindings();
        QVERIFY(window.visibleNotes().contains(note));
        window.findings->keepsVersions = true;   // enabled on another page
        window.editor->noteFindings();
        QVERIFY(!window.visibleNotes().contains(note));
    }

    void aTemplateIsOneChoice()
    {
        Window window;
        QVERIFY(window.open());
        addRule(window, 2);
        QTRY_COMPARE(window.rules().size(), 1);
        QCOMPARE(window.rules().first().expiration, When::afterDays(365));
        addRule(window, 2);
        QTRY_COMPARE(window.rules().size(), 2);
        QCOMPARE(window.rules().last().id, QStringLiteral("logs-2"));
        QVERIFY(window.editor->problems().isEmpty());   // they want the same
    }

    void mistakesAreToldWhileTyping()
    {
        Window window(withUnknown);
        QVERIFY(window.open());
        auto *steps = window.find<QWidget>("steps");
        auto *days = steps->findChild<QWidget *>(QStringLiteral("stepWhen0"))->findChild<QSpinBox *>();
        QVERIFY(!hasError(window.editor->problems()));
        days->setFocus();
        enterNumber(window, 4000);
        QVERIFY(hasError(window.editor->problems()));
        QCOMPARE(window.editor->problems().first().path, FieldPath("Rule/0/Transition/0"));
        QVERIFY2(window.visibleNotes().contains(QLatin1String("from 0 to 3650")), qPrintable(window.visibleNotes()));
        QVERIFY(window.list()->index(0, 0).data(RuleListModel::HasMistakeRole).toBool());
        enterNumber(window, 40);
        QVERIFY(!hasError(window.editor->problems()));
        QVERIFY(!window.list()->index(0, 0).data(RuleListModel::HasMistakeRole).toBool());
    }

    void unknownPartsSurviveTheForm()
    {
        Window window(withUnknown);
        QVERIFY(window.open());
        QVERIFY(window.visibleNotes().contains(QLatin1String("Priority")));
        auto *steps = window.find<QWidget>("steps");
        QTest::mouseClick(steps->findChild<QPushButton *>(QStringLiteral("addStep")), Qt::LeftButton);
        auto *name = window.find<QLineEdit>("ruleName");
        name->setFocus();
        name->selectAll();
        Keyboard::type(&window.dialog, QStringLiteral("renamed"));
        const QByteArray text = window.editor->document().text();
        for (const char *part : {"<Priority>7</Priority>", "<Fee>low</Fee>", "<ID>renamed</ID>", "<ID>all</ID>", "ARCHIVE"})
            QVERIFY2(text.contains(part), part);
    }

    void rulesAreSwitchedCopiedMovedAndDeletedInTheList()
    {
        Window window(withUnknown);
        QVERIFY(window.open());
        auto *list = window.find<QListView>("ruleList");
        list->setFocus();
        Keyboard::press(&window.dialog, Qt::Key_Space);
        QVERIFY(!window.rules().first().isEnabled);
        Keyboard::press(&window.dialog, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(window.rules().first().id, QStringLiteral("all"));
        QCOMPARE(list->currentIndex().row(), 1);
        Keyboard::press(&window.dialog, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(window.rules().size(), 3);
        QCOMPARE(window.rules().last().id, QStringLiteral("logs-2"));
        QVERIFY(!window.rules().last().isEnabled);
        QCOMPARE(window.rules().last().transitions.size(), 1);
        list->setFocus();
        Keyboard::press(&window.dialog, Qt::Key_Delete);
        Keyboard::press(&window.dialog, Qt::Key_Delete);
        QCOMPARE(window.rules().size(), 1);
        Keyboard::press(&window.dialog, Qt::Key_Delete);
        QVERIFY(window.rules().isEmpty());
        QVERIFY(window.editor->document().isEmpty());
        QVERIFY(window.visibleNotes().contains(QLatin1String("No lifecycle rules")));
    }

    void deleteInAFieldDeletesNoRule()
    {
        Window window(withUnknown);
        QVERIFY(window.open());
        window.find<QLineEdit>("prefix")->setFocus();
        Keyboard::press(&window.dialog, Qt::Key_Home);
        Keyboard::press(&window.dialog, Qt::Key_Delete);
        QCOMPARE(window.rules().size(), 2);
        QCOMPARE(window.rules().first().filter.prefix, QByteArray("ogs/"));
    }

    void allTimesOfARuleChangeTogether()
    {
        Window window(withUnknown);
        QVERIFY(window.open());
        auto *counting = window.find<QComboBox>("counting");
        counting->setFocus();
        Keyboard::press(&window.dialog, Qt::Key_Down);
        QVERIFY(window.rules().first().transitions.first().when->isDate());
        auto *expires = window.find<QCheckBox>("expires");
        expires->click();
        QVERIFY(window.rules().first().expiration->isDate());
        Keyboard::press(&window.dialog, Qt::Key_Up);
        QCOMPARE(window.rules().first().transitions.first().when, When::afterDays(30));
        QVERIFY(!window.rules().first().expiration->isDate());
    }

    void furtherConditionsAreThereOnDemand()
    {
        Window window(withUnknown);
        QVERIFY(window.open());
        auto *more = window.find<QToolButton>("moreConditions");
        auto *larger = window.find<QCheckBox>("larger");
        QVERIFY(!larger->isVisible());
        more->setFocus();
        Keyboard::press(&window.dialog, Qt::Key_Space);
        QVERIFY(larger->isVisible());
        larger->click();
        QCOMPARE(window.rules().first().filter.largerThanBytes, 1'000'000);
        window.find<QPushButton>("addTag")->click();
        QCOMPARE(window.dialog.focusWidget(), window.find<QLineEdit>("tagKey0"));
        QVERIFY(hasError(window.editor->problems()));   // it needs a name
        Keyboard::type(&window.dialog, QStringLiteral("team"));
        QVERIFY(!hasError(window.editor->problems()));
        QCOMPARE(window.rules().first().filter.tags, QList<Tag>({{QStringLiteral("team"), {}}}));
    }

    void theTimeLineTellsItInWords()
    {
        Window window(withUnknown);
        QVERIFY(window.open());
        QStringList descriptions;
        for (const QWidget *widget : window.dialog.findChildren<QWidget *>())
            descriptions.append(widget->accessibleDescription());
        QVERIFY(descriptions.contains(QStringLiteral("Objects: as stored → 30 day(s): Standard IA")));
    }

    void thePreviewAddsUp()
    {
        Window window(withUnknown);
        window.service.bucket.fill(QStringLiteral("logs/%1"), 1500);
        QVERIFY(window.open());
        window.tabs->setCurrentIndex(1);
        auto *begin = window.find<QPushButton>("beginPreview");
        begin->setFocus();
        Keyboard::press(&window.dialog, Qt::Key_Space);
        auto *tree = window.find<QTreeView>("previewTree");
        QTRY_VERIFY(tree->isVisible());
        QCOMPARE(tree->model()->rowCount(), 1);
        QVERIFY(tree->model()->index(0, 0).data().toString().contains(QLatin1String("Move to Standard IA")));
        QCOMPARE(tree->model()->index(0, 1).data().toString(), QStringLiteral("1,500"));
        QVERIFY(window.find<QLabel>("previewHeadline")->text().contains(QLatin1String("1,500")));
        QVERIFY(window.visibleNotes().contains(QLatin1String("64 KB")));

        auto *scope = window.find<QComboBox>("previewScope");
        QCOMPARE(scope->count(), 3);
        scope->setCurrentIndex(2);   // a rule that is switched off shows what it would do
        QVERIFY(window.visibleNotes().contains(QLatin1String("changed since")));
        begin->click();
        QTRY_VERIFY(tree->isVisible());
        QVERIFY(tree->model()->index(0, 0).data().toString().contains(QLatin1String("Delete for good")));
    }

    void thePreviewStops()
    {
        Window window(withUnknown);
        QVERIFY(window.open());
        window.tabs->setCurrentIndex(1);
        window.service.transport.hang("GET ?encoding-type");
        window.find<QPushButton>("beginPreview")->click();
        auto *stop = window.find<QPushButton>("stopPreview");
        QTRY_COMPARE(window.service.transport.hangingCount(), 1);
        QCOMPARE(window.dialog.focusWidget(), stop);
        Keyboard::press(&window.dialog, Qt::Key_Space);
        QCOMPARE(window.service.transport.abortedCount(), 1);
        QVERIFY(window.find<QLabel>("previewHeadline")->text().startsWith(QLatin1String("Stopped")));
    }

    void theDialogSavesAndFollowsTheText()
    {
        FakeService service;
        service.transport.always("GET ?lifecycle", {.body = withUnknown});
        service.transport.always("PUT ?lifecycle", FakeTransport::Answer{});
        SettingContext context;
        context.bucket = service.ref;
        BucketSettingsDialog dialog(new BucketSettings(context, service.client.get()));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(Keyboard::open(&dialog));
        dialog.showSetting("lifecycle");
        QTRY_VERIFY(dialog.findChild<QLineEdit *>(QStringLiteral("prefix")));
        auto *prefix = dialog.findChild<QLineEdit *>(QStringLiteral("prefix"));
        QTRY_VERIFY(prefix->isVisible());
        prefix->setFocus();
        prefix->selectAll();
        Keyboard::type(&dialog, QStringLiteral("records/"));
        QTest::keyClick(&dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(dialog.findChild<ReviewDialog *>());
        auto *question = dialog.findChild<ReviewDialog *>();
        const QString changes = question->findChild<QPlainTextEdit *>(QStringLiteral("changes"))->toPlainText();
        QVERIFY2(changes.contains(QLatin1String("records/")), qPrintable(changes));
        QTest::keyClick(Keyboard::button(question, QStringLiteral("Save")), Qt::Key_Space);
        QTRY_COMPARE(service.transport.sent("PUT ?lifecycle").size(), 1);
        const QByteArray sent = service.transport.sent("PUT ?lifecycle").first().body;
        for (const char *part : {"<Prefix>records/</Prefix>", "<Priority>7</Priority>", "<Fee>low</Fee>"})
            QVERIFY2(sent.contains(part), sent.constData());

        auto *text = dialog.findChild<QPlainTextEdit *>(QStringLiteral("documentText"));
        text->setPlainText(QString::fromUtf8(withUnknown).replace(QLatin1String("logs/"), QLatin1String("by-hand/")));
        QCOMPARE(prefix->text(), QStringLiteral("by-hand/"));
    }

    void whatTheFormCannotShowIsLeftAlone()
    {
        Window window("<LifecycleConfiguration><Rule><Status>Perhaps</Status></Rule></LifecycleConfiguration>");
        QVERIFY(window.open());
        QVERIFY(!window.find<QToolButton>("addRule")->isEnabled());
        QVERIFY(window.visibleNotes().contains(QLatin1String("changed as text")));
    }
};

QTEST_MAIN(TestLifecycleEditor)
#include "tst_lifecycleeditor.moc"
