// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectdraft.h"

#include "tags.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace Sandbox {

namespace {

constexpr int maxKeyBytes = 850;
constexpr int maxMetadataBytes = 2048;
constexpr qint64 minTrafficLimit = 819'200;
constexpr qint64 maxTrafficLimit = 838'860'800;

// As requests spell them, and as answers do.
constexpr std::pair<const char *, const char *> keptHeaders[] = {
    {"content-type", "Content-Type"},
    {"cache-control", "Cache-Control"},
    {"content-disposition", "Content-Disposition"},
    {"content-encoding", "Content-Encoding"},
    {"content-language", "Content-Language"},
    {"expires", "Expires"},
};

constexpr const char *storageClasses[] = {
    "STANDARD",     "STANDARD_IA",     "INTELLIGENT_TIERING",     "ARCHIVE",     "DEEP_ARCHIVE",
    "MAZ_STANDARD", "MAZ_STANDARD_IA", "MAZ_INTELLIGENT_TIERING", "MAZ_ARCHIVE",
};

bool isLegalUtf8(const QByteArray &key)
{
    return QString::fromUtf8(key).toUtf8() == key;
}

std::optional<ApiError> keyProblem(const QByteArray &key)
{
    if (key.size() > maxKeyBytes)
        return apiError("KeyTooLong");
    const bool isForbidden = std::any_of(key.begin(), key.end(), [](char c) { return c >= 0x18 && c <= 0x1B; });
    if (isForbidden || !isLegalUtf8(key))
        return apiError("InvalidURI");
    return {};
}

std::optional<ApiError> metadataProblem(const PairList &headers)
{
    qsizetype total = 0;
    for (const auto &[name, value] : headers) {
        if (!name.startsWith("x-cos-meta-"))
            continue;
        if (name.contains('_'))
            return ApiError{"InvalidArgument", "Metadata names have no underscore: " + name};
        total += name.size() + value.size();
    }
    if (total > maxMetadataBytes)
        return ApiError{"KeyTooLong", "Your metadata headers exceed the maximum allowed metadata size."};
    return {};
}

Outcome<QByteArray> storageClassFor(const Call &call)
{
    const QByteArray asked = call.header("x-cos-storage-class").toUpper();
    if (asked.isEmpty())
        return QByteArray(call.bucket.isMultiAz ? "MAZ_STANDARD" : "STANDARD");
    const bool isKnown =
        std::any_of(std::begin(storageClasses), std::end(storageClasses), [&](const char *name) { return asked == name; });
    if (!isKnown)
        return apiError("NotSupportedStorageClass");
    if (asked.startsWith("MAZ_") && !call.bucket.isMultiAz)
        return apiError("MAZOperationNotSupportOnOAZBucket");
    if (!asked.startsWith("MAZ_") && call.bucket.isMultiAz)
        return apiError("OAZOperationNotSupportOnMAZBucket");
    return asked;
}

// A JSON object in base64, and only for keys of KMS.
bool isKmsContext(const QByteArray &value)
{
    const auto json = QByteArray::fromBase64Encoding(value, QByteArray::AbortOnBase64DecodingErrors);
    return json && QJsonDocument::fromJson(json.decoded).isObject();
}

// Notes the encryption asked for; nothing is really encrypted here, but SSE-C keys are needed again to read.
std::optional<ApiError> readEncryption(const Call &call, ObjectMeta &meta)
{
    const QByteArray algorithm = call.header("x-cos-server-side-encryption");
    if (!algorithm.isEmpty()) {
        if (algorithm != "AES256" && algorithm != "cos/kms")
            return apiError("SSEContentNotSupported");
        meta.headers.append(std::pair<QByteArray, QByteArray>{"x-cos-server-side-encryption", algorithm});
        const QByteArray kmsKey = call.header("x-cos-server-side-encryption-cos-kms-key-id");
        if (!kmsKey.isEmpty())
            meta.headers.append(std::pair<QByteArray, QByteArray>{"x-cos-server-side-encryption-cos-kms-key-id", kmsKey});
    }
    const QByteArray kmsContext = call.header("x-cos-server-side-encryption-context");
    if (!kmsContext.isEmpty() && (algorithm != "cos/kms" || !isKmsContext(kmsContext)))
        return ApiError{"InvalidArgument", "The encryption context is not valid: " + kmsContext};
    const QByteArray customerKey = QByteArray::fromBase64(call.header(sseCustomerPrefix + "key"));
    if (customerKey.isEmpty())
        return {};
    const QByteArray md5 = QCryptographicHash::hash(customerKey, QCryptographicHash::Md5).toBase64();
    if (customerKey.size() != 32 || call.header(sseCustomerPrefix + "algorithm") != "AES256" ||
        call.header(sseCustomerPrefix + "key-md5") != md5)
        return ApiError{"InvalidArgument", "The customer's encryption key is not valid."};
    meta.customerKeyMd5 = md5;
    meta.headers.emplaceBack(sseCustomerPrefix + "algorithm", "AES256");
    meta.headers.emplaceBack(sseCustomerPrefix + "key-MD5", md5);
    return {};
}

}   // namespace

