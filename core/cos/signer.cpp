// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/signer.h"

#include "cos/urlencoding.h"

#include <QByteArrayView>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <array>

namespace Cos {

namespace {

/// Protocol section 2.6; besides these, every x-cos- and x-ci- header.
constexpr std::array<QByteArrayView, 16> signedHeaders{
    "cache-control",
    "content-disposition",
    "content-encoding",
    "content-length",
    "content-md5",
    "content-type",
    "expect",
    "expires",
    "host",
    "if-match",
    "if-modified-since",
    "if-none-match",
    "if-unmodified-since",
    "origin",
    "range",
    "transfer-encoding",
};

bool isSigned(const QByteArray &lowerName)
{
    return lowerName.startsWith("x-cos-") || lowerName.startsWith("x-ci-") || lowerName == "pic-operations" ||
           std::find(signedHeaders.begin(), signedHeaders.end(), QByteArrayView(lowerName)) != signedHeaders.end();
}

/// Sorted names and values as they enter the signature: names are lower-cased after encoding, values are only encoded.
struct Canonical
{
    QByteArray pairs;   ///< "name=value&name="
    QByteArray names;   ///< "name;name"
};

Canonical canonical(const QList<std::pair<QByteArray, QByteArray>> &list)
{
    QList<std::pair<QByteArray, QByteArray>> encoded;
    encoded.reserve(list.size());
    for (const auto &[name, value] : list)
        encoded.emplaceBack(percentEncoded(name).toLower(), percentEncoded(value));
    std::sort(encoded.begin(), encoded.end());

    Canonical result;
    for (const auto &[name, value] : std::as_const(encoded)) {
        if (!result.names.isEmpty()) {
            result.pairs += '&';
            result.names += ';';
        }
        result.pairs += name + '=' + value;
        result.names += name;
    }
    return result;
}

HeaderList signableHeaders(const HeaderList &headers)
{
    HeaderList chosen;
    std::copy_if(headers.begin(), headers.end(), std::back_inserter(chosen),
                 [](const auto &header) { return isSigned(header.first.toLower()); });
    return chosen;
}

QByteArray hmacSha1Hex(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha1).toHex();
}

/// The Authorization value as names and values, in the order of the protocol.
QueryList signatureFields(const Signable &request, const Credentials &credentials, const ValidityInterval &validity)
{
    const Canonical query = canonical(request.query);
    const Canonical headers = canonical(signableHeaders(request.headers));
    const QByteArray keyTime = QByteArray::number(validity.startSecs) + ';' + QByteArray::number(validity.endSecs);

    const QByteArray httpString = request.verb.toLower() + '\n' + request.path + '\n' + query.pairs + '\n' + headers.pairs + '\n';
    const QByteArray digest = QCryptographicHash::hash(httpString, QCryptographicHash::Sha1).toHex();
    const QByteArray stringToSign = "sha1\n" + keyTime + '\n' + digest + '\n';
    // The key of the second step is the hexadecimal text of the first, not its 20 bytes.
    const QByteArray signKey = hmacSha1Hex(credentials.secretKey, keyTime);

    return {
        {"q-sign-algorithm", "sha1"},
        {"q-ak", credentials.secretId},
        {"q-sign-time", keyTime},
        {"q-key-time", keyTime},
        {"q-header-list", headers.names},
        {"q-url-param-list", query.names},
        {"q-signature", hmacSha1Hex(signKey, stringToSign)},
    };
}

}   // namespace

QByteArray authorization(const Signable &request, const Credentials &credentials, const ValidityInterval &validity)
{
    QByteArray text;
    const QueryList fields = signatureFields(request, credentials, validity);
    for (const auto &[name, value] : fields) {
        if (!text.isEmpty())
            text += '&';
        text += name + '=' + value;
    }
    return text;
}

QueryList presignedQuery(const Signable &request, const Credentials &credentials, const ValidityInterval &validity)
{
    Signable withToken = request;
    if (!credentials.token.isEmpty())
        withToken.query.emplaceBack("x-cos-security-token", credentials.token);
    return withToken.query + signatureFields(withToken, credentials, validity);
}

}   // namespace Cos
