// SPDX-License-Identifier: GPL-3.0-or-later
#include "nokeychain.h"
#include "sandboxserver.h"

#include "application.h"

#include "browse/accounttreeview.h"
#include "browse/browseview.h"
#include "browse/dialogs/deletedialog.h"
#include "browse/dialogs/newfolderdialog.h"
#include "mainwindow/actionset.h"
#include "preferences/options.h"
#include "widgets/notelabel.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

namespace {

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

/// The open dialog of a type; waits for it.
template <typename Dialog>
Dialog *openDialog(QWidget &window)
{
    Dialog *dialog = nullptr;
    const bool isOpen = QTest::qWaitFor([&] {
        dialog = window.findChild<Dialog *>();
        return dialog && dialog->isVisible();
    });
    return isOpen ? dialog : nullptr;
}

QPushButton *deleteButtonOf(const DeleteDialog &question)
{
    const QList<QPushButton *> buttons = question.findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
                                    [](const QPushButton *button) { return button->text().startsWith(QLatin1String("Delete")); });
    return found == buttons.end() ? nullptr : *found;
}

void drop(QWidget *target, const QMimeData &data)
{
    const QPointF middle = QRectF(target->rect()).center();
    QDragEnterEvent enter(middle.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QDragMoveEvent move(middle.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &move);
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &event);
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
    void fillSignIn(QWidget *dialog, const QByteArray &secretId, const QByteArray &secretKey, const QString &path = {});
    /// Opens the dialog by its shortcut's action, fills and submits it.
    void signIn(const QByteArray &secretId, const QByteArray &secretKey, const QString &path = {});
    void openByPath(const QString &path);
    bool isListed() const { return m_program->objects().state() == ObjectListModel::State::Complete; }
    QWidget *listViewport() const { return m_program->window().browseView()->listView()->viewport(); }
    void selectKeys(const QList<QByteArray> &keys);

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LanguageSwitch> m_languages;
    std::unique_ptr<Application> m_program;
};

void TestWholeJob::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("coscope-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_wholejob"));
    m_server = SandboxServer::start(SandboxServer::Content::Sample);
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
}

void TestWholeJob::init()
{
    QSettings().clear();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();   // the list of transfers
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    Options::downloadFolder.setValue(m_folder->filePath(QStringLiteral("downloads")));
    m_languages = std::make_unique<LanguageSwitch>(QStringLiteral("en"));
    m_program = std::make_unique<Application>(std::make_unique<NoKeychain>(), *m_languages);
    m_program->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_program->window()));
}

void TestWholeJob::cleanup()
{
    m_program.reset();
    m_languages.reset();
    m_folder.reset();
}

