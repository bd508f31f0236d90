// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignservice.h"
#include "transferwire.h"

#include "objectsettings/objecttext.h"
#include "transfer/filelimit.h"
#include "transfer/linkobject.h"
#include "transfer/modifiedtime.h"

#include <QDateTime>
#include <QDir>

using namespace Transfer;

namespace {

constexpr qint64 nsecsOf2020 = 1'577'934'245'123'456'000;

void setTime(const QString &path, qint64 nsecs)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    ModifiedTime::set(file, nsecs);
}

QByteArray metadata(const Cos::ObjectInfo &object, const QByteArray &name)
{
    for (const auto &[key, value] : object.stored.metadata) {
        if (key == name)
            return value;
    }
    return {};
}

/// What a service says that has no such key, or no keys at all: protocol section 6.3.
QList<QLatin1String> codesWithoutKms()
{
    return {QLatin1String("KmsException"), QLatin1String("KmsKeyDisabled"), QLatin1String("KmsKeyNotExist"),
            QLatin1String("SSEContentNotSupported"), QLatin1String("SSEHeaderNotAllowed")};
}

}   // namespace

/// What a batch may be told, over real sockets.
class TestTransferOptionsWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = SandboxServer::start();
        QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
    }

    void init() { m_wire = std::make_unique<TransferWire>(*m_server); }
    void cleanup() { m_wire.reset(); }
    void cleanupTestCase() { m_server.reset(); }

    void theTimeOfAFileGoesUpAndComesBack_data()
    {
        QTest::addColumn<int>("sizeBytes");
        QTest::newRow("one request") << 5;
        QTest::newRow("in parts") << 17 * 1024 * 1024;
    }

    void theTimeOfAFileGoesUpAndComesBack()
    {
        QFETCH(int, sizeBytes);
        m_wire->write(QStringLiteral("a.bin"), TransferWire::pattern(sizeBytes));
        setTime(m_wire->path(QStringLiteral("a.bin")), nsecsOf2020);
        QCOMPARE(m_wire->upload({QStringLiteral("a.bin")}), QString());
        QCOMPARE(metadata(head("a.bin"), "mtime"), QByteArray("1577934245.123456"));
        QCOMPARE(m_wire->download("a.bin", QStringLiteral("down")), QString());
        QCOMPARE(ModifiedTime::of(m_wire->path(QStringLiteral("down/a.bin"))), std::optional(nsecsOf2020));
        QVERIFY(QFile::remove(m_wire->path(QStringLiteral("down/a.bin"))));
        QCOMPARE(download("a.bin", {.conflictPolicy = ConflictPolicy::Overwrite, .keepsModified = false}), QString());
        QVERIFY(ModifiedTime::of(m_wire->path(QStringLiteral("down/a.bin"))) > nsecsOf2020);
    }

    void onlyNewerFilesGoUp()
    {
        m_wire->write(QStringLiteral("a"), "first");
        setTime(m_wire->path(QStringLiteral("a")), nsecsOf2020);
        QCOMPARE(m_wire->upload({QStringLiteral("a")}, ConflictPolicy::NewerOnly), QString());
        m_wire->write(QStringLiteral("a"), "older");
        setTime(m_wire->path(QStringLiteral("a")), nsecsOf2020 - 1'000'000'000);
        QCOMPARE(m_wire->upload({QStringLiteral("a")}, ConflictPolicy::NewerOnly), QString());
        QCOMPARE(m_wire->summaries.last().skippedTasks, 1);
        QCOMPARE(m_wire->get("a"), QByteArray("first"));
        setTime(m_wire->path(QStringLiteral("a")), nsecsOf2020 + 1'000'000'000);
        QCOMPARE(m_wire->upload({QStringLiteral("a")}, ConflictPolicy::NewerOnly), QString());
        QCOMPARE(m_wire->get("a"), QByteArray("older"));
    }

    void onlyNewerObjectsComeDown()
    {
        m_wire->write(QStringLiteral("a"), "object");
        setTime(m_wire->path(QStringLiteral("a")), nsecsOf2020);
        QCOMPARE(m_wire->upload({QStringLiteral("a")}), QString());
        m_wire->write(QStringLiteral("down/a"), "local");
        QCOMPARE(m_wire->download("a", QStringLiteral("down"), ConflictPolicy::NewerOnly), QString());
        QCOMPARE(m_wire->read(QStringLiteral("down/a")), QByteArray("local"));
        setTime(m_wire->path(QStringLiteral("down/a")), nsecsOf2020 - 1'000'000'000);
        QCOMPARE(m_wire->download("a", QStringLiteral("down"), ConflictPolicy::NewerOnly), QString());
        QCOMPARE(m_wire->read(QStringLiteral("down/a")), QByteArray("object"));
    }

    void onlyDifferentFilesMove()
    {
        m_wire->write(QStringLiteral("a"), "same");
        QCOMPARE(m_wire->upload({QStringLiteral("a")}, ConflictPolicy::DifferentOnly), QString());
        QCOMPARE(m_wire->upload({QStringLiteral("a")}, ConflictPolicy::DifferentOnly), QString());
        QCOMPARE(m_wire->summaries.last().skippedTasks, 1);
        m_wire->write(QStringLiteral("a"), "emas");
        QCOMPARE(m_wire->upload({QStringLiteral("a")}, ConflictPolicy::DifferentOnly), QString());
        QCOMPARE(m_wire->summaries.last().doneTasks, 1);
        QCOMPARE(m_wire->get("a"), QByteArray("emas"));
        m_wire->write(QStringLiteral("down/a"), "same");
        QCOMPARE(m_wire->download("a", QStringLiteral("down"), ConflictPolicy::DifferentOnly), QString());
        QCOMPARE(m_wire->read(QStringLiteral("down/a")), QByteArray("emas"));
        QCOMPARE(m_wire->download("a", QStringLiteral("down"), ConflictPolicy::DifferentOnly), QString());
        QCOMPARE(m_wire->summaries.last().skippedTasks, 1);
    }

    void whatMayNotBeReplacedFailsVisibly()
    {
        m_wire->put("a", "old");
        m_wire->write(QStringLiteral("a"), "new");
        m_wire->write(QStringLiteral("b"), TransferWire::pattern(17 * 1024 * 1024));
        QVERIFY(!m_wire->upload({QStringLiteral("a"), QStringLiteral("b")}, ConflictPolicy::Refuse).isEmpty());
        QCOMPARE(m_wire->summaries.last().failedTasks, 1);
        QCOMPARE(m_wire->summaries.last().doneTasks, 1);
        QCOMPARE(m_wire->get("a"), QByteArray("old"));
        QVERIFY(!m_wire->download("a", QString(), ConflictPolicy::Refuse).isEmpty());
        QCOMPARE(m_wire->read(QStringLiteral("a")), QByteArray("new"));
    }

    void aFailedRefusalIsLookedAtAgainWhenRetried()
    {
        m_wire->put("a", "old");
        m_wire->write(QStringLiteral("a"), "new");
        QVERIFY(!m_wire->upload({QStringLiteral("a")}, ConflictPolicy::Refuse).isEmpty());
        QVERIFY(m_wire->await(m_wire->client().deleteObject({m_wire->bucket, "a", {}})).isOk());
        m_wire->engine->retryFailed();
        QVERIFY(m_wire->waitForSummaries(2));
        QCOMPARE(m_wire->get("a"), QByteArray("new"));
    }

    void aFolderGoesByItsWalkOptions()
    {
        for (const char *name : {"up/a.txt", "up/.DS_Store", "up/.hidden", "up/cache/x", "up/sub/b.tmp"})
            m_wire->write(QLatin1String(name), "x");
        QVERIFY(QDir().mkpath(m_wire->path(QStringLiteral("up/empty"))));
        QVERIFY(QFile::link(QStringLiteral("a.txt"), m_wire->path(QStringLiteral("up/link"))));
        TransferOptions options;
        options.walk = {.excludes = {QStringLiteral(".DS_Store"), QStringLiteral("*.tmp"), QStringLiteral("cache/")},
                        .links = LinkPolicy::AsLink,
                        .takesHidden = true,
                        .takesEmptyFolders = false};
        QCOMPARE(upload({QStringLiteral("up")}, options), QString());
        QCOMPARE(m_wire->keys(), QList<QByteArray>({"up/.hidden", "up/a.txt", "up/link.rclonelink"}));
        QCOMPARE(m_wire->get("up/link.rclonelink"), QByteArray("a.txt"));
    }

    void patternsHoldForDownloadsToo()
    {
        for (const QByteArray key : {"in/a", "in/cache/b", "in/c.tmp", "in/deep/cache/d", "in/cache/"})
            m_wire->put(key, key.endsWith('/') ? QByteArray() : QByteArray("x"));
        TransferOptions options;
        options.walk.excludes = {QStringLiteral("cache/"), QStringLiteral("*.tmp")};
        QCOMPARE(download("in/", options), QString());
        QCOMPARE(m_wire->summaries.last().doneTasks, 1);
        QVERIFY(QFile::exists(m_wire->path(QStringLiteral("down/in/a"))));
        QVERIFY(!QFile::exists(m_wire->path(QStringLiteral("down/in/cache"))));
    }

    void linksComeBackAsLinks()
    {
        m_wire->write(QStringLiteral("up/a.txt"), "text");
        m_wire->write(QStringLiteral("up/sub/b.txt"), "more");
        QVERIFY(QFile::link(QStringLiteral("../a.txt"), m_wire->path(QStringLiteral("up/sub/link"))));
        QVERIFY(QFile::link(QStringLiteral("sub"), m_wire->path(QStringLiteral("up/folder"))));
        ModifiedTime::setOfLink(m_wire->path(QStringLiteral("up/folder")), nsecsOf2020);
        TransferOptions options;
        options.conflictPolicy = ConflictPolicy::DifferentOnly;
        options.walk.links = LinkPolicy::AsLink;
        options.makesLinks = true;
        QCOMPARE(upload({QStringLiteral("up")}, options), QString());
        for (const qint64 done : {4, 0}) {   // the second time, all is the same
            QCOMPARE(download("up/", options), QString());
            QCOMPARE(m_wire->summaries.last().doneTasks, done);
        }
        const QString folder = m_wire->path(QStringLiteral("down/up/folder"));
        QCOMPARE(LinkObject::targetOf(folder), QByteArray("sub"));
        QCOMPARE(ModifiedTime::ofLink(folder), std::optional(nsecsOf2020));
        QCOMPARE(LinkObject::targetOf(m_wire->path(QStringLiteral("down/up/sub/link"))), QByteArray("../a.txt"));
        QCOMPARE(m_wire->read(QStringLiteral("down/up/folder/link")), QByteArray("text"));
        QVERIFY(!QFileInfo::exists(m_wire->path(QStringLiteral("down/up/folder.rclonelink"))));
    }

    void linksThatLeadOutAreRefusedAndNamed()
    {
        m_wire->put("in/good.rclonelink", "file");
        m_wire->put("in/bad.rclonelink", "../../elsewhere");
        m_wire->put("in/file", "x");
        TransferOptions options;
        options.conflictPolicy = ConflictPolicy::Overwrite;
        options.makesLinks = true;
        const QString troubles = download("in/", options);
        QVERIFY2(troubles.contains(QLatin1String("elsewhere")), qPrintable(troubles));
        QCOMPARE(m_wire->summaries.last().failedTasks, 1);
        QCOMPARE(m_wire->summaries.last().doneTasks, 2);
        QCOMPARE(LinkObject::targetOf(m_wire->path(QStringLiteral("down/in/good"))), QByteArray("file"));
        QVERIFY(!QFileInfo(m_wire->path(QStringLiteral("down/in/bad"))).isSymbolicLink());
    }

    void withoutTheOptionLinksAreFiles()
    {
        m_wire->put("in/good.rclonelink", "file");
        QCOMPARE(download("in/", {}), QString());
        QCOMPARE(m_wire->read(QStringLiteral("down/in/good.rclonelink")), QByteArray("file"));
    }

    void theContentTypeSaysTheCharsetOfText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("UTF-8") << "a.txt" << QByteArray("한국어") << QByteArray("text/plain; charset=utf-8");
        QTest::newRow("ASCII") << "a.html" << QByteArray("<p>") << QByteArray("text/html; charset=utf-8");
        QTest::newRow("Latin-1") << "a.txt" << QByteArray("na\xefve") << QByteArray("text/plain");
        QTest::newRow("Latin-1 at the end") << "a.txt" << QByteArray("caf\xe9") << QByteArray("text/plain");
        QTest::newRow("UTF-8, cut") << "a.txt" << QByteArray("x" + QByteArray("\xea\xb5\xad").repeated(40'000))
                                    << QByteArray("text/plain; charset=utf-8");
        QTest::newRow("UTF-16") << "a.txt"
                                << QByteArray("\xff\xfe"
                                              "a\0",
                                              4)
                                << QByteArray("text/plain; charset=utf-16");
        QTest::newRow("ASCII at first") << "a.txt" << QByteArray(100'000, 'a') << QByteArray("text/plain");
        QTest::newRow("no text") << "a.png" << QByteArray("png") << QByteArray("image/png");
    }

    void theContentTypeSaysTheCharsetOfText()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        m_wire->write(name, content);
        QCOMPARE(m_wire->upload({name}), QString());
        QTEST(head(name.toUtf8()).stored.contentType, "type");
    }

    void whatIsChosenForABatchIsStored_data()
    {
        QTest::addColumn<int>("sizeBytes");
        QTest::newRow("one request") << 5;
        QTest::newRow("in parts") << 17 * 1024 * 1024;
    }

    void whatIsChosenForABatchIsStored()
    {
        QFETCH(int, sizeBytes);
        m_wire->write(QStringLiteral("a.bin"), TransferWire::pattern(sizeBytes));
        TransferOptions options;
        options.put.storageClass = "STANDARD_IA";
        options.put.access.cannedAcl = "public-read";
        options.put.stored.cacheControl = "max-age=60";
        options.put.stored.contentDisposition = "attachment";
        options.put.stored.contentEncoding = "identity";   // the sandbox unpacks what is packed
        options.put.stored.contentLanguage = "ko";
        options.put.stored.expires = "Fri, 20 Nov 2026 06:02:11 GMT";
        options.put.stored.metadata = {{"team", "pictures"}};
        options.put.tags = {{QStringLiteral("stage"), QStringLiteral("draft + more")}};
        options.put.encryption.algorithm = "AES256";
        QCOMPARE(upload({QStringLiteral("a.bin")}, options), QString());
        const Cos::ObjectInfo object = head("a.bin");
        QCOMPARE(object.storageClass, QByteArray("STANDARD_IA"));
        QCOMPARE(object.stored.cacheControl, options.put.stored.cacheControl);
        QCOMPARE(object.stored.contentDisposition, options.put.stored.contentDisposition);
        QCOMPARE(object.stored.contentEncoding, options.put.stored.contentEncoding);
        // "Stored by the service", says one source alone.
        if (!m_server->isForeign() || !object.stored.contentLanguage.isEmpty())
            QCOMPARE(object.stored.contentLanguage, options.put.stored.contentLanguage);
        QCOMPARE(object.stored.expires, options.put.stored.expires);
        QCOMPARE(metadata(object, "team"), QByteArray("pictures"));
        QVERIFY(!metadata(object, "mtime").isEmpty());
    }

    void aFileHasALimitThatTheServiceHolds_data()
    {
        QTest::addColumn<int>("sizeBytes");
        QTest::addColumn<qint64>("bytesPerSecond");
        QTest::newRow("the least, one request") << 150'000 << FileLimit::leastBytesPerSecond;
        QTest::newRow("much, in parts") << 17 * 1024 * 1024 << FileLimit::mostBytesPerSecond / 8;
    }

    void aFileHasALimitThatTheServiceHolds()
    {
        QFETCH(int, sizeBytes);
        QFETCH(qint64, bytesPerSecond);
        m_wire->write(QStringLiteral("a.bin"), TransferWire::pattern(sizeBytes));
        TransferOptions options;
        options.conflictPolicy = ConflictPolicy::Overwrite;
        FileLimit::set(options.put, bytesPerSecond);
        QVERIFY(FileLimit::bitsPerSecondFor(options.put, sizeBytes) > 0);
        QCOMPARE(upload({QStringLiteral("a.bin")}, options), QString());
        QCOMPARE(download("a.bin", options), QString());
        QVERIFY(m_wire->read(QStringLiteral("down/a.bin")) == m_wire->read(QStringLiteral("a.bin")));
    }

    void aKeyOfKmsIsNamed()
    {
        m_wire->write(QStringLiteral("a.bin"), TransferWire::pattern(17 * 1024 * 1024));
        m_wire->write(QStringLiteral("b.bin"), TransferWire::pattern(1024 * 1024));
        TransferOptions options;
        options.conflictPolicy = ConflictPolicy::Overwrite;
        options.put.encryption = {.algorithm = "cos/kms",
                                  .kmsKeyId = "key-1",
                                  .kmsContextBase64 = *ObjectText::kmsContextFrom(QStringLiteral("{\"team\": \"팀\"}"))};
        const QString troubles = upload({QStringLiteral("a.bin"), QStringLiteral("b.bin")}, options);
        for (const Task &task : std::as_const(m_wire->tasks)) {
            if (task.state == State::Failed)
                SKIP_FOR(whyRefused(*m_server, task.error, codesWithoutKms()));
        }
        QCOMPARE(troubles, QString());
        // Which headers come back on HEAD the protocol leaves open.
        const QByteArray keyId = Cos::headerValue(head("a.bin").headers, "x-cos-server-side-encryption-cos-kms-key-id");
        if (!m_server->isForeign() || !keyId.isEmpty())
            QCOMPARE(keyId, QByteArray("key-1"));
    }

    void aKeyOfTheCustomersGoesUpAndDown()
    {
        if (m_server->isForeign() && m_server->endpoint().scheme != QLatin1String("https"))
            QSKIP("A customer's key over plain http is for the sandbox on this machine alone.");
        m_wire->write(QStringLiteral("a.bin"), TransferWire::pattern(17 * 1024 * 1024));
        m_wire->write(QStringLiteral("b.bin"), "small");
        TransferOptions options;
        options.conflictPolicy = ConflictPolicy::DifferentOnly;
        options.put.encryption.customerKey = QByteArray(32, 'k');
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(upload({QStringLiteral("a.bin"), QStringLiteral("b.bin")}, options), QString());
        }
        QCOMPARE(m_wire->summaries.last().skippedTasks, 2);
        QCOMPARE(download("a.bin", options), QString());
        QVERIFY(m_wire->read(QStringLiteral("down/a.bin")) == m_wire->read(QStringLiteral("a.bin")));
        QVERIFY(!m_wire->download("b.bin", QStringLiteral("down")).isEmpty());   // without the key
    }

private:
    Cos::ObjectInfo head(const QByteArray &key)
    {
        const auto info = m_wire->await(m_wire->client().headObject({m_wire->bucket, key, {}}));
        return info ? *info : Cos::ObjectInfo();
    }

    QString upload(const QStringList &names, const TransferOptions &options)
    {
        UploadRequest request = m_wire->uploadRequest(names, options.conflictPolicy);
        request.options = options;
        const qsizetype before = m_wire->summaries.size();
        m_wire->engine->upload(request);
        return m_wire->waitForSummaries(before + 1) ? m_wire->troubles() : QStringLiteral("the upload does not end");
    }

    QString download(const QByteArray &key, const TransferOptions &options)
    {
        DownloadRequest request = m_wire->downloadRequest(key, QStringLiteral("down"), options.conflictPolicy);
        request.options = options;
        const qsizetype before = m_wire->summaries.size();
        m_wire->engine->download(request);
        return m_wire->waitForSummaries(before + 1) ? m_wire->troubles() : QStringLiteral("the download does not end");
    }

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<TransferWire> m_wire;
};

QTEST_GUILESS_MAIN(TestTransferOptionsWire)
#include "tst_transferoptions_wire.moc"
