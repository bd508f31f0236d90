// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/endpoint.h"

#include "cos/acceleration.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace Cos {

namespace {

struct Alias
{
    QLatin1String old;
    QLatin1String present;
};

/// Names of the previous generation. Protocol section 1.2.
constexpr std::array aliases{
    Alias{QLatin1String("tj"), QLatin1String("ap-beijing-1")},  Alias{QLatin1String("bj"), QLatin1String("ap-beijing")},
    Alias{QLatin1String("sh"), QLatin1String("ap-shanghai")},   Alias{QLatin1String("gz"), QLatin1String("ap-guangzhou")},
    Alias{QLatin1String("cd"), QLatin1String("ap-chengdu")},    Alias{QLatin1String("sgp"), QLatin1String("ap-singapore")},
    Alias{QLatin1String("hk"), QLatin1String("ap-hongkong")},   Alias{QLatin1String("ca"), QLatin1String("na-toronto")},
    Alias{QLatin1String("ger"), QLatin1String("eu-frankfurt")},
};

/// Regions whose hosts have no "cos." before them.
constexpr std::array oldestRegions{
    QLatin1String("cn-north"),   QLatin1String("cn-south"),     QLatin1String("cn-east"),
    QLatin1String("cn-south-2"), QLatin1String("cn-southwest"), QLatin1String("sg"),
};

const QLatin1String bucketPlaceholder("{Bucket}");
const QLatin1String bucketNamePlaceholder("{BucketName}");
const QLatin1String appIdPlaceholder("{AppId}");
const QLatin1String regionPlaceholder("{Region}");
/// Stands where the region does. Protocol section 1.1.
const QLatin1String acceleration(".accelerate.");

bool isOldestRegion(const QString &region)
{
    return std::find(oldestRegions.begin(), oldestRegions.end(), region) != oldestRegions.end();
}

QString withRegion(QString host, const QString &region)
{
    if (isOldestRegion(region))
        host.replace(QLatin1String("cos.{Region}."), QLatin1String("{Region}."));
    return host.replace(regionPlaceholder, region);
}

QString withBucket(QString host, const QString &bucket)
{
    const qsizetype lastHyphen = bucket.lastIndexOf(u'-');
    host.replace(bucketPlaceholder, bucket);
    host.replace(bucketNamePlaceholder, lastHyphen < 0 ? bucket : bucket.left(lastHyphen));
    return host.replace(appIdPlaceholder, appIdOf(bucket));
}

/// The template without the labels that name a bucket: "{Bucket}.cos.{Region}.myqcloud.com" → "cos.{Region}.myqcloud.com".
QString withoutBucketLabels(const QString &hostTemplate)
{
    QStringList labels = hostTemplate.split(u'.');
    labels.removeIf([](const QString &label) {
        return label.contains(bucketPlaceholder) || label.contains(bucketNamePlaceholder) || label.contains(appIdPlaceholder);
    });
    return labels.join(u'.');
}

CosError invalidEndpoint(const QString &text)
{
    //: %1 is what a person typed as endpoint
    return CosError::local(
        ErrorKind::Invalid,
        QCoreApplication::translate("Cos::Endpoint", "“%1” is not a host name or a domain template.").arg(text));
}

/// What the template gives for a sample bucket must be a plain host[:port].
bool isUsableTemplate(const QString &hostTemplate)
{
    const QString sample = withRegion(withBucket(hostTemplate, QStringLiteral("b-1")), QStringLiteral("r-1"));
    static const QRegularExpression hostAndPort(
        QStringLiteral("^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?$"));
    return hostAndPort.match(sample).hasMatch() && !sample.contains(QLatin1String("..")) &&
           QUrl(QLatin1String("http://") + sample, QUrl::StrictMode).isValid();
}

bool isPublic(const QString &host)
{
    static const QRegularExpression domain(QStringLiteral("\\.(myqcloud\\.com|tencentcos\\.cn)$"));
    return domain.match(host.toLower()).hasMatch();
}

/// The public service has virtual hosts only: any of its host names stands for the whole of it. Empty for others, and for those
/// that are no API: websites, CDN.
QString publicTemplate(const QString &host)
{
    static const QRegularExpression publicHost(QStringLiteral(
        "^(?:[a-z0-9-]+\\.)?(?:service\\.(cos)|(cos(?:-internal)?)\\.([a-z0-9-]+))\\.(myqcloud\\.com|tencentcos\\.cn)$"));
    static const QRegularExpression oldestHost(QStringLiteral("^(?:[a-z0-9-]+\\.)?([a-z0-9-]+)\\.myqcloud\\.com$"));
    const QString lowerHost = host.toLower();
    if (const QRegularExpressionMatch match = publicHost.match(lowerHost); match.hasMatch()) {
        const QString product = match.captured(1) + match.captured(2);
        const bool isFast = QString(u'.' + match.captured(3) + u'.') == acceleration;
        return bucketPlaceholder + QLatin1Char('.') + product + (isFast ? QString(acceleration) : QStringLiteral(".{Region}.")) +
               match.captured(4);
    }
    const QString region = oldestHost.match(lowerHost).captured(1);
    return isOldestRegion(region) ? Endpoint{}.hostTemplate : QString();
}

}   // namespace

