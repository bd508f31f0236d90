// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultmatrix.h"
#include "transfer/multipartupload.h"
#include "transfer/simpleupload.h"

#include <QTest>

using namespace Transfer;

namespace {

const FaultyCall putObject{"PUT Object", QStringLiteral("PUT"), QStringLiteral("^(?!.*partNumber)"), FaultyCall::RequestBody};
const FaultyCall initiate{"Initiate", QStringLiteral("POST"), QStringLiteral("(^|&)uploads"), FaultyCall::ResponseDocument};
const FaultyCall listUploads{"List Multipart Uploads", QStringLiteral("GET"), QStringLiteral("(^|&)uploads"),
                             FaultyCall::ResponseDocument};
const FaultyCall uploadPart{"Upload Part", QStringLiteral("PUT"), QStringLiteral("partNumber=2"), FaultyCall::RequestBody};
const FaultyCall listParts{"List Parts", QStringLiteral("GET"), QStringLiteral("uploadId"), FaultyCall::ResponseDocument};
const FaultyCall complete{"Complete", QStringLiteral("POST"), QStringLiteral("uploadId"),
                          FaultyCall::RequestBody | FaultyCall::ResponseDocument};
const FaultyCall head{"HEAD", QStringLiteral("HEAD"), QString(), FaultyCall::None, 0, {"wrong CRC-64", "short body"}};

const SystemClock systemClock;

JobOrder order(const FaultBench &bench, const ResumeState &resume)
{
    JobOrder order;
    order.localPath = bench.sourcePath();
    order.object = bench.object(bench.newKey());
    order.sizeBytes = FaultBench::content().size();
    order.resume = resume;
    return order;
}

/// \a trouble, or that the object is not what was sent.
QString verified(FaultBench &bench, const QString &trouble)
{
    if (!trouble.isEmpty() || bench.get(bench.newKey()) == FaultBench::content())
        return trouble;
    return QStringLiteral("another content");
}

QString smallUpload(FaultBench &bench, const FaultCell &cell)
{
    return verified(bench, bench.trial(cell, [&bench](AccountChannel &channel, const ResumeState &) {
        return new SimpleUpload(channel, order(bench, {}), systemClock, nullptr);
    }));
}

QString uploadInParts(FaultBench &bench, const FaultCell &cell)
{
    return verified(bench, bench.trial(cell, [&bench](AccountChannel &channel, const ResumeState &resume) {
        return new MultipartUpload(channel, order(bench, resume), systemClock, nullptr);
    }));
}

QString searchingUpload(FaultBench &bench, const FaultCell &cell)
{
    return verified(bench, bench.trial(cell, [&bench](AccountChannel &channel, const ResumeState &resume) {
        JobOrder wanted = order(bench, resume);
        wanted.looksForUpload = true;
        return new MultipartUpload(channel, wanted, systemClock, nullptr);
    }));
}

QString continuedUpload(FaultBench &bench, const FaultCell &cell)
{
    bench.beginUpload();
    return uploadInParts(bench, cell);
}

QString uploadWithoutAnswer(FaultBench &bench, const FaultCell &cell)
{
    bench.beginUpload();
    bench.server().injectFault({{QStringLiteral("method"), complete.method},
                                {QStringLiteral("query"), complete.query},
                                {QStringLiteral("dropAfterwards"), true}});
    return uploadInParts(bench, cell);
}

}   // namespace

/// Every call of an upload with every fault.
class TestFaultMatrixUpload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!FaultMatrix::isPossible())
            QSKIP("this service takes no faults");
        m_matrix = std::make_unique<FaultMatrix>();
    }

    void aSmallUpload_data() { m_matrix->addRows({putObject}, smallUpload); }
    void aSmallUpload() { FaultMatrix::verifyRow(); }

    void aNewUploadInParts_data() { m_matrix->addRows({initiate}, uploadInParts); }
    void aNewUploadInParts() { FaultMatrix::verifyRow(); }

    void anUploadThatLooksForAnother_data() { m_matrix->addRows({listUploads}, searchingUpload); }
    void anUploadThatLooksForAnother() { FaultMatrix::verifyRow(); }

    void aContinuedUploadInParts_data() { m_matrix->addRows({uploadPart, listParts, complete}, continuedUpload); }
    void aContinuedUploadInParts() { FaultMatrix::verifyRow(); }

    void anUploadWhoseCompletionIsNotAnswered_data() { m_matrix->addRows({head}, uploadWithoutAnswer); }
    void anUploadWhoseCompletionIsNotAnswered() { FaultMatrix::verifyRow(); }

    void cleanupTestCase() { m_matrix.reset(); }

private:
    std::unique_ptr<FaultMatrix> m_matrix;
};

QTEST_GUILESS_MAIN(TestFaultMatrixUpload)
#include "tst_faultmatrix_upload.moc"
