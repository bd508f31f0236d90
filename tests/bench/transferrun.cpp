// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferrun.h"

#include "processusage.h"

#include "cos/qnamtransport.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>

namespace {

/// Empty, or with "/" at its end.
QByteArray asPrefix(const QByteArray &key)
{
    return key.isEmpty() || key.endsWith('/') ? key : QByteArray(key + '/');
}

}   // namespace

TransferRun::TransferRun(const BenchOptions &options)
    : m_options(options)
{
    const auto makeTransport = [this] {
        return std::make_unique<CountingTransport>(std::make_unique<Cos::QnamTransport>(), m_counts);
    };
    m_account = QUuid::createUuidV5(QUuid(), m_options.credentials.secretId);
    m_engine =
        std::make_unique<Transfer::Engine>(makeTransport, m_clock, Transfer::EngineOptions{.journalPath = m_options.journal});
    connect(m_engine.get(), &Transfer::Engine::journalProblemFound, this, [](const Transfer::JournalProblem &problem) {
        QTextStream(stderr) << "the journal cannot be used: " << problem.path << Qt::endl;
        std::_Exit(EXIT_FAILURE);
    });
    connect(m_engine.get(), &Transfer::Engine::journalOpened, this, [this](const QString &path) {
        m_readings.open(path);
        request();
    });
    connect(m_engine.get(), &Transfer::Engine::tasksChanged, this, &TransferRun::tellFailures);
    connect(m_engine.get(), &Transfer::Engine::batchEnded, this, [this](const Transfer::BatchSummary &summary) {
        if (summary.batchId == m_batch)
            m_batch = {};
        settle();
    });
    Transfer::Limits limits;
    if (m_options.files > 0)
        limits.largeTasks = m_options.files;
    if (m_options.connections > 0)
        limits.connections = m_options.connections;
    m_engine->setLimits(limits);
    m_engine->setAccount(m_account, m_options.endpoint, m_options.credentials);
}

TransferRun::~TransferRun() = default;

void TransferRun::request()
{
    m_timer.start();
    if (m_options.direction == Transfer::Direction::Upload)
        upload();
    else
        download();
}

/// Whether an earlier run made this request.
bool TransferRun::isKnown(const QByteArray &prefix, const QString &folder)
{
    const QList<Transfer::BatchRow> batches = m_readings.batches();
    return std::any_of(batches.cbegin(), batches.cend(), [&](const Transfer::BatchRow &batch) {
        const Transfer::BatchTraits &traits = *batch.traits;
        return traits.direction == m_options.direction && traits.bucket == m_options.bucket && traits.prefix == prefix &&
               traits.folder == folder;
    });
}

/// Ends the run when nothing in the journal is open.
void TransferRun::settle()
{
    const QList<Transfer::BatchRow> batches = m_readings.batches();
    const bool isOpen = std::any_of(batches.cbegin(), batches.cend(), [](const Transfer::BatchRow &batch) {
        return batch.isReading || batch.sum(Transfer::StateFilter::Unfinished).tasks > 0;
    });
    if (isOpen || !m_batch.isNull())
        return;
    m_nsecs = m_timer.nsecsElapsed();
    for (const Transfer::BatchRow &batch : batches)
        note(batch);
    m_hasSummary = true;
    Q_EMIT finished();
}

void TransferRun::note(const Transfer::BatchRow &batch)
{
    using Transfer::State;
    m_summary.doneTasks += batch.counts.of(State::Done).tasks;
    m_summary.doneBytes += batch.counts.of(State::Done).bytes;
    m_summary.skippedTasks += batch.counts.of(State::Skipped).tasks;
    m_summary.failedTasks += batch.counts.of(State::Failed).tasks;
    m_summary.cancelledTasks += batch.counts.of(State::Cancelled).tasks;
}

Transfer::ConflictPolicy TransferRun::policy() const
{
    return m_options.looksFirst ? Transfer::ConflictPolicy::Skip : Transfer::ConflictPolicy::Overwrite;
}

