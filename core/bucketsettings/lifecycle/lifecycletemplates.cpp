// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/lifecycletemplates.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lifecycle {

namespace {

class Titles
{
    Q_DECLARE_TR_FUNCTIONS(LifecycleTemplates)

public:
    static QString uploads() { return tr("Clean up broken uploads"); }
    //: Becomes a menu entry; IA is the storage class Standard IA
    static QString logs() { return tr("Logs: to IA, to Archive, then delete"); }
    static QString temporary() { return tr("Delete temporary files"); }
    static QString versions() { return tr("Delete older versions"); }
};

Transition step(int days, const char *storageClass, bool isMultiAz)
{
    Transition transition;
    transition.when = When::afterDays(days);
    transition.storageClass = isMultiAz ? QByteArray("MAZ_").append(storageClass) : QByteArray(storageClass);
    return transition;
}

Rule named(const char *name, const char *prefix)
{
    Rule rule;
    rule.id = QLatin1String(name);
    rule.filter.prefix = prefix;
    return rule;
}

}   // namespace

QList<Template> templates(bool isMultiAz)
{
    Rule uploads = named("broken-uploads", "");
    uploads.abortUploadsDays = 7;

    Rule logs = named("logs", "logs/");
    logs.transitions = {step(30, "STANDARD_IA", isMultiAz), step(90, "ARCHIVE", isMultiAz)};
    logs.expiration = When::afterDays(365);
    logs.abortUploadsDays = 7;

    Rule temporary = named("temporary", "tmp/");
    temporary.expiration = When::afterDays(7);

    Rule versions = named("older-versions", "");
    versions.noncurrentExpirationDays = 30;
    versions.removesLoneDeleteMarkers = true;

    return {
        {Titles::uploads(), uploads}, {Titles::logs(), logs}, {Titles::temporary(), temporary}, {Titles::versions(), versions}};
}

QString freeName(const QString &name, const QList<Rule> &rules)
{
    const auto isTaken = [&rules](const QString &id) {
        return std::any_of(rules.cbegin(), rules.cend(), [&id](const Rule &rule) { return rule.id == id; });
    };
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = QStringLiteral("%1-%2").arg(name).arg(number);
    return free;
}

}   // namespace Lifecycle
