// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "cos/client.h"
#include "resultof.h"
#include "sandboxserver.h"
#include "transfer/engine.h"

#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// The whole engine, on its own thread, against a real server: what the wire tests of transfers share. Makes a bucket of its
/// own and removes it with all that is in it.
class TransferWire : public QObject
{
    Q_OBJECT

public:
    explicit TransferWire(SandboxServer &server);
    ~TransferWire() override;

    SandboxServer &server;
    Cos::BucketRef bucket;
    QTemporaryDir folder;
    std::unique_ptr<Transfer::Engine> engine;

    /// As the engine's signals told it.
    QMap<Transfer::TaskId, Transfer::Task> tasks;
    QList<Transfer::Conflict> conflicts;
    QList<Transfer::BatchSummary> summaries;

    Transfer::UploadRequest uploadRequest(const QStringList &names, Transfer::ConflictPolicy policy) const;
    Transfer::DownloadRequest downloadRequest(const QByteArray &key, const QString &into, Transfer::ConflictPolicy policy) const;
    /// Runs the whole batch; empty when everything was done, else what went wrong.
    QString upload(const QStringList &names, Transfer::ConflictPolicy policy = Transfer::ConflictPolicy::Overwrite);
    /// A key that ends in "/" is a folder.
    QString download(const QByteArray &key, const QString &into,
                     Transfer::ConflictPolicy policy = Transfer::ConflictPolicy::Overwrite);
    bool waitForSummaries(qsizetype count);
    /// What is not done, in words.
    QString troubles() const;

    QString path(const QString &name) const { return folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content);
    QByteArray read(const QString &name) const;

    void put(const QByteArray &key, const QByteArray &content);
    QByteArray get(const QByteArray &key);
    QList<QByteArray> keys();

    template <typename T>
    Result<T> await(OperationOf<T> *operation)
    {
        return resultOf(operation);
    }

    static QByteArray pattern(qint64 sizeBytes);

    Cos::Client &client() { return *m_client; }
    QUuid account() const { return m_account; }

private:
    void note(const QList<Transfer::Task> &changed);

    const QUuid m_account = QUuid::createUuid();
    SystemClock m_clock;
    std::unique_ptr<Cos::Client> m_client;
};
