// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/navigation.h"

#include "realprogram.h"
#include "resultof.h"

#include "actions/uploadchooser.h"

#include "account/accountlist.h"
#include "account/accountsdialog.h"
#include "account/removeaccountdialog.h"
#include "browse/accounttreeview.h"
#include "browse/browseview.h"
#include "browse/dialogs/bucketpropertiesdialog.h"
#include "browse/dialogs/deletebucketdialog.h"
#include "browse/dialogs/deletedialog.h"
#include "browse/dialogs/newfolderdialog.h"
#include "browse/dialogs/objectpropertiesdialog.h"
#include "cos/client.h"
#include "mainwindow/actionset.h"
#include "preferences/options.h"
#include "widgets/breadcrumb.h"
#include "widgets/emptystate.h"
#include "widgets/inlinemessage.h"
#include "widgets/notelabel.h"

#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

/// Getting about in the real window, where a way is barred as well as where it is free.
class TestNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theKeyboardLeadsFromTheAccountIntoAFolder();
    void aPathThatFailedIsSearchedForAgain();
    void thePathOfAnObjectShowsTheObject();
    void aFolderThatIsNotShownIsNotReplaced();
    void aBucketDeletedBehindAClosedDialogLeavesTheTree();
    void aPathThatLedNowhereIsThereToBeMended();
    void aListingThatBrokeOffIsCompletedByRetry();
    void pathsAreCopiedAsTheyWereSelected();
    void whatIsCopiedLastCounts();
    void keysThatMayNotListBucketsOpenTheirPath();
    void anAccountWhoseKeysWereNotKeptCanBeUnlockedAtOnce();
    void aFolderOfALockedAccountOffersToUnlock();
    void returnShowsWhatIsCurrentNotWhatIsSelected();
    void thePropertiesOfABucketSayWhenItWasMade();
    void retryOfAnObjectsPathShowsTheObject();
    void whatCannotBeDoneAnyMoreIsTold();
    void aRemovedAccountLeavesNoTransfersBehind();
    void uploadsComeFromWhereTheLastOnesCame();
    void transfersThatGoOnAfterARestartAreShown();

private:
    void openSandbox(const QByteArray &secretId = {}, const QByteArray &secretKey = {});
    bool isListed() const { return m_program->objects().state() == ObjectListModel::State::Complete; }
    QString path() const { return m_program->objects().location().path(); }
    BrowseView *view() const { return m_program->window().browseView(); }
    InlineMessage *message() const { return view()->findChild<InlineMessage *>(); }
    Cos::Client *client() const { return m_program->sessions().client(m_accountId); }
    static Cos::BucketRef docs() { return {QStringLiteral("docs-1250000000"), QStringLiteral("ap-guangzhou")}; }
    /// A folder of 5000 objects, all selected.
    void openMany();
    /// Behind the window's back.
    void store(const QByteArray &key, const QByteArray &content);
    void clickRetry() { message()->findChild<QAbstractButton *>(QStringLiteral("retryButton"))->click(); }

    RealProgram m_program;
    QUuid m_accountId;
};

void TestNavigation::initTestCase()
{
    QVERIFY2(m_program.prepare(SandboxServer::Content::Sample), qPrintable(m_program.problem()));
}

void TestNavigation::init()
{
    m_program.forgetAll();
    QVERIFY(m_program.start());
}

void TestNavigation::cleanup()
{
    m_program.server().clearFaults();
    m_program.end();
}

void TestNavigation::openSandbox(const QByteArray &secretId, const QByteArray &secretKey)
{
    Cos::Credentials keys = m_program.server().credentials();
    if (!secretId.isEmpty()) {
        keys.secretId = secretId;
        keys.secretKey = secretKey;
    }
    const Result<Account> account = m_program.signIn(keys);
    QVERIFY(account.isOk());
    m_accountId = account->id;
    QTRY_VERIFY(m_program->tree().accountState(m_accountId) == BucketTreeModel::AccountState::Loaded ||
                m_program->tree().accountState(m_accountId) == BucketTreeModel::AccountState::Failed);
}

void TestNavigation::store(const QByteArray &key, const QByteArray &content)
{
    QVERIFY(resultOf(client()->putObject({.bucket = docs(), .key = key, .versionId = {}}, content)).isOk());
}

