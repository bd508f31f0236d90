// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/objectheaders.h"

#include "cos/clockoffset.h"
#include "cos/urlencoding.h"
#include "cos/xmlreading.h"

#include <QCryptographicHash>

#include <limits>

namespace Cos {

namespace {

void add(HeaderList &headers, const QByteArray &name, const QByteArray &value)
{
    if (!value.isEmpty())
        headers.emplaceBack(name, value);
}

QByteArray quotedEtag(const QByteArray &etag)
{
    return etag.isEmpty() || etag == "*" || etag.startsWith('"') || etag.startsWith("W/") ? etag : '"' + etag + '"';
}

HeaderList encryptionHeaders(const Dialect &dialect, const Encryption &encryption)
{
    HeaderList headers;
    add(headers, dialect.header("server-side-encryption"), encryption.algorithm);
    add(headers, dialect.header("server-side-encryption-cos-kms-key-id"), encryption.kmsKeyId);
    add(headers, dialect.header("server-side-encryption-context"), encryption.kmsContextBase64);
    return headers + customerKeyHeaders(dialect, encryption.customerKey);
}

QByteArray header(const HeaderList &headers, const char *name)
{
    return headerValue(headers, name);
}

}   // namespace

HeaderList accessHeaders(const Dialect &dialect, const AccessHeaders &access)
{
    HeaderList headers;
    add(headers, dialect.header("acl"), access.cannedAcl);
    add(headers, dialect.header("grant-read"), access.grantRead);
    add(headers, dialect.header("grant-write"), access.grantWrite);
    add(headers, dialect.header("grant-read-acp"), access.grantReadAcp);
    add(headers, dialect.header("grant-write-acp"), access.grantWriteAcp);
    add(headers, dialect.header("grant-full-control"), access.grantFullControl);
    return headers;
}

HeaderList storedHeaders(const Dialect &dialect, const StoredHeaders &stored)
{
    HeaderList headers;
    add(headers, "content-type", stored.contentType);
    add(headers, "cache-control", stored.cacheControl);
    add(headers, "content-disposition", stored.contentDisposition);
    add(headers, "content-encoding", stored.contentEncoding);
    add(headers, "content-language", stored.contentLanguage);
    add(headers, "expires", stored.expires);
    for (const auto &[suffix, value] : stored.metadata)
        headers.emplaceBack(dialect.header("meta-") + suffix.toLower(), value);
    return headers;
}

HeaderList putHeaders(const Dialect &dialect, const PutOptions &options)
{
    HeaderList headers = storedHeaders(dialect, options.stored) + accessHeaders(dialect, options.access) +
                         encryptionHeaders(dialect, options.encryption) +
                         trafficLimitHeader(dialect, options.trafficLimitBitsPerSecond);
    add(headers, dialect.header("storage-class"), options.storageClass);
    add(headers, dialect.header("tagging"), taggingValue(options.tags));
    add(headers, dialect.header("forbid-overwrite"), options.forbidOverwrite ? QByteArrayLiteral("true") : QByteArray());
    add(headers, "content-md5", options.contentMd5.toBase64());
    add(headers, "pic-operations", options.picOperations);
    return headers;
}

HeaderList customerKeyHeaders(const Dialect &dialect, const QByteArray &customerKey, const QByteArray &prefix)
{
    if (customerKey.isEmpty())
        return {};
    const QByteArray stem = dialect.headerPrefix + prefix + "server-side-encryption-customer-";
    return {
        {stem + "algorithm", "AES256"},
        {stem + "key", customerKey.toBase64()},
        {stem + "key-md5", QCryptographicHash::hash(customerKey, QCryptographicHash::Md5).toBase64()},
    };
}

HeaderList conditionHeaders(const Conditions &conditions, const QByteArray &prefix)
{
    HeaderList headers;
    add(headers, prefix + "if-match", quotedEtag(conditions.ifMatch));
    add(headers, prefix + "if-none-match", quotedEtag(conditions.ifNoneMatch));
    add(headers, prefix + "if-modified-since", conditions.ifModifiedSince);
    add(headers, prefix + "if-unmodified-since", conditions.ifUnmodifiedSince);
    return headers;
}

HeaderList copyHeaders(const Dialect &dialect, const CopyOptions &options)
{
    HeaderList headers = putHeaders(dialect, options.put);
    headers.emplaceBack(dialect.header("metadata-directive"), options.replaceMetadata ? "Replaced" : "Copy");
    if (options.replaceTags)
        headers.emplaceBack(dialect.header("tagging-directive"), "Replaced");
    return headers + conditionHeaders(options.sourceConditions, dialect.header("copy-source-")) +
           customerKeyHeaders(dialect, options.sourceCustomerKey, QByteArrayLiteral("copy-source-"));
}

HeaderList trafficLimitHeader(const Dialect &dialect, qint64 bitsPerSecond)
{
    if (bitsPerSecond <= 0)
        return {};
    return {{dialect.header("traffic-limit"), QByteArray::number(bitsPerSecond)}};
}

QByteArray taggingValue(const QList<std::pair<QString, QString>> &tags)
{
    QByteArray text;
    for (const auto &[name, value] : tags) {
        if (!text.isEmpty())
            text += '&';
        text += percentEncoded(name.toUtf8()) + '=' + percentEncoded(value.toUtf8());
    }
    return text;
}

QByteArray rangeValue(const ByteRange &range)
{
    const QByteArray last = range.last < 0 ? QByteArray() : QByteArray::number(range.last);
    return "bytes=" + QByteArray::number(range.first) + '-' + last;
}

QueryList overrideQuery(const ResponseOverrides &overrides)
{
    QueryList query;
    add(query, "response-content-type", overrides.contentType);
    add(query, "response-content-language", overrides.contentLanguage);
    add(query, "response-expires", overrides.expires);
    add(query, "response-cache-control", overrides.cacheControl);
    add(query, "response-content-disposition", overrides.contentDisposition);
    add(query, "response-content-encoding", overrides.contentEncoding);
    return query;
}

ObjectInfo objectInfoFromHeaders(const Dialect &dialect, const HeaderList &headers)
{
    ObjectInfo info;
    const std::optional<ContentRange> range = contentRangeFromHeaders(headers);
    info.sizeBytes = range ? range->totalBytes : contentLengthFromHeaders(headers);
    const QDateTime modifiedUtc = httpDate(header(headers, "last-modified"));
    info.modifiedMsecsUtc = modifiedUtc.isValid() ? modifiedUtc.toMSecsSinceEpoch() : 0;
    info.etag = withoutQuotes(header(headers, "etag"));
    info.crc64 = crc64FromHeaders(dialect, headers);
    info.storageClass = headerValue(headers, dialect.header("storage-class"));
    if (info.storageClass.isEmpty())
        info.storageClass = QByteArrayLiteral("STANDARD");
    info.storageTier = headerValue(headers, dialect.header("storage-tier"));
    info.versionId = headerValue(headers, dialect.header("version-id"));
    info.objectType = headerValue(headers, dialect.header("object-type"));
    info.restore = headerValue(headers, dialect.header("restore"));
    info.stored.contentType = header(headers, "content-type");
    info.stored.cacheControl = header(headers, "cache-control");
    info.stored.contentDisposition = header(headers, "content-disposition");
    info.stored.contentEncoding = header(headers, "content-encoding");
    info.stored.contentLanguage = header(headers, "content-language");
    info.stored.expires = header(headers, "expires");
    const QByteArray metaPrefix = dialect.header("meta-");
    for (const auto &[name, value] : headers) {
        if (name.startsWith(metaPrefix))
            info.stored.metadata.emplaceBack(name.mid(metaPrefix.size()), value);
    }
    info.headers = headers;
    return info;
}

Encryption encryptionFromHeaders(const Dialect &dialect, const HeaderList &headers)
{
    Encryption encryption;
    encryption.algorithm = headerValue(headers, dialect.header("server-side-encryption"));
    encryption.kmsKeyId = headerValue(headers, dialect.header("server-side-encryption-cos-kms-key-id"));
    return encryption;
}

qint64 contentLengthFromHeaders(const HeaderList &headers)
{
    bool isNumber = false;
    const qint64 bytes = header(headers, "content-length").trimmed().toLongLong(&isNumber);
    return isNumber && bytes >= 0 ? bytes : -1;
}

std::optional<quint64> crc64FromHeaders(const Dialect &dialect, const HeaderList &headers)
{
    bool isNumber = false;
    const quint64 crc64 = headerValue(headers, dialect.header("hash-crc64ecma")).trimmed().toULongLong(&isNumber);
    return isNumber ? std::optional(crc64) : std::nullopt;
}

std::optional<ContentRange> contentRangeFromHeaders(const HeaderList &headers)
{
    const QByteArray text = header(headers, "content-range").trimmed();
    const qsizetype dash = text.indexOf('-');
    const qsizetype slash = text.indexOf('/', dash);
    if (!text.startsWith("bytes ") || dash < 0 || slash < 0)
        return std::nullopt;
    bool isFirstNumber = false;
    bool isLastNumber = false;
    bool isTotalNumber = false;
    ContentRange content;
    content.range.first = text.mid(6, dash - 6).toLongLong(&isFirstNumber);
    content.range.last = text.mid(dash + 1, slash - dash - 1).toLongLong(&isLastNumber);
    content.totalBytes = text.mid(slash + 1).toLongLong(&isTotalNumber);
    if (!isTotalNumber)
        content.totalBytes = -1;
    const bool isOrdered = content.range.first >= 0 && content.range.first <= content.range.last &&
                           content.range.last < std::numeric_limits<qint64>::max();
    const bool isWithin = !isTotalNumber || content.range.last < content.totalBytes;
    return isFirstNumber && isLastNumber && isOrdered && isWithin ? std::optional(content) : std::nullopt;
}

}   // namespace Cos
