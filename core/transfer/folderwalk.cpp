// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/folderwalk.h"

#include "base/runinpool.h"
#include "transfer/sourcefile.h"

#include <QDir>
#include <QDirIterator>

#include <vector>

namespace Transfer {
namespace {

constexpr QDir::Filters everything = QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot;

}   // namespace

class FolderWalk::Walker
{
public:
    explicit Walker(const QStringList &localPaths)
        : m_roots(localPaths)
    {
    }

    QList<FoundFile> next()
    {
        QList<FoundFile> files;
        while (files.size() < chunkSize) {
            if (!m_folders.empty())
                step(files);
            else if (!m_roots.isEmpty())
                begin(m_roots.takeFirst(), files);
            else
                break;
        }
        return files;
    }

private:
    struct Folder
    {
        std::unique_ptr<QDirIterator> entries;
        QString path;
        QByteArray relativeKey;   ///< with "/" at the end
        QString canonicalPath;
        bool isEmpty = true;
    };

    void begin(const QString &root, QList<FoundFile> &files)
    {
        const QFileInfo info(QDir::cleanPath(root));
        if (root.endsWith(u'/') && info.isDir())
            enter(info, QByteArray(), files);
        else
            visit(info, QByteArray(), files);
    }

    void step(QList<FoundFile> &files)
    {
        Folder &folder = m_folders.back();
        if (folder.entries->hasNext()) {
            folder.isEmpty = false;
            folder.entries->next();
            visit(folder.entries->fileInfo(), folder.relativeKey, files);   // may add a folder and so move this one
            return;
        }
        if (folder.isEmpty && !folder.relativeKey.isEmpty())
            files.append({folder.path, folder.relativeKey, 0, std::nullopt});
        m_folders.pop_back();
    }

    void visit(const QFileInfo &info, const QByteArray &parentKey, QList<FoundFile> &files)
    {
        const QByteArray key = parentKey + info.fileName().toUtf8();
        const auto reject = [&](const char *reason) {
            files.append({info.filePath(), key, -1, localError(info.filePath(), tr(reason))});
        };
        if (!info.exists() && info.isSymLink())
            reject(QT_TRANSLATE_NOOP("Transfer::FolderWalk", "The symbolic link leads nowhere."));
        else if (!info.exists())
            reject(QT_TRANSLATE_NOOP("Transfer::FolderWalk", "The file does not exist."));
        else if (info.isDir())
            enter(info, key, files);
        else if (!info.isFile())
            reject(QT_TRANSLATE_NOOP("Transfer::FolderWalk", "This is not a regular file."));
        else if (!info.isReadable())
            reject(QT_TRANSLATE_NOOP("Transfer::FolderWalk", "No permission to read the file."));
        else
            files.append({info.filePath(), key, info.size(), std::nullopt});
    }

    /// \a key is empty for a folder that only gives its content.
    void enter(const QFileInfo &info, const QByteArray &key, QList<FoundFile> &files)
    {
        const auto reject = [&](const char *reason) {
            const QString path = key.isEmpty() ? QString(info.filePath() + u'/') : info.filePath();
            files.append({path, QByteArray(key + '/'), -1, localError(info.filePath(), tr(reason))});
        };
        const QString canonicalPath = info.canonicalFilePath();
        for (const Folder &above : m_folders) {
            if (above.canonicalPath == canonicalPath) {
                reject(QT_TRANSLATE_NOOP("Transfer::FolderWalk", "The symbolic link leads in a circle."));
                return;
            }
        }
        if (!info.isReadable() || !info.isExecutable()) {
            reject(QT_TRANSLATE_NOOP("Transfer::FolderWalk", "No permission to read the folder."));
            return;
        }
        m_folders.push_back({std::make_unique<QDirIterator>(info.filePath(), everything), info.filePath(),
                             key.isEmpty() ? key : QByteArray(key + '/'), canonicalPath});
    }

    QStringList m_roots;
    std::vector<Folder> m_folders;   ///< from the chosen one to the deepest
};

FolderWalk::FolderWalk(const QStringList &localPaths, QObject *parent)
    : QObject(parent)
    , m_walker(std::make_shared<Walker>(localPaths))
{
}

FolderWalk::~FolderWalk() = default;

void FolderWalk::start()
{
    readNext();
}

void FolderWalk::readNext()
{
    runInPool(
        this, [walker = m_walker] { return walker->next(); },
        [this](const QList<FoundFile> &files) {
            if (files.isEmpty()) {
                Q_EMIT ended();
                return;
            }
            Q_EMIT found(files);
            readNext();
        });
}

}   // namespace Transfer
