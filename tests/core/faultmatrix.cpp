// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultmatrix.h"

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
constexpr int middle = 1000;   ///< of a body of bytes

struct Fault
{
    QByteArray name;
    QJsonObject what;
    int patienceMsecs = 2000;
};

QJsonObject number(const char *name, int value)
{
    return {{QLatin1String(name), value}};
}

QJsonObject flag(const char *name)
{
    return {{QLatin1String(name), true}};
}

QJsonObject answer(int status, const char *code)
{
    return {{QStringLiteral("status"), status}, {QStringLiteral("code"), QLatin1String(code)}};
}

/// Keys and clocks are for the person to put right, and for the client only when the service says so every time.
const QList<QByteArray> fatalForAll{"expired signature", "expired keys", "another clock"};

/// Faults that every call can meet.
QList<Fault> commonFaults()
{
    constexpr int littlePatience = 250;
    return {{"cut before the body", flag("drop")},
            {"cut in the head", number("cutHeadAfterBytes", 40)},
            {"cut after the work", flag("dropAfterwards")},
            {"cut after the answer", flag("resetAfterAnswer")},
            {"no answer", flag("hang"), littlePatience},
            {"late answer", number("delayAfterwardsMsecs", 3 * littlePatience), littlePatience},
            {"500", answer(500, "InternalError")},
            {"503", answer(503, "SlowDown")},
            {"wrong ETag", flag("wrongEtag")},
            {"wrong CRC-64", flag("wrongCrc")},
            {"200 with an error", answer(200, "InternalError")},
            {"expired signature", answer(403, "RequestTimeTooSkewed")},
            {"expired keys", answer(403, "ExpiredToken")},
            {"another clock", number("skewSecs", 7200)}};
}

QList<Fault> faultsFor(const FaultyCall &call)
{
    QList<Fault> faults = commonFaults();
    if (call.bodies & FaultyCall::RequestBody) {
        faults += {{"cut in the body sent", number("cutRequestAfterBytes", 100)},
                   {"corrupt byte sent", number("corruptRequestAtByte", 90)},
                   {"short body sent", number("shortRequestBytes", 7)}};
    }
    if (call.bodies & (FaultyCall::ResponseBody | FaultyCall::ResponseDocument)) {
        const int at = call.bodies & FaultyCall::ResponseBody ? middle : 90;
        faults +=
            {{"cut in the body", number("cutResponseAfterBytes", at)}, {"corrupt byte", number("corruptResponseAtByte", at)}};
    }
    if (!(call.bodies & FaultyCall::RequestBody) || call.bodies & FaultyCall::ResponseDocument)
        faults.append({"short body", number("shortResponseBytes", 7)});
    return faults;
}

}   // namespace

FaultMatrix::FaultMatrix(SandboxServer &server)
    : m_server(server)
    , m_bucket(server.bucket(QStringLiteral("matrix")))
    , m_client(
          std::make_unique<Cos::Client>(server.endpoint(), server.credentials(), std::make_unique<Cos::QnamTransport>(), m_clock))
{
    await(m_client->createBucket(m_bucket));
}

void FaultMatrix::addRows(const QList<FaultyCall> &calls)
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<int>("patienceMsecs");
    QTest::addColumn<bool>("mustMend");
    for (const FaultyCall &call : calls) {
        for (const Fault &fault : faultsFor(call)) {
            for (const Occurrence occurrence : {Once, Always}) {
                QJsonObject what = fault.what;
                what.insert(QStringLiteral("method"), call.method);
                what.insert(QStringLiteral("query"), call.query);
                what.insert(QStringLiteral("skip"), call.skip);
                what.insert(QStringLiteral("count"), occurrence == Once ? 1 : -1);
                const QByteArray name = call.name + ": " + fault.name + (occurrence == Once ? ", once" : ", always");
                const bool isFatal = fatalForAll.contains(fault.name) || call.fatal.contains(fault.name);
                QTest::newRow(name.constData()) << what << fault.patienceMsecs << (occurrence == Once && !isFatal);
            }
        }
    }
}

void FaultMatrix::injectFaultOfRow()
{
    QFETCH(const QJsonObject, fault);
    m_server.injectFault(fault);
}

std::unique_ptr<AccountChannel> FaultMatrix::newChannel() const
{
    QFETCH(const int, patienceMsecs);
    auto channel = std::make_unique<AccountChannel>(
        m_server.endpoint(), m_server.credentials(), [] { return std::make_unique<Cos::QnamTransport>(); }, m_clock,
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

QString FaultMatrix::run(const JobFactory &make)
{
    const std::unique_ptr<AccountChannel> channel = newChannel();
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

QString FaultMatrix::write(const QString &name, const QByteArray &content)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    return file.fileName();
}

std::optional<QByteArray> FaultMatrix::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

void FaultMatrix::put(const QByteArray &key, const QByteArray &content)
{
    await(m_client->putObject(object(key), content));
}

std::optional<QByteArray> FaultMatrix::get(const QByteArray &key)
{
    std::optional<Result<Cos::GetResult>> outcome;
    auto *call = m_client->getObject(object(key));
    call->onDone(this, [&outcome](const Result<Cos::GetResult> &result) { outcome = result; });
    QSignalSpy(call, &Operation::finished).wait(30'000);
    if (!outcome || (!*outcome && outcome->error().kind != ErrorKind::NotFound))
        qFatal("cannot look at %s", key.constData());
    return *outcome ? std::optional((*outcome)->body) : std::nullopt;
}

void FaultMatrix::beginUpload(const QByteArray &key, const QString &path, const QByteArray &content)
{
    const QByteArray uploadId = await(m_client->initiateMultipartUpload(object(key))).uploadId;
    const QByteArray part = content.left(partBytes);
    const Cos::PartResult sent = await(m_client->uploadPart(object(key), uploadId, 1, part));
    UploadResume resume;
    resume.uploadId = uploadId;
    resume.source = stampOf(path).value();
    resume.partSizeBytes = partBytes;
    resume.parts.insert(1, {sent.etag, Cos::Crc64::of(part)});
    m_resume = resume;
}

void FaultMatrix::beginDownload(const QByteArray &key, const QString &path)
{
    const Cos::ObjectInfo info = await(m_client->headObject(object(key)));
    PartFile part(PartFile::pathFor(path, object(key)));
    if (!part.open(info.sizeBytes))
        qFatal("no part file");
    DownloadResume resume;
    resume.etag = info.etag;
    resume.sizeBytes = info.sizeBytes;
    resume.crc64 = info.crc64;
    resume.rangeSizeBytes = partBytes;
    m_resume = resume;
}

QByteArray FaultMatrix::content(qint64 sizeBytes)
{
    return TransferFixture::pattern(sizeBytes);
}
