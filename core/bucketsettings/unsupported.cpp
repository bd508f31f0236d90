// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/unsupported.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Settings {

namespace {

struct CodeReason
{
    QLatin1String code;
    const char *reason;
};

constexpr std::array codeReasons{
    CodeReason{QLatin1String("NotImplemented"),
               QT_TRANSLATE_NOOP("Settings::Unsupported", "This service does not have the setting.")},
    CodeReason{QLatin1String("MethodNotAllowed"),
               QT_TRANSLATE_NOOP("Settings::Unsupported", "This service does not have the setting for this bucket.")},
    CodeReason{QLatin1String("MultiAZFeatureNotSupport"),
               QT_TRANSLATE_NOOP("Settings::Unsupported", "Buckets in multiple availability zones cannot have it.")},
    CodeReason{QLatin1String("MAZOperationNotSupportOnOAZBucket"),
               QT_TRANSLATE_NOOP("Settings::Unsupported", "Only buckets in multiple availability zones can have it.")},
    CodeReason{QLatin1String("OAZOperationNotSupportOnMAZBucket"),
               QT_TRANSLATE_NOOP("Settings::Unsupported", "Buckets in multiple availability zones cannot have it.")},
    CodeReason{QLatin1String("ActionAccelerateNotSupported"),
               QT_TRANSLATE_NOOP("Settings::Unsupported", "The service does not offer it for this bucket.")},
    CodeReason{QLatin1String("BucketVersionNotOpen"),
               QT_TRANSLATE_NOOP("Settings::Unsupported", "Versioning must be enabled first.")},
};

}   // namespace

QString reasonWhyUnsupported(const CosError &error)
{
    const auto found = std::find_if(codeReasons.begin(), codeReasons.end(),
                                    [&error](const CodeReason &known) { return known.code == error.code; });
    if (found != codeReasons.end())
        return QCoreApplication::translate("Settings::Unsupported", found->reason);
    const bool saysSo = error.httpStatus == 501 || error.httpStatus == 405;
    return saysSo ? QCoreApplication::translate("Settings::Unsupported", codeReasons.front().reason) : QString();
}

}   // namespace Settings
