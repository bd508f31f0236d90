// SPDX-License-Identifier: GPL-3.0-or-later
#include "corsrules.h"

#include "bucketconfigs.h"

#include <QRegularExpression>

#include <algorithm>

namespace Sandbox {

namespace {

constexpr int maxRules = 100;
constexpr int maxIdBytes = 255;

QByteArrayList textsOf(const XmlNode &rule, const QByteArray &name)
{
    QByteArrayList texts;
    for (const XmlNode &node : rule.all(name))
        texts.append(node.text.trimmed());
    return texts;
}

bool fitsAny(const QByteArrayList &patterns, const QByteArray &text)
{
    return std::any_of(patterns.begin(), patterns.end(), [&](const QByteArray &pattern) { return fitsWildcard(pattern, text); });
}

bool fits(const XmlNode &rule, const CorsQuestion &question)
{
    const QByteArrayList allowedHeaders = textsOf(rule, "AllowedHeader");
    return fitsAny(textsOf(rule, "AllowedOrigin"), question.origin) && textsOf(rule, "AllowedMethod").contains(question.method) &&
           std::all_of(question.headers.begin(), question.headers.end(),
                       [&](const QByteArray &header) { return fitsAny(allowedHeaders, header); });
}

bool isMethod(const QByteArray &method)
{
    return method == "GET" || method == "PUT" || method == "HEAD" || method == "POST" || method == "DELETE";
}

// "*", or scheme://host[:port] with at most one "*" and nothing behind.
bool isOrigin(const QByteArray &origin)
{
    static const QRegularExpression form(QStringLiteral("^https?://[^/\\s]+$"));
    return origin == "*" || (origin.count('*') <= 1 && form.match(QString::fromUtf8(origin)).hasMatch());
}

// The name of a header, with one "*" at most; none where \a mostStars is 0.
bool isHeaderName(const QByteArray &name, int mostStars)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"));
    return name.count('*') <= mostStars && form.match(QString::fromUtf8(name)).hasMatch();
}

std::optional<ApiError> ruleProblem(const XmlNode &rule)
{
    if (!rule.child("AllowedOrigin") || !rule.child("AllowedMethod") || rule.textOf("ID").size() > maxIdBytes)
        return apiError("MalformedXML");
    for (const QByteArray &method : textsOf(rule, "AllowedMethod")) {
        if (!isMethod(method))
            return ApiError{"InvalidRequest", "Found unsupported HTTP method in CORS config. Unsupported method is " + method};
    }
    for (const QByteArray &origin : textsOf(rule, "AllowedOrigin")) {
        if (!isOrigin(origin))
            return ApiError{"InvalidRequest", "AllowedOrigin is not valid: " + origin};
    }
    for (const QByteArray &header : textsOf(rule, "AllowedHeader")) {
        if (!isHeaderName(header, 1))
            return ApiError{"InvalidRequest", "AllowedHeader is not valid: " + header};
    }
    for (const QByteArray &header : textsOf(rule, "ExposeHeader")) {
        if (!isHeaderName(header, 0))
            return ApiError{"InvalidRequest", "ExposeHeader is not valid: " + header};
    }
    bool isNumber = true;
    const int maxAge = rule.child("MaxAgeSeconds") ? rule.textOf("MaxAgeSeconds").trimmed().toInt(&isNumber) : 0;
    if (!isNumber || maxAge < 0)
        return apiError("MalformedXML");
    return {};
}

}   // namespace

std::optional<ApiError> corsProblem(const XmlNode &root)
{
    const QList<XmlNode> rules = root.all("CORSRule");
    const QByteArray vary = root.textOf("ResponseVary").trimmed();
    if (rules.isEmpty() || rules.size() > maxRules || (root.child("ResponseVary") && vary != "true" && vary != "false"))
        return apiError("MalformedXML");
    for (const XmlNode &rule : rules) {
        if (const auto problem = ruleProblem(rule))
            return problem;
    }
    return {};
}

bool fitsWildcard(const QByteArray &pattern, const QByteArray &text)
{
    const QByteArray wanted = pattern.toLower();
    const QByteArray given = text.toLower();
    const qsizetype star = wanted.indexOf('*');
    if (star < 0)
        return wanted == given;
    return given.size() >= wanted.size() - 1 && given.startsWith(wanted.left(star)) && given.endsWith(wanted.mid(star + 1));
}

std::optional<PairList> corsAnswer(const XmlNode &configuration, const CorsQuestion &question)
{
    for (const XmlNode &rule : configuration.all("CORSRule")) {
        if (!fits(rule, question))
            continue;
        const bool isForAll = textsOf(rule, "AllowedOrigin").contains("*");
        PairList headers;
        headers.emplaceBack("Access-Control-Allow-Origin", isForAll ? QByteArray("*") : question.origin);
        headers.emplaceBack("Access-Control-Allow-Methods", textsOf(rule, "AllowedMethod").join(','));
        if (!question.headers.isEmpty())
            headers.emplaceBack("Access-Control-Allow-Headers", question.headers.join(','));
        if (rule.child("ExposeHeader"))
            headers.emplaceBack("Access-Control-Expose-Headers", textsOf(rule, "ExposeHeader").join(','));
        if (rule.child("MaxAgeSeconds"))
            headers.emplaceBack("Access-Control-Max-Age", rule.textOf("MaxAgeSeconds").trimmed());
        if (configuration.textOf("ResponseVary").trimmed() == "true")
            headers.emplaceBack("Vary", "Origin");
        return headers;
    }
    return {};
}

}   // namespace Sandbox
