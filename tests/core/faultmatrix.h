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

/// One call of a transfer, as the requests that a fault is to hit.
struct FaultyCall
{
    enum Bodies { None = 0, RequestBody = 1, ResponseBody = 2, ResponseDocument = 4 };

    QByteArray name;
    QString method;
    QString query;   ///< regular expression
    int bodies = None;
    int skip = 0;   ///< requests that pass before
    /// Faults that end the transfer, visibly, even when they strike once: what is lost cannot be asked for again, or cannot be
    /// told from an intended change.
    QList<QByteArray> fatal;
};

/// Every way for a call to go wrong, and the means to carry out one transfer with it: jobs as the engine runs them, over real
/// sockets, with little patience, and files in parts of 1 MiB.
///
/// What is demanded of each: a job that says "done" has moved every byte; a job that fails says why, and the same job continued
/// without the fault ends well.
class FaultMatrix : public QObject
{
    Q_OBJECT

public:
    enum Occurrence { Once, Always };
    using JobFactory = std::function<Transfer::Job *(Transfer::AccountChannel &, const Transfer::ResumeState &)>;

    explicit FaultMatrix(SandboxServer &server);

    /// A row for each fault that \a calls can meet, once and always: columns "fault", "patienceMsecs" and "mustMend".
    static void addRows(const QList<FaultyCall> &calls);
    /// Lets the fault of the current row lie in wait, and nothing else.
    void injectFaultOfRow();
    void clearFaults() { m_server.clearFaults(); }
    /// Lets the next job begin from nothing.
    void forgetResume() { m_resume = {}; }
    /// Runs the job to its end. Empty when done, else what the failure says; "hangs" after half a minute.
    QString run(const JobFactory &make);

    Cos::ObjectRef object(const QByteArray &key) const { return {m_bucket, key, {}}; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content);
    std::optional<QByteArray> read(const QString &name) const;
    void put(const QByteArray &key, const QByteArray &content);
    /// Nothing when there is no such object.
    std::optional<QByteArray> get(const QByteArray &key);

    /// The next job continues an upload of \a content from \a path in parts of 1 MiB, of which the first has been sent.
    void beginUpload(const QByteArray &key, const QString &path, const QByteArray &content);
    /// The next job continues a download to \a path in ranges of 1 MiB, of which none has come.
    void beginDownload(const QByteArray &key, const QString &path);

    static QByteArray content(qint64 sizeBytes);

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

    std::unique_ptr<Transfer::AccountChannel> newChannel() const;

    SandboxServer &m_server;
    Cos::BucketRef m_bucket;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Cos::Client> m_client;
    Transfer::ResumeState m_resume;   ///< of the job that ran last
};
