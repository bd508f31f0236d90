// SPDX-License-Identifier: GPL-3.0-or-later
#include "filedrag.h"
#include "realprogram.h"

#include "browse/accounttreeview.h"
#include "browse/browseview.h"
#include "browse/dialogs/deletedialog.h"
#include "browse/dialogs/newfolderdialog.h"
#include "browse/emptypage.h"
#include "dialogs/keyboard.h"
#include "preferences/options.h"
#include "transfer/transferlistmodel.h"
#include "transfer/transferpanel.h"
#include "transfer/transfersummarybar.h"
#include "transfer/transfertable.h"
#include "widgets/breadcrumb.h"
#include "widgets/elidedlabel.h"
#include "widgets/notelabel.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace {

constexpr int patienceMsecs = 60'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// The dialog of a type that keys go to; waits for it.
template <typename Dialog>
Dialog *openDialog(QWidget &window, const QString &name = {})
{
    Dialog *dialog = nullptr;
    const bool isOpen = QTest::qWaitFor(
        [&] {
            dialog = window.findChild<Dialog *>(name);
            return dialog && dialog->isVisible();
        },
        patienceMsecs);
    return isOpen && QTest::qWaitForWindowActive(dialog, patienceMsecs) ? dialog : nullptr;
}

QPushButton *deleteButtonOf(const DeleteDialog &question)
{
    const QList<QPushButton *> buttons = question.findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
                                    [](const QPushButton *button) { return button->text().startsWith(QLatin1String("Delete")); });
    return found == buttons.end() ? nullptr : *found;
}

}   // namespace

/// The job of a first day, by mouse and keyboard in the real window against the sandbox server.
class TestWholeJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void signsInUploadsWatchesDownloadsComparesDeletes();
    void aWrongSecretIsSaidInTheDialog();
    void aSharedFolderKeyOpensItsFolderWithoutListingBuckets();
    void deletingUsesTheKeysThatWereSelectedNotTheRows();

private:
    // The parts of the job, in their order.
    void signInWithTheOwnersKeys()
    {
        signIn(m_program.server().credentials().secretId, m_program.server().credentials().secretKey);
    }
    void openTheBucketInTheTree();
    void makeAFolderAndGoThere();
    void dropFilesAndWatchThem();
    void downloadAndCompare();
    void deleteTheFolder();

    /// Keys for whatever has the focus in the window.
    void press(const QKeySequence &keys);
    QDialog *openSignIn();
    void fillSignIn(QDialog *dialog, const QByteArray &secretId, const QByteArray &secretKey, const QString &path = {});
    void signIn(const QByteArray &secretId, const QByteArray &secretKey, const QString &path = {});
    void openByPath(const QString &path);
    void waitUntilEnded(QSignalSpy &ended, int doneTasks);
    bool isListed() const { return m_program->objects().state() == ObjectListModel::State::Complete; }
    void selectKeys(const QList<QByteArray> &keys);
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    TransferPanel *panel() const { return m_program->window().findChild<TransferPanel *>(); }
    /// What stands in the transfer panel in the row of \a name.
    QString transferText(const QString &name, Transfer::TransferListModel::Column column) const;
    QString transferCounts() const;

    const QByteArray m_large{20 * 1024 * 1024 + 17, 'x'};   // three parts
    std::unique_ptr<QTemporaryDir> m_folder;
    RealProgram m_program;
};

void TestWholeJob::initTestCase()
{
    QVERIFY2(m_program.prepare(SandboxServer::Content::Sample), qPrintable(m_program.problem()));
}

void TestWholeJob::init()
{
    m_program.forgetAll();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    Options::downloadFolder.setValue(m_folder->filePath(QStringLiteral("downloads")));
    QVERIFY(m_program.start());
}

void TestWholeJob::cleanup()
{
    m_program.server().clearFaults();
    m_program.end();
    m_folder.reset();
}

void TestWholeJob::press(const QKeySequence &keys)
{
    MainWindow &window = m_program->window();
    QVERIFY(QTest::qWaitForWindowActive(&window, patienceMsecs));
    QTest::keySequence(window.focusWidget() ? window.focusWidget() : &window, keys);
}

QDialog *TestWholeJob::openSignIn()
{
    press(Qt::CTRL | Qt::Key_N);
    return openDialog<QDialog>(m_program->window(), QStringLiteral("signInDialog"));
}

