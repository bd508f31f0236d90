// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "cos/client.h"
#include "sandboxserver.h"
#include "transfer/accountchannel.h"
#include "transfer/job.h"

#include <QJsonObject>
#include <QObject>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

/// A fault that strikes one call of a transfer, once or every time.
struct FaultCell
{
    QByteArray name;
    QJsonObject fault;   ///< as the sandbox takes it
    int patienceMsecs = 0;
    bool mustMend = false;   ///< the job has to end well in spite of it
};

/// The means to carry out one transfer with a fault: a server and a bucket of its own, jobs as the engine runs them, over real
/// sockets, with little patience, and files in parts of 1 MiB. Belongs to one thread.
class FaultBench : public QObject
{
    Q_OBJECT

public:
    using JobFactory = std::function<Transfer::Job *(Transfer::AccountChannel &, const Transfer::ResumeState &)>;

    FaultBench();
    ~FaultBench() override;

    SandboxServer &server() { return *m_server; }

    /// Lets the next job begin from nothing, without faults, with names that no job has used.
    void prepare();
    /// Runs the job with the fault of \a cell and once more without it, should it fail. Empty when that went as it must: a job
    /// that says "done" may be believed, a job that failed says why and ends well when it goes on; else what is wrong. \a
    /// ifFailed: what is wrong after a failure that was to be.
    QString trial(const FaultCell &cell, const JobFactory &make, const std::function<QString()> &ifFailed = {});

    Cos::ObjectRef object(const QByteArray &key) const { return {m_bucket, key, {}}; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    std::optional<QByteArray> read(const QString &name) const;
    /// Nothing when there is no such object.
    std::optional<QByteArray> get(const QByteArray &key);

    /// What is moved: of three parts. It stands in the file sourcePath() and in the object "source".
    static const QByteArray &content();
    QString sourcePath() const { return path(QStringLiteral("source.bin")); }
    QByteArray newKey() const { return "object-" + QByteArray::number(m_trials); }
    QString newName() const { return QStringLiteral("file-%1").arg(m_trials); }

    /// The next job continues an upload of the source to newKey() in parts of 1 MiB, of which the first has been sent.
    void beginUpload();
    /// The next job continues a download of the source to newName() in ranges of 1 MiB, of which none has come.
    void beginDownload();

private:
    template <typename T>
    T await(OperationOf<T> *operation)
    {
        std::optional<Result<T>> outcome;
        operation->onDone(this, [&outcome](const Result<T> &result) { outcome = result; });
        QSignalSpy(operation, &Operation::finished).wait(30'000);
        if (!outcome || !*outcome)
            qFatal("preparation: %s", outcome ? qUtf8Printable(technicalDetails(outcome->error())) : "no end");
        return **outcome;
    }

    std::unique_ptr<Transfer::AccountChannel> newChannel(int patienceMsecs) const;
    QString run(const JobFactory &make, int patienceMsecs);

    std::unique_ptr<SandboxServer> m_server;
    Cos::BucketRef m_bucket;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Cos::Client> m_client;
    Transfer::ResumeState m_resume;   ///< of the job that ran last
    int m_trials = 0;
};
