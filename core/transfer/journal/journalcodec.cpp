// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/journal/journalcodec.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace Transfer::JournalCodec {
namespace {

// Keys of the maps. They are written to disk: a number is never given another meaning.
enum OptionsKey {
    ContentType = 1,
    CacheControl,
    ContentDisposition,
    ContentEncoding,
    ContentLanguage,
    Expires,
    Metadata,
    CannedAcl,
    GrantRead,
    GrantWrite,
    GrantReadAcp,
    GrantWriteAcp,
    GrantFullControl,
    StorageClass,
    Tags,
    EncryptionAlgorithm,
    KmsKeyId,
    KmsContext,
    NeedsCustomerKey,
    ForbidOverwrite,
    TrafficLimit,
    PicOperations,
    OfThisRun,
    Excludes,
    Links,
    SkipsHidden,
    SkipsEmptyFolders,
    KeepsModified,
    CustomerKeySalt,
    CustomerKeyDigest,
    MakesLinks,
};
enum ErrorKey { Kind = 1, HttpStatus, Code, Message, Resource, RequestId, TraceId, Detail };
enum ExtrasKey {
    TargetChecked = 1,
    ForbidsOverwrite,
    WantedKey,
    WantedPath,
    NameNumber,
    TakenNames,
    ListingMarker,
    VersionId,
    MayBeDone,
    Begun,
    Crc64,
};
enum ItemKey { Key = 1, Folder, Size, Etag, LocalName };

void put(QCborMap &map, qint64 key, const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        map.insert(key, bytes);
}

void put(QCborMap &map, qint64 key, const QString &text)
{
    if (!text.isEmpty())
        map.insert(key, text);
}

void put(QCborMap &map, qint64 key, qint64 value, qint64 standard)
{
    if (value != standard)
        map.insert(key, value);
}

template <typename Text>
void put(QCborMap &map, qint64 key, const QList<std::pair<Text, Text>> &pairs)
{
    QCborArray list;
    for (const auto &[name, value] : pairs) {
        list.append(name);
        list.append(value);
    }
    if (!list.isEmpty())
        map.insert(key, list);
}

QByteArray bytesAt(const QCborMap &map, qint64 key)
{
    return map.value(key).toByteArray();
}

QByteArray encoded(const QCborMap &map)
{
    return map.isEmpty() ? QByteArray() : map.toCborValue().toCbor();
}

QCborMap decoded(const QByteArray &cbor)
{
    return cbor.isEmpty() ? QCborMap() : QCborValue::fromCbor(cbor).toMap();
}

/// The members of options that are bytes, in both directions.
struct BytesMember
{
    OptionsKey key;
    QByteArray &(*of)(Cos::PutOptions &);
};

constexpr BytesMember bytesMembers[] = {
    {ContentType, [](Cos::PutOptions &o) -> QByteArray & { return o.stored.contentType; }},
    {CacheControl, [](Cos::PutOptions &o) -> QByteArray & { return o.stored.cacheControl; }},
    {ContentDisposition, [](Cos::PutOptions &o) -> QByteArray & { return o.stored.contentDisposition; }},
    {ContentEncoding, [](Cos::PutOptions &o) -> QByteArray & { return o.stored.contentEncoding; }},
    {ContentLanguage, [](Cos::PutOptions &o) -> QByteArray & { return o.stored.contentLanguage; }},
    {Expires, [](Cos::PutOptions &o) -> QByteArray & { return o.stored.expires; }},
    {CannedAcl, [](Cos::PutOptions &o) -> QByteArray & { return o.access.cannedAcl; }},
    {GrantRead, [](Cos::PutOptions &o) -> QByteArray & { return o.access.grantRead; }},
    {GrantWrite, [](Cos::PutOptions &o) -> QByteArray & { return o.access.grantWrite; }},
    {GrantReadAcp, [](Cos::PutOptions &o) -> QByteArray & { return o.access.grantReadAcp; }},
    {GrantWriteAcp, [](Cos::PutOptions &o) -> QByteArray & { return o.access.grantWriteAcp; }},
    {GrantFullControl, [](Cos::PutOptions &o) -> QByteArray & { return o.access.grantFullControl; }},
    {StorageClass, [](Cos::PutOptions &o) -> QByteArray & { return o.storageClass; }},
    {EncryptionAlgorithm, [](Cos::PutOptions &o) -> QByteArray & { return o.encryption.algorithm; }},
    {KmsKeyId, [](Cos::PutOptions &o) -> QByteArray & { return o.encryption.kmsKeyId; }},
    {KmsContext, [](Cos::PutOptions &o) -> QByteArray & { return o.encryption.kmsContextBase64; }},
    {PicOperations, [](Cos::PutOptions &o) -> QByteArray & { return o.picOperations; }},
};

void putWalk(QCborMap &map, const WalkOptions &walk)
{
    if (!walk.excludes.isEmpty())
        map.insert(Excludes, QCborArray::fromStringList(walk.excludes));
    put(map, Links, int(walk.links), int(LinkPolicy::Follow));
    put(map, SkipsHidden, !walk.takesHidden, 0);
    put(map, SkipsEmptyFolders, !walk.takesEmptyFolders, 0);
}

WalkOptions walkFrom(const QCborMap &map)
{
    WalkOptions walk;
    for (const QCborValue &pattern : map.value(Excludes).toArray())
        walk.excludes.append(pattern.toString());
    walk.links = LinkPolicy(map.value(Links).toInteger(int(LinkPolicy::Follow)));
    walk.takesHidden = map.value(SkipsHidden).toInteger() == 0;
    walk.takesEmptyFolders = map.value(SkipsEmptyFolders).toInteger() == 0;
    return walk;
}

/// Tells a wrong key from the right one, and no more: a key is 32 bytes of chance, which nobody finds by trying, and the salt
/// keeps two batches with one key from looking alike.
QByteArray keyDigest(const QByteArray &salt, const QByteArray &key)
{
    return QCryptographicHash::hash(QByteArray(salt + key), QCryptographicHash::Sha256);
}

void putKeyDigest(QCborMap &map, const QByteArray &key)
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArray salt(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof(words)));
    put(map, CustomerKeySalt, salt);
    put(map, CustomerKeyDigest, keyDigest(salt, key));
}

}   // namespace

