// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/bucketsettings.h"

#include "bucketsettings/settinglist.h"

#include <algorithm>

namespace Settings {

BucketSettings::BucketSettings(const SettingContext &context, Cos::Client *client, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    for (const Setting &setting : bucketSettings()) {
        auto *editor = new SettingEditor(setting, context, context.bucket, client, this);
        connect(editor, &SettingEditor::stateChanged, this, &BucketSettings::loadMore);
        m_editors.append(editor);
    }
}

SettingEditor *BucketSettings::editor(const QByteArray &settingId) const
{
    const auto found = std::find_if(m_editors.begin(), m_editors.end(),
                                    [&settingId](const SettingEditor *editor) { return editor->setting().id == settingId; });
    return found == m_editors.end() ? nullptr : *found;
}

void BucketSettings::load(SettingEditor *first)
{
    m_waiting.clear();
    for (SettingEditor *editor : std::as_const(m_editors)) {
        if (editor->state() == SettingEditor::State::Idle)
            m_waiting.append(editor);
    }
    std::stable_partition(m_waiting.begin(), m_waiting.end(), [first](const SettingEditor *editor) { return editor == first; });
    loadMore();
}

/// Listings of the same account must not wait behind a dozen small questions.
void BucketSettings::loadMore()
{
    constexpr int mostAtOnce = 4;
    const auto isLoading = [](const SettingEditor *editor) { return editor->state() == SettingEditor::State::Loading; };
    while (!m_waiting.isEmpty() && std::count_if(m_editors.begin(), m_editors.end(), isLoading) < mostAtOnce) {
        SettingEditor *next = m_waiting.takeFirst();
        if (next->state() == SettingEditor::State::Idle)
            next->load();
    }
}

}   // namespace Settings
