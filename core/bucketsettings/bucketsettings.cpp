// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/bucketsettings.h"

#include "bucketsettings/settinglist.h"

#include <algorithm>

namespace Settings {

BucketSettings::BucketSettings(const SettingContext &context, Cos::Client *client, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_findings(std::make_shared<BucketFindings>())
    , m_client(client)
{
    m_context.findings = m_findings;
    for (const Setting &setting : bucketSettings()) {
        auto *editor = new SettingEditor(setting, m_context, context.bucket, client, this);
        connect(editor, &SettingEditor::stateChanged, this, &BucketSettings::loadMore);
        connect(editor, &SettingEditor::stateChanged, this, &BucketSettings::progressed);
        m_editors.append(editor);
        if (setting.id == "versioning")
            connect(editor, &SettingEditor::replaced, this, &BucketSettings::noteVersioning);
    }
}

SettingEditor *BucketSettings::editor(const QByteArray &settingId) const
{
    const auto found = std::find_if(m_editors.begin(), m_editors.end(),
                                    [&settingId](const SettingEditor *editor) { return editor->setting().id == settingId; });
    return found == m_editors.end() ? nullptr : *found;
}

/// What the bucket itself says; without an answer no setting is the worse.
void BucketSettings::askForInfo()
{
    if (!m_client || m_info.isRunning() || m_findings->info)
        return;
    m_info = OperationHandle(m_client->headBucket(m_context.bucket)->onDone(this, [this](const Result<Cos::BucketInfo> &result) {
        if (!result)
            return;
        m_findings->info = *result;
        tellFindings();
    }));
}

void BucketSettings::noteVersioning()
{
    const SettingEditor *versioning = editor("versioning");
    if (versioning->state() != SettingEditor::State::Ready || m_findings->keepsVersions == versioning->isConfigured())
        return;
    m_findings->keepsVersions = versioning->isConfigured();
    tellFindings();
}

/// Some problems, and the reasons why a setting cannot be had, may be others now.
void BucketSettings::tellFindings()
{
    for (SettingEditor *editor : std::as_const(m_editors))
        editor->noteFindings();
}

void BucketSettings::load(SettingEditor *first)
{
    askForInfo();
    for (SettingEditor *editor : std::as_const(m_editors)) {
        if (editor->state() == SettingEditor::State::Idle && !m_waiting.contains(editor))
            m_waiting.append(editor);
    }
    std::stable_partition(m_waiting.begin(), m_waiting.end(), [first](const SettingEditor *editor) { return editor == first; });
    loadMore();
}

void BucketSettings::reload()
{
    m_waiting.clear();
    std::copy_if(m_editors.begin(), m_editors.end(), std::back_inserter(m_waiting),
                 [](const SettingEditor *editor) { return !editor->isModified(); });
    loadMore();
}

int BucketSettings::settledCount() const
{
    return int(std::count_if(m_editors.begin(), m_editors.end(), [this](const SettingEditor *editor) {
        const bool isOpen = editor->state() == SettingEditor::State::Idle || editor->state() == SettingEditor::State::Loading;
        return !isOpen && !m_waiting.contains(editor);
    }));
}

/// Listings of the same account must not wait behind a dozen small questions.
void BucketSettings::loadMore()
{
    constexpr int mostAtOnce = 4;
    const auto isLoading = [](const SettingEditor *editor) { return editor->state() == SettingEditor::State::Loading; };
    while (!m_waiting.isEmpty() && std::count_if(m_editors.begin(), m_editors.end(), isLoading) < mostAtOnce) {
        SettingEditor *next = m_waiting.takeFirst();
        // What has been changed while it waited is not thrown away.
        if (next->state() != SettingEditor::State::Loading && !next->isModified())
            next->load();
    }
}

}   // namespace Settings
