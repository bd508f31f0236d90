// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/sourcefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMimeDatabase>
#include <QUtf8StringView>

#include <algorithm>

#include <cerrno>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Transfer {
namespace {

struct SourceFileWords
{
    Q_DECLARE_TR_FUNCTIONS(Transfer::SourceFileWords)
};

QString diskFullCode()
{
    return QStringLiteral("DiskFull");   // as a service would say it
}

/// \a error: as the system counts them.
bool meansDiskFull(int error)
{
#ifdef Q_OS_WIN
    return error == ERROR_DISK_FULL || error == ERROR_HANDLE_DISK_FULL || error == ERROR_DISK_QUOTA_EXCEEDED;
#else
    return error == ENOSPC || error == EDQUOT;
#endif
}

}   // namespace

#ifdef Q_OS_UNIX
// One look, and no time zone: QFileInfo converts the time to local time and back, which reads the zone's file.
Result<SourceStamp> stampOf(const QString &path)
{
    struct stat found = {};
    const QByteArray name = QFile::encodeName(path);
    if (::stat(name.constData(), &found) != 0)
        return localError(path, SourceFileWords::tr("The file does not exist."));
    if (!S_ISREG(found.st_mode))
        return localError(path, SourceFileWords::tr("This is not a regular file."));
    if (::access(name.constData(), R_OK) != 0)
        return localError(path, SourceFileWords::tr("No permission to read the file."));
#ifdef Q_OS_MACOS
    const timespec modified = found.st_mtimespec;
#else
    const timespec modified = found.st_mtim;
#endif
    return SourceStamp{found.st_size, qint64(modified.tv_sec) * 1000 + modified.tv_nsec / 1'000'000};
}
#else
Result<SourceStamp> stampOf(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return localError(path, SourceFileWords::tr("The file does not exist."));
    if (!file.isFile())
        return localError(path, SourceFileWords::tr("This is not a regular file."));
    if (!file.isReadable())
        return localError(path, SourceFileWords::tr("No permission to read the file."));
    return SourceStamp{file.size(), file.lastModified().toMSecsSinceEpoch()};
}
#endif

CosError changedWhileRead(const QString &path)
{
    return localError(path, SourceFileWords::tr("The file changed while it was read."));
}

// Folders are full of names that differ in their number only ("IMG_0001.jpg"), and a look into the database takes long. No type
// is told by the value of a digit before the first dot, a few by how many there are.
QByteArray contentTypeFor(const QString &path)
{
    static const QMimeDatabase database;   // reentrant by Qt's word, and costly to open
    static thread_local QHash<QString, QByteArray> known;
    constexpr qsizetype mostKnown = 4096;
    QString name = path.sliced(path.lastIndexOf(u'/') + 1);
    for (QChar &character : name) {
        if (character == u'.')
            break;
        if (character >= u'0' && character <= u'9')
            character = u'0';
    }
    const auto found = known.constFind(name);
    if (found != known.constEnd())
        return *found;
    if (known.size() >= mostKnown)
        known.clear();
    return *known.insert(name, database.mimeTypeForFile(path, QMimeDatabase::MatchExtension).name().toLatin1());
}

namespace {

constexpr qint64 inspectedBytes = 64 * 1024;

/// Of the beginning of a longer text, the last character may be cut.
bool isUtf8(const QByteArray &beginning, qsizetype mostCut)
{
    for (qsizetype cut = 0; cut <= qMin(mostCut, beginning.size()); ++cut) {
        if (QUtf8StringView(beginning.constData(), beginning.size() - cut).isValidUtf8())
            return true;
    }
    return false;
}

/// Null when it may be anything. \a isWhole: there is nothing behind \a beginning.
QByteArray charsetOf(const QByteArray &beginning, bool isWhole)
{
    constexpr qsizetype mostCut = 3;
    if (beginning.startsWith("\xff\xfe") || beginning.startsWith("\xfe\xff"))
        return QByteArrayLiteral("utf-16");
    if (beginning.contains('\0') || !isUtf8(beginning, isWhole ? 0 : mostCut))
        return {};
    const bool hasProof = isWhole || std::any_of(beginning.cbegin(), beginning.cend(), [](char byte) { return byte < 0; });
    return hasProof ? QByteArrayLiteral("utf-8") : QByteArray();   // plain ASCII so far says nothing of the rest
}

}   // namespace

QByteArray contentTypeOf(const QString &path)
{
    const QByteArray type = contentTypeFor(path);
    QFile file(path);
    if (!type.startsWith("text/") || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return type;
    const QByteArray beginning = file.read(inspectedBytes);
    const QByteArray charset = charsetOf(beginning, beginning.size() == file.size());
    return charset.isEmpty() ? type : QByteArray(type + "; charset=" + charset);
}

CosError localError(const QString &path, const QString &reason)
{
    return CosError::local(ErrorKind::LocalFile, QDir::toNativeSeparators(path) + QLatin1String(": ") + reason);
}

CosError diskFullError(const QString &path, const QString &reason)
{
    CosError error = localError(path, reason);
    error.code = diskFullCode();
    return error;
}

bool saysDiskFull(const CosError &error)
{
    return error.kind == ErrorKind::LocalFile && error.code == diskFullCode();
}

CosError lastSystemError(const QString &path)
{
#ifdef Q_OS_WIN
    const int error = int(GetLastError());
#else
    const int error = errno;
#endif
    const QString reason = qt_error_string(error);
    return meansDiskFull(error) ? diskFullError(path, reason) : localError(path, reason);
}

}   // namespace Transfer
