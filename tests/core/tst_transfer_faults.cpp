// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferwire.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Transfer;

namespace {

constexpr qint64 mebi = 1024 * 1024;

#ifdef Q_OS_UNIX
/// A disk that is full beyond so many bytes a file, for as long as this lives.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{rlim_t(bytes), m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};
#endif

}   // namespace

/// Transfers while things go wrong: each ends in a verified result or a visible failure, never in a wrong file.
class TestTransferFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = SandboxServer::start();
        QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
        if (m_server->isForeign())
            QSKIP("this service takes no faults");
        m_large = TransferWire::pattern(60 * mebi + 7);   // eight parts
    }

    void init()
    {
        m_wire = std::make_unique<TransferWire>(*m_server);
        m_server->resetCounters();
    }

    void cleanup()
    {
        m_server->clearFaults();
        m_wire.reset();
    }
    void cleanupTestCase() { m_server.reset(); }

    void aPausedUploadSendsNoFinishedPartAgain()
    {
        m_wire->write(QStringLiteral("large.iso"), m_large);
        // three parts pass, the others crawl
        m_server->injectFault({{QStringLiteral("method"), QStringLiteral("PUT")},
                               {QStringLiteral("query"), QStringLiteral("partNumber")},
                               {QStringLiteral("skip"), 3},
                               {QStringLiteral("count"), -1},
                               {QStringLiteral("bytesPerSecond"), 100'000}});
        m_wire->engine->upload(m_wire->uploadRequest({QStringLiteral("large.iso")}, ConflictPolicy::Overwrite));
        QTRY_COMPARE_WITH_TIMEOUT(stored(QStringLiteral("partNumber")).size(), 3, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_wire->tasks.first().doneBytes >= 24 * mebi, 20'000);
        m_wire->engine->pauseAll();
        QTRY_COMPARE_WITH_TIMEOUT(m_wire->tasks.first().state, State::Paused, 20'000);
        m_server->clearFaults();
        m_wire->engine->resumeAll();
        QVERIFY(m_wire->waitForSummaries(1));
        QCOMPARE(m_wire->troubles(), QString());
        QCOMPARE(m_server->callCount(QStringLiteral("Initiate Multipart Upload")), 1);
        const QStringList parts = stored(QStringLiteral("partNumber"));
        QCOMPARE(parts.size(), 8);
        QCOMPARE(QSet<QString>(parts.cbegin(), parts.cend()).size(), 8);
        QVERIFY(m_wire->get("large.iso") == m_large);
    }

    void aPausedDownloadFetchesNoFinishedRangeAgain()
    {
        m_wire->put("large.iso", m_large);
        m_server->resetCounters();
        m_server->injectFault({{QStringLiteral("method"), QStringLiteral("GET")},
                               {QStringLiteral("path"), QStringLiteral("large")},
                               {QStringLiteral("skip"), 4},
                               {QStringLiteral("count"), -1},
                               {QStringLiteral("bytesPerSecond"), 100'000}});
        m_wire->engine->download(m_wire->downloadRequest("large.iso", QStringLiteral("down"), ConflictPolicy::Overwrite));
        QTRY_VERIFY_WITH_TIMEOUT(!m_wire->tasks.isEmpty() && m_wire->tasks.first().doneBytes >= 32 * mebi + 200'000, 20'000);
        m_wire->engine->pauseAll();
        QTRY_COMPARE_WITH_TIMEOUT(m_wire->tasks.first().state, State::Paused, 20'000);
        m_server->clearFaults();
        m_server->resetCounters();
        m_wire->engine->resumeAll();
        QVERIFY(m_wire->waitForSummaries(1));
        QCOMPARE(m_wire->troubles(), QString());
        QVERIFY(m_wire->read(QStringLiteral("down/large.iso")) == m_large);
        QCOMPARE(m_server->callCount(QStringLiteral("GET Object")), 4);
    }

    void cutConnectionsAreMended()
    {
        m_wire->write(QStringLiteral("large.iso"), m_large);
        m_server->injectFault({{QStringLiteral("method"), QStringLiteral("PUT")},
                               {QStringLiteral("query"), QStringLiteral("partNumber=2")},
                               {QStringLiteral("cutRequestAfterBytes"), 3 * mebi}});
        m_server->injectFault({{QStringLiteral("method"), QStringLiteral("PUT")},
                               {QStringLiteral("query"), QStringLiteral("partNumber=4")},
                               {QStringLiteral("dropAfterwards"), true}});
        QCOMPARE(m_wire->upload({QStringLiteral("large.iso")}), QString());
        m_server->injectFault({{QStringLiteral("method"), QStringLiteral("GET")},
                               {QStringLiteral("path"), QStringLiteral("large")},
                               {QStringLiteral("count"), 2},
                               {QStringLiteral("cutResponseAfterBytes"), 3 * mebi}});
        QCOMPARE(m_wire->download("large.iso", QStringLiteral("down")), QString());
        QVERIFY(m_wire->read(QStringLiteral("down/large.iso")) == m_large);
    }

    void aCompletionWhoseAnswerIsLostIsRecognised()
    {
        m_wire->write(QStringLiteral("large.iso"), m_large);
        m_server->injectFault({{QStringLiteral("method"), QStringLiteral("POST")},
                               {QStringLiteral("query"), QStringLiteral("uploadId")},
                               {QStringLiteral("dropAfterwards"), true}});
        QCOMPARE(m_wire->upload({QStringLiteral("large.iso")}), QString());
        QCOMPARE(m_server->callCount(QStringLiteral("Upload Part")), 8);
        QVERIFY(m_wire->get("large.iso") == m_large);
    }

    void aByteThatIsCorruptedOnTheWayDownIsAVisibleFailure_data()
    {
        QTest::addColumn<qint64>("sizeBytes");
        QTest::newRow("small") << qint64(1000);
        QTest::newRow("large") << m_large.size();
    }

    void aByteThatIsCorruptedOnTheWayDownIsAVisibleFailure()
    {
        QFETCH(const qint64, sizeBytes);
        m_wire->put("file.bin", m_large.left(sizeBytes));
        m_server->injectFault({{QStringLiteral("method"), QStringLiteral("GET")},
                               {QStringLiteral("path"), QStringLiteral("file")},
                               {QStringLiteral("count"), -1},
                               {QStringLiteral("corruptResponseAtByte"), 100}});
        QVERIFY(!m_wire->download("file.bin", QStringLiteral("down")).isEmpty());
        QCOMPARE(m_wire->tasks.first().error.kind, ErrorKind::Corrupt);
        QVERIFY(!QFile::exists(m_wire->path(QStringLiteral("down/file.bin"))));
        m_server->clearFaults();
        m_wire->engine->retryFailed();
        QVERIFY(m_wire->waitForSummaries(2));
        QVERIFY(m_wire->read(QStringLiteral("down/file.bin")) == m_large.left(sizeBytes));
    }

    void aByteThatIsCorruptedOnTheWayUpIsNeverCalledDone()
    {
        m_wire->write(QStringLiteral("file.bin"), m_large.left(1000));
        m_server->injectFault({{QStringLiteral("method"), QStringLiteral("PUT")},
                               {QStringLiteral("path"), QStringLiteral("file")},
                               {QStringLiteral("corruptRequestAtByte"), 100}});
        const QString troubles = m_wire->upload({QStringLiteral("file.bin")});
        if (troubles.isEmpty())
            QVERIFY(m_wire->get("file.bin") == m_large.left(1000));   // a retry mended it
        else
            QCOMPARE(m_wire->tasks.first().error.kind, ErrorKind::Corrupt);
    }

    void aDamagedUploadIsNeverTakenForSomebodyElsesObject_data()
    {
        QTest::addColumn<ConflictPolicy>("policy");
        QTest::addColumn<bool>("isThere");    // an older object of that name
        QTest::addColumn<bool>("isMended");   // by the second try
        const QList<std::pair<const char *, ConflictPolicy>> policies{
            {"ask", ConflictPolicy::Ask},         {"overwrite", ConflictPolicy::Overwrite},
            {"skip", ConflictPolicy::Skip},       {"rename", ConflictPolicy::KeepBoth},
            {"newer", ConflictPolicy::NewerOnly}, {"different", ConflictPolicy::DifferentOnly}};
        for (const auto &[name, policy] : policies) {
            for (const bool isThere : {false, true}) {
                const bool isSkipped = policy == ConflictPolicy::Skip && isThere;
                const bool isSlow = policy == ConflictPolicy::KeepBoth
                                        ? !isThere
                                        : isThere || (policy != ConflictPolicy::Skip && policy != ConflictPolicy::NewerOnly);
                for (const bool isMended : {true, false}) {
                    if (!isSkipped && (isMended || !isSlow))   // those that would mind most: each takes seconds
                        QTest::addRow("%s, %s, %s", name, isThere ? "exists" : "free", isMended ? "mended" : "again and again")
                            << policy << isThere << isMended;
                }
            }
        }
    }

    void aDamagedUploadIsNeverTakenForSomebodyElsesObject()
    {
        QFETCH(const ConflictPolicy, policy);
        QFETCH(const bool, isThere);
        QFETCH(const bool, isMended);
        const QByteArray content = m_large.left(1000);
        if (isThere)
            m_wire->put("file.bin", "older");
        QFile file(m_wire->write(QStringLiteral("file.bin"), content));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(3600), QFileDevice::FileModificationTime));
        file.close();
        m_server->injectFault({{QStringLiteral("method"), QStringLiteral("PUT")},
                               {QStringLiteral("path"), QStringLiteral("file")},
                               {QStringLiteral("count"), isMended ? 1 : -1},
                               {QStringLiteral("corruptRequestAtByte"), 100}});
        m_wire->engine->upload(m_wire->uploadRequest({QStringLiteral("file.bin")}, policy));
        const qsizetype questions = isThere && policy == ConflictPolicy::Ask ? 1 : 0;
        if (questions > 0) {
            QTRY_COMPARE_WITH_TIMEOUT(m_wire->conflicts.size(), 1, 20'000);
            m_wire->engine->answer(m_wire->conflicts.first().taskId, ConflictPolicy::Overwrite, false);
        }
        QVERIFY(m_wire->waitForSummaries(1));
        if (!isMended) {
            QCOMPARE(m_wire->tasks.first().state, State::Failed);
            QCOMPARE(m_wire->tasks.first().error.kind, ErrorKind::Corrupt);
            m_server->clearFaults();
            m_wire->engine->retryFailed();
            QVERIFY(m_wire->waitForSummaries(2));
        }
        QCOMPARE(m_wire->tasks.first().state, State::Done);
        QCOMPARE(m_wire->conflicts.size(), questions);
        const bool keepsBoth = isThere && policy == ConflictPolicy::KeepBoth;
        QCOMPARE(m_wire->keys(), keepsBoth ? QList<QByteArray>({"file (2).bin", "file.bin"}) : QList<QByteArray>({"file.bin"}));
        QCOMPARE(m_wire->get("file.bin"), keepsBoth ? QByteArray("older") : content);
        if (keepsBoth)
            QCOMPARE(m_wire->get("file (2).bin"), content);
    }

    void anObjectThatChangesMeanwhileIsNeverAMixture()
    {
        m_wire->put("large.iso", m_large);
        m_server->injectFault({{QStringLiteral("method"), QStringLiteral("GET")},
                               {QStringLiteral("path"), QStringLiteral("large")},
                               {QStringLiteral("skip"), 4},
                               {QStringLiteral("count"), -1},
                               {QStringLiteral("delayMsecs"), 1500}});
        m_wire->engine->download(m_wire->downloadRequest("large.iso", QStringLiteral("down"), ConflictPolicy::Overwrite));
        QTRY_VERIFY_WITH_TIMEOUT(!m_wire->tasks.isEmpty() && m_wire->tasks.first().doneBytes > 0, 20'000);
        QByteArray changed = m_large;
        std::reverse(changed.begin(), changed.end());
        m_wire->put("large.iso", changed);
        m_server->clearFaults();
        QVERIFY(m_wire->waitForSummaries(1));
        QCOMPARE(m_wire->troubles(), QString());
        const QByteArray result = m_wire->read(QStringLiteral("down/large.iso"));
        QVERIFY(result == changed || result == m_large);
    }

    void aFullDiskIsNamedAndWhatIsThereIsKept()
    {
#ifdef Q_OS_UNIX
        m_wire->put("small.bin", m_large.left(3 * mebi));
        {
            const FullDisk disk(mebi);
            QVERIFY(!m_wire->download("small.bin", QStringLiteral("down")).isEmpty());
        }
        const CosError error = m_wire->tasks.first().error;
        QCOMPARE(error.kind, ErrorKind::LocalFile);
        QVERIFY(error.detail.contains(QLatin1String("small.bin")));
        QCOMPARE(QDir(m_wire->path(QStringLiteral("down"))).entryList({QStringLiteral("*.part")}).size(), 1);
        m_wire->engine->retryFailed();
        QVERIFY(m_wire->waitForSummaries(2));
        QVERIFY(m_wire->read(QStringLiteral("down/small.bin")) == m_large.left(3 * mebi));
#else
        QSKIP("needs a limit on the size of files");
#endif
    }

private:
    /// Values of \a parameter of all requests that the server answered with 200.
    QStringList stored(const QString &parameter) const
    {
        QStringList values;
        const QRegularExpression pattern(QLatin1String("^PUT .*[?&]") + parameter + QLatin1String("=(\\d+).* 200$"));
        const QJsonArray log = m_server->counters().value(QLatin1String("log")).toArray();
        for (const QJsonValue &line : log) {
            const QRegularExpressionMatch match = pattern.match(line.toString());
            if (match.hasMatch())
                values.append(match.captured(1));
        }
        return values;
    }

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<TransferWire> m_wire;
    QByteArray m_large;
};

QTEST_GUILESS_MAIN(TestTransferFaults)
#include "tst_transfer_faults.moc"
