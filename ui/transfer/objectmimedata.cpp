// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/objectmimedata.h"

#include <QDataStream>
#include <QIODevice>
#include <QUuid>

namespace {

struct Parcel
{
    QUuid accountId;
    QList<Cos::ObjectRef> objects;
};

QString urlsFormat()
{
    return QStringLiteral("text/uri-list");
}

QByteArray encode(const QUuid &accountId, const QList<Cos::ObjectRef> &objects)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << accountId << qint64(objects.size());
    for (const Cos::ObjectRef &object : objects)
        stream << object.bucket.name << object.bucket.region << object.key << object.versionId;
    return bytes;
}

/// Empty when \a bytes are not ours.
Parcel decode(const QByteArray &bytes)
{
    Parcel parcel;
    qint64 count = 0;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> parcel.accountId >> count;
    for (qint64 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        Cos::ObjectRef object;
        stream >> object.bucket.name >> object.bucket.region >> object.key >> object.versionId;
        parcel.objects.append(object);
    }
    return stream.status() == QDataStream::Ok ? parcel : Parcel{};
}

}   // namespace

ObjectMimeData::ObjectMimeData(const QUuid &accountId, const QList<Cos::ObjectRef> &objects, StagedUrls stagedUrls)
    : m_encoded(encode(accountId, objects))
    , m_stagedUrls(std::move(stagedUrls))
{
}

QString ObjectMimeData::objectsFormat()
{
    return QStringLiteral("application/x-coscope-objects");
}

QList<Cos::ObjectRef> ObjectMimeData::objects(const QMimeData &data)
{
    return decode(data.data(objectsFormat())).objects;
}

QUuid ObjectMimeData::accountId(const QMimeData &data)
{
    return decode(data.data(objectsFormat())).accountId;
}

bool ObjectMimeData::hasFormat(const QString &mimeType) const
{
    if (mimeType == urlsFormat())
        return m_stagedUrls && !m_stagedUrls().isEmpty();
    return mimeType == objectsFormat();
}

QStringList ObjectMimeData::formats() const
{
    return {objectsFormat(), urlsFormat()};
}

QVariant ObjectMimeData::retrieveData(const QString &mimeType, QMetaType type) const
{
    if (mimeType == objectsFormat())
        return m_encoded;
    if (mimeType != urlsFormat() || !m_stagedUrls)
        return {};
    const QList<QUrl> urls = m_stagedUrls();
    if (type.id() != QMetaType::QByteArray)
        return QVariantList(urls.cbegin(), urls.cend());
    QByteArray lines;
    for (const QUrl &url : urls)
        lines += url.toEncoded() + "\r\n";
    return lines;
}
