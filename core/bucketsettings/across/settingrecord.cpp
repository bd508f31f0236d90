// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/across/settingrecord.h"

#include "bucketsettings/settinglist.h"

#include <QCoreApplication>

#include <algorithm>

namespace Settings {

namespace {

struct SnapshotText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::Snapshot)
};

}   // namespace

Cos::Configuration SettingRecord::configuration() const
{
    return {state == State::Configured ? std::optional(document) : std::nullopt};
}

const SettingRecord *SettingsSnapshot::record(const QByteArray &id) const
{
    const auto found =
        std::find_if(records.begin(), records.end(), [&id](const SettingRecord &record) { return record.id == id; });
    return found == records.end() ? nullptr : &*found;
}

const Setting *settingWithId(const QByteArray &id)
{
    const QList<Setting> &all = bucketSettings();
    const auto found = std::find_if(all.begin(), all.end(), [&id](const Setting &setting) { return setting.id == id; });
    return found == all.end() ? nullptr : &*found;
}

std::unique_ptr<SettingDocument> documentOf(const Setting &setting, const SettingRecord &record, const Cos::BucketRef &bucket)
{
    std::unique_ptr<SettingDocument> document = setting.newDocument({.bucket = bucket});
    const auto mistake = document->read(record.configuration());
    Q_UNUSED(mistake)   // it was read when the record was made
    return document;
}

QString summaryOf(const SettingRecord &record, const Cos::BucketRef &bucket)
{
    switch (record.state) {
    case SettingRecord::State::Unavailable:
        return SnapshotText::tr("Not available for this bucket");
    case SettingRecord::State::Failed:
        return SnapshotText::tr("Could not be read");
    case SettingRecord::State::NotConfigured:
    case SettingRecord::State::Configured:
        break;
    }
    const Setting *setting = settingWithId(record.id);
    if (!setting)
        return SnapshotText::tr("Unknown to this version of Coscope");
    const std::unique_ptr<SettingDocument> document = documentOf(*setting, record, bucket);
    return document->misunderstanding() ? SnapshotText::tr("Only to be read as text") : document->summary();
}

}   // namespace Settings
