// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/downloadfilter.h"

#include "transfer/linkobject.h"

namespace Transfer {

DownloadFilter::DownloadFilter(const QByteArray &basePrefix, const TransferOptions &options)
    : m_basePrefix(basePrefix)
    , m_excludes(options.walk.excludes)
    , m_makesLinks(options.makesLinks)
{
}

/// The marker of the folder on the screen is no file in it. Patterns are of the names that files have on the disk.
bool DownloadFilter::takes(const QByteArray &folder, const Cos::ObjectEntry &object) const
{
    if (object.key == m_basePrefix)
        return false;
    if (m_excludes.isEmpty())
        return true;
    const bool isLink = m_makesLinks && LinkObject::isOne(object.key, object.sizeBytes);
    const QByteArray key = isLink ? LinkObject::nameOf(object.key) : object.key;
    return !m_excludes.excludesWithParents(QString::fromUtf8(key.mid(folder.size())));
}

}   // namespace Transfer