bool Endpoint::isPathStyle() const
{
    return !hostTemplate.contains(bucketPlaceholder) && !hostTemplate.contains(bucketNamePlaceholder);
}

bool isAccelerated(const Endpoint &endpoint)
{
    return !endpoint.isPathStyle() && endpoint.hostTemplate.contains(acceleration);
}

Endpoint withoutAcceleration(const Endpoint &endpoint)
{
    Endpoint regional = endpoint;
    if (isAccelerated(endpoint))
        regional.hostTemplate.replace(acceleration, QLatin1String(".{Region}."));
    return regional;
}

bool needsRegion(const Endpoint &endpoint)
{
    return withoutAcceleration(endpoint).hostTemplate.contains(regionPlaceholder);
}

QString Endpoint::bucketHost(const QString &bucket, const QString &region) const
{
    return withRegion(withBucket(hostTemplate, bucket), region);
}

QString Endpoint::serviceHostFor(const QString &region) const
{
    if (!serviceHost.isEmpty())
        return serviceHost;
    const QString host = withoutBucketLabels(withoutAcceleration(*this).hostTemplate);
    if (!region.isEmpty() || !host.contains(regionPlaceholder))
        return withRegion(host, region);
    QString anyRegion = host;
    anyRegion.replace(QLatin1String("{Region}."), QString());
    return isPathStyle() ? anyRegion : QLatin1String("service.") + anyRegion;
}

Result<Endpoint> Endpoint::fromUserInput(const QString &text, const QString &defaultScheme)
{
    Endpoint endpoint;
    endpoint.scheme = defaultScheme.toLower();
    QString host = text.trimmed();
    const qsizetype schemeEnd = host.indexOf(QLatin1String("://"));
    if (schemeEnd >= 0) {
        endpoint.scheme = host.left(schemeEnd).toLower();
        host = host.mid(schemeEnd + 3);
    }
    if (host.endsWith(u'/'))
        host.chop(1);
    if (endpoint.scheme != QLatin1String("http") && endpoint.scheme != QLatin1String("https"))
        return invalidEndpoint(text);
    if (host.isEmpty() && schemeEnd < 0)
        return endpoint;
    if (!isUsableTemplate(host))
        return invalidEndpoint(text);
    const QString wellKnown = publicTemplate(host);
    if (wellKnown.isEmpty() && isPublic(host) && !host.contains(u'{')) {
        //: %1 is a host name
        return CosError::local(
            ErrorKind::Invalid,
            QCoreApplication::translate("Cos::Endpoint", "“%1” serves web pages, not programs like this one.").arg(text));
    }
    endpoint.hostTemplate = wellKnown.isEmpty() ? host : wellKnown;
    return endpoint;
}

QString canonicalRegion(const QString &name)
{
    QString region = name.trimmed().toLower();
    if (region.startsWith(QLatin1String("cos")))
        region.remove(0, 3);
    for (const Alias &alias : aliases) {
        if (region == alias.old)
            return alias.present;
    }
    return name;
}

QString appIdOf(const QString &bucket)
{
    static const QRegularExpression fullName(QStringLiteral("^.+-([0-9]+)$"));
    return fullName.match(bucket).captured(1);
}

QString bucketNameProblem(const QString &name, const QString &region)
{
    static const QRegularExpression allowed(QStringLiteral("^[a-z0-9-]*$"));
    const QString appId = appIdOf(name);
    if (name.isEmpty())
        return QCoreApplication::translate("Cos::Endpoint", "Enter a name.");
    if (!allowed.match(name).hasMatch())
        return QCoreApplication::translate("Cos::Endpoint", "Only lower-case letters, digits and hyphens are allowed.");
    if (appId.isEmpty())
        return QCoreApplication::translate("Cos::Endpoint",
                                           "The name must end in a hyphen and the APPID, such as “-1250000000”.");
    const QString ownPart = name.left(name.size() - appId.size() - 1);
    if (ownPart.startsWith(u'-') || ownPart.endsWith(u'-'))
        return QCoreApplication::translate("Cos::Endpoint", "The name must not begin or end with a hyphen.");
    constexpr int longestHost = 60;
    const qsizetype excess = Endpoint{}.bucketHost(name, region).size() - longestHost;
    if (excess > 0) {
        return QCoreApplication::translate("Cos::Endpoint", "The name is too long for this region by %n character(s).", nullptr,
                                           int(excess));
    }
    return {};
}

}   // namespace Cos