void TestWholeJob::fillSignIn(QDialog *dialog, const QByteArray &secretId, const QByteArray &secretKey, const QString &path)
{
    const auto type = [dialog](const char *name, const QString &text) {
        auto *edit = dialog->findChild<QLineEdit *>(QLatin1String(name));
        QVERIFY2(edit && Keyboard::tabTo(dialog, edit), name);
        QTest::keySequence(edit, QKeySequence::SelectAll);
        QTest::keyClicks(edit, text);
        QCOMPARE(edit->text(), text);
    };
    const auto chooseLast = [dialog](const char *name) {
        auto *combo = dialog->findChild<QComboBox *>(QLatin1String(name));
        QVERIFY2(combo && Keyboard::tabTo(dialog, combo), name);
        QTest::keyClick(combo, Qt::Key_End);
        QCOMPARE(combo->currentIndex(), combo->count() - 1);
    };
    type("nameEdit", QStringLiteral("Sandbox"));
    type("secretIdEdit", QString::fromLatin1(secretId));
    type("secretKeyEdit", QString::fromLatin1(secretKey));
    chooseLast("serviceCombo");   // an endpoint of one's own
    chooseLast("schemeCombo");    // http
    type("addressEdit", QStringLiteral("127.0.0.1:") + m_program.server().endpoint().hostTemplate.section(QLatin1Char(':'), -1));
    if (!path.isEmpty())
        type("pathEdit", path);
}

void TestWholeJob::signIn(const QByteArray &secretId, const QByteArray &secretKey, const QString &path)
{
    QDialog *dialog = openSignIn();
    QVERIFY(dialog);
    auto *thisRun = dialog->findChild<QRadioButton *>(QStringLiteral("thisRunChoice"));
    QTRY_VERIFY(thisRun->isChecked());   // there is no keychain, and the dialog has found out
    fillSignIn(dialog, secretId, secretKey, path);
    auto *submit = dialog->findChild<QPushButton *>(QStringLiteral("submitButton"));
    QVERIFY2(submit->isEnabled(), "the dialog does not accept what was typed");
    Keyboard::press(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_program->sessions().openAccounts().isEmpty(), patienceMsecs);
}

void TestWholeJob::openByPath(const QString &path)
{
    press(Qt::CTRL | Qt::Key_L);
    QLineEdit *edit = m_program->window().browseView()->breadcrumb()->lineEdit();
    QTRY_VERIFY(edit->hasFocus());
    QTest::keySequence(edit, QKeySequence::SelectAll);
    QTest::keyClicks(edit, path);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->objects().location().path(), path, patienceMsecs);
    QTRY_VERIFY_WITH_TIMEOUT(isListed(), patienceMsecs);
}

void TestWholeJob::waitUntilEnded(QSignalSpy &ended, int doneTasks)
{
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patienceMsecs);
    const auto summary = ended.takeFirst().at(0).value<Transfer::BatchSummary>();
    QCOMPARE(summary.doneTasks, doneTasks);
    QCOMPARE(summary.failedTasks, 0);
}

QString TestWholeJob::transferText(const QString &name, Transfer::TransferListModel::Column column) const
{
    const QAbstractItemModel *model = panel()->findChild<TransferTable *>()->model();
    const QModelIndexList rows = model->match(model->index(0, Transfer::TransferListModel::Name), Qt::DisplayRole, name, 1,
                                              Qt::MatchExactly | Qt::MatchCaseSensitive);
    return rows.isEmpty() ? QString() : rows.first().siblingAtColumn(column).data().toString();
}

QString TestWholeJob::transferCounts() const
{
    return panel()->findChild<TransferSummaryBar *>()->findChild<ElidedLabel *>()->text();   // the first of its labels
}

void TestWholeJob::selectKeys(const QList<QByteArray> &keys)
{
    ObjectListView *list = m_program->window().browseView()->listView();
    list->selectionModel()->clearSelection();
    for (const QByteArray &key : keys) {
        const QModelIndex row = m_program->objects().indexOf(key);
        QVERIFY2(row.isValid(), key.constData());
        list->scrollTo(row);
        const Qt::KeyboardModifiers modifiers = key == keys.first() ? Qt::NoModifier : Qt::ControlModifier;
        QTest::mouseClick(list->viewport(), Qt::LeftButton, modifiers, list->visualRect(row).center());
    }
    QCOMPARE(list->selection().count(), keys.size());
}

void TestWholeJob::signsInUploadsWatchesDownloadsComparesDeletes()
{
    if (!FileDrag::isPossible())
        QSKIP("A drag from another program needs an X11 display of its own and xdotool.");
    for (const auto part :
         {&TestWholeJob::signInWithTheOwnersKeys, &TestWholeJob::openTheBucketInTheTree, &TestWholeJob::makeAFolderAndGoThere,
          &TestWholeJob::dropFilesAndWatchThem, &TestWholeJob::downloadAndCompare, &TestWholeJob::deleteTheFolder}) {
        (this->*part)();
        if (QTest::currentTestFailed())
            return;
    }
}

