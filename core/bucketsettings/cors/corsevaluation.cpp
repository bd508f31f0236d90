// SPDX-License-Identifier: GPL-3.0-or-later
// Protocol section 3.4.
#include "bucketsettings/cors/corsevaluation.h"

#include <algorithm>

namespace Settings {

namespace {

/// Whether \a text fits \a pattern, in which one "*" stands for anything. The case of letters does not count.
bool fitsPattern(const QString &pattern, const QString &text)
{
    const qsizetype star = pattern.indexOf(u'*');
    if (star < 0)
        return pattern.compare(text, Qt::CaseInsensitive) == 0;
    return text.size() >= pattern.size() - 1 && text.startsWith(pattern.left(star), Qt::CaseInsensitive) &&
           text.endsWith(pattern.mid(star + 1), Qt::CaseInsensitive);
}

bool fitsAny(const QStringList &patterns, const QString &text)
{
    return std::any_of(patterns.begin(), patterns.end(), [&text](const QString &pattern) { return fitsPattern(pattern, text); });
}

/// A pattern fits another pattern as a text only if it fits all that the other does.
bool fitsAll(const QStringList &patterns, const QStringList &texts)
{
    return std::all_of(texts.begin(), texts.end(), [&patterns](const QString &text) { return fitsAny(patterns, text); });
}

}   // namespace

CorsVerdict verdictOf(const CorsRule &rule, const CorsQuestion &question)
{
    if (!fitsAny(rule.allowedOrigins, question.origin))
        return {CorsVerdict::Kind::OtherOrigin, {}};
    if (!rule.allowedMethods.contains(question.method))
        return {CorsVerdict::Kind::OtherMethod, {}};
    const auto refused = std::find_if(question.headers.begin(), question.headers.end(),
                                      [&rule](const QString &header) { return !fitsAny(rule.allowedHeaders, header); });
    return refused == question.headers.end() ? CorsVerdict() : CorsVerdict{CorsVerdict::Kind::OtherHeader, *refused};
}

int fittingRule(const CorsConfiguration &configuration, const CorsQuestion &question)
{
    const auto found = std::find_if(configuration.rules.begin(), configuration.rules.end(), [&question](const CorsRule &rule) {
        return verdictOf(rule, question).kind == CorsVerdict::Kind::Fits;
    });
    return found == configuration.rules.end() ? -1 : int(found - configuration.rules.begin());
}

QString allowedOrigin(const CorsRule &rule, const CorsQuestion &question)
{
    return rule.allowedOrigins.contains(QLatin1String("*")) ? QStringLiteral("*") : question.origin;
}

bool covers(const CorsRule &earlier, const CorsRule &later)
{
    return fitsAll(earlier.allowedOrigins, later.allowedOrigins) && fitsAll(earlier.allowedHeaders, later.allowedHeaders) &&
           std::all_of(later.allowedMethods.begin(), later.allowedMethods.end(),
                       [&earlier](const QString &method) { return earlier.allowedMethods.contains(method); });
}

}   // namespace Settings
