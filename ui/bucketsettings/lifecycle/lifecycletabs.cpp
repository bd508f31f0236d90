// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/lifecycletabs.h"

#include "bucketsettings/lifecycle/lifecycleeditor.h"
#include "bucketsettings/lifecycle/lifecyclepreview.h"
#include "bucketsettings/lifecycle/lifecyclesetting.h"
#include "bucketsettings/lifecycle/previewpane.h"
#include "bucketsettings/settingeditor.h"
#include "widgets/notelabel.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Settings;

namespace {

LifecycleDocument *documentOf(SettingEditor &editor)
{
    return dynamic_cast<LifecycleDocument *>(&editor.document());
}

}   // namespace

LifecycleTab::LifecycleTab(SettingEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_note(new NoteLabel(this))
    , m_rules(new LifecycleEditor(this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_note);
    column->addWidget(m_rules, 1);
    connect(m_rules, &LifecycleEditor::changed, this, &LifecycleTab::takeRules);
    connect(&m_editor, &SettingEditor::replaced, this, &LifecycleTab::rebuild);
    connect(&m_editor, &SettingEditor::changed, this, &LifecycleTab::takeFacts);
    connect(&m_editor, &SettingEditor::changed, this, &LifecycleTab::showServiceProblems);
    rebuild();
}

void LifecycleTab::rebuild()
{
    const LifecycleDocument *document = documentOf(m_editor);
    const std::optional<TextMistake> misunderstanding = m_editor.document().misunderstanding();
    m_rules->setEnabled(document && !misunderstanding);
    takeFacts();
    if (document)
        m_rules->setRules(document->value().rules);
    showServiceProblems();
}

/// What the bucket is may be found out, or change, while the rules are on the screen.
void LifecycleTab::takeFacts()
{
    const LifecycleDocument *document = documentOf(m_editor);
    if (!document)
        return;
    const Lifecycle::BucketFacts facts = lifecycleFacts(document->context());
    if (facts.isMultiAz == m_facts.isMultiAz && facts.keepsVersions == m_facts.keepsVersions)
        return;
    m_facts = facts;
    m_rules->setBucketFacts(m_facts);
}

void LifecycleTab::takeRules()
{
    LifecycleDocument *document = documentOf(m_editor);
    if (!document)
        return;
    document->value().rules = m_rules->rules();
    m_editor.noteChange();
}

void LifecycleTab::focusFirstProblem()
{
    m_rules->focusFirstProblem();
}

/// What the rules themselves know stands at their fields; this is what the service said about them.
void LifecycleTab::showServiceProblems()
{
    const std::optional<TextMistake> misunderstanding = m_editor.document().misunderstanding();
    if (misunderstanding) {
        m_note->setNote(NoteLabel::Warning,
                        tr("These rules cannot be shown: %1. They can still be changed as text, and nothing in "
                           "them is lost.")
                            .arg(misunderstanding->reason));
        return;
    }
    QStringList texts;
    for (const Problem &problem : m_editor.serviceProblems())
        texts.append(problem.text);
    if (texts.isEmpty())
        m_note->clear();
    else
        m_note->setNote(NoteLabel::Problem, texts.join(u'\n'));
}

void LifecycleTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showServiceProblems();
    QWidget::changeEvent(event);
}

LifecyclePreviewTab::LifecyclePreviewTab(SettingEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_pane(new PreviewPane(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    m_pane->setStart([this](const QList<Lifecycle::Rule> &rules) -> Lifecycle::LifecyclePreview * {
        Cos::Client *client = m_editor.client();
        if (!client)
            return nullptr;
        return new Lifecycle::LifecyclePreview(client, m_editor.context().bucket, rules, QDateTime::currentDateTimeUtc());
    });
    connect(&m_editor, &SettingEditor::changed, this, &LifecyclePreviewTab::takeRules);
    takeRules();
}

void LifecyclePreviewTab::takeRules()
{
    const LifecycleDocument *document = documentOf(m_editor);
    m_pane->setRules(document && !document->misunderstanding() ? document->value().rules : QList<Lifecycle::Rule>());
}
