// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/logging/loggingsetting.h"

#include <QCoreApplication>

#include <algorithm>

namespace Settings {

namespace {

struct LoggingText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::Logging)
};

constexpr QLatin1String enabledName("LoggingEnabled");
constexpr QLatin1String bucketName("TargetBucket");
constexpr QLatin1String prefixName("TargetPrefix");
const Cos::Subresource loggingResource{"logging"};

Parsed<AccessLogging> loggingFromXml(const XmlElement &root)
{
    const XmlElement *enabled = root.child(enabledName);
    if (!enabled)
        return AccessLogging{};
    return AccessLogging{true, enabled->textOf(bucketName).value_or(QString()), enabled->textOf(prefixName).value_or(QString())};
}

XmlElement loggingToXml(const AccessLogging &logging, XmlElement root)
{
    if (!logging.isEnabled) {
        root.removeChildren(enabledName);
        return root;
    }
    XmlElement enabled = root.childOrNew(enabledName);
    enabled.setTextOrRemove(bucketName, logging.targetBucket);
    enabled.setTextOrRemove(prefixName, logging.targetPrefix);
    root.setChild(enabled);
    return root;
}

QStringList bucketsOfRegion(const SettingContext &context)
{
    QStringList names;
    for (const Cos::BucketRef &bucket : context.knownBuckets) {
        if (bucket.region == context.bucket.region)
            names.append(bucket.name);
    }
    return names;
}

Form loggingForm(const Access<AccessLogging> &logging, const SettingContext &context)
{
    const auto isEnabled = [logging] { return logging().isEnabled; };
    return {{
        {"LoggingEnabled", LoggingText::tr("&Keep a record of all requests"),
         SwitchField{propertyOf(logging, &AccessLogging::isEnabled)},
         LoggingText::tr("Records arrive as objects, some minutes late, and cost storage.")},
        {"TargetBucket", LoggingText::tr("In the &bucket"),
         TextField{propertyOf(logging, &AccessLogging::targetBucket), QStringLiteral("logs-1250000000"),
                   bucketsOfRegion(context)},
         LoggingText::tr("A bucket of yours in the same region, better another one than this."), isEnabled},
        {"TargetPrefix",
         LoggingText::tr("&Folder or prefix"),
         TextField{propertyOf(logging, &AccessLogging::targetPrefix), QStringLiteral("access/")},
         {},
         isEnabled},
    }};
}

QList<Problem> loggingProblems(const AccessLogging &logging, const SettingContext &context)
{
    QList<Problem> problems;
    if (!logging.isEnabled)
        return problems;
    if (logging.targetBucket.isEmpty())
        problems.append({"TargetBucket", LoggingText::tr("Name the bucket that gets the records.")});
    const auto known = std::find_if(context.knownBuckets.begin(), context.knownBuckets.end(),
                                    [&](const Cos::BucketRef &bucket) { return bucket.name == logging.targetBucket; });
    if (known != context.knownBuckets.end() && known->region != context.bucket.region)
        problems.append({"TargetBucket", LoggingText::tr("%1 is in another region.").arg(logging.targetBucket)});
    if (logging.targetBucket == context.bucket.name) {
        problems.append({"TargetBucket", LoggingText::tr("Writing the records into the bucket itself makes records of its own."),
                         Problem::Severity::Warning});
    }
    if (logging.targetPrefix.startsWith(u'/'))
        problems.append({"TargetPrefix", LoggingText::tr("The prefix must not begin with /.")});
    return problems;
}

XmlSetting<AccessLogging> loggingParts()
{
    return {.subresource = loggingResource,
            .rootName = QLatin1String("BucketLoggingStatus"),
            .read = loggingFromXml,
            .write = loggingToXml,
            .isEmpty = [](const AccessLogging &logging) { return !logging.isEnabled; },
            .form = loggingForm,
            .summary =
                [](const AccessLogging &logging) {
                    return logging.isEnabled
                               ? LoggingText::tr("Into %1").arg(QString(logging.targetBucket + u'/' + logging.targetPrefix))
                               : LoggingText::tr("Off");
                },
            .problems = loggingProblems,
            .isDeletable = false};
}

std::unique_ptr<SettingDocument> newLoggingDocument(const SettingContext &context)
{
    return std::make_unique<LoggingDocument>(loggingParts(), context);
}

Adaptation adaptedLogging(const QByteArray &document, const Move &move)
{
    return adaptedDocument(document, loggingParts(), [&move](AccessLogging &logging, Adaptation &adaptation) {
        if (logging.targetBucket == move.from.name) {
            logging.targetBucket = move.to.name;
            adaptation.rewritten.append(LoggingText::tr("The records of %1 go into %1 itself.").arg(move.to.name));
        } else if (logging.isEnabled && !move.isWithinAccount()) {
            adaptation.warnings.append(LoggingText::tr("%1 belongs to another account.").arg(logging.targetBucket));
        } else if (logging.isEnabled && !move.isWithinRegion()) {
            adaptation.warnings.append(
                LoggingText::tr("Records can only go into a bucket of the same region; %1 may be in another one.")
                    .arg(logging.targetBucket));
        }
    });
}

}   // namespace

Setting loggingSetting()
{
    Setting setting;
    setting.id = "logging";
    setting.subresource = loggingResource;
    setting.isDeletable = false;
    setting.takesNothing = true;
    setting.title = [] { return LoggingText::tr("Access Logging"); };
    setting.explanation = [] { return LoggingText::tr("A record of who asked for what and when, kept as objects in a bucket."); };
    setting.newDocument = newLoggingDocument;
    setting.adapted = adaptedLogging;
    return setting;
}

}   // namespace Settings
