// SPDX-License-Identifier: GPL-3.0-or-later
#include "corsrules.h"

#include <algorithm>

namespace Sandbox {

namespace {

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

}   // namespace

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
        if (!isForAll || configuration.textOf("ResponseVary").trimmed() == "true")
            headers.emplaceBack("Vary", "Origin");
        return headers;
    }
    return {};
}

}   // namespace Sandbox
