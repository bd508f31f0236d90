// SPDX-License-Identifier: GPL-3.0-or-later
#include "nokeychain.h"
#include "ownfolders.h"
#include "sandboxserver.h"

#include "actions/dragout.h"
#include "application.h"

#include "base/operation.h"
#include "browse/browseview.h"
#include "widgets/workindicator.h"

#include <QDir>
#include <QLockFile>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

namespace {

const OwnFolders ownFolders;

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
    void whatAKilledRunHasStagedIsRemoved();
    void onlyTheLastDragsStay();

private:
    QString cache() const { return QStandardPaths::writableLocation(QStandardPaths::CacheLocation); }
    QStringList foldersIn(const QString &path) const { return QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }
    void openFolder();
    void makeProgram();

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<LanguageSwitch> m_languages;
    std::unique_ptr<Application> m_program;
};

void TestRunEnd::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("coscope-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_runend"));
    m_server = SandboxServer::start(SandboxServer::Content::Sample);
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
}

void TestRunEnd::init()
{
    QSettings().clear();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();   // the list of transfers
    QDir(cache()).removeRecursively();
    m_languages = std::make_unique<LanguageSwitch>(QStringLiteral("en"));
    makeProgram();
}

void TestRunEnd::makeProgram()
{
    m_program.reset();
    m_program = std::make_unique<Application>(std::make_unique<NoKeychain>(), *m_languages);
    m_program->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_program->window(), 60'000));
}

void TestRunEnd::cleanup()
{
    m_program.reset();
    m_languages.reset();
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

void TestRunEnd::whatAKilledRunHasStagedIsRemoved()
{
    const QString left = cache() + QStringLiteral("/drag-left");
    const QString used = cache() + QStringLiteral("/drag-used");
    QVERIFY(QDir().mkpath(left + QStringLiteral("/a/b")));
    QVERIFY(QDir().mkpath(used + QStringLiteral("/a")));
    QLockFile otherRun(used + QStringLiteral("/run.lock"));
    QVERIFY(otherRun.tryLock(0));
    makeProgram();
    QTRY_COMPARE(foldersIn(cache()).filter(QStringLiteral("drag-")), QStringList{QStringLiteral("drag-used")});
}

void TestRunEnd::openFolder()
{
    const Result<Account> account = m_program->openSandbox(
        QString(QStringLiteral("http://") + m_server->endpoint().serviceHostFor({})), m_server->credentials());
    QVERIFY(account.isOk());
    QTRY_COMPARE(m_program->tree().accountState(account->id), BucketTreeModel::AccountState::Loaded);
    m_server->addKeys({QStringLiteral("photos-1250000000"), m_server->region()}, "dragged/", 10);
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