void TransferRun::upload()
{
    const QFileInfo local(m_options.localPath);
    if (!local.exists()) {
        fail(CosError::local(ErrorKind::LocalFile, m_options.localPath));
        return;
    }
    Transfer::UploadRequest request{.accountId = m_account, .bucket = m_options.bucket, .options = {.conflictPolicy = policy()}};
    if (local.isDir()) {
        request.localPaths = QStringList(local.absoluteFilePath() + u'/');
        request.prefix = asPrefix(m_options.key);
    } else {
        request.localPaths = QStringList(local.absoluteFilePath());
        const bool namesObject = asPrefix(m_options.key) != m_options.key;
        (namesObject ? request.key : request.prefix) = m_options.key;
    }
    if (isKnown(request.target().left(request.target().lastIndexOf('/') + 1), {}))
        settle();
    else
        m_batch = m_engine->upload(request);
}

/// KEY may be an object or a prefix: the service is asked when it could be both.
void TransferRun::download()
{
    if (asPrefix(m_options.key) == m_options.key) {
        downloadKey(std::nullopt);
        return;
    }
    m_client =
        std::make_unique<Cos::Client>(m_options.endpoint, m_options.credentials, std::make_unique<Cos::QnamTransport>(), m_clock);
    m_client->headObject({m_options.bucket, m_options.key, {}})->onDone(this, [this](const Result<Cos::ObjectInfo> &info) {
        if (info)
            downloadKey(*info);
        else if (info.error().kind == ErrorKind::NotFound)
            downloadKey(std::nullopt);
        else
            fail(info.error());
    });
}

void TransferRun::downloadKey(const std::optional<Cos::ObjectInfo> &object)
{
    const QFileInfo local(m_options.localPath);
    Transfer::DownloadRequest request{
        .accountId = m_account, .bucket = m_options.bucket, .options = {.conflictPolicy = policy()}};
    if (!object) {
        request.basePrefix = asPrefix(m_options.key);
        request.folder = local.absoluteFilePath();
        request.items = {{.key = request.basePrefix, .isFolder = true}};
    } else {
        const bool goesIntoFolder = local.isDir() || m_options.localPath.endsWith(u'/');
        request.basePrefix = m_options.key.left(m_options.key.lastIndexOf('/') + 1);
        request.folder = goesIntoFolder ? local.absoluteFilePath() : local.absolutePath();
        request.items = {{.key = m_options.key,
                          .sizeBytes = object->sizeBytes,
                          .etag = object->etag,
                          .localName = goesIntoFolder ? QString() : local.fileName()}};
    }
    if (isKnown(request.basePrefix, request.folder))
        settle();
    else
        m_batch = m_engine->download(request);
}

void TransferRun::fail(const CosError &error)
{
    QTextStream(stderr) << userMessage(error) << ' ' << error.detail << ' ' << error.requestId << Qt::endl;
    Q_EMIT finished();
}

void TransferRun::tellFailures(const QList<Transfer::Task> &tasks) const
{
    for (const Transfer::Task &task : tasks) {
        if (task.state == Transfer::State::Failed) {
            QTextStream(stderr) << task.localPath << " <-> " << QString::fromUtf8(task.object.key) << ": "
                                << userMessage(task.error) << ' ' << task.error.code << ' ' << task.error.detail << ' '
                                << task.error.requestId << Qt::endl;
        }
    }
}

bool TransferRun::isVerified() const
{
    return m_hasSummary && m_summary.failedTasks == 0 && m_summary.cancelledTasks == 0 && m_summary.skippedTasks == 0 &&
           m_counts.unproved == 0;
}

QByteArray TransferRun::report() const
{
    const ProcessUsage usage = ProcessUsage::now();
    const QJsonObject line{
        {QStringLiteral("bytes"), m_summary.doneBytes},
        {QStringLiteral("files"), qint64(m_summary.doneTasks)},
        {QStringLiteral("seconds"), double(m_nsecs) / 1e9},
        {QStringLiteral("cpu_seconds"), usage.cpuSeconds},
        {QStringLiteral("peak_rss_bytes"), usage.peakRssBytes},
        {QStringLiteral("requests"), m_counts.requests.load()},
        {QStringLiteral("retries"), m_counts.retries.load()},
        {QStringLiteral("failed"), qint64(m_summary.failedTasks)},
        {QStringLiteral("verified"), isVerified()},
    };
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}
