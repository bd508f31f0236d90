// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakebucket.h"

#include <QDateTime>
#include <QSet>
#include <QUrlQuery>
#include <QXmlStreamReader>

namespace {

QByteArray parameter(const Cos::WireRequest &request, const QString &name)
{
    return QByteArray::fromPercentEncoding(QUrlQuery(request.url).queryItemValue(name, QUrl::FullyEncoded).toLatin1());
}

QByteArray contentsXml(const Cos::ObjectEntry &object)
{
    const QDateTime modified = QDateTime::fromMSecsSinceEpoch(object.modifiedMsecsUtc, Qt::UTC);
    return "<Contents><Key>" + object.key.toPercentEncoding("/") + "</Key><LastModified>" +
           modified.toString(Qt::ISODateWithMs).toLatin1() + "</LastModified><ETag>&quot;" + object.etag + "&quot;</ETag><Size>" +
           QByteArray::number(object.sizeBytes) + "</Size><StorageClass>" + object.storageClass + "</StorageClass></Contents>";
}

}   // namespace

FakeBucket::FakeBucket(FakeTransport &transport)
{
    transport.always("GET", [this](const Cos::WireRequest &request) { return list(request); });
    transport.always("POST ?delete", [this](const Cos::WireRequest &request) { return deleteMany(request); });
    transport.always("DELETE", [this](const Cos::WireRequest &request) { return deleteOne(request); });
}

void FakeBucket::put(const QByteArray &key, qint64 sizeBytes)
{
    Cos::ObjectEntry object;
    object.key = key;
    object.sizeBytes = sizeBytes;
    object.modifiedMsecsUtc = 1'700'000'000'000 + sizeBytes % 1'000'000 * 1000;
    object.etag = QByteArray::number(qulonglong(qHash(key)), 16).rightJustified(32, '0');
    object.storageClass = "STANDARD";
    put(object);
}

void FakeBucket::fill(const QString &pattern, int count)
{
    for (int number = 0; number < count; ++number)
        put(pattern.arg(number).toUtf8(), number);
}

FakeTransport::Answer FakeBucket::list(const Cos::WireRequest &request) const
{
    const QByteArray prefix = parameter(request, QStringLiteral("prefix"));
    const QByteArray marker = parameter(request, QStringLiteral("marker"));
    const bool hasDelimiter = !parameter(request, QStringLiteral("delimiter")).isEmpty();
    const QByteArray limit = parameter(request, QStringLiteral("max-keys"));
    const int maxKeys = limit.isEmpty() ? 1000 : limit.toInt();

    QByteArray body = "<ListBucketResult><EncodingType>url</EncodingType>";
    QByteArray last;
    int count = 0;
    auto object = marker < prefix ? m_objects.lowerBound(prefix) : m_objects.upperBound(marker);
    for (; object != m_objects.cend() && object.key().startsWith(prefix) && count < maxKeys; ++count) {
        const qsizetype slash = hasDelimiter ? object.key().indexOf('/', prefix.size()) : -1;
        const QByteArray folder = slash < 0 ? QByteArray() : object.key().first(slash + 1);
        if (folder.isEmpty()) {
            body += contentsXml(*object);
            last = (object++).key();
            continue;
        }
        if (!marker.startsWith(folder))
            body += "<CommonPrefixes><Prefix>" + folder.toPercentEncoding("/") + "</Prefix></CommonPrefixes>";
        last = folder;
        while (object != m_objects.cend() && object.key().startsWith(folder))
            ++object;
    }
    const bool isTruncated = object != m_objects.cend() && object.key().startsWith(prefix);
    body += isTruncated ? "<IsTruncated>true</IsTruncated><NextMarker>" + last.toPercentEncoding("/") + "</NextMarker>"
                        : QByteArray("<IsTruncated>false</IsTruncated>");
    return {.body = body + "</ListBucketResult>"};
}

FakeTransport::Answer FakeBucket::deleteMany(const Cos::WireRequest &request)
{
    QXmlStreamReader xml(std::get<QByteArray>(request.body));
    QByteArray body = "<DeleteResult>";
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("Key"))
            continue;
        const QByteArray key = xml.readElementText().toUtf8();
        const QByteArray escaped = QString::fromUtf8(key).toHtmlEscaped().toUtf8();
        if (m_protected.contains(key)) {
            body += "<Error><Key>" + escaped + "</Key><Code>AccessDenied</Code><Message>Access Denied.</Message></Error>";
            continue;
        }
        m_objects.remove(key);
        body += "<Deleted><Key>" + escaped + "</Key></Deleted>";
    }
    return {.body = body + "</DeleteResult>"};
}

FakeTransport::Answer FakeBucket::deleteOne(const Cos::WireRequest &request)
{
    const QByteArray path = QByteArray::fromPercentEncoding(request.url.path(QUrl::FullyEncoded).toLatin1());
    const QByteArray key = path.mid(path.indexOf('/', 1) + 1);
    if (m_protected.contains(key))
        return {.httpStatus = 403, .body = "<Error><Code>AccessDenied</Code></Error>"};
    m_objects.remove(key);
    return {.httpStatus = 204};
}
