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

QString download(FaultBench &bench, const FaultCell &cell)
{
    const auto make = [&bench](AccountChannel &channel, const ResumeState &resume) {
        JobOrder order;
        order.localPath = bench.path(bench.newName());
        order.rootFolder = bench.path({});
        order.object = bench.object("source");
        order.sizeBytes = FaultBench::content().size();
        order.resume = resume;
        return new RangedDownload(channel, order, nullptr);
    };
    const QString trouble = bench.trial(cell, make, [&bench] {
        return bench.read(bench.newName()) ? QStringLiteral("a file that is not whole has the final name") : QString();
    });
    if (!trouble.isEmpty())
        return trouble;
    return bench.read(bench.newName()) == FaultBench::content() ? QString() : QStringLiteral("another content");
}

QString downloadInRanges(FaultBench &bench, const FaultCell &cell)
{
    bench.beginDownload();
    return download(bench, cell);
}

}   // namespace

/// Every call of a download with every fault.
class TestFaultMatrixDownload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!FaultMatrix::isPossible())
            QSKIP("this service takes no faults");
        m_matrix = std::make_unique<FaultMatrix>();
    }

    void aSmallDownload_data() { m_matrix->addRows({getWhole}, download); }
    void aSmallDownload() { FaultMatrix::verifyRow(); }

    void aDownloadInRanges_data() { m_matrix->addRows({head, getRange}, downloadInRanges); }
    void aDownloadInRanges() { FaultMatrix::verifyRow(); }

    void cleanupTestCase() { m_matrix.reset(); }

private:
    std::unique_ptr<FaultMatrix> m_matrix;
};

QTEST_GUILESS_MAIN(TestFaultMatrixDownload)
#include "tst_faultmatrix_download.moc"
