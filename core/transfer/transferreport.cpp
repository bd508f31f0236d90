// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transferreport.h"

#include "base/csvline.h"
#include "transfer/journal/journalreadings.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace Transfer::Report {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Transfer::Report)
};

/// For programs: never translated.
QByteArray stateWord(const KnownTask &known)
{
    switch (known.task.state) {
    case State::Waiting:
    case State::Asking:
    case State::Running:
    case State::Verifying:
        return "unfinished";
    case State::Paused:
        return "paused";
    case State::Done:
        return known.crc64 ? "verified" : "done";   // a service need not tell a CRC-64
    case State::Skipped:
        return "skipped";
    case State::Failed:
        return "failed";
    case State::Cancelled:
        return "cancelled";
    }
    return {};
}

QByteArray number(qint64 value)
{
    return value < 0 ? QByteArray() : QByteArray::number(value);
}

QList<QByteArray> placeFields(const Task &task)
{
    return {task.direction == Direction::Upload ? "upload" : "download", task.object.bucket.name.toUtf8(), task.object.key,
            task.localPath.toUtf8()};
}

QList<QByteArray> errorFields(const Task &task)
{
    if (task.state != State::Failed)
        return {{}, {}, {}};
    return {task.error.code.toUtf8(), userMessage(task.error).toUtf8(), task.error.requestId.toUtf8()};
}

QByteArray reconciliationLine(const KnownTask &known)
{
    const Task &task = known.task;
    const qint64 doneBytes = task.state == State::Done ? task.sizeBytes : task.doneBytes;
    const QByteArray crc = known.crc64 ? QByteArray::number(*known.crc64) : QByteArray();
    return csvLine(placeFields(task) + QList<QByteArray>{number(task.sizeBytes), number(doneBytes), crc, stateWord(known)} +
                   errorFields(task));
}

QByteArray failureLine(const KnownTask &known)
{
    return csvLine(placeFields(known.task) + QList<QByteArray>{number(known.task.sizeBytes)} + errorFields(known.task));
}

Result<qint64> write(const QString &journalPath, const JournalQuery &query, const QString &csvPath, const QByteArray &header,
                     const std::function<QByteArray(const KnownTask &)> &lineOf)
{
    QSaveFile file(csvPath);
    if (!file.open(QIODevice::WriteOnly))
        return CosError::local(ErrorKind::LocalFile, file.errorString());
    file.write("\xef\xbb\xbf" + header);   // the mark by which spreadsheets know UTF-8
    JournalReadings journal;
    journal.open(journalPath);
    qint64 count = 0;
    const bool isComplete = journal.visit(query, [&](const KnownTask &task) {
        ++count;
        return file.write(lineOf(task)) >= 0;
    });
    if (file.error() == QFileDevice::NoError && !isComplete)
        return CosError::local(ErrorKind::LocalFile, Words::tr("The list of transfers cannot be read."));
    if (!file.commit())
        return CosError::local(ErrorKind::LocalFile, file.errorString());
    return count;
}

}   // namespace

Result<qint64> writeReconciliation(const QString &journalPath, const QUuid &batch, const QString &csvPath)
{
    const QByteArray header = csvLine({"direction", "bucket", "key", "local_path", "expected_bytes", "transferred_bytes", "crc64",
                                       "result", "error_code", "error", "request_id"});
    return write(journalPath, {.batch = batch}, csvPath, header, reconciliationLine);
}

Result<qint64> writeFailures(const QString &journalPath, const std::optional<QUuid> &batch, const QString &csvPath)
{
    const QByteArray header =
        csvLine({"direction", "bucket", "key", "local_path", "expected_bytes", "error_code", "error", "request_id"});
    return write(journalPath, {.batch = batch, .states = StateFilter::Failed}, csvPath, header, failureLine);
}

}   // namespace Transfer::Report