QByteArray fromTraits(const BatchTraits &traits)
{
    QCborMap map;
    const Cos::PutOptions &options = traits.options.put;
    Cos::PutOptions members = options;
    for (const BytesMember &member : bytesMembers)
        put(map, member.key, member.of(members));
    put(map, Metadata, options.stored.metadata);
    put(map, Tags, options.tags);
    put(map, ForbidOverwrite, options.forbidOverwrite, 0);
    put(map, TrafficLimit, options.trafficLimitBitsPerSecond, 0);
    put(map, KeepsModified, traits.options.keepsModified, 0);
    put(map, MakesLinks, traits.options.makesLinks, 0);
    putWalk(map, traits.options.walk);
    put(map, NeedsCustomerKey, traits.lacksCustomerKey || !options.encryption.customerKey.isEmpty(), 0);
    if (!options.encryption.customerKey.isEmpty())
        putKeyDigest(map, options.encryption.customerKey);
    put(map, OfThisRun, traits.isOfThisRun, 0);
    return encoded(map);
}

bool mayBeCustomerKey(const QByteArray &cbor, const QByteArray &key)
{
    const QCborMap map = decoded(cbor);
    const QByteArray digest = bytesAt(map, CustomerKeyDigest);   // none: of a program that kept none
    return digest.isEmpty() || digest == keyDigest(bytesAt(map, CustomerKeySalt), key);
}

void addTraits(BatchTraits &traits, const QByteArray &cbor)
{
    const QCborMap map = decoded(cbor);
    Cos::PutOptions &options = traits.options.put;
    for (const BytesMember &member : bytesMembers)
        member.of(options) = bytesAt(map, member.key);
    const QCborArray metadata = map.value(Metadata).toArray();
    for (qsizetype i = 0; i + 1 < metadata.size(); i += 2)
        options.stored.metadata.append({metadata.at(i).toByteArray(), metadata.at(i + 1).toByteArray()});
    const QCborArray tags = map.value(Tags).toArray();
    for (qsizetype i = 0; i + 1 < tags.size(); i += 2)
        options.tags.append({tags.at(i).toString(), tags.at(i + 1).toString()});
    options.forbidOverwrite = map.value(ForbidOverwrite).toInteger() != 0;
    options.trafficLimitBitsPerSecond = map.value(TrafficLimit).toInteger();
    traits.options.keepsModified = map.value(KeepsModified).toInteger() != 0;   // absent: of a program that kept none
    traits.options.makesLinks = map.value(MakesLinks).toInteger() != 0;
    traits.options.walk = walkFrom(map);
    traits.lacksCustomerKey = map.value(NeedsCustomerKey).toInteger() != 0;
    traits.isOfThisRun = map.value(OfThisRun).toInteger() != 0;
}

QByteArray fromError(const CosError &error)
{
    QCborMap map;
    map.insert(Kind, int(error.kind));
    put(map, HttpStatus, error.httpStatus, 0);
    put(map, Code, error.code);
    put(map, Message, error.message);
    put(map, Resource, error.resource);
    put(map, RequestId, error.requestId);
    put(map, TraceId, error.traceId);
    put(map, Detail, error.detail);
    return encoded(map);
}