PairList storedHeaders(const PairList &headers)
{
    PairList kept;
    for (const auto &[from, to] : keptHeaders) {
        const QByteArray value = valueOf(headers, from);
        if (!value.isEmpty())
            kept.emplaceBack(to, value);
    }
    if (!contains(kept, "Content-Type"))
        kept.emplaceBack("Content-Type", "application/octet-stream");
    for (const auto &header : headers) {
        if (header.first.startsWith("x-cos-meta-"))
            kept.append(header);
    }
    return kept;
}

Outcome<StoredObject> objectDraft(const Call &call)
{
    if (const auto problem = keyProblem(call.key()))
        return *problem;
    if (const auto problem = metadataProblem(call.http.headers))
        return *problem;
    if (const auto problem = trafficLimitProblem(call))
        return *problem;

    StoredObject object;
    object.key = call.key();
    object.modifiedMsecs = call.nowMsecs / 1000 * 1000;
    object.meta.headers = storedHeaders(call.http.headers);
    object.meta.ownerUin = call.identity.isAnonymous() ? call.bucket.ownerUin : call.identity.uin();

    const Outcome<QByteArray> storageClass = storageClassFor(call);
    if (!storageClass)
        return storageClass.error();
    object.storageClass = *storageClass;
    const Outcome<Acl> acl = aclFromHeaders(call.http.headers, false, call.bucket.ownerId());
    if (!acl)
        return acl.error();
    object.meta.acl = *acl;
    const Outcome<PairList> tags = tagsFromHeader(call.header("x-cos-tagging"), maxObjectTags);
    if (!tags)
        return tags.error();
    object.meta.tags = *tags;
    if (const auto problem = readEncryption(call, object.meta))
        return *problem;
    return object;
}

ObjectStore::Check overwriteCheck(const Call &call)
{
    if (call.header("x-cos-forbid-overwrite") != "true" || call.bucket.keepsVersions())
        return {};
    return [](const StoredObject *existing) -> std::optional<ApiError> {
        if (existing)
            return apiError("FileAlreadyExists");
        return {};
    };
}

void addResultHeaders(HttpResponse &response, const Bucket &bucket, const StoredObject &object)
{
    response.setHeader("ETag", '"' + object.etag + '"');
    response.setHeader("x-cos-hash-crc64ecma", QByteArray::number(object.meta.crc64));
    if (bucket.keepsVersions())
        response.setHeader("x-cos-version-id", object.versionId);
    for (const auto &[name, value] : object.meta.headers) {
        if (name.startsWith("x-cos-server-side-encryption"))
            response.setHeader(name, value);
    }
}

std::optional<ApiError> customerKeyProblem(const Call &call, const StoredObject &object, const QByteArray &headerPrefix)
{
    const QByteArray given = call.header(headerPrefix + "key-md5");
    if (object.meta.customerKeyMd5.isEmpty())
        return given.isEmpty() ? std::optional<ApiError>() : apiError("SsecDecryptHeaderInvalid");
    const QByteArray key = QByteArray::fromBase64(call.header(headerPrefix + "key"));
    if (QCryptographicHash::hash(key, QCryptographicHash::Md5).toBase64() != object.meta.customerKeyMd5)
        return apiError("SsecDecryptHeaderInvalid");
    return {};
}

std::optional<ApiError> trafficLimitProblem(const Call &call)
{
    QByteArray text = call.header("x-cos-traffic-limit");
    if (text.isEmpty())
        text = call.parameter("x-cos-traffic-limit");
    if (text.isEmpty())
        return {};
    const qint64 limit = text.toLongLong();
    if (limit < minTrafficLimit || limit > maxTrafficLimit)
        return ApiError{"InvalidArgument", "x-cos-traffic-limit is out of bounds: " + text};
    return {};
}

}   // namespace Sandbox
