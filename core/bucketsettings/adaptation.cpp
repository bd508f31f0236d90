// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/adaptation.h"

#include "bucketsettings/resourcename.h"
#include "cos/endpoint.h"

namespace Settings {

namespace {

/// qcs : : cos : ⟨region⟩ : ⟨account⟩ : ⟨bucket⟩/⟨keys⟩
enum Step { Region = 3, Account = 4, Bucket = 5 };

QStringList stepsOf(const QString &resource)
{
    return resource.startsWith(QLatin1String("qcs::cos:")) ? resource.split(u':') : QStringList();
}

/// "prefix//1250000000/photos/…" is how older policies name a bucket.
QString oldName(const QString &bucket)
{
    const QString appId = Cos::appIdOf(bucket);
    if (appId.isEmpty())
        return bucket;
    return QStringLiteral("prefix//%1/%2").arg(appId, bucket.chopped(appId.size() + 1));
}

bool namesBucket(const QString &path, const QString &name)
{
    return path == name || path.startsWith(QString(name + u'/'));
}

}   // namespace

bool Move::isWithinAccount() const
{
    return Cos::appIdOf(from.name) == Cos::appIdOf(to.name);
}

QString movedResource(const QString &resource, const Move &move)
{
    QStringList steps = stepsOf(resource);
    if (steps.size() <= Bucket || move.from.name.isEmpty())
        return resource;
    const bool isOld = namesBucket(steps.at(Bucket), oldName(move.from.name));
    const QString before = isOld ? oldName(move.from.name) : move.from.name;
    if (!namesBucket(steps.at(Bucket), before))
        return resource;
    steps[Bucket] = (isOld ? oldName(move.to.name) : move.to.name) + steps.at(Bucket).mid(before.size());
    if (steps.at(Region) == move.from.region)
        steps[Region] = move.to.region;
    if (steps.at(Account) == QLatin1String("uid/") + Cos::appIdOf(move.from.name))
        steps[Account] = QLatin1String("uid/") + Cos::appIdOf(move.to.name);
    return steps.join(u':');
}

QString resourceOfToday(const QString &resource)
{
    QStringList steps = stepsOf(resource);
    if (steps.size() <= Bucket || !steps.at(Bucket).startsWith(QLatin1String("prefix//")))
        return resource;
    const QString path = steps.at(Bucket);
    const QString appId = path.section(u'/', 2, 2);
    QString name = path.section(u'/', 3, 3);
    if (!name.contains(u'*'))
        name += u'-' + appId;
    const bool hasKeys = path.count(u'/') > 3;
    steps[Bucket] = hasKeys ? QString(name + u'/' + path.section(u'/', 4)) : name;
    return steps.join(u':');
}

Cos::BucketRef bucketOfResource(const QString &resource)
{
    const QStringList steps = stepsOf(resourceOfToday(resource));
    if (steps.size() <= Bucket || steps.at(Bucket).startsWith(u'*'))
        return {};
    return {steps.at(Bucket).section(u'/', 0, 0), steps.at(Region)};
}

}   // namespace Settings
