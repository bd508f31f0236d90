// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferwire.h"

#include "bucketcontents.h"
#include "cos/qnamtransport.h"
#include "transferfixture.h"

#include <QDir>
#include <QFile>

using namespace Transfer;

TransferWire::TransferWire(SandboxServer &service)
    : server(service)
    , bucket(service.bucket(QStringLiteral("transfer")))
    , m_client(std::make_unique<Cos::Client>(service.endpoint(), service.credentials(), std::make_unique<Cos::QnamTransport>(),
                                             m_clock))
{
    if (const auto made = await(m_client->createBucket(bucket)); !made)
        qFatal("no bucket: %s", qUtf8Printable(technicalDetails(made.error())));
    engine = std::make_unique<Engine>([] { return std::make_unique<Cos::QnamTransport>(); }, m_clock);
    connect(engine.get(), &Engine::tasksChanged, this, &TransferWire::note);
    connect(engine.get(), &Engine::conflictFound, this, [this](const Conflict &c) { conflicts.append(c); });
    connect(engine.get(), &Engine::batchEnded, this, [this](const BatchSummary &s) { summaries.append(s); });
    engine->setAccount(m_account, service.endpoint(), service.credentials());
}

TransferWire::~TransferWire()
{
    engine.reset();
    if (const auto gone = removeBucket(*m_client, bucket); !gone)
        qWarning("bucket not removed: %s", qUtf8Printable(technicalDetails(gone.error())));
}

void TransferWire::note(const QList<Task> &changed)
{
    for (const Task &task : changed) {
        if (task.sizeBytes >= 0 && task.doneBytes > task.sizeBytes)
            qFatal("progress above the whole");
        tasks.insert(task.id, task);
    }
}

UploadRequest TransferWire::uploadRequest(const QStringList &names, ConflictPolicy policy) const
{
    UploadRequest request;
    request.accountId = m_account;
    for (const QString &name : names)
        request.localPaths.append(path(name));
    request.bucket = bucket;
    request.options.conflictPolicy = policy;
    return request;
}

DownloadRequest TransferWire::downloadRequest(const QByteArray &key, const QString &into, ConflictPolicy policy) const
{
    DownloadRequest request;
    request.accountId = m_account;
    request.bucket = bucket;
    request.items = {{.key = key, .isFolder = key.isEmpty() || key.endsWith('/')}};
    request.folder = path(into);
    request.options.conflictPolicy = policy;
    return request;
}

QString TransferWire::upload(const QStringList &names, ConflictPolicy policy)
{
    const qsizetype before = summaries.size();
    engine->upload(uploadRequest(names, policy));
    return waitForSummaries(before + 1) ? troubles() : QStringLiteral("the upload does not end");
}

QString TransferWire::download(const QByteArray &key, const QString &into, ConflictPolicy policy)
{
    const qsizetype before = summaries.size();
    engine->download(downloadRequest(key, into, policy));
    return waitForSummaries(before + 1) ? troubles() : QStringLiteral("the download does not end");
}

bool TransferWire::waitForSummaries(qsizetype count)
{
    return QTest::qWaitFor([this, count] { return summaries.size() >= count; }, 60'000);
}

QString TransferWire::troubles() const
{
    QString text;
    for (const Task &task : tasks) {
        if (task.state == State::Failed)
            text += QString::fromUtf8(task.object.key) + QLatin1String(": ") + technicalDetails(task.error) + u'\n';
    }
    return text;
}

QString TransferWire::write(const QString &name, const QByteArray &content)
{
    const QString file = path(name);
    QDir().mkpath(QFileInfo(file).path());
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("cannot write %s", qUtf8Printable(file));
    return file;
}

QByteArray TransferWire::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TransferWire::put(const QByteArray &key, const QByteArray &content)
{
    if (const auto stored = await(m_client->putObject({bucket, key, {}}, content)); !stored)
        qFatal("cannot put %s: %s", key.constData(), qUtf8Printable(technicalDetails(stored.error())));
}

QByteArray TransferWire::get(const QByteArray &key)
{
    const auto object = await(m_client->getObject({bucket, key, {}}));
    return object ? object->body : QByteArray();
}

QList<QByteArray> TransferWire::keys()
{
    const auto listed = keysBelow(*m_client, bucket);
    return listed ? *listed : QList<QByteArray>();
}

QByteArray TransferWire::pattern(qint64 sizeBytes)
{
    return TransferFixture::pattern(sizeBytes);
}
