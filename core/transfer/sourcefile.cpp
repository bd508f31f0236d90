// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/sourcefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>

namespace Transfer {
namespace {

struct SourceFileWords
{
    Q_DECLARE_TR_FUNCTIONS(Transfer::SourceFileWords)
};

}   // namespace

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

CosError changedWhileRead(const QString &path)
{
    return localError(path, SourceFileWords::tr("The file changed while it was read."));
}

QByteArray contentTypeFor(const QString &path)
{
    static const QMimeDatabase database;   // reentrant by Qt's word, and costly to open
    return database.mimeTypeForFile(path, QMimeDatabase::MatchExtension).name().toLatin1();
}

CosError localError(const QString &path, const QString &reason)
{
    return CosError::local(ErrorKind::LocalFile, QDir::toNativeSeparators(path) + QLatin1String(": ") + reason);
}

}   // namespace Transfer
