// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/partfile.h"

#include "base/figures.h"
#include "transfer/filerename.h"
#include "transfer/modifiedtime.h"
#include "transfer/sourcefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSet>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Transfer {
namespace {

constexpr qsizetype maxNameBytes = 255;

struct PartFileWords
{
    Q_DECLARE_TR_FUNCTIONS(Transfer::PartFileWords)
};

bool flushToDisk(int handle)
{
#if defined(Q_OS_WIN)
    return FlushFileBuffers(HANDLE(_get_osfhandle(handle))) != 0;
#elif defined(Q_OS_MACOS)
    return fcntl(handle, F_FULLFSYNC) == 0 || fsync(handle) == 0;
#else
    return fdatasync(handle) == 0;
#endif
}

/// The new name survives a power loss only when the folder is flushed too. Not all file systems can; that is no failure.
void flushFolder(const QString &path)
{
#ifndef Q_OS_WIN
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    fsync(folder);
    close(folder);
#else
    Q_UNUSED(path)
#endif
}

Result<Nothing> takeName(const QString &from, const QString &to, ExistingTarget existing)
{
    const std::error_code failure = existing == ExistingTarget::Refuse ? renameRefusing(from, to) : renameReplacing(from, to);
    if (failure)
        return localError(to, qt_error_string(failure.value()));
    return Nothing{};
}

/// Early and clear, instead of late and half-way.
Result<Nothing> checkSpace(const QString &path, qint64 neededBytes)
{
    if (neededBytes <= 0)
        return Nothing{};
    std::error_code failure;
    const QString folder = QFileInfo(path).absolutePath();
    const std::filesystem::space_info space = std::filesystem::space(folder.toStdU16String(), failure);
    if (failure || space.available >= std::uintmax_t(neededBytes))
        return Nothing{};
    const QString reason = PartFileWords::tr("Not enough space on the disk: %1 needed, %2 free.")
                               .arg(Figures::size(neededBytes), Figures::size(qint64(space.available)));
    const bool isFull = space.available < std::uintmax_t(PartFile::leastRoomBytes);   // else a smaller file may go
    return isFull ? diskFullError(path, reason) : localError(path, reason);
}

}   // namespace

QString PartFile::pathFor(const QString &targetPath, const Cos::ObjectRef &object)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {object.bucket.region.toUtf8(), object.bucket.name.toUtf8(), object.key, targetPath.toUtf8()}) {
        hash.addData(part);
        hash.addData(QByteArrayView("\n", 1));
    }
    const QString suffix = u'.' + QString::fromLatin1(hash.result().toHex().left(8)) + QLatin1String(".part");
    const QFileInfo target(targetPath);
    const QString name = target.fileName() + suffix;
    const bool isTooLong = name.toUtf8().size() > maxNameBytes;
    return target.path() + u'/' + (isTooLong ? QString(QLatin1String("coscope") + suffix) : name);
}

Result<Nothing> PartFile::open(qint64 sizeBytes)
{
    const QFileInfo existing(path());
    if (existing.isSymLink())
        return localError(path(), PartFileWords::tr("A symbolic link is in the way."));
    const qint64 missingBytes = sizeBytes - (existing.exists() ? existing.size() : 0);
    if (const Result<Nothing> space = checkSpace(path(), missingBytes); !space)
        return space;
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return lastSystemError(path());
    return sizeBytes >= 0 && m_file.size() != sizeBytes ? resize(sizeBytes) : Nothing{};
}

Result<Nothing> PartFile::resize(qint64 sizeBytes)
{
    if (!m_file.resize(sizeBytes))
        return lastSystemError(path());
    return Nothing{};
}

Result<Nothing> PartFile::writeAt(qint64 offsetBytes, const char *bytes, qint64 sizeBytes)
{
    if (m_file.pos() != offsetBytes && !m_file.seek(offsetBytes))
        return lastSystemError(path());
    while (sizeBytes > 0) {
        const qint64 written = m_file.write(bytes, sizeBytes);
        if (written <= 0)
            return lastSystemError(path());
        bytes += written;
        sizeBytes -= written;
    }
    return Nothing{};
}

Result<Nothing> PartFile::flush()
{
    if (!flushToDisk(m_file.handle()))
        return lastSystemError(path());
    return Nothing{};
}

void PartFile::beginToFlush()
{
#ifdef Q_OS_LINUX
    sync_file_range(m_file.handle(), 0, 0, SYNC_FILE_RANGE_WRITE);
#endif
}

void PartFile::close()
{
    if (m_modifiedNsecs)
        ModifiedTime::set(m_file, *m_modifiedNsecs);
    m_file.close();
}

namespace {

Result<Nothing> publishFlushed(const Publication &publication)
{
    const QFileInfo target(publication.targetPath);
    if (target.isDir() && !target.isSymLink())
        return localError(publication.targetPath, PartFileWords::tr("A folder is in the way of a file of this name."));
    if (publication.expected && target.exists()) {
        const SourceStamp found{target.size(), target.lastModified().toMSecsSinceEpoch()};
        if (found != *publication.expected)
            return CosError::local(ErrorKind::Conflict, publication.targetPath);
    }
    publication.part->close();
    return takeName(publication.part->path(), publication.targetPath, publication.existing);
}

}   // namespace

// Flushing one file after the other would wait for the disk as often as there are files.
QList<Result<Nothing>> publishAll(const QList<Publication> &publications)
{
    if (publications.size() > 1) {
        for (const Publication &publication : publications)
            publication.part->beginToFlush();
    }
    QList<Result<Nothing>> results;
    for (const Publication &publication : publications)
        results.append(publication.part->flush());
    QSet<QString> folders;
    for (qsizetype number = 0; number < publications.size(); ++number) {
        if (results.at(number))
            results[number] = publishFlushed(publications.at(number));
        if (results.at(number))
            folders.insert(QFileInfo(publications.at(number).targetPath).path());
    }
    for (const QString &folder : std::as_const(folders))
        flushFolder(folder);
    return results;
}

}   // namespace Transfer
