// SPDX-License-Identifier: GPL-3.0-or-later
#include "signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <map>

namespace Sandbox {

namespace {

QList<QByteArray> namesOf(const QByteArray &list)
{
    return list.isEmpty() ? QList<QByteArray>() : list.split(';');
}

// Everything that is present, by its name as the lists write it: escaped, then lower-case.
std::map<QByteArray, QByteArray> byListName(const PairList &pairs)
{
    std::map<QByteArray, QByteArray> result;
    for (const auto &[name, value] : pairs)
        result.emplace(name.toPercentEncoding().toLower(), value);
    return result;
}

// "name=value&…" of the names of a list, in their order. A name in the list is escaped already.
QByteArray joined(QList<QByteArray> names, const PairList &present, QList<QByteArray> &missing)
{
    const std::map<QByteArray, QByteArray> known = byListName(present);
    std::sort(names.begin(), names.end());
    QByteArrayList parts;
    for (const QByteArray &name : names) {
        const auto found = known.find(name.toLower());
        if (found == known.end())
            missing.append(name);
        else
            parts.append(found->first + '=' + found->second.toPercentEncoding());
    }
    return parts.join('&');
}

QByteArray hmacHex(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha1).toHex();
}

}   // namespace

std::optional<Signature> signatureFromFields(const PairList &fields)
{
    for (const char *name :
         {"q-sign-algorithm", "q-ak", "q-sign-time", "q-key-time", "q-header-list", "q-url-param-list", "q-signature"}) {
        if (!contains(fields, name))
            return {};
    }
    return Signature{valueOf(fields, "q-sign-algorithm"),
                     valueOf(fields, "q-ak"),
                     valueOf(fields, "q-sign-time"),
                     valueOf(fields, "q-key-time"),
                     namesOf(valueOf(fields, "q-header-list")),
                     namesOf(valueOf(fields, "q-url-param-list")),
                     valueOf(fields, "q-signature")};
}

std::optional<Signature> signatureFromText(const QByteArray &authorization)
{
    PairList fields;
    for (const QByteArray &part : authorization.trimmed().split('&')) {
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            return {};
        fields.append({part.left(equals), part.mid(equals + 1)});
    }
    return signatureFromFields(fields);
}

ExpectedSignature expectedSignature(const Signature &given, const SignedContent &content, const QByteArray &secretKey)
{
    ExpectedSignature expected;
    const QByteArray parameters = joined(given.parameterList, content.query, expected.missingNames);
    const QByteArray headers = joined(given.headerList, content.headers, expected.missingNames);
    expected.httpString = content.method.toLower() + '\n' + content.path + '\n' + parameters + '\n' + headers + '\n';

    const QByteArray digest = QCryptographicHash::hash(expected.httpString, QCryptographicHash::Sha1).toHex();
    expected.stringToSign = "sha1\n" + given.signTime + '\n' + digest + '\n';
    const QByteArray signKey = hmacHex(secretKey, given.keyTime);
    expected.signature = hmacHex(signKey, expected.stringToSign);
    return expected;
}

}   // namespace Sandbox