CosError toError(const QByteArray &cbor)
{
    const QCborMap map = decoded(cbor);
    CosError error;
    error.kind = ErrorKind(map.value(Kind).toInteger(int(ErrorKind::Service)));
    error.httpStatus = int(map.value(HttpStatus).toInteger());
    error.code = map.value(Code).toString();
    error.message = map.value(Message).toString();
    error.resource = map.value(Resource).toString();
    error.requestId = map.value(RequestId).toString();
    error.traceId = map.value(TraceId).toString();
    error.detail = map.value(Detail).toString();
    return error;
}

QByteArray fromExtras(const TaskRecord &record)
{
    QCborMap map;
    put(map, TargetChecked, record.isTargetChecked, 0);
    put(map, ForbidsOverwrite, record.forbidsOverwrite, 0);
    put(map, WantedKey, record.wantedKey);
    put(map, WantedPath, record.wantedPath);
    put(map, NameNumber, record.nameNumber, 1);
    put(map, TakenNames, record.takenNames, 0);
    put(map, ListingMarker, record.listingMarker);
    put(map, VersionId, record.task.object.versionId);
    put(map, MayBeDone, record.mayBeDone, 0);
    put(map, Begun, record.isBegun, 0);
    if (record.crc64)
        map.insert(Crc64, qint64(*record.crc64));
    return encoded(map);
}

void addExtras(TaskRecord &record, const QByteArray &cbor)
{
    const QCborMap map = decoded(cbor);
    record.isTargetChecked = map.value(TargetChecked).toInteger() != 0;
    record.forbidsOverwrite = map.value(ForbidsOverwrite).toInteger() != 0;
    record.wantedKey = bytesAt(map, WantedKey);
    record.wantedPath = map.value(WantedPath).toString();
    record.nameNumber = int(map.value(NameNumber).toInteger(1));
    record.takenNames = int(map.value(TakenNames).toInteger());
    record.listingMarker = bytesAt(map, ListingMarker);
    record.task.object.versionId = bytesAt(map, VersionId);
    record.mayBeDone = map.value(MayBeDone).toInteger() != 0;
    record.isBegun = map.value(Begun).toInteger() != 0;
    if (map.contains(Crc64))
        record.crc64 = quint64(map.value(Crc64).toInteger());
}

QByteArray fromIds(const QList<TaskId> &ids)
{
    QCborArray list;
    for (const TaskId id : ids)
        list.append(id);
    return list.toCborValue().toCbor();
}

QList<TaskId> toIds(const QByteArray &cbor)
{
    QList<TaskId> ids;
    const QCborArray list = QCborValue::fromCbor(cbor).toArray();
    for (const QCborValue &id : list)
        ids.append(id.toInteger());
    return ids;
}

QByteArray fromPaths(const QStringList &localPaths)
{
    return QCborValue(QCborArray::fromStringList(localPaths)).toCbor();
}

QStringList toPaths(const QByteArray &cbor)
{
    QStringList paths;
    for (const QCborValue &path : QCborValue::fromCbor(cbor).toArray())
        paths.append(path.toString());
    return paths;
}

QByteArray fromItems(const QList<DownloadItem> &items)
{
    QCborArray list;
    for (const DownloadItem &item : items) {
        QCborMap map;
        map.insert(Key, item.key);
        put(map, Folder, item.isFolder, 0);
        put(map, Size, item.sizeBytes, -1);
        put(map, Etag, item.etag);
        put(map, LocalName, item.localName);
        list.append(map);
    }
    return QCborValue(list).toCbor();
}

QList<DownloadItem> toItems(const QByteArray &cbor)
{
    QList<DownloadItem> items;
    for (const QCborValue &value : QCborValue::fromCbor(cbor).toArray()) {
        const QCborMap map = value.toMap();
        items.append({.key = bytesAt(map, Key),
                      .isFolder = map.value(Folder).toInteger() != 0,
                      .sizeBytes = map.value(Size).toInteger(-1),
                      .etag = bytesAt(map, Etag),
                      .localName = map.value(LocalName).toString()});
    }
    return items;
}

QByteArray fromPlace(const ListingPlace &place)
{
    return QCborValue(QCborArray{place.item, place.marker}).toCbor();
}

ListingPlace toPlace(const QByteArray &cbor)
{
    const QCborArray place = QCborValue::fromCbor(cbor).toArray();
    return {.item = qsizetype(place.at(0).toInteger()), .marker = place.at(1).toByteArray()};
}

}   // namespace Transfer::JournalCodec
