// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultmatrix.h"
#include "transfer/rangeddownload.h"

#include <QTest>

using namespace Transfer;

namespace {

const FaultyCall getWhole{"GET whole", QStringLiteral("GET"), QString(), FaultyCall::ResponseBody};
// Ranges have no checksum of their own: only the whole shows that one was damaged.
const FaultyCall getRange{"GET range", QStringLiteral("GET"), QString(), FaultyCall::ResponseBody, 1, {"corrupt byte"}};
const FaultyCall head{"HEAD", QStringLiteral("HEAD"), QString(), FaultyCall::None, 0, {"wrong CRC-64", "short body"}};

}   // namespace

/// Every call of a download with every fault.
class TestFaultMatrixDownload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = SandboxServer::start();
        QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
        if (m_server->isForeign())
            QSKIP("this service takes no faults");
        m_matrix = std::make_unique<FaultMatrix>(*m_server);
        m_matrix->put("object", m_content);
    }

    void init()
    {
        m_name = QStringLiteral("file-%1").arg(++m_rows);
        m_matrix->forgetResume();
    }

    void cleanup() { m_matrix->clearFaults(); }

    void cleanupTestCase()
    {
        m_matrix.reset();
        m_server.reset();
    }

    void aSmallDownload_data() { FaultMatrix::addRows({getWhole}); }
    void aSmallDownload()
    {
        m_matrix->injectFaultOfRow();
        endsVerifiedOrVisibly();
    }

    void aDownloadInRanges_data() { FaultMatrix::addRows({head, getRange}); }
    void aDownloadInRanges()
    {
        m_matrix->beginDownload("object", m_matrix->path(m_name));
        m_matrix->injectFaultOfRow();
        endsVerifiedOrVisibly();
    }

private:
    Job *newDownload(AccountChannel &channel, const ResumeState &resume) const
    {
        JobOrder order;
        order.localPath = m_matrix->path(m_name);
        order.rootFolder = m_matrix->path({});
        order.object = m_matrix->object("object");
        order.sizeBytes = m_content.size();
        order.resume = resume;
        return new RangedDownload(channel, order, nullptr);
    }

    void endsVerifiedOrVisibly()
    {
        const auto make = [this](AccountChannel &channel, const ResumeState &resume) { return newDownload(channel, resume); };
        const QString trouble = m_matrix->run(make);
        m_matrix->clearFaults();
        QVERIFY(trouble != QLatin1String("hangs"));
        QFETCH(const bool, mustMend);
        if (mustMend)
            QCOMPARE(trouble, QString());
        if (!trouble.isEmpty()) {
            QVERIFY2(!m_matrix->read(m_name), "a file that is not whole has the final name");
            QCOMPARE(m_matrix->run(make), QString());
        }
        QVERIFY(m_matrix->read(m_name) == m_content);
    }

    const QByteArray m_content = FaultMatrix::content(2 * 1024 * 1024 + 7);
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<FaultMatrix> m_matrix;
    QString m_name;
    int m_rows = 0;
};

QTEST_GUILESS_MAIN(TestFaultMatrixDownload)
#include "tst_faultmatrix_download.moc"
