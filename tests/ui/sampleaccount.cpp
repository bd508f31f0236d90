// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleaccount.h"

#include <QDateTime>
#include <QSet>
#include <QUrlQuery>
#include <QXmlStreamWriter>

namespace {

Cos::Endpoint pathStyle()
{
    Cos::Endpoint endpoint;
    endpoint.scheme = QStringLiteral("http");
    endpoint.hostTemplate = QStringLiteral("127.0.0.1:1");
    return endpoint;
}

Cos::Credentials sampleKeys()
{
    Cos::Credentials credentials;
    credentials.secretId = "id";
    credentials.secretKey = "key";
    return credentials;
}

QString isoTime(qint64 msecsUtc)
{
    return QDateTime::fromMSecsSinceEpoch(msecsUtc, Qt::UTC).toString(Qt::ISODateWithMs);
}

void writeObject(QXmlStreamWriter &xml, const Cos::ObjectEntry &object)
{
    xml.writeStartElement(QStringLiteral("Contents"));
    xml.writeTextElement(QStringLiteral("Key"), QString::fromLatin1(object.key.toPercentEncoding()));
    xml.writeTextElement(QStringLiteral("LastModified"), isoTime(object.modifiedMsecsUtc));
    xml.writeTextElement(QStringLiteral("ETag"), QString::fromLatin1('"' + object.etag + '"'));
    xml.writeTextElement(QStringLiteral("Size"), QString::number(object.sizeBytes));
    xml.writeTextElement(QStringLiteral("StorageClass"), QString::fromLatin1(object.storageClass));
    xml.writeEndElement();
}

QByteArray bucketsXml(const Cos::BucketRef &bucket)
{
    QByteArray body =
        "<ListAllMyBucketsResult><Owner><ID>qcs::cam::uin/1:uin/1</ID><DisplayName>1</DisplayName></Owner><Buckets>";
    const std::pair<QString, QString> buckets[] = {{bucket.name, bucket.region},
                                                   {QStringLiteral("backups-1250000000"), QStringLiteral("ap-guangzhou")},
                                                   {QStringLiteral("logs-1250000000"), QStringLiteral("eu-frankfurt")}};
    for (const auto &[name, region] : buckets)
        body += "<Bucket><Name>" + name.toUtf8() + "</Name><Location>" + region.toUtf8() +
                "</Location><CreationDate>2026-01-01T00:00:00Z</CreationDate></Bucket>";
    return body + "</Buckets></ListAllMyBucketsResult>";
}

QByteArray objectsXml(const QList<Cos::ObjectEntry> &objects, const QByteArray &prefix)
{
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("ListBucketResult"));
    xml.writeTextElement(QStringLiteral("EncodingType"), QStringLiteral("url"));
    xml.writeTextElement(QStringLiteral("IsTruncated"), QStringLiteral("false"));
    QSet<QByteArray> folders;
    for (const Cos::ObjectEntry &object : objects) {
        const qsizetype slash = object.key.indexOf('/', prefix.size());
        if (!object.key.startsWith(prefix))
            continue;
        if (slash < 0)
            writeObject(xml, object);
        else
            folders << object.key.left(slash + 1);
    }
    for (const QByteArray &folder : std::as_const(folders)) {
        xml.writeStartElement(QStringLiteral("CommonPrefixes"));
        xml.writeTextElement(QStringLiteral("Prefix"), QString::fromLatin1(folder.toPercentEncoding()));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    return body;
}

}   // namespace

SampleAccount::SampleAccount(const QList<Cos::ObjectEntry> &objects)
    : m_objects(objects)
    , m_client(pathStyle(), sampleKeys(), service.connection(), m_clock)
{
    account.id = QUuid::createUuid();
    account.name = QStringLiteral("Work (Lin)");
    account.endpoint = pathStyle();
    service.always("GET", [this](const Cos::WireRequest &request) { return answerTo(request); });
    bucketTree.addAccount(account, &m_client);
}

void SampleAccount::setObjects(const QList<Cos::ObjectEntry> &objects)
{
    m_objects = objects;
}

void SampleAccount::open(const QByteArray &prefix)
{
    objectList.open(&m_client, locationOf(prefix));
}

bool SampleAccount::isListed() const
{
    return objectList.state() == ObjectListModel::State::Complete && !objectList.isArranging();
}

Location SampleAccount::locationOf(const QByteArray &prefix) const
{
    return {account.id, bucket, prefix};
}

FakeTransport::Answer SampleAccount::answerTo(const Cos::WireRequest &request) const
{
    const FakeTransport::Sent sent{request, {}};
    if (sent.path() == "/")
        return {.body = bucketsXml(bucket)};
    return {.body = objectsXml(m_objects, sent.parameter("prefix"))};
}

Cos::ObjectEntry sampleObject(const QByteArray &key, qint64 sizeBytes, const QByteArray &storageClass)
{
    constexpr qint64 newest = 1'795'000'000'000;   // November 2026
    Cos::ObjectEntry object;
    object.key = key;
    object.sizeBytes = sizeBytes;
    object.modifiedMsecsUtc = newest - (sizeBytes * 7919) % 40'000'000'000;
    object.etag = QByteArray::number(sizeBytes, 16).rightJustified(32, 'a');
    object.storageClass = storageClass;
    return object;
}

QList<Cos::ObjectEntry> sampleObjects()
{
    QList<Cos::ObjectEntry> objects = {
        sampleObject("raw/IMG_0001.dng", 31'000'000),
        sampleObject("2025/trip/a.jpg", 1),
        sampleObject("编辑过的照片/封面.jpg", 5),
        sampleObject("IMG_0012.jpg", 3'145'728),
        sampleObject("IMG_0013.jpg", 2'811'904),
        sampleObject("IMG_0102.heic", 1'811'904, "STANDARD_IA"),
        sampleObject("interview.wav", 91'234'567),
        sampleObject("notes.md", 1'229, "STANDARD_IA"),
        sampleObject("old.tar", 8'012'345'678, "ARCHIVE"),
        sampleObject("older.tar.gz", 18'012'345'678, "DEEP_ARCHIVE"),
        sampleObject("contract.pdf", 482'113),
        sampleObject("deploy.py", 5'432),
        sampleObject("trip.mp4", 734'003'200),
        sampleObject("旅行の写真.png", 4'096'123),
        sampleObject("회의록 2026-11.docx", 81'023),
        sampleObject("发布说明.txt", 2'024),
        sampleObject(" leading and trailing ", 12),
        sampleObject("100%+&.bin", 0),
    };
    return objects;
}