void TestWholeJob::fillSignIn(QWidget *dialog, const QByteArray &secretId, const QByteArray &secretKey, const QString &path)
{
    const auto type = [dialog](const char *name, const QString &text) {
        auto *edit = dialog->findChild<QLineEdit *>(QLatin1String(name));
        QVERIFY2(edit, name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    };
    auto *service = dialog->findChild<QComboBox *>(QStringLiteral("serviceCombo"));
    QVERIFY(service);
    service->setCurrentIndex(service->count() - 1);   // an endpoint of one's own
    type("addressEdit", QStringLiteral("127.0.0.1:") + m_server->endpoint().hostTemplate.section(QLatin1Char(':'), -1));
    auto *scheme = dialog->findChild<QComboBox *>(QStringLiteral("schemeCombo"));
    QVERIFY(scheme);
    scheme->setCurrentIndex(scheme->findText(QStringLiteral("http"), Qt::MatchFixedString));
    type("nameEdit", QStringLiteral("Sandbox"));
    type("secretIdEdit", QString::fromLatin1(secretId));
    type("secretKeyEdit", QString::fromLatin1(secretKey));
    if (!path.isEmpty())
        type("pathEdit", path);
}

void TestWholeJob::signIn(const QByteArray &secretId, const QByteArray &secretKey, const QString &path)
{
    m_program->window().actionSet()->signIn->trigger();
    auto *dialog = m_program->window().findChild<QDialog *>(QStringLiteral("signInDialog"));
    QVERIFY(dialog);
    auto *thisRun = dialog->findChild<QRadioButton *>(QStringLiteral("thisRunChoice"));
    QTRY_VERIFY(thisRun->isChecked());   // there is no keychain, and the dialog has found out
    fillSignIn(dialog, secretId, secretKey, path);
    auto *submit = dialog->findChild<QPushButton *>(QStringLiteral("submitButton"));
    QVERIFY2(submit->isEnabled(), "the dialog does not accept what was typed");
    QTest::mouseClick(submit, Qt::LeftButton);
    QTRY_VERIFY(!m_program->sessions().openAccounts().isEmpty());
}

void TestWholeJob::openByPath(const QString &path)
{
    BrowseView *view = m_program->window().browseView();
    Q_EMIT view->pathEntered(path);
    QTRY_COMPARE(m_program->objects().location().path(), path);
    QTRY_VERIFY(isListed());
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
    QCOMPARE(list->selection().size(), keys.size());
}

void TestWholeJob::signsInUploadsWatchesDownloadsComparesDeletes()
{
    signIn(m_server->credentials().secretId, m_server->credentials().secretKey);
    const QUuid account = m_program->sessions().openAccounts().value(0);
    QTRY_VERIFY(m_program->tree().buckets(account).size() >= 5);

    // Into a bucket by keyboard: Return on its node in the tree.
    AccountTreeView *tree = m_program->window().accountTree();
    const Cos::BucketRef photos{QStringLiteral("photos-1250000000"), QStringLiteral("ap-guangzhou")};
    const QModelIndex node = m_program->tree().indexOf({.accountId = account, .bucket = photos, .prefix = {}});
    QVERIFY(node.isValid());
    tree->expandAll();
    tree->setCurrentIndex(node);
    QTest::keyClick(tree, Qt::Key_Return);
    QTRY_COMPARE(m_program->objects().location().bucket, photos);
    QTRY_VERIFY(isListed());

    // A folder of our own.
    m_program->window().actionSet()->newFolder->trigger();
    auto *folderDialog = openDialog<NewFolderDialog>(m_program->window());
    QVERIFY(folderDialog);
    QTest::keyClicks(folderDialog->findChild<QLineEdit *>(), QStringLiteral("whole job"));
    QTest::keyClick(folderDialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(m_program->objects().indexOf("whole job/").isValid());
    openByPath(QStringLiteral("cos://photos-1250000000/whole job/"));

    // Drop a small file, a folder, and one that needs several parts.
    const QByteArray large(20 * 1024 * 1024 + 17, 'x');
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("trip/日本")));
    QVERIFY(writeFile(m_folder->filePath(QStringLiteral("a+b %2F.txt")), "hello"));
    QVERIFY(writeFile(m_folder->filePath(QStringLiteral("large.bin")), large));
    QVERIFY(writeFile(m_folder->filePath(QStringLiteral("trip/日本/empty")), {}));
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(m_folder->filePath(QStringLiteral("a+b %2F.txt"))),
                     QUrl::fromLocalFile(m_folder->filePath(QStringLiteral("large.bin"))),
                     QUrl::fromLocalFile(m_folder->filePath(QStringLiteral("trip")))});
    QSignalSpy ended(&m_program->engine(), &Transfer::Engine::batchEnded);
    drop(listViewport(), dropped);
    QVERIFY(ended.wait(60'000));
    const auto uploaded = ended.takeFirst().at(0).value<Transfer::BatchSummary>();
    QCOMPARE(uploaded.doneTasks, 3);
    QCOMPARE(uploaded.failedTasks, 0);
    QTRY_VERIFY(m_program->objects().indexOf("whole job/a+b %2F.txt").isValid());
    QTRY_VERIFY(m_program->objects().indexOf("whole job/trip/").isValid());

    // Download all three and compare.
    selectKeys({"whole job/a+b %2F.txt", "whole job/large.bin", "whole job/trip/"});
    m_program->window().actionSet()->download->trigger();
    QVERIFY(ended.wait(60'000));
    QCOMPARE(ended.takeFirst().at(0).value<Transfer::BatchSummary>().failedTasks, 0);
    const QDir downloads(Options::downloadFolder.value());
    QCOMPARE(contentOf(downloads.filePath(QStringLiteral("large.bin"))), large);
    QVERIFY(QFileInfo::exists(downloads.filePath(QStringLiteral("trip/日本/empty"))));
    const QStringList texts = downloads.entryList({QStringLiteral("a+b*.txt")});
    QCOMPARE(texts.size(), 1);
    QCOMPARE(contentOf(downloads.filePath(texts.first())), QByteArray("hello"));
    QVERIFY(downloads.entryList({QStringLiteral("*.part")}).isEmpty());

    // Delete the folder, after its objects were counted.
    openByPath(QStringLiteral("cos://photos-1250000000/"));
    selectKeys({"whole job/"});
    m_program->window().actionSet()->remove->trigger();
    auto *question = openDialog<DeleteDialog>(m_program->window());
    QVERIFY(question);
    QPushButton *deleteButton = deleteButtonOf(*question);
    QVERIFY(deleteButton);
    QTRY_VERIFY2(deleteButton->isEnabled(), "the objects were never counted");
    QVERIFY2(deleteButton->text().contains(QLatin1Char('4')), "the marker and three objects");
    QTest::mouseClick(deleteButton, Qt::LeftButton);
    QTRY_VERIFY(!m_program->objects().indexOf("whole job/").isValid());
    m_program->navigation().refresh();
    QTRY_VERIFY(isListed());
    QVERIFY(!m_program->objects().indexOf("whole job/").isValid());
}

void TestWholeJob::aWrongSecretIsSaidInTheDialog()
{
    m_program->window().actionSet()->signIn->trigger();
    auto *dialog = m_program->window().findChild<QDialog *>(QStringLiteral("signInDialog"));
    QVERIFY(dialog);
    fillSignIn(dialog, m_server->credentials().secretId, "NotTheSecretKey00000000000000000");
    auto *test = dialog->findChild<QPushButton *>(QStringLiteral("testButton"));
    QVERIFY2(test->isEnabled(), qPrintable(test->toolTip()));
    QTest::mouseClick(test, Qt::LeftButton);
    const auto *note = dialog->findChild<NoteLabel *>(QStringLiteral("testNote"));
    QVERIFY(note);
    QTRY_COMPARE(note->text(), QStringLiteral("The SecretKey does not belong to this SecretId."));
    dialog->reject();
}

void TestWholeJob::aSharedFolderKeyOpensItsFolderWithoutListingBuckets()
{
    m_server->resetCounters();
    signIn("AKIDSandboxPrefixOnly000000000000000", "SandboxPrefixOnlySecretKey000000",
           QStringLiteral("cos://photos-1250000000/2026/trip/"));
    QTRY_COMPARE(m_program->objects().location().prefix, QByteArray("2026/trip/"));
    QTRY_VERIFY(isListed());
    QVERIFY(m_program->objects().rowCount() > 0);
    QCOMPARE(m_server->callCount(QStringLiteral("GET Service")), 0);
}

void TestWholeJob::deletingUsesTheKeysThatWereSelectedNotTheRows()
{
    signIn(m_server->credentials().secretId, m_server->credentials().secretKey);
    const QUuid account = m_program->sessions().openAccounts().value(0);
    QTRY_VERIFY(!m_program->tree().buckets(account).isEmpty());
    const Cos::BucketRef photos{QStringLiteral("photos-1250000000"), QStringLiteral("ap-guangzhou")};
    Cos::Client *client = m_program->sessions().client(account);
    int stored = 0;
    for (const char *name : {"a", "b", "c", "d"}) {
        client->putObject({.bucket = photos, .key = QByteArray("rows/") + name, .versionId = {}}, QByteArray("x"))
            ->onDone(this, [&](const Result<Cos::PutResult> &result) { stored += result.isOk(); });
    }
    QTRY_COMPARE(stored, 4);
    openByPath(QStringLiteral("cos://photos-1250000000/rows/"));
    selectKeys({"rows/b"});
    m_program->window().actionSet()->remove->trigger();
    auto *question = openDialog<DeleteDialog>(m_program->window());
    QVERIFY(question);

    // While the question stands, the list is turned round and the row before the selected one goes.
    m_program->objects().sort(ObjectListModel::Name, Qt::DescendingOrder);
    m_program->objects().remove({"rows/d"});
    QTest::mouseClick(deleteButtonOf(*question), Qt::LeftButton);
    QTRY_VERIFY(!m_program->objects().indexOf("rows/b").isValid());
    m_program->navigation().refresh();
    QTRY_VERIFY(isListed());
    QVERIFY(m_program->objects().indexOf("rows/a").isValid());
    QVERIFY(m_program->objects().indexOf("rows/c").isValid());
    QVERIFY(m_program->objects().indexOf("rows/d").isValid());
}

QTEST_MAIN(TestWholeJob)
#include "tst_wholejob.moc"
