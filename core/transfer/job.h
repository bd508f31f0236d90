// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operation.h"
#include "cos/listingtypes.h"
#include "cos/objecttypes.h"
#include "transfer/resumestate.h"
#include "transfer/task.h"

namespace Transfer {

/// How a job ended that did not fail.
enum class JobEnding {
    Moved,
    TargetExists,   ///< left as it is: overwriting was forbidden, or it is not the one that was looked at
};

struct JobResult
{
    JobEnding ending = JobEnding::Moved;
    Cos::ObjectEntry object;             ///< as stored; for uploads
    std::optional<quint64> crc64 = {};   ///< of the whole file, as both sides have it
};

/// What a job is to do, as values.
struct JobOrder
{
    QString localPath;
    Cos::ObjectRef object;
    qint64 sizeBytes = -1;                            ///< as listed
    Cos::PutOptions options;                          ///< uploads; forbidOverwrite too
    QString rootFolder;                               ///< downloads: nothing may be written outside of it
    bool replacesTarget = false;                      ///< downloads
    std::optional<SourceStamp> comparedTarget = {};   ///< downloads: what is replaced; a file that is not like this stays
    bool keepsModified = false;                       ///< the file's time goes with it
    bool sendsLink = false;                           ///< uploads: the path that a symbolic link leads to, not what is there
    ResumeState resume;
    bool looksForUpload = false;   ///< uploads in parts: another unfinished one may be there to go on with
    qint64 begunMsecsUtc = 0;      ///< uploads: since when this task may have begun one itself; 0: it has not
};

/// One file moving. Abandoning the operation stops it at once; resumeState() then says where to go on.
class Job : public OperationOf<JobResult>
{
    Q_OBJECT

public:
    /// What is safely done, now.
    virtual ResumeState resumeState() const = 0;
    /// Whether all it does is to wait until there is a socket for it.
    virtual bool waitsForSocket() const { return false; }
    /// Asked when it did not end well: it has stored an object all the same, and one that is not the file. What stands there is
    /// nobody else's.
    virtual bool hasStoredDamage() const { return false; }

Q_SIGNALS:
    /// resumeState() has grown: the moment to write it down.
    void checkpointed();
    /// All bytes have moved; checksums are being compared.
    void verifying();
    /// They must move again: what was being verified is not as it should be.
    void movingAgain();

protected:
    using OperationOf::OperationOf;
};

/// Whether \a refusal of an upload that must not overwrite means that its target exists, and not another conflict. \a info: what
/// HEAD says of the target.
inline bool saysTargetExists(const CosError &refusal, const Result<Cos::ObjectInfo> &info)
{
    const bool isAbsent = !info && info.error().kind == ErrorKind::NotFound;
    return refusal.kind == ErrorKind::Conflict && (!isAbsent || refusal.code == QLatin1String("FileAlreadyExists"));
}

}   // namespace Transfer