void TestWholeJob::openTheBucketInTheTree()
{
    const QUuid account = m_program->sessions().openAccounts().value(0);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->tree().buckets(account).size() >= 5, patienceMsecs);
    AccountTreeView *tree = m_program->window().accountTree();
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(m_program->tree().accountIndex(account)).center());
    QTest::keyClick(tree, Qt::Key_Asterisk);   // opens all that is below
    const Cos::BucketRef photos{QStringLiteral("photos-1250000000"), QStringLiteral("ap-guangzhou")};
    const QModelIndex node = m_program->tree().indexOf({.accountId = account, .bucket = photos, .prefix = {}});
    tree->scrollTo(node);
    QVERIFY(tree->visualRect(node).isValid());
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(node).center());
    QTest::keyClick(tree, Qt::Key_Return);
    QTRY_COMPARE(m_program->objects().location().bucket, photos);
    QTRY_VERIFY_WITH_TIMEOUT(isListed(), patienceMsecs);
}

void TestWholeJob::makeAFolderAndGoThere()
{
    press(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    auto *dialog = openDialog<NewFolderDialog>(m_program->window());
    QVERIFY(dialog);
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("whole job"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->objects().indexOf("whole job/").isValid(), patienceMsecs);
    openByPath(QStringLiteral("cos://photos-1250000000/whole job/"));
}

/// A small file, a folder, and one that needs several parts, the second of which the service does not answer yet.
void TestWholeJob::dropFilesAndWatchThem()
{
    using Column = Transfer::TransferListModel::Column;
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("trip/日本")));
    QVERIFY(writeFile(path("a+b %2F.txt"), "hello"));
    QVERIFY(writeFile(path("large.bin"), m_large));
    QVERIFY(writeFile(path("trip/日本/empty"), {}));
    m_program.server().injectFault({{QStringLiteral("method"), QStringLiteral("PUT")},
                                    {QStringLiteral("query"), QStringLiteral("partNumber=2")},
                                    {QStringLiteral("hold"), true}});
    QSignalSpy ended(&m_program->engine(), &Transfer::Engine::batchEnded);
    QVERIFY(!panel()->isVisible());
    FileDrag drag;
    QVERIFY(drag.begin({path("a+b %2F.txt"), path("large.bin"), path("trip")}));
    const auto *page = m_program->window().browseView()->findChild<EmptyPage *>();
    QVERIFY(page->isVisible());
    QVERIFY(drag.moveOver(page));
    QTRY_VERIFY_WITH_TIMEOUT(page->isHighlighted(), patienceMsecs);
    QVERIFY(drag.letGo());

    QTRY_VERIFY_WITH_TIMEOUT(panel()->isVisible(), patienceMsecs);
    QTRY_COMPARE_WITH_TIMEOUT(transferText(QStringLiteral("a+b %2F.txt"), Column::Status), QStringLiteral("Done"), patienceMsecs);
    QTRY_COMPARE_WITH_TIMEOUT(transferCounts(), QStringLiteral("Transfers: 1 active"), patienceMsecs);
    // Of 20 MiB in parts of 8 the first and the third are there, and of the second what the socket takes.
    const auto percent = [this] {
        return transferText(QStringLiteral("large.bin"), Column::Progress).section(u' ', 0, 0).toInt();
    };
    QTRY_VERIFY_WITH_TIMEOUT(percent() >= 59, patienceMsecs);
    QCOMPARE(transferText(QStringLiteral("large.bin"), Column::Target), QStringLiteral("cos://photos-1250000000/whole job/"));
    QVERIFY(ended.isEmpty());

    m_program.server().clearFaults();   // now it answers
    waitUntilEnded(ended, 3);
    for (const char *name : {"a+b %2F.txt", "large.bin", "empty"})
        QTRY_COMPARE_WITH_TIMEOUT(transferText(QString::fromUtf8(name), Column::Status), QStringLiteral("Done"), patienceMsecs);
    QTRY_COMPARE_WITH_TIMEOUT(transferCounts(), QStringLiteral("Transfers: all finished"), patienceMsecs);
    QTRY_VERIFY(m_program->objects().indexOf("whole job/a+b %2F.txt").isValid());
    QTRY_VERIFY(m_program->objects().indexOf("whole job/trip/").isValid());
}

void TestWholeJob::downloadAndCompare()
{
    QSignalSpy ended(&m_program->engine(), &Transfer::Engine::batchEnded);
    selectKeys({"whole job/a+b %2F.txt", "whole job/large.bin", "whole job/trip/"});
    press(Qt::CTRL | Qt::Key_D);
    waitUntilEnded(ended, 3);
    const QDir downloads(Options::downloadFolder.value());
    QCOMPARE(contentOf(downloads.filePath(QStringLiteral("large.bin"))), m_large);
    QVERIFY(QFileInfo::exists(downloads.filePath(QStringLiteral("trip/日本/empty"))));
    const QStringList texts = downloads.entryList({QStringLiteral("a+b*.txt")});
    QCOMPARE(texts.size(), 1);
    QCOMPARE(contentOf(downloads.filePath(texts.first())), QByteArray("hello"));
    QVERIFY(downloads.entryList({QStringLiteral("*.part")}).isEmpty());
}

