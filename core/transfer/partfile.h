// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cos/request.h"
#include "transfer/resumestate.h"

#include <QFile>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Transfer {

/// What to do when a file of the final name is there in the end.
enum class ExistingTarget { Replace, Refuse };

/// The file "name.<hash>.part" beside a download's target that takes the bytes until all of them are there and verified.
///
/// The hash is of bucket, key and target, so that it is found again after a restart, is no object's own name, and two downloads
/// never share one. flush() may run on a pool thread beside writes, publishAll() when nobody else uses it.
class PartFile
{
public:
    /// A disk with less than this is full: nothing is begun on it.
    static constexpr qint64 leastRoomBytes = 16 * 1024 * 1024;

    static QString pathFor(const QString &targetPath, const Cos::ObjectRef &object);

    explicit PartFile(const QString &path)
        : m_file(path)
    {
    }

    QString path() const { return m_file.fileName(); }
    qint64 sizeBytes() const { return m_file.size(); }

    /// Opens it, made when missing, and gives it \a sizeBytes (sparse); -1 keeps what it has. Fails early when the disk cannot
    /// take so much. Errors, as those of the others: LocalFile; saysDiskFull() tells which are not the file's own.
    Result<Nothing> open(qint64 sizeBytes);
    Result<Nothing> resize(qint64 sizeBytes);
    Result<Nothing> writeAt(qint64 offsetBytes, const char *bytes, qint64 sizeBytes);
    /// What was written survives a power loss from here on.
    Result<Nothing> flush();
    /// The time that the file has in the end, in nanoseconds since the epoch.
    void setModified(qint64 nsecs) { m_modifiedNsecs = nsecs; }
    /// Lets the disk begin with what was written; nothing is promised.
    void beginToFlush();
    /// No more writes after this.
    void close();

private:
    QFile m_file;
    std::optional<qint64> m_modifiedNsecs;
};

/// A part file that is complete, and what it shall become.
struct Publication
{
    std::shared_ptr<PartFile> part;
    QString targetPath;
    ExistingTarget existing = ExistingTarget::Refuse;
    std::optional<SourceStamp> expected = {};   ///< of the file that is replaced; Conflict when another one is there
};

/// Flushes and closes the files, gives them their names, each in one step, and flushes their folders. The result for each.
QList<Result<Nothing>> publishAll(const QList<Publication> &publications);

}   // namespace Transfer
