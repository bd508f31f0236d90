// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http.h"

#include <optional>

namespace Sandbox {

/// The fields of an authorization string, of a header or of a URL.
struct Signature
{
    QByteArray algorithm;
    QByteArray secretId;
    QByteArray signTime;
    QByteArray keyTime;
    QList<QByteArray> headerList;
    QList<QByteArray> parameterList;
    QByteArray signature;
};

/// What is signed: everything decoded, header names lower-case.
struct SignedContent
{
    QByteArray method;
    QByteArray path;
    PairList query;
    PairList headers;
};

/// Reads "q-sign-algorithm=sha1&q-ak=…"; nothing when a field is missing.
std::optional<Signature> signatureFromText(const QByteArray &authorization);
/// Reads the decoded q-… parameters of a URL; nothing when one is missing.
std::optional<Signature> signatureFromFields(const PairList &fields);

/// The texts that a signature is made from. This is the server's own reading of the algorithm, apart from the client's, so that
/// a mistake of the one is not hidden by the other.
struct ExpectedSignature
{
    QByteArray httpString;
    QByteArray stringToSign;
    QByteArray signature;
    /// Named in a list but not in the request.
    QList<QByteArray> missingNames;
};
ExpectedSignature expectedSignature(const Signature &given, const SignedContent &content, const QByteArray &secretKey);

}   // namespace Sandbox