/// After its objects were counted.
void TestWholeJob::deleteTheFolder()
{
    press(Qt::ALT | Qt::Key_Up);
    QTRY_COMPARE(m_program->objects().location().path(), QStringLiteral("cos://photos-1250000000/"));
    QTRY_VERIFY_WITH_TIMEOUT(isListed(), patienceMsecs);
    selectKeys({"whole job/"});
    press(Qt::Key_Delete);
    auto *question = openDialog<DeleteDialog>(m_program->window());
    QVERIFY(question);
    QPushButton *deleteButton = deleteButtonOf(*question);
    QVERIFY(deleteButton);
    QTRY_VERIFY2(deleteButton->isEnabled(), "the objects were never counted");
    QVERIFY2(deleteButton->text().contains(QLatin1Char('4')), "the marker and three objects");
    QTest::mouseClick(deleteButton, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_program->objects().indexOf("whole job/").isValid(), patienceMsecs);
    press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(isListed(), patienceMsecs);
    QVERIFY(!m_program->objects().indexOf("whole job/").isValid());
}

void TestWholeJob::aWrongSecretIsSaidInTheDialog()
{
    QDialog *dialog = openSignIn();
    QVERIFY(dialog);
    fillSignIn(dialog, m_program.server().credentials().secretId, "NotTheSecretKey00000000000000000");
    auto *test = dialog->findChild<QPushButton *>(QStringLiteral("testButton"));
    QVERIFY2(test->isEnabled(), qPrintable(test->toolTip()));
    QTest::mouseClick(test, Qt::LeftButton);
    const auto *note = dialog->findChild<NoteLabel *>(QStringLiteral("testNote"));
    QVERIFY(note);
    QTRY_COMPARE_WITH_TIMEOUT(note->text(), QStringLiteral("The SecretKey does not belong to this SecretId."), patienceMsecs);
    dialog->reject();
}

void TestWholeJob::aSharedFolderKeyOpensItsFolderWithoutListingBuckets()
{
    m_program.server().resetCounters();
    signIn("AKIDSandboxPrefixOnly000000000000000", "SandboxPrefixOnlySecretKey000000",
           QStringLiteral("cos://photos-1250000000/2026/trip/"));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->objects().location().prefix, QByteArray("2026/trip/"), patienceMsecs);
    QTRY_VERIFY_WITH_TIMEOUT(isListed(), patienceMsecs);
    QVERIFY(m_program->objects().rowCount() > 0);
    QCOMPARE(m_program.server().callCount(QStringLiteral("GET Service")), 0);
}

void TestWholeJob::deletingUsesTheKeysThatWereSelectedNotTheRows()
{
    signIn(m_program.server().credentials().secretId, m_program.server().credentials().secretKey);
    const QUuid account = m_program->sessions().openAccounts().value(0);
    QTRY_VERIFY(!m_program->tree().buckets(account).isEmpty());
    const Cos::BucketRef photos{QStringLiteral("photos-1250000000"), QStringLiteral("ap-guangzhou")};
    Cos::Client *client = m_program->sessions().client(account);
    int stored = 0;
    for (const char *name : {"a", "b", "c", "d"}) {
        client->putObject({.bucket = photos, .key = QByteArray("rows/") + name, .versionId = {}}, QByteArray("x"))
            ->onDone(this, [&](const Result<Cos::PutResult> &result) { stored += result.isOk(); });
    }
    QTRY_COMPARE_WITH_TIMEOUT(stored, 4, patienceMsecs);
    openByPath(QStringLiteral("cos://photos-1250000000/rows/"));
    selectKeys({"rows/b"});
    press(Qt::Key_Delete);
    auto *question = openDialog<DeleteDialog>(m_program->window());
    QVERIFY(question);

    // While the question stands, the list is turned round and the row before the selected one goes.
    m_program->objects().sort(ObjectListModel::Name, Qt::DescendingOrder);
    m_program->objects().remove({"rows/d"});
    QTest::mouseClick(deleteButtonOf(*question), Qt::LeftButton);
    QTRY_VERIFY(!m_program->objects().indexOf("rows/b").isValid());
    press(Qt::Key_F5);
    QTRY_VERIFY(isListed());
    QVERIFY(m_program->objects().indexOf("rows/a").isValid());
    QVERIFY(m_program->objects().indexOf("rows/c").isValid());
    QVERIFY(m_program->objects().indexOf("rows/d").isValid());
}

QTEST_MAIN(TestWholeJob)
#include "tst_wholejob.moc"
