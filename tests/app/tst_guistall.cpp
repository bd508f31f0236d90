// SPDX-License-Identifier: GPL-3.0-or-later
// How long one event keeps the real window while the program works. The figures are reported, not judged: on a loaded machine
// everybody stalls. docs/performance.md has those of a quiet one.
#include "realprogram.h"
#include "resultof.h"
#include "stallmeter.h"

#include "actions/dragout.h"
#include "browse/browseview.h"
#include "browse/dialogs/deletedialog.h"
#include "browse/dialogs/objectpropertiesdialog.h"
#include "mainwindow/actionset.h"
#include "objectsettings/objectheadersdialog.h"
#include "preferences/options.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <thread>

using namespace std::chrono_literals;

namespace {

using GuiStallMeter = StallMeter<QApplication>;

constexpr int smallFiles = 1000;
constexpr qsizetype largeBytes = 96 << 20;
constexpr int timeoutMsecs = 300'000;

/// How many keys the large folder has.
int manyKeys()
{
    bool isSet = false;
    const int count = qEnvironmentVariableIntValue("COSCOPE_STALL_KEYS", &isSet);
    return isSet ? count : 100'000;
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

}   // namespace

class TestGuiStall : public QObject
{
    Q_OBJECT

public:
    explicit TestGuiStall(GuiStallMeter &meter)
        : m_meter(meter)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void theMeterSeesAStall();
    void whileManyFilesGoUpAndDown();
    void whileALargeFolderIsListed();
    void whileSomethingIsDoneWithAllOfIt();
    void whileAllOfItIsDeleted();

private:
    void open(const QString &path);
    void openLargeFolder();
    void selectAll();
    void startMeter();
    void trigger(QAction *action);
    template <typename Dialog>
    void askAndLeave(QAction *action, const char *work);
    void downloadAndCancel();
    void report(const char *work);
    Transfer::BatchSummary nextSummary(QSignalSpy &ended) const;

    GuiStallMeter &m_meter;
    std::unique_ptr<QTemporaryDir> m_folder;
    RealProgram m_program;
    QUuid m_account;
    Cos::BucketRef m_bucket;
};

void TestGuiStall::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY2(m_program.prepare(), qPrintable(m_program.problem()));
    m_program.forgetAll();
    QVERIFY(m_program.start());
    const Result<Account> account = m_program.signIn();
    QVERIFY(account.isOk());
    m_account = account->id;
    m_bucket = m_program.server().bucket(QStringLiteral("stalls"));
    QVERIFY(resultOf(m_program->sessions().client(m_account)->createBucket(m_bucket)).isOk());
}

void TestGuiStall::cleanupTestCase()
{
    m_program.end();
}

void TestGuiStall::open(const QString &path)
{
    Q_EMIT m_program->window().browseView()->pathEntered(path);
    QTRY_COMPARE(m_program->objects().location().path(), path);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->objects().state(), ObjectListModel::State::Complete, timeoutMsecs);
}

void TestGuiStall::startMeter()
{
    m_meter.takeLongestMsecs();
    m_meter.takeMostWorkMsecs();
    m_meter.takeEventCount();
}

void TestGuiStall::report(const char *work)
{
    const qint64 events = m_meter.takeEventCount();
    const QByteArray event = m_meter.longestEvent();
    qInfo("%s: longest of %lld events %.1f ms, %s; most work in one %.1f ms", work, static_cast<long long>(events),
          m_meter.takeLongestMsecs(), event.constData(), m_meter.takeMostWorkMsecs());
    QVERIFY(events > 0);   // or nothing was measured
}

Transfer::BatchSummary TestGuiStall::nextSummary(QSignalSpy &ended) const
{
    if (ended.isEmpty() && !ended.wait(timeoutMsecs))
        return {};
    return ended.takeFirst().at(0).value<Transfer::BatchSummary>();
}

void TestGuiStall::theMeterSeesAStall()
{
    startMeter();
    bool isOver = false;
    QMetaObject::invokeMethod(
        this,
        [&isOver] {
            std::this_thread::sleep_for(60ms);   // lint: allow sleep: the stall itself
            isOver = true;
        },
        Qt::QueuedConnection);
    QTRY_VERIFY(isOver);
    QVERIFY(m_meter.takeLongestMsecs() >= 60);
}

