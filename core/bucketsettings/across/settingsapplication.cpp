// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/across/settingsapplication.h"

#include <algorithm>

namespace Settings {

SettingsApplication::SettingsApplication(BucketSettings &target, const Cos::BucketRef &from, const QList<SettingRecord> &wanted,
                                         QObject *parent)
    : QObject(parent)
    , m_target(&target)
    , m_from(from)
{
    for (const SettingRecord &record : wanted) {
        SettingEditor *editor = target.editor(record.id);
        if (editor && editor->state() == SettingEditor::State::Ready)
            m_items.append({editor, record});
    }
    std::for_each(m_items.begin(), m_items.end(), [this](Item &item) { prepare(item); });
}

SettingsApplication::~SettingsApplication()
{
    giveUp();
}

void SettingsApplication::giveUp()
{
    if (!m_target)
        return;
    for (const Item &item : std::as_const(m_items)) {
        item.editor->disconnect(this);
        if (item.editor->isModified())
            item.editor->revert();
    }
}

void SettingsApplication::prepare(Item &item)
{
    const Setting &setting = item.editor->setting();
    const QByteArray &document = item.wanted.document;
    const bool isConfigured = item.wanted.state == SettingRecord::State::Configured;
    item.adaptation = isConfigured && setting.adapted
                          ? setting.adapted(document, {m_from, m_target->bucket(), item.editor->loaded()})
                          : Adaptation{document};
    item.editor->setText(m_names == Names::Rewritten ? item.adaptation.document : document);
    const bool isSendable = !item.editor->textMistake() && !hasError(item.editor->problems());
    item.state = isSendable ? State::Waiting : State::Impossible;
}

bool SettingsApplication::hasNames() const
{
    return std::any_of(m_items.begin(), m_items.end(), [](const Item &item) { return !item.adaptation.rewritten.isEmpty(); });
}

void SettingsApplication::setNames(Names names)
{
    m_names = names;
    for (int row = 0; row < m_items.size(); ++row) {
        prepare(m_items[row]);
        Q_EMIT changed(row);
    }
}

bool SettingsApplication::isRunning() const
{
    return std::any_of(m_items.begin(), m_items.end(), [](const Item &item) { return item.state == State::Working; });
}

void SettingsApplication::start()
{
    const auto next = std::find_if(m_items.begin(), m_items.end(), [](const Item &item) { return item.state == State::Waiting; });
    if (next == m_items.end() || !m_target)
        Q_EMIT finished();
    else
        workOn(int(next - m_items.begin()));
}

void SettingsApplication::workOn(int row)
{
    m_items[row].state = State::Working;
    SettingEditor *editor = m_items.at(row).editor;
    connect(editor, &SettingEditor::savePrepared, this, [this, row](const SavePlan &now) { saveAgreed(row, now); });
    connect(editor, &SettingEditor::saved, this, [this, row] { end(row, State::Done); });
    connect(editor, &SettingEditor::saveFailed, this, [this, row](const CosError &error) { end(row, State::Failed, error); });
    Q_EMIT changed(row);
    editor->prepareSave();
}

/// What was agreed to was a change of what had been loaded, not of what somebody else has made of it.
void SettingsApplication::saveAgreed(int row, const SavePlan &now)
{
    if (m_isCancelled)
        end(row, State::GivenUp);
    else if (now.isChangedMeanwhile)
        end(row, State::Changed);
    else
        m_items.at(row).editor->save(now);
}

void SettingsApplication::end(int row, State state, const CosError &error)
{
    Item &item = m_items[row];
    item.editor->disconnect(this);
    item.state = state;
    item.error = error;
    Q_EMIT changed(row);
    start();
}

void SettingsApplication::cancel()
{
    m_isCancelled = true;
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items.at(row).state != State::Waiting)
            continue;
        m_items[row].state = State::GivenUp;
        Q_EMIT changed(row);
    }
}

}   // namespace Settings
