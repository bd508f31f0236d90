// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/across/settingscomparison.h"
#include "bucketsettings/across/settingsfile.h"
#include "demand.h"

using namespace Settings;

/// A file of bucket settings is refused with a sentence, or can be compared, and written again as what it is.
extern "C" int LLVMFuzzerTestOneInput(const char *bytes, size_t sizeBytes)
{
    const Result<SettingsSnapshot> first = settingsFromFile(QByteArray(bytes, qsizetype(sizeBytes)));
    if (!first) {
        DEMAND(!settingsFileMessage(first.error()).isEmpty());
        return 0;
    }
    const QByteArray written = settingsFileFrom(*first);
    const Result<SettingsSnapshot> second = settingsFromFile(written);
    DEMAND(second.isOk());
    DEMAND(settingsFileFrom(*second) == written);
    const SettingsSnapshot other{{QStringLiteral("b-1250000000"), QStringLiteral("ap-guangzhou")}, {}, second->records};
    for (const ComparedSetting &compared : comparison(*first, other)) {
        (void)differenceOf(compared, first->bucket, other.bucket);
        (void)summaryOf(compared.left, first->bucket);
        (void)reasonNotToApply(compared.left);
    }
    return 0;
}