void TestNavigation::theKeyboardLeadsFromTheAccountIntoAFolder()
{
    openSandbox();
    AccountTreeView *tree = m_program->window().accountTree();
    QCOMPARE(m_program->window().focusWidget(), tree);
    QTRY_VERIFY(tree->isExpanded(m_program->tree().accountIndex(m_accountId)));
    QTest::keyClick(tree, Qt::Key_Down);   // the region
    QTest::keyClick(tree, Qt::Key_Down);   // its first bucket
    QTest::keyClick(tree, Qt::Key_Return);
    QTRY_COMPARE(path(), QStringLiteral("cos://docs-1250000000/"));
    QTRY_VERIFY(isListed());
    QCOMPARE(m_program->window().focusWidget(), view()->listView());
    QTest::keyClick(view()->listView(), Qt::Key_Down);
    QTest::keyClick(view()->listView(), Qt::Key_Return);
    QTRY_COMPARE(path(), QStringLiteral("cos://docs-1250000000/logs/"));
}

void TestNavigation::aPathThatFailedIsSearchedForAgain()
{
    openSandbox();
    Q_EMIT view()->pathEntered(QStringLiteral("cos://later-1250000000/a/"));
    QTRY_VERIFY(message()->isVisible());
    const Cos::BucketRef later{QStringLiteral("later-1250000000"), m_program.server().region()};
    bool isCreated = false;
    m_program->sessions().client(m_accountId)->createBucket(later)->onDone(this, [&isCreated](const Result<Nothing> &result) {
        isCreated = result.isOk();
    });
    QTRY_VERIFY(isCreated);
    clickRetry();
    QTRY_COMPARE(path(), QStringLiteral("cos://later-1250000000/a/"));
    QVERIFY(!message()->isVisible());
}

void TestNavigation::thePathOfAnObjectShowsTheObject()
{
    openSandbox();
    const QString object = QStringLiteral("cos://docs-1250000000/look/at me.txt");
    store("look/at me.txt", "x");
    Q_EMIT view()->pathEntered(object);
    QTRY_COMPARE(path(), QStringLiteral("cos://docs-1250000000/look/"));
    QTRY_COMPARE(view()->currentKey(), QByteArray("look/at me.txt"));

    Q_EMIT view()->pathEntered(QStringLiteral("cos://docs-1250000000/look"));   // a folder all the same
    QTRY_COMPARE(path(), QStringLiteral("cos://docs-1250000000/look/"));
}

void TestNavigation::aFolderThatIsNotShownIsNotReplaced()
{
    openSandbox();
    store("kept/", "somebody's page");
    Q_EMIT view()->pathEntered(QStringLiteral("cos://docs-1250000000/"));
    QTRY_VERIFY(isListed());
    m_program->objects().setNameFilter(QStringLiteral("nothing is called so"));
    QTRY_COMPARE(m_program->objects().rowCount(), 0);

    m_program->window().actionSet()->newFolder->trigger();
    QPointer<NewFolderDialog> dialog = m_program->window().findChild<NewFolderDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog, 60'000));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("kept"));
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(dialog && dialog->findChild<NoteLabel *>()->text().contains(QLatin1String("already")));
    const Result<Cos::ObjectInfo> there =
        resultOf(client()->headObject({.bucket = docs(), .key = QByteArrayLiteral("kept/"), .versionId = {}}));
    QVERIFY(there.isOk());
    QCOMPARE(there->sizeBytes, 15);
    dialog->reject();
}

void TestNavigation::aBucketDeletedBehindAClosedDialogLeavesTheTree()
{
    openSandbox();
    const Cos::BucketRef doomed{QStringLiteral("doomed-1250000000"), m_program.server().region()};
    QVERIFY(resultOf(client()->createBucket(doomed)).isOk());
    m_program->tree().insertBucket(m_accountId, doomed);
    m_program->navigation().visit({.accountId = m_accountId, .bucket = doomed, .prefix = {}});
    QTRY_VERIFY(isListed());
    m_program.server().injectFault({{QStringLiteral("method"), QStringLiteral("DELETE")}, {QStringLiteral("hold"), true}});

    view()->takeFocus();
    m_program->window().actionSet()->deleteBucket->trigger();
    QPointer<DeleteBucketDialog> dialog = m_program->window().findChild<DeleteBucketDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->deletionRequested(doomed);
    dialog->reject();
    QTRY_VERIFY(!dialog);
    QVERIFY(m_program->tree().buckets(m_accountId).contains(doomed));
    m_program.server().clearFaults();   // only now it is answered
    QTRY_VERIFY(!m_program->tree().buckets(m_accountId).contains(doomed));
    QVERIFY(m_program->navigation().location().isBucketList());
}

