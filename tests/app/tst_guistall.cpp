// SPDX-License-Identifier: GPL-3.0-or-later
// How long one event keeps the real window while the program works. The figures are reported, not judged: on a loaded machine
// everybody stalls. docs/performance.md has those of a quiet one.
#include "nokeychain.h"
#include "ownfolders.h"
#include "resultof.h"
#include "sandboxserver.h"
#include "stallmeter.h"

#include "application.h"

#include "browse/browseview.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <chrono>
#include <thread>

using namespace std::chrono_literals;

namespace {

const OwnFolders ownFolders;

using GuiStallMeter = StallMeter<QApplication>;

constexpr int smallFiles = 1000;
constexpr qsizetype largeBytes = 96 << 20;
constexpr int listedKeys = 100'000;
constexpr int timeoutMsecs = 120'000;

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

private:
    void open(const QString &path);
    void startMeter();
    void report(const char *work);
    Transfer::BatchSummary nextSummary(QSignalSpy &ended) const;

    GuiStallMeter &m_meter;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LanguageSwitch> m_languages;
    std::unique_ptr<Application> m_program;
    QUuid m_account;
    Cos::BucketRef m_bucket;
};

void TestGuiStall::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("coscope-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_guistall"));
    QSettings().clear();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();   // the list of transfers
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_server = SandboxServer::start();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));

    m_languages = std::make_unique<LanguageSwitch>(QStringLiteral("en"));
    m_program = std::make_unique<Application>(std::make_unique<NoKeychain>(), *m_languages);
    m_program->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_program->window(), 60'000));
    const QString port = m_server->endpoint().hostTemplate.section(QLatin1Char(':'), -1);
    const Result<Account> account = m_program->openSandbox(QStringLiteral("http://127.0.0.1:") + port, m_server->credentials());
    QVERIFY(account.isOk());
    m_account = account->id;
    m_bucket = m_server->bucket(QStringLiteral("stalls"));
    QVERIFY(resultOf(m_program->sessions().client(m_account)->createBucket(m_bucket)).isOk());
}

void TestGuiStall::cleanupTestCase()
{
    m_program.reset();
    m_languages.reset();
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
    m_meter.takeEventCount();
}

void TestGuiStall::report(const char *work)
{
    const qint64 events = m_meter.takeEventCount();
    const QByteArray event = m_meter.longestEvent();
    qInfo("%s: longest of %lld events %.1f ms, %s", work, static_cast<long long>(events), m_meter.takeLongestMsecs(),
          event.constData());
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

void TestGuiStall::whileALargeFolderIsListed()
{
    m_server->addKeys(m_bucket, "many/", listedKeys);
    startMeter();
    open(QStringLiteral("cos://%1/many/").arg(m_bucket.name));
    QCOMPARE(m_program->objects().rowCount(), listedKeys);
    report("100 000 keys listed");
}

int main(int argc, char **argv)
{
    GuiStallMeter application(argc, argv);
    TestGuiStall test(application);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_guistall.moc"
