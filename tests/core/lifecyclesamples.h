// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/lifecycle/lifecyclerules.h"

/// Lifecycle rules in few words, for tests.
namespace Samples {

inline Lifecycle::Rule below(const QByteArray &prefix)
{
    Lifecycle::Rule rule;
    rule.filter.prefix = prefix;
    return rule;
}

inline Lifecycle::Transition to(const QByteArray &storageClass, int days)
{
    Lifecycle::Transition transition;
    transition.when = Lifecycle::When::afterDays(days);
    transition.storageClass = storageClass;
    return transition;
}

inline Lifecycle::Transition to(const QByteArray &storageClass, const QDate &date)
{
    Lifecycle::Transition transition;
    transition.when = Lifecycle::When::onDate(date);
    transition.storageClass = storageClass;
    return transition;
}

inline Lifecycle::NoncurrentTransition versionsTo(const QByteArray &storageClass, int days)
{
    Lifecycle::NoncurrentTransition transition;
    transition.days = days;
    transition.storageClass = storageClass;
    return transition;
}

/// "logs/ to IA after 30 days, archive after 90, delete after a year, clean up broken uploads after 7".
inline Lifecycle::Rule logs()
{
    Lifecycle::Rule rule = below("logs/");
    rule.id = QStringLiteral("logs");
    rule.transitions = {to("STANDARD_IA", 30), to("ARCHIVE", 90)};
    rule.expiration = Lifecycle::When::afterDays(365);
    rule.abortUploadsDays = 7;
    return rule;
}

}   // namespace Samples