void TestNavigation::aPathThatLedNowhereIsThereToBeMended()
{
    openSandbox();
    for (const QString &wrong : {QStringLiteral("cos://docss-1250000000/manual/"), QStringLiteral("c//docs")}) {
        Q_EMIT view()->pathEntered(wrong);
        QTRY_VERIFY(message()->isVisible());
        view()->editPath();
        QCOMPARE(view()->breadcrumb()->lineEdit()->text(), wrong);
        QTest::keyClick(view()->breadcrumb()->lineEdit(), Qt::Key_Escape);
        view()->clearError();
    }
    Q_EMIT view()->pathEntered(QStringLiteral("cos://docs-1250000000/manual/"));
    QTRY_VERIFY(isListed());
    view()->editPath();
    QCOMPARE(view()->breadcrumb()->lineEdit()->text(), QStringLiteral("cos://docs-1250000000/manual/"));
}

void TestNavigation::aListingThatBrokeOffIsCompletedByRetry()
{
    openSandbox();
    m_program.server().injectFault({{QStringLiteral("method"), QStringLiteral("GET")},
                                    {QStringLiteral("path"), QStringLiteral("many-")},
                                    {QStringLiteral("skip"), 2},
                                    {QStringLiteral("count"), -1},
                                    {QStringLiteral("status"), 403},
                                    {QStringLiteral("code"), QStringLiteral("AccessDenied")}});
    Q_EMIT view()->pathEntered(QStringLiteral("cos://many-1250000000/measurements/"));
    QTRY_COMPARE(m_program->objects().state(), ObjectListModel::State::Failed);
    QCOMPARE(m_program->objects().rowCount(), 2000);   // what came so far stays
    QVERIFY(message()->isVisible());
    m_program.server().clearFaults();
    clickRetry();
    QTRY_VERIFY(isListed());
    QCOMPARE(m_program->objects().rowCount(), 5000);
    QVERIFY(!message()->isVisible());
}

void TestNavigation::openMany()
{
    openSandbox();
    Q_EMIT view()->pathEntered(QStringLiteral("cos://many-1250000000/measurements/"));
    QTRY_COMPARE(path(), QStringLiteral("cos://many-1250000000/measurements/"));
    QTRY_VERIFY(isListed() && !m_program->objects().isArranging());
    QCOMPARE(m_program->objects().rowCount(), 5000);
    view()->takeFocus();
    view()->selectAll();
}

void TestNavigation::pathsAreCopiedAsTheyWereSelected()
{
    openMany();
    QGuiApplication::clipboard()->clear();
    const ItemSelection selected = view()->selection();
    m_program->window().actionSet()->copyPath->trigger();
    view()->listView()->clearSelection();
    m_program->objects().sort(ObjectListModel::Name, Qt::DescendingOrder);
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QStringList paths = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(paths.size(), selected.count());
    for (const qsizetype number : {qsizetype(0), qsizetype(1), selected.count() - 1})
        QCOMPARE(paths.at(number), QString(QStringLiteral("cos://many-1250000000/") + QString::fromUtf8(selected.key(number))));
}

void TestNavigation::whatIsCopiedLastCounts()
{
    openMany();
    m_program->window().actionSet()->copyPath->trigger();
    view()->listView()->clearSelection();
    m_program->window().actionSet()->copyPath->trigger();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::sendPostedEvents();   // what came of the first
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("cos://many-1250000000/measurements/"));
}

