// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/safefolder.h"

#include "transfer/sourcefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>

namespace Transfer {
namespace {

struct SafeFolderWords
{
    Q_DECLARE_TR_FUNCTIONS(Transfer::SafeFolderWords)
};

Result<Nothing> makeFolder(const QString &path)
{
    errno = 0;
    if (QDir().mkdir(path))
        return Nothing{};
    const CosError error =
        errno != 0 ? lastSystemError(path) : localError(path, SafeFolderWords::tr("The folder could not be made."));
    if (QFileInfo(path).isDir())
        return Nothing{};
    return error;
}

}   // namespace

bool isInside(const QString &root, const QString &path)
{
    return path == root || path.startsWith(root.endsWith(u'/') ? root : QString(root + u'/'));
}

Result<Nothing> makeFoldersInside(const QString &root, const QString &path)
{
    const QString top = QDir::cleanPath(root);
    if (!QFileInfo(top).isDir() && !QDir().mkpath(top))
        return localError(top, SafeFolderWords::tr("The folder could not be made."));
    const QString outside = SafeFolderWords::tr("This path leads out of the chosen folder.");
    if (!isInside(top, QDir::cleanPath(path)))
        return localError(path, outside);

    const qsizetype skipped = top.endsWith(u'/') ? top.size() : top.size() + 1;
    QString folder = top;
    for (const QString &name : path.mid(skipped).split(u'/', Qt::SkipEmptyParts)) {
        folder += (folder.endsWith(u'/') ? QString() : QStringLiteral("/")) + name;
        const QFileInfo info(folder);
        if (info.isSymLink() && !isInside(QFileInfo(top).canonicalFilePath(), info.canonicalFilePath()))
            return localError(folder, outside);
        if (info.exists() && !info.isDir()) {
            return localError(folder, SafeFolderWords::tr("A file is in the way of a folder of this name."));
        }
        if (info.exists())
            continue;
        if (const Result<Nothing> made = makeFolder(folder); !made)
            return made;
    }
    return Nothing{};
}

}   // namespace Transfer
