// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/folderwalk.h"

#include "base/runinpool.h"
#include "transfer/excludefilter.h"
#include "transfer/linkobject.h"
#include "transfer/sortednames.h"
#include "transfer/sourcefile.h"

#include <QCborArray>
#include <QDir>

#include <atomic>
#include <vector>

namespace Transfer {

/// A cursor is an array in CBOR: which of the paths, the names of the folders that are half read, and last the name after which
/// the deepest of them goes on (empty: at its beginning).
class FolderWalk::Walker
{
public:
    Walker(const QStringList &localPaths, const WalkOptions &options, const QByteArray &cursor)
        : m_roots(localPaths)
        , m_options(options)
        , m_filter(options.excludes)
    {
        const QCborArray place = QCborValue::fromCbor(cursor).toArray();
        m_root = place.at(0).toInteger();
        for (qsizetype i = 1; i < place.size(); ++i)
            m_way.append(place.at(i).toByteArray());
    }

    WalkStep next()
    {
        WalkStep result;
        for (int looks = 0; looks < mostLooks && result.files.size() < chunkSize && !m_isGivenUp; ++looks) {
            if (!m_folders.empty())
                step(result.files);
            else if (m_root < m_roots.size())
                begin(m_roots.at(m_root++), result.files);
            else
                break;
        }
        result.isLast = m_folders.empty() && m_root >= m_roots.size();
        result.cursor = cursor();
        return result;
    }

    /// From another thread.
    void giveUp() { m_isGivenUp = true; }

private:
    struct Folder
    {
        QString path;
        QByteArray relativeKey;   ///< with "/" at the end
        QString canonicalPath;
        SortedNames names;
        qsizetype next = 0;
        qsizetype begun = 0;       ///< where this walk has begun: what comes before was looked at by another one
        bool hasContent = false;   ///< something of what this walk has looked at is taken
    };

    QByteArray cursor() const
    {
        QCborArray place;
        place.append(m_folders.empty() ? m_root : m_root - 1);
        for (const Folder &folder : m_folders)
            place.append(folder.next > 0 ? folder.names.at(folder.next - 1) : QByteArray());
        return place.toCborValue().toCbor();
    }

    void begin(const QString &root, QList<FoundFile> &files)
    {
        const QFileInfo info(QDir::cleanPath(root));
        if (root.endsWith(u'/') && info.isDir())
            enter(info, QByteArray(), files);
        else
            visit(info, QByteArray(), files);
        goBack(files);
    }

    /// Down to where the walk of before was.
    void goBack(QList<FoundFile> &files)
    {
        const QList<QByteArray> way = std::exchange(m_way, {});
        for (qsizetype depth = 0; depth < way.size() && size_t(depth) < m_folders.size(); ++depth) {
            Folder &folder = m_folders.back();
            const bool isDeepest = depth + 1 == way.size();
            folder.next = folder.names.firstAfter(way.at(depth), !isDeepest);
            folder.begun = folder.next;
            const bool isThere = folder.next < folder.names.count() && folder.names.at(folder.next) == way.at(depth);
            if (isDeepest || !isThere)
                return;
            step(files);
        }
    }

    void step(QList<FoundFile> &files)
    {
        Folder &folder = m_folders.back();
        if (folder.next < folder.names.count()) {
            const QByteArray name = folder.names.at(folder.next++);
            const QString path = folder.path + u'/' + QString::fromUtf8(name);
            const QFileInfo info(path);
            if (!isTaken(folder, info))
                return;
            folder.hasContent = true;
            visit(info, QByteArray(folder.relativeKey), files);   // may add a folder and so move this one
            return;
        }
        if (m_options.takesEmptyFolders && !folder.relativeKey.isEmpty() && isEmpty(folder))
            files.append({folder.path, folder.relativeKey, 0, std::nullopt});
        m_folders.pop_back();
    }

    bool isTaken(const Folder &folder, const QFileInfo &info) const
    {
        const bool isLink = info.isSymbolicLink();
        if ((!m_options.takesHidden && info.isHidden()) || (m_options.links == LinkPolicy::Skip && isLink))
            return false;
        if (m_filter.isEmpty())
            return true;
        const bool isFolder = info.isDir() && !(isLink && m_options.links == LinkPolicy::AsLink);
        const QString path = QString::fromUtf8(folder.relativeKey.mid(m_folders.front().relativeKey.size())) + info.fileName();
        return !m_filter.excludes(path, isFolder ? ExcludeFilter::Entry::Folder : ExcludeFilter::Entry::File);
    }

    /// As the service would see it. This walk looks at no name twice.
    bool isEmpty(const Folder &folder) const
    {
        if (folder.hasContent)
            return false;
        for (qsizetype i = 0; i < folder.begun && !m_isGivenUp; ++i) {
            if (isTaken(folder, QFileInfo(QString(folder.path + u'/' + QString::fromUtf8(folder.names.at(i))))))
                return false;
        }
        return true;
    }

    void visit(const QFileInfo &info, const QByteArray &parentKey, QList<FoundFile> &files)
    {
        const QByteArray key = parentKey + info.fileName().toUtf8();
        const auto reject = [&](const char *reason) {
            files.append({info.filePath(), key, -1, localError(info.filePath(), tr(reason))});
        };
        if (m_options.links == LinkPolicy::AsLink && info.isSymbolicLink())
            files.append({info.filePath(), QByteArray(key + LinkObject::suffix()), LinkObject::targetOf(info.filePath()).size(),
                          std::nullopt});
        else if (!info.exists() && info.isSymLink())
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
        m_folders.push_back({info.filePath(), key.isEmpty() ? key : QByteArray(key + '/'), canonicalPath,
                             SortedNames::of(info.filePath(), m_isGivenUp)});
    }

    QStringList m_roots;
    WalkOptions m_options;
    ExcludeFilter m_filter;
    qint64 m_root = 0;               ///< which one comes next
    QList<QByteArray> m_way;         ///< the cursor's names, until we are there
    std::vector<Folder> m_folders;   ///< from the chosen one to the deepest
    std::atomic_bool m_isGivenUp = false;
};

FolderWalk::FolderWalk(const QStringList &localPaths, const WalkOptions &options, const QByteArray &cursor, QObject *parent)
    : QObject(parent)
    , m_walker(std::make_shared<Walker>(localPaths, options, cursor))
{
}

FolderWalk::~FolderWalk()
{
    m_walker->giveUp();
}

void FolderWalk::next()
{
    runInPool(
        this, [walker = m_walker] { return walker->next(); }, [this](const WalkStep &step) { Q_EMIT stepped(step); });
}

}   // namespace Transfer
