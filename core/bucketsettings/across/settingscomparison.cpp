// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/across/settingscomparison.h"

#include "bucketsettings/documentlines.h"
#include "bucketsettings/settinglist.h"

#include <QCoreApplication>

namespace Settings {

namespace {

struct ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::Comparison)
};

/// Of a setting that a file from an older version does not speak of.
SettingRecord missingRecord(const QByteArray &id)
{
    SettingRecord record{id, SettingRecord::State::Failed};
    record.reason = ComparisonText::tr("The file says nothing about it.");
    return record;
}

SettingRecord recordIn(const SettingsSnapshot &snapshot, const QByteArray &id)
{
    const SettingRecord *record = snapshot.record(id);
    return record ? *record : missingRecord(id);
}

bool isSameButNames(const Setting &setting, const ComparedSetting &compared, const Move &move)
{
    if (!setting.adapted)
        return false;
    const Adaptation adaptation = setting.adapted(compared.left.document, move);
    if (adaptation.rewritten.isEmpty())
        return false;
    const std::unique_ptr<SettingDocument> document = setting.newDocument({.bucket = move.to});
    return document->isSame({adaptation.document}, compared.right.configuration());
}

ComparedSetting::Verdict verdictOn(const Setting &setting, const ComparedSetting &compared, const Move &move)
{
    using Verdict = ComparedSetting::Verdict;
    if (!compared.left.isRead() || !compared.right.isRead())
        return Verdict::Unknown;
    const bool hasLeft = compared.left.state == SettingRecord::State::Configured;
    const bool hasRight = compared.right.state == SettingRecord::State::Configured;
    if (hasLeft != hasRight)
        return hasLeft ? Verdict::OnlyLeft : Verdict::OnlyRight;
    const std::unique_ptr<SettingDocument> document = setting.newDocument({.bucket = move.to});
    if (!hasLeft || document->isSame(compared.left.configuration(), compared.right.configuration()))
        return Verdict::Same;
    return isSameButNames(setting, compared, move) ? Verdict::SameButNames : Verdict::Different;
}

}   // namespace

QList<ComparedSetting> comparison(const SettingsSnapshot &left, const SettingsSnapshot &right)
{
    QList<ComparedSetting> all;
    for (const Setting &setting : bucketSettings()) {
        ComparedSetting compared{setting.id, setting.title(), recordIn(left, setting.id), recordIn(right, setting.id)};
        compared.verdict = verdictOn(setting, compared, {left.bucket, right.bucket, compared.right.configuration()});
        all.append(compared);
    }
    QByteArrayList unknown;
    const QList<SettingRecord> records = left.records + right.records;
    for (const SettingRecord &record : records) {
        if (settingWithId(record.id) || unknown.contains(record.id))
            continue;
        unknown.append(record.id);
        all.append({record.id, record.title, recordIn(left, record.id), recordIn(right, record.id)});
    }
    return all;
}

SettingDifference differenceOf(const ComparedSetting &compared, const Cos::BucketRef &left, const Cos::BucketRef &right)
{
    const Setting *setting = settingWithId(compared.id);
    if (!setting || !compared.left.isRead() || !compared.right.isRead())
        return {};
    const std::unique_ptr<SettingDocument> before = documentOf(*setting, compared.left, left);
    const std::unique_ptr<SettingDocument> after = documentOf(*setting, compared.right, right);
    return {difference(wordsOf(*before), wordsOf(*after)), difference(textLinesOf(*before), textLinesOf(*after))};
}

QString reasonNotToApply(const SettingRecord &record)
{
    const Setting *setting = settingWithId(record.id);
    if (!setting)
        return ComparisonText::tr("This version of Coscope does not know the setting.");
    if (!record.isRead())
        return record.reason;
    const bool canBeRemoved = setting->isDeletable || setting->takesNothing;
    if (record.state == SettingRecord::State::NotConfigured && !canBeRemoved)
        return ComparisonText::tr("The service cannot remove this setting once it was set.");
    return {};
}

}   // namespace Settings
