// SPDX-License-Identifier: GPL-3.0-or-later
#include "realprogram.h"

#include "actions/dragout.h"

#include "base/operation.h"
#include "browse/browseview.h"
#include "widgets/workindicator.h"

#include <QDir>
#include <QLockFile>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

namespace {

/// Runs until it is deleted.
class EndlessWork : public Operation
{
public:
    EndlessWork()
        : Operation(nullptr)
    {
    }

private:
    void start() override {}
    void abort() override {}
    void finishCancelled() override { announce(); }
};

}   // namespace

/// What must not be lost when the program ends, and what must not outlive it.
class TestRunEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void closingNamesTheWorkThatItWouldEnd();
    void noMessageHidesHowToStopAWork();
    void aWorkThatBreaksIsTold();
    void whatAKilledRunHasStagedIsRemoved();
    void onlyTheLastDragsStay();

private:
    QString cache() const { return QStandardPaths::writableLocation(QStandardPaths::CacheLocation); }
    QStringList foldersIn(const QString &path) const { return QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }
    void openFolder();

    RealProgram m_program;
};

void TestRunEnd::initTestCase()
{
    QVERIFY2(m_program.prepare(SandboxServer::Content::Sample), qPrintable(m_program.problem()));
}

void TestRunEnd::init()
{
    m_program.forgetAll();
    QVERIFY(m_program.start());
}

void TestRunEnd::cleanup()
{
    m_program.end();
}

void TestRunEnd::closingNamesTheWorkThatItWouldEnd()
{
    MainWindow &window = m_program->window();
    auto *indicator = window.findChild<WorkIndicator *>();
    auto work = std::make_unique<EndlessWork>();
    indicator->follow(work.get(), QStringLiteral("Deleting from photos"));
    window.close();
    auto *question = window.findChild<QMessageBox *>();
    QVERIFY(question && question->isVisible());
    QVERIFY(question->informativeText().contains(QLatin1String("Deleting from photos")));
    question->reject();
    QVERIFY(window.isVisible());
    work.reset();
    QTRY_VERIFY(!indicator->isBusy());
    window.close();
    QTRY_VERIFY(!window.isVisible());
}

void TestRunEnd::noMessageHidesHowToStopAWork()
{
    MainWindow &window = m_program->window();
    auto *indicator = window.findChild<WorkIndicator *>();
    auto *older = new EndlessWork;   // deletes itself
    auto *newer = new EndlessWork;
    indicator->follow(older, QStringLiteral("Deleting from photos"));
    window.statusBar()->showMessage(QStringLiteral("3 paths copied."));
    auto *stop = indicator->findChild<QToolButton *>();
    QVERIFY(stop->isVisible());
    indicator->follow(newer, QStringLiteral("Changing headers in logs"));
    QCOMPARE(stop->menu()->actions().size(), 2);
    stop->menu()->actions().first()->trigger();
    QVERIFY(older->isCancelled());
    QVERIFY(!newer->isCancelled());
    QTRY_VERIFY(!stop->menu());   // one is left
    stop->click();
    QVERIFY(newer->isCancelled());
    QTRY_VERIFY(!indicator->isBusy());
}

void TestRunEnd::aWorkThatBreaksIsTold()
{
    MainWindow &window = m_program->window();
    auto work = std::make_unique<EndlessWork>();
    window.findChild<WorkIndicator *>()->follow(work.get(), QStringLiteral("Deleting from photos"));
    work.reset();
    QVERIFY(window.statusBar()->currentMessage().contains(QLatin1String("Deleting from photos")));
}

void TestRunEnd::whatAKilledRunHasStagedIsRemoved()
{
    const QString left = cache() + QStringLiteral("/drag-left");
    const QString used = cache() + QStringLiteral("/drag-used");
    QVERIFY(QDir().mkpath(left + QStringLiteral("/a/b")));
    QVERIFY(QDir().mkpath(used + QStringLiteral("/a")));
    QLockFile otherRun(used + QStringLiteral("/run.lock"));
    QVERIFY(otherRun.tryLock(0));
    QVERIFY(m_program.start());
    QTRY_COMPARE(foldersIn(cache()).filter(QStringLiteral("drag-")), QStringList{QStringLiteral("drag-used")});
}

void TestRunEnd::openFolder()
{
    const Result<Account> account = m_program.signIn();
    QVERIFY(account.isOk());
    QTRY_COMPARE(m_program->tree().accountState(account->id), BucketTreeModel::AccountState::Loaded);
    m_program.server().addKeys({QStringLiteral("photos-1250000000"), m_program.server().region()}, "dragged/", 10);
    const QString path = QStringLiteral("cos://photos-1250000000/dragged/");
    Q_EMIT m_program->window().browseView()->pathEntered(path);
    QTRY_VERIFY(m_program->objects().location().path() == path &&
                m_program->objects().state() == ObjectListModel::State::Complete);
}

void TestRunEnd::onlyTheLastDragsStay()
{
    openFolder();
    DragOut drags({.window = m_program->window(), .navigation = m_program->navigation(), .engine = m_program->engine()});
    BrowseView *view = m_program->window().browseView();
    view->listView()->selectAll();
    const ItemSelection items = view->selection();
    QCOMPARE(items.count(), 10);
    for (qsizetype number = 0; number < items.count(); ++number) {
        const std::unique_ptr<QMimeData> data(drags.mimeData(ItemSelection::fromItems({items.item(number)})));
        QTRY_VERIFY(data->hasUrls());
        QVERIFY(QFileInfo::exists(data->urls().constFirst().toLocalFile()));
    }
    const QStringList runs = foldersIn(cache()).filter(QStringLiteral("drag-"));
    QCOMPARE(runs.size(), 1);
    QVERIFY(foldersIn(QString(cache() + u'/' + runs.first())).size() < 10);
}

QTEST_MAIN(TestRunEnd)
#include "tst_runend.moc"
