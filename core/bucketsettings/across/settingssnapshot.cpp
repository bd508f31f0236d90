// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/across/settingssnapshot.h"

namespace Settings {

namespace {

SettingRecord recordOf(const SettingEditor &editor)
{
    using State = SettingRecord::State;
    SettingRecord record{editor.setting().id};
    if (const QString reason = editor.reasonAgainst(); !reason.isEmpty()) {
        record.state = State::Unavailable;
        record.reason = reason;
    } else if (editor.state() != SettingEditor::State::Ready) {
        record.state = State::Failed;
        record.reason = userMessage(editor.error());
    } else if (editor.isConfigured()) {
        record.state = State::Configured;
        const std::unique_ptr<SettingDocument> document = editor.setting().newDocument(editor.context());
        const auto mistake = document->read(editor.loaded());
        record.document = mistake ? editor.loaded().document.value_or(QByteArray()) : document->text();
    }
    return record;
}

}   // namespace

SettingsSnapshot snapshotOf(const BucketSettings &settings, const QDateTime &nowUtc)
{
    SettingsSnapshot snapshot{settings.bucket(), nowUtc, {}};
    for (const SettingEditor *editor : settings.editors())
        snapshot.records.append(recordOf(*editor));
    return snapshot;
}

}   // namespace Settings
