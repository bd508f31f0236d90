// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultmatrix.h"
#include "transfer/multipartupload.h"
#include "transfer/simpleupload.h"

#include <QTest>

using namespace Transfer;

namespace {

const FaultyCall putObject{"PUT Object", QStringLiteral("PUT"), QStringLiteral("^(?!.*partNumber)"), FaultyCall::RequestBody};
// A second try might leave a second upload on the server.
const FaultyCall initiate{"Initiate",
                          QStringLiteral("POST"),
                          QStringLiteral("(^|&)uploads"),
                          FaultyCall::ResponseDocument,
                          0,
                          {"cut before the body", "cut in the head", "cut in the body", "cut after the work", "no answer",
                           "late answer", "short body"}};
const FaultyCall uploadPart{"Upload Part", QStringLiteral("PUT"), QStringLiteral("partNumber=2"), FaultyCall::RequestBody};
const FaultyCall listParts{"List Parts", QStringLiteral("GET"), QStringLiteral("uploadId"), FaultyCall::ResponseDocument};
const FaultyCall complete{"Complete", QStringLiteral("POST"), QStringLiteral("uploadId"),
                          FaultyCall::RequestBody | FaultyCall::ResponseDocument};
const FaultyCall head{"HEAD", QStringLiteral("HEAD"), QString(), FaultyCall::None, 0, {"wrong CRC-64", "short body"}};

}   // namespace

/// Every call of an upload with every fault.
class TestFaultMatrixUpload : public QObject
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
        m_path = m_matrix->write(QStringLiteral("source.bin"), m_content);
    }

    void init()
    {
        m_key = "object-" + QByteArray::number(++m_rows);
        m_matrix->forgetResume();
    }

    void cleanup() { m_matrix->clearFaults(); }

    void cleanupTestCase()
    {
        m_matrix.reset();
        m_server.reset();
    }

    void aSmallUpload_data() { FaultMatrix::addRows({putObject}); }
    void aSmallUpload()
    {
        m_matrix->injectFaultOfRow();
        endsVerifiedOrVisibly([this](AccountChannel &channel, const ResumeState &) {
            return new SimpleUpload(channel, order({}), m_clock, nullptr);
        });
    }

    void aNewUploadInParts_data() { FaultMatrix::addRows({initiate}); }
    void aNewUploadInParts()
    {
        m_matrix->injectFaultOfRow();
        endsVerifiedOrVisibly(multipartUpload());
    }

    void aContinuedUploadInParts_data() { FaultMatrix::addRows({uploadPart, listParts, complete}); }
    void aContinuedUploadInParts()
    {
        m_matrix->beginUpload(m_key, m_path, m_content);
        m_matrix->injectFaultOfRow();
        endsVerifiedOrVisibly(multipartUpload());
    }

    void anUploadWhoseCompletionIsNotAnswered_data() { FaultMatrix::addRows({head}); }
    void anUploadWhoseCompletionIsNotAnswered()
    {
        m_matrix->beginUpload(m_key, m_path, m_content);
        m_matrix->injectFaultOfRow();
        m_server->injectFault({{QStringLiteral("method"), complete.method},
                               {QStringLiteral("query"), complete.query},
                               {QStringLiteral("dropAfterwards"), true}});
        endsVerifiedOrVisibly(multipartUpload());
    }

private:
    JobOrder order(const ResumeState &resume) const
    {
        JobOrder order;
        order.localPath = m_path;
        order.object = m_matrix->object(m_key);
        order.sizeBytes = m_content.size();
        order.resume = resume;
        return order;
    }

    FaultMatrix::JobFactory multipartUpload() const
    {
        return [this](AccountChannel &channel, const ResumeState &resume) {
            return new MultipartUpload(channel, order(resume), m_clock, nullptr);
        };
    }

    void endsVerifiedOrVisibly(const FaultMatrix::JobFactory &make)
    {
        const QString trouble = m_matrix->run(make);
        m_matrix->clearFaults();
        QVERIFY(trouble != QLatin1String("hangs"));
        QFETCH(const bool, mustMend);
        if (mustMend)
            QCOMPARE(trouble, QString());
        if (!trouble.isEmpty())
            QCOMPARE(m_matrix->run(make), QString());
        QVERIFY(m_matrix->get(m_key) == m_content);
    }

    const QByteArray m_content = FaultMatrix::content(2 * 1024 * 1024 + 7);
    SystemClock m_clock;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<FaultMatrix> m_matrix;
    QString m_path;
    QByteArray m_key;
    int m_rows = 0;
};

QTEST_GUILESS_MAIN(TestFaultMatrixUpload)
#include "tst_faultmatrix_upload.moc"
