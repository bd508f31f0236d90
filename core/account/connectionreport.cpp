// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/connectionreport.h"

#include <QCoreApplication>

using Outcome = ConnectionReport::Outcome;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionReport)

public:
    static QString success(const ConnectionReport &report);
    static QString refusal(const ConnectionReport &report);
    static QString silence(const ConnectionReport &report);
};

QString pathOf(const ConnectionReport &report)
{
    return QStringLiteral("cos://%1/%2").arg(report.bucket.name, QString::fromUtf8(report.prefix));
}

QString Texts::success(const ConnectionReport &report)
{
    const int count = int(report.bucketCount);
    if (report.outcome == Outcome::OneBucket)
        return tr("The keys work for the bucket %1.").arg(report.bucket.name);
    if (report.outcome == Outcome::OnePrefix)
        return tr("The keys work for %1.").arg(pathOf(report));
    if (count == 0)
        return tr("The keys work. The account has no buckets yet.");
    if (report.hasMoreBuckets)
        return tr("The keys work: more than %n bucket(s) found.", nullptr, count);
    return tr("The keys work: %n bucket(s) found.", nullptr, count);
}

/// The service answered, and said no.
QString Texts::refusal(const ConnectionReport &report)
{
    switch (report.outcome) {
    case Outcome::NoBucketList:
        return tr("The keys are right, but they may not list the account's buckets. Enter the bucket or path they are for.");
    case Outcome::NoAccess:
        return tr("The keys are right, but they may not list %1. Check the bucket or path, or ask its owner for permission.")
            .arg(pathOf(report));
    case Outcome::NoSuchBucket:
        return tr("There is no bucket %1 there. Check its name, with the number at its end, and its region.")
            .arg(report.bucket.name);
    case Outcome::RegionUnknown:
        return tr("The bucket %1 is in none of the known regions. Check its name, or enter its region.").arg(report.bucket.name);
    case Outcome::WrongSecretId:
        return tr("The service does not know this SecretId, or it is disabled.");
    case Outcome::WrongSecretKey:
        return tr("The SecretKey does not belong to this SecretId.");
    case Outcome::KeysExpired:
        return tr("The temporary keys have expired, or the token does not belong to them. Get new ones.");
    case Outcome::WrongClock:
        return tr("The clock of this computer is wrong. Set it and try again.");
    default:
        return report.error ? userMessage(*report.error) : QString();
    }
}

/// No answer of the service.
QString Texts::silence(const ConnectionReport &report)
{
    switch (report.outcome) {
    case Outcome::Offline:
        //: %1 is the name of a host
        return tr("%1 does not answer. Check the network, and the address if you entered one.").arg(report.host);
    case Outcome::Untrusted:
        //: %1 is the name of a host
        return tr("%1 shows a certificate that this computer does not trust. No keys were sent.").arg(report.host);
    case Outcome::WrongEndpoint:
        //: %1 is the name of a host
        return tr("%1 answers, but not as Tencent Cloud COS does. Check the address.").arg(report.host);
    default:
        //: %1 is the name of a host
        return tr("%1 is busy or out of order. Try again in a moment.").arg(report.host);
    }
}

}   // namespace

QString explanation(const ConnectionReport &report)
{
    switch (report.outcome) {
    case Outcome::AllBuckets:
    case Outcome::OneBucket:
    case Outcome::OnePrefix:
        return Texts::success(report);
    case Outcome::Offline:
    case Outcome::Untrusted:
    case Outcome::WrongEndpoint:
    case Outcome::Busy:
        return Texts::silence(report);
    default:
        return Texts::refusal(report);
    }
}