void TestGuiStall::whileManyFilesGoUpAndDown()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("files/small")));
    QVERIFY(writeFile(m_folder->filePath(QStringLiteral("files/large.bin")), QByteArray(largeBytes, 'x')));
    for (int number = 0; number < smallFiles; ++number)
        QVERIFY(writeFile(m_folder->filePath(QStringLiteral("files/small/%1").arg(number)), QByteArray::number(number)));
    open(QStringLiteral("cos://") + m_bucket.name + QLatin1Char('/'));
    QSignalSpy ended(&m_program->engine(), &Transfer::Engine::batchEnded);

    startMeter();
    m_program->engine().upload({.accountId = m_account,
                                .localPaths = {m_folder->filePath(QStringLiteral("files"))},
                                .bucket = m_bucket,
                                .options = {.conflictPolicy = Transfer::ConflictPolicy::Overwrite}});
    QCOMPARE(nextSummary(ended).doneTasks, smallFiles + 1);
    report("1000 small files and a large one up");

    m_program->engine().download({.accountId = m_account,
                                  .bucket = m_bucket,
                                  .items = {{.key = "files/", .isFolder = true}},
                                  .folder = m_folder->filePath(QStringLiteral("back")),
                                  .options = {.conflictPolicy = Transfer::ConflictPolicy::Overwrite}});
    QCOMPARE(nextSummary(ended).doneTasks, smallFiles + 1);
    report("and down");
    QCOMPARE(QFileInfo(m_folder->filePath(QStringLiteral("back/files/large.bin"))).size(), largeBytes);
}

void TestGuiStall::openLargeFolder()
{
    if (m_program->objects().rowCount() == manyKeys())
        return;
    m_program.server().addKeys(m_bucket, "many/", manyKeys());
    startMeter();
    open(QStringLiteral("cos://%1/many/").arg(m_bucket.name));
    QTRY_VERIFY_WITH_TIMEOUT(!m_program->objects().isArranging(), timeoutMsecs);
    QCOMPARE(m_program->objects().rowCount(), manyKeys());
}

void TestGuiStall::whileALargeFolderIsListed()
{
    openLargeFolder();
    report("a large folder listed");
}

/// As a key or a menu does, in an event of its own.
void TestGuiStall::trigger(QAction *action)
{
    QVERIFY(action->isEnabled());
    startMeter();
    QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

void TestGuiStall::selectAll()
{
    trigger(m_program->window().actionSet()->selectAll);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->window().browseView()->listView()->selectionTotals().count, manyKeys(), timeoutMsecs);
    m_program->window().repaint();
}

template <typename Dialog>
void TestGuiStall::askAndLeave(QAction *action, const char *work)
{
    trigger(action);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->window().findChild<Dialog *>(), timeoutMsecs);
    auto *dialog = m_program->window().findChild<Dialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(dialog, timeoutMsecs));
    report(work);
    dialog->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!m_program->window().findChild<Dialog *>(), timeoutMsecs);
}

void TestGuiStall::downloadAndCancel()
{
    Transfer::Totals totals;
    const QObject listener;
    connect(&m_program->engine(), &Transfer::Engine::totalsChanged, &listener,
            [&totals](const Transfer::Totals &now) { totals = now; });
    Options::downloadFolder.setValue(m_folder->filePath(QStringLiteral("all")));
    trigger(m_program->window().actionSet()->download);
    QTRY_VERIFY_WITH_TIMEOUT(totals.isWorking(), timeoutMsecs);
    report("download");
    m_program->engine().cancelAll();
    QTRY_VERIFY_WITH_TIMEOUT(!totals.isWorking(), timeoutMsecs);
}

void TestGuiStall::whileSomethingIsDoneWithAllOfIt()
{
    openLargeFolder();
    const ActionSet *actions = m_program->window().actionSet();
    selectAll();
    report("everything selected");
    askAndLeave<DeleteDialog>(actions->remove, "asked whether to delete it");
    askAndLeave<ObjectPropertiesDialog>(actions->properties, "properties");
    askAndLeave<ObjectHeadersDialog>(actions->objectHeaders, "headers");

    QGuiApplication::clipboard()->clear();
    trigger(actions->copyPath);
    QTRY_VERIFY_WITH_TIMEOUT(!QGuiApplication::clipboard()->text().isEmpty(), timeoutMsecs);
    report("paths copied");

    DragOut drags({.window = m_program->window(), .navigation = m_program->navigation(), .engine = m_program->engine()});
    std::unique_ptr<QMimeData> dragged;
    startMeter();
    QMetaObject::invokeMethod(
        this, [&] { dragged.reset(drags.mimeData(m_program->window().browseView()->selection())); }, Qt::QueuedConnection);
    QTRY_VERIFY_WITH_TIMEOUT(dragged, timeoutMsecs);
    report("a drag begun");
    downloadAndCancel();
}

void TestGuiStall::whileAllOfItIsDeleted()
{
    openLargeFolder();
    selectAll();
    m_program->window().actionSet()->remove->trigger();
    auto *question = m_program->window().findChild<DeleteDialog *>();
    QVERIFY(question);
    startMeter();
    Q_EMIT question->deletionRequested(m_bucket, m_program->window().browseView()->selection());
    question->reject();
    QTRY_COMPARE_WITH_TIMEOUT(m_program->objects().rowCount(), 0, timeoutMsecs);
    report("all of it deleted");
}

int main(int argc, char **argv)
{
    GuiStallMeter application(argc, argv);
    TestGuiStall test(application);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_guistall.moc"
