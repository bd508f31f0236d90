// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "bucketcontents.h"
#include "cos/client.h"
#include "cos/qnamtransport.h"
#include "resultof.h"
#include "sandboxserver.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr qint64 mebi = 1024 * 1024;

/// Files and folders below \a folder by their relative path; a folder's ends in "/".
QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> content;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (entries.fileInfo().isDir()) {
            content.insert(QDir(folder).relativeFilePath(file.fileName()) + u'/', {});
            continue;
        }
        if (!file.open(QIODevice::ReadOnly))
            qFatal("unreadable: %s", qUtf8Printable(file.fileName()));
        content.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return content;
}

}   // namespace

/// The program that moves files, killed again and again in the middle of a queue that goes both ways, until everything is done:
/// then every file is there, is the same, and came once.
///
/// COSCOPE_TEST_KILLS says how often (a few times without it), COSCOPE_TEST_SEED repeats a run.
class TestKilledTransfers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = SandboxServer::start();
        QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
        if (m_server->isForeign())
            QSKIP("this service has no counters");
        const quint32 seed = qEnvironmentVariableIsSet("COSCOPE_TEST_SEED")
                                 ? quint32(qEnvironmentVariableIntValue("COSCOPE_TEST_SEED"))
                                 : QRandomGenerator::global()->generate();
        qInfo("COSCOPE_TEST_SEED=%u", seed);
        m_random.seed(seed);
        m_bucket = m_server->bucket(QStringLiteral("killed"));
        const auto client = newClient();
        QVERIFY(resultOf(client->createBucket(m_bucket)));
        makeFiles(QStringLiteral("up"));
        makeFiles(QStringLiteral("down"));
        QCOMPARE(runToTheEnd({QStringLiteral("upload"), path("down/"), QStringLiteral("there/")}), 0);
    }

    void everyFileArrivesOnceHoweverOftenTheProgramIsKilled()
    {
        const int wanted =
            qEnvironmentVariableIsSet("COSCOPE_TEST_KILLS") ? qEnvironmentVariableIntValue("COSCOPE_TEST_KILLS") : 8;
        int kills = 0;
        for (int round = 1; kills < wanted; ++round) {
            m_server->resetCounters();
            m_server->setLatency(10);
            kills += killUntilDone(round, wanted - kills);
            m_server->setLatency(0);
            check(round);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("killed %d times", kills);
    }

    void cleanupTestCase()
    {
        if (!m_bucket.name.isEmpty())
            QVERIFY(removeBucket(*newClient(), m_bucket));
        m_server.reset();
    }

private:
    /// Kills each start of the program at a random moment, at most \a mostKills times, then lets it end.
    int killUntilDone(int round, int mostKills)
    {
        for (int kills = 0;; ++kills) {
            QProcess program;
            start(program, orders(round, kills));
            const bool isLast = kills >= mostKills;
            const int patienceMsecs = isLast ? 120'000 : 20 + int(m_random.bounded(400));
            if (program.waitForFinished(patienceMsecs)) {
                const QByteArray said = program.readAllStandardError();
                if (program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0)
                    QTest::qFail(qPrintable(QStringLiteral("the program failed: ") + QString::fromUtf8(said)), __FILE__,
                                 __LINE__);
                const bool hasBothWays = kills > 0;
                if (hasBothWays || isLast)
                    return kills;
                continue;
            }
            program.kill();
            program.waitForFinished(5000);
            waitUntilServerIsIdle();
        }
    }

    /// Both ways in one journal: whichever comes first, the other one's request is added by the next start.
    QStringList orders(int round, int kills) const
    {
        const QString journal = m_folder.filePath(QStringLiteral("journal-%1.sqlite").arg(round));
        const QString number = QString::number(round);
        const QStringList way =
            kills % 2 == 0 ? QStringList{QStringLiteral("upload"), path("up/"), QLatin1String("arrived-") + number + u'/'}
                           : QStringList{QStringLiteral("download"), path("got-") + number, QStringLiteral("there/")};
        return QStringList{QStringLiteral("--journal"), journal} + way;
    }

    void check(int round)
    {
        const QString number = QString::number(round);
        for (const int parity : {0, 1})   // whatever was not asked for yet is done now
            QCOMPARE(runToTheEnd(orders(round, parity)), 0);
        const QJsonObject counters = m_server->counters();
        QCOMPARE(QJsonDocument(counters.value(QLatin1String("repeated")).toObject()).toJson(QJsonDocument::Compact),
                 QByteArray("{}"));
        QVERIFY(contentOf(path("down")) == contentOf(path("got-") + number));
        const QString back = path("back-") + number;
        QCOMPARE(runToTheEnd({QStringLiteral("download"), back, QLatin1String("arrived-") + number + u'/'}), 0);
        QVERIFY(contentOf(path("up")) == contentOf(back));
        const auto client = newClient();
        const Result<Cos::UploadPage> unfinished = resultOf(client->listMultipartUploads(m_bucket, {}));
        QVERIFY(unfinished && unfinished->uploads.isEmpty());
        QVERIFY(QDir(back).removeRecursively());
    }

    void start(QProcess &program, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("COSCOPE_TEST_SECRET_ID"), QString::fromLatin1(m_server->credentials().secretId));
        environment.insert(QStringLiteral("COSCOPE_TEST_SECRET_KEY"), QString::fromLatin1(m_server->credentials().secretKey));
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("coscope.cos.*=false"));
        program.setProcessEnvironment(environment);
        const Cos::Endpoint endpoint = m_server->endpoint();
        program.start(QStringLiteral(TRANSFERBENCH),
                      QStringList{QStringLiteral("--endpoint"),
                                  QString(endpoint.scheme + QLatin1String("://") + endpoint.serviceHostFor(m_bucket.region)),
                                  QStringLiteral("--region"), m_bucket.region, QStringLiteral("--bucket"), m_bucket.name} +
                          arguments);
    }

    int runToTheEnd(const QStringList &arguments)
    {
        QProcess program;
        start(program, arguments);
        if (!program.waitForFinished(120'000))
            return -1;
        if (program.exitCode() != 0)
            qWarning("%s", program.readAllStandardError().constData());
        return program.exitCode();
    }

    /// What was on its way when the program died may still be stored: until the server has read all its connections to the end.
    void waitUntilServerIsIdle() const
    {
        constexpr int ours = 1;   // which asks
        bool isIdle = false;
        const auto look = [&] {
            isIdle = isIdle || m_server->counters().value(QLatin1String("connections")).toInt() == ours;
            return isIdle;   // QTRY looks again at the end, when the one before may not be closed yet
        };
        QTRY_VERIFY_WITH_TIMEOUT(look(), 60'000);
    }

    /// For a while: its connections would be taken for those of the program.
    std::unique_ptr<Cos::Client> newClient() const
    {
        return std::make_unique<Cos::Client>(m_server->endpoint(), m_server->credentials(),
                                             std::make_unique<Cos::QnamTransport>(), m_clock);
    }

    void makeFiles(const QString &folder)
    {
        constexpr int smallFiles = 250;
        for (int i = 0; i < smallFiles; ++i)
            write(folder + QStringLiteral("/small-%1/%2.bin").arg(i % 7).arg(i), m_random.bounded(9000));
        constexpr int emptyFolders = 40;
        for (int i = 0; i < emptyFolders; ++i)
            QVERIFY(QDir(m_folder.path()).mkpath(folder + QStringLiteral("/small-%1/empty-%2").arg(i % 7).arg(i)));
        write(folder + QStringLiteral("/middle.bin"), 3 * mebi + 11);
        write(folder + QStringLiteral("/large.bin"), 20 * mebi + 7);
        write(folder + QStringLiteral("/larger.bin"), 37 * mebi);
    }

    void write(const QString &name, qint64 sizeBytes)
    {
        const QString target = m_folder.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(target).path()));
        QByteArray content((sizeBytes + 3) / 4 * 4, Qt::Uninitialized);
        m_random.fillRange(reinterpret_cast<quint32 *>(content.data()), content.size() / 4);
        content.truncate(sizeBytes);
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == sizeBytes);
    }

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    SystemClock m_clock;
    QTemporaryDir m_folder;
    QRandomGenerator m_random;
    std::unique_ptr<SandboxServer> m_server;
    Cos::BucketRef m_bucket;
};

QTEST_GUILESS_MAIN(TestKilledTransfers)
#include "tst_killedtransfers.moc"