void TestNavigation::keysThatMayNotListBucketsOpenTheirPath()
{
    openSandbox("AKIDSandboxPrefixOnly000000000000000", "SandboxPrefixOnlySecretKey000000");
    const auto *page = view()->findChild<EmptyState *>();
    QTRY_COMPARE(page->title(), QStringLiteral("These keys may not list buckets"));
    QTest::mouseClick(page->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(view()->breadcrumb()->isEditing());
    QLineEdit *edit = view()->breadcrumb()->lineEdit();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("cos://photos-1250000000/2026/trip/"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(path(), QStringLiteral("cos://photos-1250000000/2026/trip/"));
    QTRY_VERIFY(isListed());
    QVERIFY(m_program->objects().rowCount() > 0);
}

void TestNavigation::anAccountWhoseKeysWereNotKeptCanBeUnlockedAtOnce()
{
    openSandbox();
    m_program.make();
    m_program->start();
    const auto *page = view()->findChild<EmptyState *>();
    QTRY_COMPARE(page->title(), QStringLiteral("This account is locked"));
    QTest::mouseClick(page->findChild<QPushButton *>(), Qt::LeftButton);
    const auto keyDialog = [this] { return m_program->window().findChild<QDialog *>(QStringLiteral("signInDialog")); };
    QTRY_VERIFY(keyDialog());
    keyDialog()->reject();
    openSandbox();   // signs in to the same account
    QTRY_COMPARE(page->title(), QStringLiteral("Choose a bucket"));
}

void TestNavigation::aFolderOfALockedAccountOffersToUnlock()
{
    openSandbox();
    m_program.make();
    m_program->start();
    const auto *page = view()->findChild<EmptyState *>();
    QTRY_COMPARE(page->title(), QStringLiteral("This account is locked"));
    m_program->navigation().visit({.accountId = m_accountId, .bucket = docs(), .prefix = "manual/"});
    QVERIFY(page->isVisible());
    QCOMPARE(page->title(), QStringLiteral("This account is locked"));
    QVERIFY(page->findChild<QPushButton *>()->isVisible());
    QVERIFY(!m_program->window().actionSet()->newFolder->isEnabled());
    QVERIFY(!m_program->window().actionSet()->uploadFiles->isEnabled());
    openSandbox();
    QTRY_VERIFY(isListed());
    QVERIFY(m_program->window().actionSet()->newFolder->isEnabled());
    m_program->navigation().visit({.accountId = QUuid::createUuid(), .bucket = docs(), .prefix = {}});
    QVERIFY(page->isVisible());
    QCOMPARE(page->title(), QStringLiteral("This account is not signed in any more"));
}

void TestNavigation::returnShowsWhatIsCurrentNotWhatIsSelected()
{
    openSandbox();
    store("two/a.txt", "a");
    store("two/b.txt", "b");
    m_program->navigation().visit({.accountId = m_accountId, .bucket = docs(), .prefix = "two/"});
    QTRY_VERIFY(isListed());
    ObjectListView *list = view()->listView();
    list->setCurrentIndex(m_program->objects().indexOf("two/a.txt"));
    list->selectionModel()->setCurrentIndex(m_program->objects().indexOf("two/b.txt"), QItemSelectionModel::NoUpdate);
    QTest::keyClick(list, Qt::Key_Return);
    auto *dialog = m_program->window().findChild<ObjectPropertiesDialog *>();
    QVERIFY(dialog);
    bool isNamed = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        isNamed = isNamed || label->text().contains(QLatin1String("b.txt"));
    QVERIFY(isNamed);
    dialog->reject();
}

void TestNavigation::thePropertiesOfABucketSayWhenItWasMade()
{
    openSandbox();
    m_program->navigation().visit({.accountId = m_accountId, .bucket = docs(), .prefix = {}});
    QTRY_VERIFY(isListed());
    view()->takeFocus();
    QVERIFY(m_program->tree().entry(m_program->navigation().location()).createdUtc.isValid());
    m_program->window().actionSet()->bucketProperties->trigger();
    auto *dialog = m_program->window().findChild<BucketPropertiesDialog *>();
    QVERIFY(dialog);
    const auto saysSo = [dialog] {
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const QLabel *label) { return label->text() == QLatin1String("Created"); });
    };
    QVERIFY(saysSo());
    dialog->reject();
}

void TestNavigation::retryOfAnObjectsPathShowsTheObject()
{
    openSandbox();
    const Cos::BucketRef later{QStringLiteral("elsewhere-1250000000"), m_program.server().region()};
    Q_EMIT view()->pathEntered(QStringLiteral("cos://elsewhere-1250000000/x/a.txt"));
    QTRY_VERIFY(message()->isVisible());
    QVERIFY(resultOf(client()->createBucket(later)).isOk());
    QVERIFY(resultOf(client()->putObject({.bucket = later, .key = "x/a.txt", .versionId = {}}, "a")).isOk());
    clickRetry();
    QTRY_COMPARE(path(), QStringLiteral("cos://elsewhere-1250000000/x/"));
    QTRY_COMPARE(view()->currentKey(), QByteArray("x/a.txt"));
}

