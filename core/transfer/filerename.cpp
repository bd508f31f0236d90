// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/filerename.h"

#include <QFile>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Transfer {

std::error_code renameReplacing(const QString &from, const QString &to)
{
    std::error_code failure;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), failure);
    return failure;
}

#ifdef Q_OS_WIN

std::error_code renameRefusing(const QString &from, const QString &to)
{
    const std::wstring source = from.toStdWString();
    const std::wstring target = to.toStdWString();
    if (MoveFileExW(source.c_str(), target.c_str(), 0))   // neither replaces nor copies
        return {};
    return {int(GetLastError()), std::system_category()};
}

#else

namespace {

std::error_code lastError()
{
    return {errno, std::generic_category()};
}

/// Refuses in the file system, in one step. False with errno.
bool renameExclusively(const QByteArray &from, const QByteArray &to)
{
#if defined(Q_OS_LINUX)
    return renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0;
#elif defined(Q_OS_MACOS)
    return renamex_np(from.constData(), to.constData(), RENAME_EXCL) == 0;
#else
    Q_UNUSED(from)
    Q_UNUSED(to)
    errno = ENOSYS;
    return false;
#endif
}

/// The last call could not do it here, whatever the names are.
bool isUnsupported()
{
    return errno == ENOSYS || errno == EINVAL || errno == ENOTSUP || errno == EOPNOTSUPP;
}

}   // namespace

std::error_code renameRefusing(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (renameExclusively(source, target))
        return {};
    if (!isUnsupported())
        return lastError();
    if (linkat(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), 0) == 0) {
        unlink(source.constData());
        return {};
    }
    if (!isUnsupported() && errno != EPERM)   // EPERM: no hard links here
        return lastError();
    struct stat found = {};
    if (lstat(target.constData(), &found) == 0)
        return std::make_error_code(std::errc::file_exists);
    return ::rename(source.constData(), target.constData()) == 0 ? std::error_code() : lastError();
}

#endif

}   // namespace Transfer
