// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/simpleupload.h"

#include "cos/crc64.h"
#include "resultof.h"
#include "transfer/modifiedtime.h"
#include "transferfixture.h"

#include <QTest>

using namespace Transfer;

/// One PUT that shall not overwrite, and was refused: is the object that is there ours, stored by a try whose answer was lost?
class TestSimpleUpload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<TransferFixture>();
        m_channel = m_fixture->newChannel();
        m_order = {};
        m_order.localPath = m_fixture->write(QStringLiteral("a.txt"), m_content);
        m_order.object = {{QStringLiteral("photos-1250000000"), QStringLiteral("ap-guangzhou")}, "a.txt", {}};
        m_order.options.forbidOverwrite = true;
        m_fixture->service.always(
            "PUT", {.httpStatus = 409, .body = "<Error><Code>FileAlreadyExists</Code><RequestId>r-1</RequestId></Error>"});
    }

    void whatATryBeforeStoredIsOurs()
    {
        m_fixture->service.always("HEAD", found(m_content));
        QCOMPARE(run(), QStringLiteral("done"));
    }

    void whatCameToTheFileSinceIsNotRead()
    {
        m_fixture->service.always("HEAD", [this](const Cos::WireRequest &) {
            m_fixture->append(m_order.localPath, "later");
            return found(m_content);
        });
        QCOMPARE(run(), QStringLiteral("done"));
    }

    void whatSomebodyElseStoredStays()
    {
        m_fixture->service.always("HEAD", found("other"));
        QCOMPARE(run(), QStringLiteral("target exists"));
    }

    void whatWasDamagedOnTheWayIsSentAgainOverItself()
    {
        m_fixture->service.script("PUT", damaged());
        m_fixture->service.always("PUT", [](const Cos::WireRequest &request) {
            const bool isForbidden = !Cos::headerValue(request.headers, "x-cos-forbid-overwrite").isEmpty();
            return isForbidden ? FakeTransport::Answer{.httpStatus = 409, .body = "<Error><Code>FileAlreadyExists</Code></Error>"}
                               : TransferFixture::storePart(request);
        });
        m_fixture->service.always("HEAD", found("damage"));
        QCOMPARE(run(), QStringLiteral("done"));
        QCOMPARE(m_fixture->service.sent("PUT").size(), 2);
    }

    void damageThatComesBackIsCalledByItsName()
    {
        m_fixture->service.script("PUT", damaged());
        FakeTransport::Answer again = damaged();
        again.httpStatus = 400;   // the service has noticed it itself, and asks for too long a pause to try again
        again.headers = {{"retry-after", "120"}};
        again.body = "<Error><Code>BadDigest</Code></Error>";
        m_fixture->service.always("PUT", again);
        m_fixture->service.always("HEAD", found("damage"));
        QCOMPARE(run(), QStringLiteral("failed: Corrupt"));
    }

    void theKeyOfTheUploadOpensWhatItStored()
    {
        m_order.options.encryption.customerKey = QByteArray(32, 'k');
        m_fixture->service.always("HEAD", found(m_content));
        QCOMPARE(run(), QStringLiteral("done"));
        const FakeTransport::Sent head = m_fixture->service.sent("HEAD").first();
        QVERIFY(!head.header("x-cos-server-side-encryption-customer-key").isEmpty());
    }

    void aLimitedFileSaysSoUnlessItIsOverAtOnce()
    {
        m_fixture->service.always("PUT", TransferFixture::storePart);
        m_order.options.trafficLimitBitsPerSecond = 819'200;
        QCOMPARE(run(), QStringLiteral("done"));
        m_fixture->write(QStringLiteral("a.txt"), TransferFixture::pattern(200'000));
        QCOMPARE(run(), QStringLiteral("done"));
        const QList<FakeTransport::Sent> sent = m_fixture->service.sent("PUT");
        QCOMPARE(sent.at(0).header("x-cos-traffic-limit"), QByteArray());
        QCOMPARE(sent.at(1).header("x-cos-traffic-limit"), QByteArray("819200"));
        QVERIFY(sent.at(1).request.idleTimeout > sent.at(0).request.idleTimeout);   // bytes may wait in buffers
    }

    void aLinkGoesWithItsOwnTime()
    {
        m_fixture->service.always("PUT", TransferFixture::storePart);
        const QString path = m_fixture->folder.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(QStringLiteral("gone"), path));
        ModifiedTime::setOfLink(path, 1'500'000'000);
        m_order.localPath = path;
        m_order.sendsLink = true;
        m_order.keepsModified = true;
        QCOMPARE(run(), QStringLiteral("done"));
        const FakeTransport::Sent put = m_fixture->service.sent("PUT").first();
        QCOMPARE(put.body, QByteArray("gone"));
        QCOMPARE(put.header("x-cos-meta-mtime"), QByteArray("1.5"));
    }

private:
    static FakeTransport::Answer found(const QByteArray &content)
    {
        return {.headers = {{"content-length", QByteArray::number(content.size())},
                            {"etag", "\"e\""},
                            {"x-cos-hash-crc64ecma", QByteArray::number(Cos::Crc64::of(content))}}};
    }

    static FakeTransport::Answer damaged()
    {
        return {.headers = {{"etag", "\"e\""}, {"x-cos-hash-crc64ecma", QByteArray::number(Cos::Crc64::of("damage"))}}};
    }

    QString run()
    {
        return TransferFixture::outcomeText(resultOf(new SimpleUpload(*m_channel, m_order, m_fixture->clock, this)));
    }

    const QByteArray m_content = "hello";
    std::unique_ptr<TransferFixture> m_fixture;
    std::unique_ptr<AccountChannel> m_channel;
    JobOrder m_order;
};

QTEST_GUILESS_MAIN(TestSimpleUpload)
#include "tst_simpleupload.moc"
