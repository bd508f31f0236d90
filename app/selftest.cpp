// SPDX-License-Identifier: GPL-3.0-or-later
#include "selftest.h"

#include "application.h"

#include "base/runinpool.h"
#include "browse/objectdeletion.h"
#include "cos/client.h"
#include "mainwindow/actionset.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace std::chrono_literals;

namespace {

constexpr qint64 fileBytes = 64 << 20;
constexpr auto stepTimeout = 120s;
constexpr auto settleTime = 300ms;   ///< from the last change of the window to its picture

const QByteArray &objectKey()
{
    static const QByteArray key = QByteArrayLiteral("self-test/64 MiB, säuber+lich %2F.bin");
    return key;
}

bool writeRandomFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QRandomGenerator generator(20260101);
    QList<quint32> block(1 << 18);
    for (qint64 written = 0; written < fileBytes; written += block.size() * qint64(sizeof(quint32))) {
        generator.fillRange(block.data(), block.size());
        if (file.write(reinterpret_cast<const char *>(block.constData()), block.size() * qint64(sizeof(quint32))) < 0)
            return false;
    }
    return file.flush();
}

QByteArray digest(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

QString describe(const CosError &error)
{
    return technicalDetails(error).simplified();
}

}   // namespace

SelfTest::SelfTest(Application &application, const Account &account, const QString &screenshotFile, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_account(account)
    , m_screenshotFile(screenshotFile)
    , m_steps{{QStringLiteral("Sign in and list the buckets"), &SelfTest::signIn},
              {QStringLiteral("Create a bucket"), &SelfTest::createBucket},
              {QStringLiteral("List a folder of thousands of objects"), &SelfTest::listFolder},
              {QStringLiteral("Make a file of 64 MiB"), &SelfTest::makeFile},
              {QStringLiteral("Upload it by multipart"), &SelfTest::uploadFile},
              {QStringLiteral("See it in the listing"), &SelfTest::seeItListed},
              {QStringLiteral("Download it"), &SelfTest::downloadFile},
              {QStringLiteral("Compare both files"), &SelfTest::compareFiles},
              {QStringLiteral("Delete the object"), &SelfTest::deleteObject},
              {QStringLiteral("Delete the bucket"), &SelfTest::deleteBucket}}
{
    if (!screenshotFile.isEmpty())
        m_steps.append({QStringLiteral("Save a picture of the window"), &SelfTest::saveScreenshot});
}

SelfTest::~SelfTest() = default;

void SelfTest::start()
{
    QTimer::singleShot(0, this, &SelfTest::runNext);
}

void SelfTest::runNext()
{
    m_step.reset();
    if (m_steps.isEmpty()) {
        Q_EMIT finished(true);
        return;
    }
    const Step step = m_steps.takeFirst();
    m_stepName = step.name;
    m_stepTime.start();
    m_step = std::make_unique<QObject>();
    QTimer::singleShot(stepTimeout, m_step.get(), [this] { fail(QStringLiteral("no end after two minutes")); });
    (this->*step.run)();
}

void SelfTest::endStep(const char *verdict, const QString &detail)
{
    QTextStream out(stdout);
    out << verdict << m_stepName << QStringLiteral(": ") << detail
        << QStringLiteral(" (%1 s)").arg(double(m_stepTime.elapsed()) / 1000.0, 0, 'f', 2) << Qt::endl;
}

void SelfTest::pass(const QString &detail)
{
    endStep("  ok    ", detail);
    QTimer::singleShot(0, this, &SelfTest::runNext);
}

void SelfTest::fail(const QString &reason)
{
    endStep("  FAILED ", reason);
    m_steps.clear();
    QTimer::singleShot(0, this, [this] {
        m_step.reset();
        Q_EMIT finished(false);
    });
}

template <typename T>
auto SelfTest::conclude(std::function<QString(const T &)> detail)
{
    return [this, detail = std::move(detail)](const Result<T> &result) {
        if (result.isOk())
            pass(detail(*result));
        else
            fail(describe(result.error()));
    };
}

void SelfTest::signIn()
{
    const auto check = [this] {
        const BucketTreeModel &tree = m_application.tree();
        const auto state = tree.accountState(m_account.id);
        if (state == BucketTreeModel::AccountState::Failed) {
            const CosError error = tree.accountIndex(m_account.id).data(BucketTreeModel::ErrorRole).value<CosError>();
            fail(describe(error));
        } else if (state == BucketTreeModel::AccountState::Loaded) {
            pass(QStringLiteral("%1 buckets").arg(tree.buckets(m_account.id).size()));
        }
    };
    connect(&m_application.tree(), &BucketTreeModel::accountStateChanged, m_step.get(), check);
    m_application.tree().fetchMore(m_application.tree().accountIndex(m_account.id));
    check();
}

void SelfTest::createBucket()
{
    const QList<Cos::BucketRef> buckets = m_application.tree().buckets(m_account.id);
    if (buckets.isEmpty())
        return fail(QStringLiteral("the account has no bucket to tell its APPID"));
    const QString stamp = QString::number(QDateTime::currentSecsSinceEpoch());
    m_bucket = {QStringLiteral("selftest%1-%2").arg(stamp, Cos::appIdOf(buckets.first().name)), buckets.first().region};
    client()->createBucket(m_bucket)->onDone(m_step.get(), conclude<Nothing>([this](const Nothing &) {
                                                 m_application.tree().insertBucket(m_account.id, m_bucket);
                                                 return m_bucket.name;
                                             }));
}

void SelfTest::listFolder()
{
    const Cos::BucketRef many = bucketNamed(QStringLiteral("many-"));
    if (many.name.isEmpty())
        return fail(QStringLiteral("there is no bucket many-…"));
    // The first folder of that bucket is the one that holds thousands.
    Cos::ListQuery query;
    query.delimiter = QByteArrayLiteral("/");
    client()->listObjects(many, query)->onDone(m_step.get(), [this, many](const Result<Cos::ListPage> &root) {
        if (!root.isOk())
            return fail(describe(root.error()));
        const QByteArray prefix = root->commonPrefixes.value(0);
        visit(many, prefix, [this] {
            const ObjectListSummary summary = m_application.objects().summary();
            if (summary.objectCount >= 5000)
                pass(QStringLiteral("%1 objects").arg(summary.objectCount));
            else
                fail(QStringLiteral("only %1 objects").arg(summary.objectCount));
        });
    });
}

void SelfTest::makeFile()
{
    const QString path = localFile("source.bin");
    runInPool(
        m_step.get(), [path] { return writeRandomFile(path); },
        [this, path](bool isWritten) { isWritten ? pass(path) : fail(path); });
}

void SelfTest::uploadFile()
{
    const QString path = localFile("64 MiB, säuber+lich %2F.bin");
    QFile::rename(localFile("source.bin"), path);
    m_application.window().actionSet()->showTransfers->setChecked(true);
    awaitBatch(m_application.engine().upload({.accountId = m_account.id,
                                              .localPaths = {path},
                                              .bucket = m_bucket,
                                              .prefix = QByteArrayLiteral("self-test/"),
                                              .options = {}}));
}

void SelfTest::seeItListed()
{
    visit(m_bucket, QByteArrayLiteral("self-test/"), [this] {
        const ObjectListModel &objects = m_application.objects();
        const QModelIndex row = objects.indexOf(objectKey());
        if (!row.isValid())
            return fail(QStringLiteral("it is not there"));
        const BrowseItem item = objects.item(row);
        if (item.sizeBytes != fileBytes || !item.etag.contains('-'))
            return fail(QStringLiteral("size %1, ETag %2: not a multipart upload of this file")
                            .arg(item.sizeBytes)
                            .arg(QString::fromLatin1(item.etag)));
        pass(QStringLiteral("ETag %1").arg(QString::fromLatin1(item.etag)));
    });
}

void SelfTest::downloadFile()
{
    awaitBatch(m_application.engine().download(
        {.accountId = m_account.id,
         .bucket = m_bucket,
         .basePrefix = QByteArrayLiteral("self-test/"),
         .items = {Transfer::DownloadItem{.key = objectKey(), .sizeBytes = fileBytes, .etag = {}}},
         .folder = localFile("downloaded")}));
}

void SelfTest::compareFiles()
{
    const QString source = localFile("64 MiB, säuber+lich %2F.bin");
    const QFileInfoList downloaded = QDir(localFile("downloaded")).entryInfoList(QDir::Files);
    const QString target = downloaded.isEmpty() ? QString() : downloaded.first().filePath();
    runInPool(
        m_step.get(), [source, target] { return std::pair(digest(source), digest(target)); },
        [this](const std::pair<QByteArray, QByteArray> &digests) {
            if (!digests.first.isEmpty() && digests.first == digests.second)
                pass(QStringLiteral("SHA-256 %1").arg(QString::fromLatin1(digests.first.toHex().left(16))));
            else
                fail(QStringLiteral("they differ"));
        });
}

void SelfTest::deleteObject()
{
    auto *deletion = new ObjectDeletion(client(), m_bucket, ItemSelection::ofFolder(QByteArrayLiteral("self-test/")));
    deletion->onDone(m_step.get(), [this](const Result<DeletionReport> &report) {
        if (!report.isOk() || !report->isClean())
            return fail(QStringLiteral("not everything could be deleted"));
        client()
            ->headObject({.bucket = m_bucket, .key = objectKey(), .versionId = {}})
            ->onDone(m_step.get(), [this](const Result<Cos::ObjectInfo> &info) {
                if (!info.isOk() && info.error().kind == ErrorKind::NotFound)
                    pass(QStringLiteral("it is gone"));
                else
                    fail(QStringLiteral("it is still there"));
            });
    });
}

void SelfTest::deleteBucket()
{
    client()->deleteBucket(m_bucket)->onDone(m_step.get(), conclude<Nothing>([this](const Nothing &) {
                                                 m_application.tree().removeBucket(m_account.id, m_bucket);
                                                 return m_bucket.name;
                                             }));
}

void SelfTest::saveScreenshot()
{
    Cos::BucketRef shown = bucketNamed(QStringLiteral("photos-"));
    if (shown.name.isEmpty())
        shown = m_application.tree().buckets(m_account.id).value(0);
    visit(shown, QByteArrayLiteral("2026/trip/"), [this] { takePicture(); });
}

void SelfTest::takePicture()
{
    QTimer::singleShot(settleTime, m_step.get(), [this] {
        if (m_application.window().grab().save(m_screenshotFile))
            pass(m_screenshotFile);
        else
            fail(m_screenshotFile);
    });
}

void SelfTest::visit(const Cos::BucketRef &bucket, const QByteArray &prefix, const std::function<void()> &check)
{
    ObjectListModel *objects = &m_application.objects();
    const auto look = [this, objects, check] {
        if (objects->state() == ObjectListModel::State::Failed)
            fail(describe(objects->error()));
        else if (objects->state() == ObjectListModel::State::Complete)
            check();
    };
    m_application.navigation().visit({.accountId = m_account.id, .bucket = bucket, .prefix = prefix});
    connect(objects, &ObjectListModel::stateChanged, m_step.get(), look);
}

void SelfTest::awaitBatch(const QUuid &batch)
{
    connect(&m_application.engine(), &Transfer::Engine::batchEnded, m_step.get(),
            [this, batch](const Transfer::BatchSummary &summary) {
                if (summary.batchId != batch)
                    return;
                if (summary.doneTasks == 1 && summary.doneBytes == fileBytes)
                    return pass(QStringLiteral("%1 bytes, CRC-64 verified").arg(summary.doneBytes));
                fail(m_lastFailure.isEmpty() ? QStringLiteral("it did not arrive") : m_lastFailure);
            });
    connect(&m_application.engine(), &Transfer::Engine::tasksChanged, m_step.get(),
            [this, batch](const QList<Transfer::Task> &tasks) {
                for (const Transfer::Task &task : tasks) {
                    if (task.batchId == batch && task.state == Transfer::State::Failed)
                        m_lastFailure = describe(task.error);
                }
            });
}

Cos::BucketRef SelfTest::bucketNamed(const QString &start) const
{
    const QList<Cos::BucketRef> buckets = m_application.tree().buckets(m_account.id);
    for (const Cos::BucketRef &bucket : buckets) {
        if (bucket.name.startsWith(start))
            return bucket;
    }
    return {};
}

Cos::Client *SelfTest::client() const
{
    return m_application.sessions().client(m_account.id);
}

QString SelfTest::localFile(const char *name) const
{
    return m_folder.filePath(QString::fromUtf8(name));
}
