// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/linkobject.h"

#include "transfer/filerename.h"
#include "transfer/localname.h"
#include "transfer/modifiedtime.h"
#include "transfer/safefolder.h"
#include "transfer/sourcefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <utility>

namespace Transfer::LinkObject {
namespace {

constexpr int mostLinksOnTheWay = 40;   // as many as systems follow

struct LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(Transfer::LinkWords)
};

std::filesystem::path systemPath(const QString &path)
{
#ifdef Q_OS_WIN
    return path.toStdU16String();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

/// What a link in \a folder leads to, as far as it can be told: never out of \a root, whatever comes to be there.
class Way
{
public:
    Way(const QString &root, const QString &folder, int linksLeft)
        : m_root(QFileInfo(root).canonicalFilePath())
        , m_place(QFileInfo(folder).canonicalFilePath())
        , m_linksLeft(linksLeft)
    {
    }

    bool staysInside(const QString &target)
    {
        QString rest = QDir::fromNativeSeparators(target);
        if (QDir::isAbsolutePath(rest)) {
            if (!isInside(m_root, rest))
                return false;
            rest.remove(0, m_root.size());
            m_place = m_root;
        }
        const QStringList names = rest.split(u'/', Qt::SkipEmptyParts);
        for (const QString &name : names) {
            if (name != QLatin1String(".") && !(name == QLatin1String("..") ? goUp() : enter(name)))
                return false;
        }
        return true;
    }

private:
    /// Not behind a name: that may be, or become, a link.
    bool goUp()
    {
        m_place = QFileInfo(m_place).path();
        return !m_hasNames && isInside(m_root, m_place);
    }

    bool enter(const QString &name)
    {
        if (nativeNameRules() == NameRules::Windows && name.contains(u':'))
            return false;   // another drive, or a stream
        const QString folder = std::exchange(m_place, QString(m_place + u'/' + name));
        m_hasNames = true;
        const QFileInfo found(m_place);
        if (!found.isSymbolicLink())
            return true;
        if (!found.exists())   // it leads nowhere yet
            return m_linksLeft > 0 && Way(m_root, folder, m_linksLeft - 1).staysInside(QString::fromUtf8(targetOf(m_place)));
        m_place = found.canonicalFilePath();
        return isInside(m_root, m_place);
    }

    QString m_root;
    QString m_place;
    int m_linksLeft;
    bool m_hasNames = false;
};

std::error_code createLink(const QString &target, const QString &path)
{
    std::error_code failure;
    const QString end = QDir::isAbsolutePath(target) ? target : QString(QFileInfo(path).path() + u'/' + target);
    if (QFileInfo(end).isDir())   // Windows tells such links from others
        std::filesystem::create_directory_symlink(systemPath(target), systemPath(path), failure);
    else
        std::filesystem::create_symlink(systemPath(target), systemPath(path), failure);
    return failure;
}

/// Something else has come since it was compared.
bool isOther(const NewLink &link)
{
    const QFileInfo found(link.path);
    const bool isThere = found.exists() || found.isSymbolicLink();
    const SourceStamp stamp{found.size(), found.lastModified().toUTC().toMSecsSinceEpoch()};   // 0 of what leads nowhere
    return link.expected && isThere && *link.expected != stamp;
}

std::error_code create(const NewLink &link)
{
    QFile::remove(link.partPath);   // of a program that ended just here
    std::error_code failure = createLink(QString::fromUtf8(link.target), link.partPath);
    if (failure)
        return failure;
    if (link.modifiedNsecs)
        ModifiedTime::setOfLink(link.partPath, *link.modifiedNsecs);
    failure = link.existing == ExistingTarget::Refuse ? renameRefusing(link.partPath, link.path)
                                                      : renameReplacing(link.partPath, link.path);
    if (failure)
        QFile::remove(link.partPath);
    return failure;
}

}   // namespace

QByteArray suffix()
{
    return QByteArrayLiteral(".rclonelink");
}

bool isOne(const QByteArray &key, qint64 sizeBytes)
{
    const QByteArray name = key.mid(key.lastIndexOf('/') + 1);
    return name.endsWith(suffix()) && name != suffix() && sizeBytes != 0 && sizeBytes <= mostBytes;
}

QByteArray nameOf(const QByteArray &key)
{
    return key.chopped(suffix().size());
}

QByteArray targetOf(const QString &path)
{
    std::error_code failure;
    const std::filesystem::path target = std::filesystem::read_symlink(systemPath(path), failure);
    if (failure)
        return {};
#ifdef Q_OS_WIN
    return QString::fromStdU16String(target.generic_u16string()).toUtf8();
#else
    return QByteArray::fromStdString(target.native());   // need not be UTF-8
#endif
}

Result<Nothing> make(const NewLink &link)
{
    const QString target = QString::fromUtf8(link.target);
    const bool isPath = !link.target.isEmpty() && !link.target.contains('\0') && target.toUtf8() == link.target;
    if (!isPath)
        return localError(link.path, LinkWords::tr("The object does not hold the path of a symbolic link."));
    if (!Way(link.root, QFileInfo(link.path).path(), mostLinksOnTheWay).staysInside(target)) {
        //: %1: the path that a symbolic link holds
        return localError(link.path, LinkWords::tr("The symbolic link would lead out of the chosen folder: %1").arg(target));
    }
    const QFileInfo existing(link.path);
    if (existing.isSymbolicLink() && targetOf(link.path) == link.target)
        return Nothing{};
    if (existing.isDir() && !existing.isSymbolicLink())
        return localError(link.path, LinkWords::tr("A folder is in the way of a symbolic link of this name."));
    if (isOther(link))
        return CosError::local(ErrorKind::Conflict, link.path);
    const std::error_code failure = create(link);
    if (failure)
        return localError(link.path, qt_error_string(failure.value()));
    return Nothing{};
}

}   // namespace Transfer::LinkObject
