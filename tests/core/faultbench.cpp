// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultbench.h"

#include "base/operationhandle.h"
#include "cos/crc64.h"
#include "cos/qnamtransport.h"
#include "transfer/partfile.h"
#include "transfer/sourcefile.h"
#include "transferfixture.h"

#include <QFile>
#include <QTest>

using namespace Transfer;
using namespace std::chrono_literals;

namespace {

constexpr qint64 partBytes = 1024 * 1024;
constexpr int patienceWithoutFaultMsecs = 5000;

}   // namespace

FaultBench::FaultBench()
    : m_server(SandboxServer::start())
{
    if (!m_server->isRunning())
        qFatal("%s", qUtf8Printable(m_server->problem()));
    m_bucket = m_server->bucket(QStringLiteral("matrix"));
    m_client = std::make_unique<Cos::Client>(m_server->endpoint(), m_server->credentials(),
                                             std::make_unique<Cos::QnamTransport>(), m_clock);
    await(m_client->createBucket(m_bucket));
    await(m_client->putObject(object("source"), content()));
    QFile source(sourcePath());
    if (!source.open(QIODevice::WriteOnly) || source.write(content()) != content().size())
        qFatal("cannot write %s", qUtf8Printable(sourcePath()));
}

FaultBench::~FaultBench() = default;

void FaultBench::prepare()
{
    ++m_trials;
    m_resume = {};
    m_server->clearFaults();
}

QString FaultBench::trial(const FaultCell &cell, const JobFactory &make, const std::function<QString()> &ifFailed)
{
    m_server->injectFault(cell.fault);
    const QString trouble = run(make, cell.patienceMsecs);
    m_server->clearFaults();
    if (trouble.isEmpty())
        return {};
    if (cell.mustMend || trouble == QLatin1String("hangs"))
        return trouble;
    const QString wrong = ifFailed ? ifFailed() : QString();
    return wrong.isEmpty() ? run(make, patienceWithoutFaultMsecs) : wrong;
}

std::unique_ptr<AccountChannel> FaultBench::newChannel(int patienceMsecs) const
{
    auto channel = std::make_unique<AccountChannel>(
        m_server->endpoint(), m_server->credentials(), [] { return std::make_unique<Cos::QnamTransport>(); }, m_clock,
        Limits{.connections = 4});
    Cos::RetryPolicy policy;
    policy.maxTries = 3;
    policy.firstDelay = 5ms;
    for (Cos::Client *client : {&channel->control(), &channel->bulk(0)}) {
        client->setIdleTimeout(std::chrono::milliseconds(patienceMsecs));
        client->setRetryPolicy(policy);
    }
    return channel;
}

/// Empty when done, else what the failure says; "hangs" after half a minute.
QString FaultBench::run(const JobFactory &make, int patienceMsecs)
{
    const std::unique_ptr<AccountChannel> channel = newChannel(patienceMsecs);
    std::optional<Result<JobResult>> outcome;
    Job *job = make(*channel, m_resume);
    job->setParent(this);
    job->onDone(this, [&](const Result<JobResult> &result) {
        m_resume = result ? ResumeState() : job->resumeState();
        outcome = result;
    });
    const OperationHandle handle(job);
    QSignalSpy(job, &Operation::finished).wait(30'000);
    if (!outcome)
        return QStringLiteral("hangs");
    if (*outcome)
        return (*outcome)->ending == JobEnding::Moved ? QString() : QStringLiteral("target exists");
    return technicalDetails(outcome->error());
}

std::optional<QByteArray> FaultBench::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

std::optional<QByteArray> FaultBench::get(const QByteArray &key)
{
    std::optional<Result<Cos::GetResult>> outcome;
    auto *call = m_client->getObject(object(key));
    call->onDone(this, [&outcome](const Result<Cos::GetResult> &result) { outcome = result; });
    QSignalSpy(call, &Operation::finished).wait(30'000);
    if (!outcome || (!*outcome && outcome->error().kind != ErrorKind::NotFound))
        qFatal("cannot look at %s", key.constData());
    return *outcome ? std::optional((*outcome)->body) : std::nullopt;
}

void FaultBench::beginUpload()
{
    const Cos::ObjectRef target = object(newKey());
    const QByteArray uploadId = await(m_client->initiateMultipartUpload(target)).uploadId;
    const QByteArray part = content().left(partBytes);
    const Cos::PartResult sent = await(m_client->uploadPart(target, uploadId, 1, part));
    UploadResume resume;
    resume.uploadId = uploadId;
    resume.source = stampOf(sourcePath()).value();
    resume.partSizeBytes = partBytes;
    resume.parts.insert(1, {sent.etag, Cos::Crc64::of(part)});
    m_resume = resume;
}

void FaultBench::beginDownload()
{
    const Cos::ObjectInfo info = await(m_client->headObject(object("source")));
    PartFile part(PartFile::pathFor(path(newName()), object("source")));
    if (!part.open(info.sizeBytes))
        qFatal("no part file");
    DownloadResume resume;
    resume.etag = info.etag;
    resume.sizeBytes = info.sizeBytes;
    resume.crc64 = info.crc64;
    resume.rangeSizeBytes = partBytes;
    m_resume = resume;
}

const QByteArray &FaultBench::content()
{
    static const QByteArray bytes = TransferFixture::pattern(2 * partBytes + 7);
    return bytes;
}
