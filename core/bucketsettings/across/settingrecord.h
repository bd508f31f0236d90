// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/setting.h"

#include <QDateTime>

namespace Settings {

/// What a bucket, or a file, says about one setting.
struct SettingRecord
{
    enum class State {
        Configured,
        NotConfigured,
        Unavailable,   ///< the bucket or account cannot have it
        Failed,        ///< it could not be read
    };

    QByteArray id;
    State state = State::NotConfigured;
    QByteArray document = {};   ///< of a configured one: its XML or JSON, in UTF-8
    QString reason = {};        ///< why it is unavailable or failed
    QString title = {};         ///< for settings that we do not know

    Cos::Configuration configuration() const;
    bool isRead() const { return state == State::Configured || state == State::NotConfigured; }

    friend bool operator==(const SettingRecord &, const SettingRecord &) = default;
};

/// All settings of a bucket at one moment. It holds configurations only, neither keys nor names of accounts.
struct SettingsSnapshot
{
    Cos::BucketRef bucket;
    QDateTime takenUtc;
    QList<SettingRecord> records;

    /// Null when there is none.
    const SettingRecord *record(const QByteArray &id) const;

    friend bool operator==(const SettingsSnapshot &, const SettingsSnapshot &) = default;
};

/// The setting with the id \a id; null for one that we do not know.
const Setting *settingWithId(const QByteArray &id);
/// \a record as a document to look at.
std::unique_ptr<SettingDocument> documentOf(const Setting &setting, const SettingRecord &record, const Cos::BucketRef &bucket);
/// A line about it: "2 rules", "Not available for this bucket".
QString summaryOf(const SettingRecord &record, const Cos::BucketRef &bucket);

}   // namespace Settings
