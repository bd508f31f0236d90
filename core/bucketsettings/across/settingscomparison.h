// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/across/settingrecord.h"
#include "bucketsettings/outline.h"

namespace Settings {

/// One setting of two buckets, or of a bucket and a file.
struct ComparedSetting
{
    enum class Verdict {
        Same,           ///< nothing on both sides is the same too
        SameButNames,   ///< each says of its own bucket what the other says of its own
        Different,
        OnlyLeft,
        OnlyRight,
        Unknown,   ///< at least one side is not known
    };

    QByteArray id;
    QString title;
    SettingRecord left;
    SettingRecord right;
    Verdict verdict = Verdict::Unknown;
};

/// In the order of the list of settings; those that we do not know follow.
QList<ComparedSetting> comparison(const SettingsSnapshot &left, const SettingsSnapshot &right);

/// From the left to the right, in words and as documents.
struct SettingDifference
{
    QList<DifferenceLine> words;
    QList<DifferenceLine> documents;
};
SettingDifference differenceOf(const ComparedSetting &compared, const Cos::BucketRef &left, const Cos::BucketRef &right);

/// Why \a record cannot be applied to a bucket; empty when it can.
QString reasonNotToApply(const SettingRecord &record);

}   // namespace Settings
