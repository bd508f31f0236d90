// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/origin/originchecks.h"

#include "bucketsettings/origin/originxml.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Settings {

namespace {

class OriginChecks
{
    Q_DECLARE_TR_FUNCTIONS(Settings::Origin)

public:
    OriginChecks(const Origin &origin, const SettingContext &context)
        : m_bucket(context.bucket)
    {
        for (int row = 0; row < origin.rules.size(); ++row)
            check(row, origin.rules.at(row));
    }

    QList<Problem> problems() const { return m_problems; }

private:
    void add(int row, const char *field, const QString &text, Problem::Severity severity = Problem::Severity::Error)
    {
        m_problems.append({pathOf("OriginRule", row, field), text, severity});
    }

    void check(int row, const OriginRule &rule)
    {
        checkPriority(row, rule);
        checkCondition(row, rule);
        checkHost(row, rule);
        static const QStringList protocols{QStringLiteral("HTTP"), QStringLiteral("HTTPS"), QStringLiteral("FOLLOW")};
        if (!protocols.contains(rule.protocol))
            add(row, "Protocol", tr("Choose how the origin is asked."));
        static const QStringList redirects{QString(), QStringLiteral("301"), QStringLiteral("302"), QStringLiteral("307")};
        if (rule.isRedirect() && !redirects.contains(rule.redirectCode))
            add(row, "HttpRedirectCode", tr("Choose 301, 302 or 307."));
        if (lacksSecret(rule)) {
            add(row, "HostName",
                tr("The secret key of the private origin is missing: it is never exported. Enter it on the XML page."));
        }
        if (lacksHeaderValue(rule)) {
            add(row, "HostName", tr("A header that is added has no value: values are never exported. Enter it on the XML page."));
        }
    }

    void checkPriority(int row, const OriginRule &rule)
    {
        if (!rule.priority)
            return add(row, "RulePriority", tr("Say which place the rule has: 1 is tried first."));
        if (m_priorities.contains(*rule.priority))
            add(row, "RulePriority", tr("Another rule has this place."));
        m_priorities.append(*rule.priority);
    }

    void checkCondition(int row, const OriginRule &rule)
    {
        static const QStringList types{QStringLiteral("Mirror"), QStringLiteral("Proxy"), QStringLiteral("Redirect")};
        static const QRegularExpression anyError(QStringLiteral("^[45][0-9][0-9]$"));
        if (!types.contains(rule.type))
            return add(row, "OriginType", tr("Choose what happens."));
        if (!rule.isRedirect() && rule.statusCode != QLatin1String("404"))
            add(row, "HTTPStatusCode", tr("Only what is not there (404) can be fetched."));
        else if (!anyError.match(rule.statusCode).hasMatch())
            add(row, "HTTPStatusCode", tr("Type an error from 400 to 599."));
    }

    void checkHost(int row, const OriginRule &rule)
    {
        static const QRegularExpression host(QStringLiteral("^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?$"));
        if (rule.host.isEmpty() && rule.hasPrivateHost())
            return;
        if (!host.match(rule.host).hasMatch())
            return add(row, "HostName", tr("Type the name of a host, as in www.example.com."));
        if (rule.host.startsWith(QString(m_bucket.name + QLatin1String(".cos."))))
            add(row, "HostName", tr("The bucket would ask itself."));
    }

    const Cos::BucketRef m_bucket;
    QList<qint64> m_priorities;
    QList<Problem> m_problems;
};

}   // namespace

QList<Problem> originProblems(const Origin &origin, const SettingContext &context)
{
    return OriginChecks(origin, context).problems();
}

}   // namespace Settings
