// SPDX-License-Identifier: GPL-3.0-or-later
// Protocol sections 3.4 and 4.1.
#include "bucketsettings/cors/corschecks.h"

#include "bucketsettings/cors/corsevaluation.h"
#include "bucketsettings/formbuilding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Settings {

namespace {

constexpr int mostRules = 100;
constexpr int mostBytes = 64 * 1024;

class CorsChecks
{
    Q_DECLARE_TR_FUNCTIONS(Settings::CorsChecks)

public:
    explicit CorsChecks(const CorsConfiguration &configuration)
        : m_rules(configuration.rules)
    {
        for (int row = 0; row < m_rules.size(); ++row)
            checkRule(row);
        if (m_rules.size() > mostRules)
            add("CORSRule", tr("A bucket can have at most %n rule(s).", nullptr, mostRules));
    }

    const QList<Problem> &problems() const { return m_problems; }

    static QList<Problem> ofSize(qsizetype sizeBytes)
    {
        if (sizeBytes <= mostBytes)
            return {};
        return {{"CORSRule", tr("The rules are longer than the 64 KB that the service takes.")}};
    }

private:
    void add(const FieldPath &path, const QString &text, Problem::Severity severity = Problem::Severity::Error)
    {
        m_problems.append({path, text, severity});
    }

    void checkRule(int row)
    {
        const CorsRule &rule = m_rules.at(row);
        if (rule.allowedOrigins.isEmpty())
            add(pathOf("CORSRule", row, "AllowedOrigin"), tr("Name at least one site, or * for all."));
        if (rule.allowedMethods.isEmpty())
            add(pathOf("CORSRule", row, "AllowedMethod"), tr("Choose at least one method."));
        for (const QString &method : rule.allowedMethods)
            checkMethod(row, method);
        checkList(row, "AllowedOrigin", rule.allowedOrigins, &CorsChecks::originProblem);
        checkList(row, "AllowedHeader", rule.allowedHeaders, &CorsChecks::allowedHeaderProblem);
        checkList(row, "ExposeHeader", rule.exposeHeaders, &CorsChecks::exposedHeaderProblem);
        if (rule.maxAgeSeconds.value_or(0) < 0)
            add(pathOf("CORSRule", row, "MaxAgeSeconds"), tr("A time cannot be negative."));
        warnOfEarlier(row);
    }

    void checkMethod(int row, const QString &method)
    {
        static const QStringList known{QStringLiteral("GET"), QStringLiteral("PUT"), QStringLiteral("HEAD"),
                                       QStringLiteral("POST"), QStringLiteral("DELETE")};
        if (!known.contains(method))
            add(pathOf("CORSRule", row, "AllowedMethod"), tr("The service does not take the method %1.").arg(method));
    }

    void checkList(int row, const QByteArray &field, const QStringList &texts, QString (*problemOf)(const QString &))
    {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QString problem = problemOf(texts.at(i));
            if (!problem.isEmpty())
                add(pathOf(pathOf("CORSRule", row, field), i), problem);
        }
    }

    void warnOfEarlier(int row)
    {
        const CorsRule &rule = m_rules.at(row);
        if (rule.allowedOrigins.isEmpty() || rule.allowedMethods.isEmpty())
            return;
        for (int earlier = 0; earlier < row; ++earlier) {
            if (covers(m_rules.at(earlier), rule)) {
                add(pathOf("CORSRule", row), tr("This rule never answers: rule %1 allows all that it allows.").arg(earlier + 1),
                    Problem::Severity::Warning);
                return;
            }
        }
    }

    static QString originProblem(const QString &origin)
    {
        if (origin == QLatin1String("*"))
            return {};
        if (origin.count(u'*') > 1)
            return tr("“%1” has more than one *.").arg(origin);
        static const QRegularExpression scheme(QStringLiteral("^https?://"), QRegularExpression::CaseInsensitiveOption);
        if (!scheme.match(origin).hasMatch())
            return tr("“%1” must begin with http:// or https://.").arg(origin);
        static const QRegularExpression form(QStringLiteral("^https?://[^/?#\\s:@]+(:[0-9*]{1,5})?$"),
                                             QRegularExpression::CaseInsensitiveOption);
        if (!form.match(origin).hasMatch())
            return tr("“%1” must be only the beginning of an address, as in https://www.example.com: no path, no / at the end.")
                .arg(origin);
        return {};
    }

    static bool isHeaderName(const QString &name)
    {
        static const QRegularExpression token(QStringLiteral("^[A-Za-z0-9!#$%&'+.^_`|~-]+$"));
        return token.match(name).hasMatch();
    }

    static QString allowedHeaderProblem(const QString &header)
    {
        if (header.count(u'*') > 1)
            return tr("“%1” has more than one *.").arg(header);
        QString plain = header;
        plain.remove(u'*');
        return plain.isEmpty() || isHeaderName(plain) ? QString() : tr("“%1” is not the name of a header.").arg(header);
    }

    static QString exposedHeaderProblem(const QString &header)
    {
        if (header.contains(u'*'))
            return tr("Headers to be shown must be named in full, without *.");
        return isHeaderName(header) ? QString() : tr("“%1” is not the name of a header.").arg(header);
    }

    QList<CorsRule> m_rules;
    QList<Problem> m_problems;
};

}   // namespace

QList<Problem> corsProblems(const CorsConfiguration &configuration)
{
    return CorsChecks(configuration).problems();
}

QList<Problem> corsSizeProblems(qsizetype sizeBytes)
{
    return CorsChecks::ofSize(sizeBytes);
}

}   // namespace Settings
