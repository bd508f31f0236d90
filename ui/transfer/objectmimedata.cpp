// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/objectmimedata.h"

namespace {

QString urlsFormat()
{
    return QStringLiteral("text/uri-list");
}

}   // namespace

ObjectMimeData::ObjectMimeData(StagedUrls stagedUrls)
    : m_stagedUrls(std::move(stagedUrls))
{
}

bool ObjectMimeData::hasFormat(const QString &mimeType) const
{
    return mimeType == urlsFormat() && !m_stagedUrls().isEmpty();
}

QStringList ObjectMimeData::formats() const
{
    return {urlsFormat()};
}

QVariant ObjectMimeData::retrieveData(const QString &mimeType, QMetaType type) const
{
    if (mimeType != urlsFormat())
        return {};
    const QList<QUrl> urls = m_stagedUrls();
    if (type.id() != QMetaType::QByteArray)
        return QVariantList(urls.cbegin(), urls.cend());
    QByteArray lines;
    for (const QUrl &url : urls)
        lines += url.toEncoded() + "\r\n";
    return lines;
}
