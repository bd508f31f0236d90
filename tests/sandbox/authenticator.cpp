// SPDX-License-Identifier: GPL-3.0-or-later
#include "authenticator.h"

#include "signature.h"

#include <QDateTime>
#include <QLocale>

namespace Sandbox {

namespace {

constexpr qint64 tolerableSkewSecs = 15 * 60;

ApiError skewed(qint64 nowSecs)
{
    ApiError error = apiError("RequestTimeTooSkewed");
    error.elements.append({"ServerTime", QDateTime::fromSecsSinceEpoch(nowSecs, Qt::UTC).toString(Qt::ISODate).toUtf8()});
    return error;
}

// Which of the three places holds the signature. Nothing at all means anonymous; something unreadable is an error.
Outcome<std::optional<Signature>> findSignature(const HttpRequest &request, const Target &target)
{
    QByteArray text = request.header("authorization");
    if (text.isEmpty() && contains(target.signature, "sign"))
        text = valueOf(target.signature, "sign");
    if (text.isEmpty() && target.signature.isEmpty())
        return std::optional<Signature>();
    const std::optional<Signature> found = text.isEmpty() ? signatureFromFields(target.signature) : signatureFromText(text);
    if (!found)
        return ApiError{"AccessDenied", "The authorization is incomplete."};
    return found;
}

std::optional<ApiError> timeProblem(const QByteArray &keyTime, qint64 nowSecs)
{
    const QList<QByteArray> ends = keyTime.split(';');
    bool isStartNumber = false;
    bool isEndNumber = false;
    const qint64 start = ends.first().toLongLong(&isStartNumber);
    const qint64 end = ends.last().toLongLong(&isEndNumber);
    if (ends.size() != 2 || !isStartNumber || !isEndNumber || end < start)
        return ApiError{"AccessDenied", "The time of the signature is not valid."};
    if (start > nowSecs + tolerableSkewSecs)
        return skewed(nowSecs);
    if (start > nowSecs)
        return ApiError{"AccessDenied", "Request is not yet valid"};
    if (end < nowSecs)
        return ApiError{"AccessDenied", "Request has expired"};
    return {};
}

std::optional<ApiError> dateProblem(const HttpRequest &request, qint64 nowSecs)
{
    const QByteArray date = request.header("date");
    if (date.isEmpty())
        return {};
    const QDateTime sent = QDateTime::fromString(QString::fromLatin1(date), Qt::RFC2822Date);
    if (sent.isValid() && std::abs(sent.toSecsSinceEpoch() - nowSecs) > tolerableSkewSecs)
        return skewed(nowSecs);
    return {};
}

std::optional<ApiError> tokenProblem(const AccessKey &key, const HttpRequest &request, const Target &target, qint64 nowSecs)
{
    if (key.token.isEmpty())
        return {};
    QByteArray token = request.header("x-cos-security-token");
    if (token.isEmpty())
        token = target.parameter("x-cos-security-token");
    if (token != key.token)
        return ApiError{"AccessDenied", "The security token does not belong to the key."};
    if (nowSecs >= key.expiresSecs)
        return apiError("ExpiredToken");
    return {};
}

}   // namespace

Outcome<Identity> authenticate(const HttpRequest &request, const Target &target, const AccountRegistry &accounts, qint64 nowSecs)
{
    const Outcome<std::optional<Signature>> found = findSignature(request, target);
    if (!found)
        return found.error();
    if (!*found)
        return Identity{};
    const Signature &given = **found;

    if (given.algorithm != "sha1")
        return apiError("VerifyAlgorithmNotSupported");
    const AccessKey *key = accounts.key(given.secretId);
    if (!key)
        return apiError("InvalidAccessKeyId");
    if (const auto problem = timeProblem(given.keyTime, nowSecs))
        return *problem;
    if (const auto problem = timeProblem(given.signTime, nowSecs))
        return *problem;
    if (const auto problem = dateProblem(request, nowSecs))
        return *problem;

    const SignedContent content{request.method, target.path, target.query, request.headers};
    const ExpectedSignature expected = expectedSignature(given, content, key->secretKey);
    if (!expected.missingNames.isEmpty() || expected.signature != given.signature) {
        ApiError error = apiError("SignatureDoesNotMatch");
        error.elements = {{"StringToSign", expected.stringToSign}, {"FormatString", expected.httpString}};
        return error;
    }
    if (const auto problem = tokenProblem(*key, request, target, nowSecs))
        return *problem;
    return Identity{*key};
}

}   // namespace Sandbox