void TestNavigation::whatCannotBeDoneAnyMoreIsTold()
{
    openSandbox();
    store("gone/a.txt", "a");
    m_program->navigation().visit({.accountId = m_accountId, .bucket = docs(), .prefix = "gone/"});
    QTRY_VERIFY(isListed());
    view()->listView()->selectAll();
    m_program->window().actionSet()->remove->trigger();
    QPointer<DeleteDialog> dialog = m_program->window().findChild<DeleteDialog *>();
    QVERIFY(dialog);
    m_program->accounts().remove(m_accountId);
    Q_EMIT dialog->deletionRequested(docs(), {});
    QVERIFY(m_program->window().statusBar()->currentMessage().contains(QLatin1String("not open")));
    dialog->reject();
}

void TestNavigation::aRemovedAccountLeavesNoTransfersBehind()
{
    openSandbox();
    m_program->engine().pauseAll();
    m_program.server().injectFault({{QStringLiteral("method"), QStringLiteral("PUT")}, {QStringLiteral("hold"), true}});
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("waits.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("waits") > 0 && file.flush());
    Transfer::Totals totals;
    connect(&m_program->engine(), &Transfer::Engine::totalsChanged, this,
            [&totals](const Transfer::Totals &now) { totals = now; });
    Q_EMIT view()->filesDropped({file.fileName()}, {.accountId = m_accountId, .bucket = docs(), .prefix = {}});
    QTRY_VERIFY(totals.hasUnfinished() && totals.activeTasks + totals.waitingTasks + totals.pausedTasks == 1);

    m_program->window().actionSet()->accounts->trigger();
    auto *accounts = m_program->window().findChild<AccountsDialog *>();
    QVERIFY(accounts);
    accounts->select(m_accountId);
    QPointer<RemoveAccountDialog> question;
    const auto asks = [&] {   // until the list of groups knows the new one
        if (question)
            question->reject();
        delete question;
        accounts->findChild<QPushButton *>(QStringLiteral("removeButton"))->click();
        question = accounts->findChild<RemoveAccountDialog *>();
        return question && question->text().contains(QLatin1String("1 unfinished transfer"));
    };
    QTRY_VERIFY(asks());
    question->findChild<QPushButton *>(QStringLiteral("confirmRemovalButton"))->click();
    QTRY_VERIFY(!totals.hasUnfinished());
    accounts->reject();
}

void TestNavigation::uploadsComeFromWhereTheLastOnesCame()
{
    openSandbox();
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("chosen.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("chosen") > 0 && file.flush());
    Q_EMIT view()->pathEntered(QStringLiteral("cos://docs-1250000000/"));
    QTRY_VERIFY(isListed());
    const auto openChooser = [this]() -> UploadChooser * {
        m_program->window().actionSet()->uploadFiles->trigger();
        return m_program->window().findChild<UploadChooser *>();
    };
    QPointer<UploadChooser> chooser = openChooser();
    QVERIFY(chooser);
    QSignalSpy ended(&m_program->engine(), &Transfer::Engine::batchEnded);
    chooser->setDirectory(folder.path());
    chooser->selectFile(file.fileName());
    QMetaObject::invokeMethod(chooser, "accept");
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
    QTRY_VERIFY(m_program->objects().indexOf("chosen.txt").isValid());
    QTRY_VERIFY(!chooser);
    chooser = openChooser();
    QVERIFY(chooser);
    QCOMPARE(chooser->directory().canonicalPath(), QDir(folder.path()).canonicalPath());
    chooser->reject();
}

void TestNavigation::transfersThatGoOnAfterARestartAreShown()
{
    openSandbox();
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("slow.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("slow") > 0 && file.flush());
    m_program.server().injectFault(
        {{QStringLiteral("path"), QStringLiteral("slow")}, {QStringLiteral("count"), -1}, {QStringLiteral("hang"), true}});
    Q_EMIT view()->pathEntered(QStringLiteral("cos://docs-1250000000/"));
    QTRY_VERIFY(isListed());
    qsizetype active = 0;
    connect(&m_program->engine(), &Transfer::Engine::totalsChanged, this,
            [&active](const Transfer::Totals &totals) { active = totals.activeTasks; });
    Q_EMIT view()->filesDropped({file.fileName()}, m_program->objects().location());
    const auto isShown = [this] { return m_program->window().actionSet()->showTransfers->isChecked(); };
    QTRY_VERIFY(isShown() && active == 1);

    m_program.make();
    QVERIFY(!isShown());
    m_program->start();
    QTRY_VERIFY(isShown());
    m_program->engine().cancelAll();
}

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
