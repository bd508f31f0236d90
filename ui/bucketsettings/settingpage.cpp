// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/settingpage.h"

#include "bucketsettings/reviewdialog.h"
#include "bucketsettings/settingwidgets.h"
#include "bucketsettings/texttab.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/busybar.h"
#include "widgets/emptystate.h"
#include "widgets/notelabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>

using namespace Settings;

SettingPage::SettingPage(SettingEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_title(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_busy(new BusyBar(this))
    , m_stack(new QStackedWidget(this))
    , m_failure(new EmptyState(this))
    , m_retry(new QAction(this))
    , m_tabs(nullptr)
    , m_note(new NoteLabel(this))
    , m_remove(new QPushButton(this))
    , m_revert(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap(this));
    column->addWidget(newHeader());
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(new QWidget(m_stack));
    m_stack->addWidget(m_failure);
    m_stack->addWidget(newEditorPage());
    connect(m_retry, &QAction::triggered, &m_editor, &SettingEditor::load);
    connect(&m_editor, &SettingEditor::stateChanged, this, &SettingPage::showState);
    connect(&m_editor, &SettingEditor::changed, this, &SettingPage::updateButtons);
    connect(&m_editor, &SettingEditor::savePrepared, this, &SettingPage::review);
    connect(&m_editor, &SettingEditor::saved, this, [this] {
        updateButtons();
        m_note->setNote(NoteLabel::Good, m_isRemoving ? tr("The configuration was deleted.") : tr("Saved."));
        m_isRemoving = false;
    });
    connect(&m_editor, &SettingEditor::saveFailed, this, [this](const CosError &error) {
        giveUpRemoval();
        updateButtons();
        m_note->setError(error);
    });
    connect(m_remove, &QPushButton::clicked, this, &SettingPage::askToRemove);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        m_note->clear();
        m_editor.revert();
    });
    connect(m_save, &QPushButton::clicked, this, &SettingPage::save);
    retranslate();
    showState();
}

QWidget *SettingPage::newHeader()
{
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap(this) / 2);
    QFont font = Theme::scaledFont(this, 1.15);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_explanation->setWordWrap(true);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    return header;
}

QWidget *SettingPage::newEditorPage()
{
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap(this));
    m_tabs = new QTabWidget(page);
    m_tabs->setDocumentMode(false);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_note);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap(this));
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(m_revert);
    row->addWidget(m_save);
    column->addLayout(row);
    for (QPushButton *button : {m_remove, m_revert, m_save})
        button->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("saveSetting"));
    m_remove->setObjectName(QStringLiteral("removeSetting"));
    return page;
}

void SettingPage::showState()
{
    enum Page { Waiting, Failure, Editor };
    const SettingEditor::State state = m_editor.state();
    m_busy->setBusy(state == SettingEditor::State::Loading);
    const bool isFailed = state == SettingEditor::State::Failed || !m_editor.reasonAgainst().isEmpty();
    if (isFailed)
        showFailure();
    else if (state == SettingEditor::State::Ready && m_tabs->count() == 0)
        fillTabs();
    if (isFailed)
        m_stack->setCurrentIndex(Failure);
    else
        m_stack->setCurrentIndex(state == SettingEditor::State::Ready ? Editor : Waiting);
    updateButtons();
}

void SettingPage::showFailure()
{
    const QString reason = m_editor.reasonAgainst();
    const CosError &error = m_editor.error();
    if (!reason.isEmpty()) {
        m_failure->show(QStringLiteral("info"), tr("This bucket cannot have it"), reason);
    } else if (error.kind == ErrorKind::Denied) {
        m_failure->show(QStringLiteral("lock"), tr("You may not see this"),
                        tr("The keys of this account have no right to read this setting. Whoever owns the bucket can grant it."),
                        {m_retry});
    } else {
        m_failure->show(QStringLiteral("error"), tr("This could not be loaded"), userMessage(error), {m_retry});
    }
    if (m_editor.state() == SettingEditor::State::Failed)
        m_failure->setDetails(technicalDetails(error));
}

void SettingPage::fillTabs()
{
    const int current = std::max(0, m_tabs->currentIndex());
    while (m_tabs->count() > 0)
        delete m_tabs->widget(0);
    const QList<SettingTab> tabs = newSettingTabs(m_editor, m_tabs);
    for (const SettingTab &tab : tabs)
        m_tabs->addTab(tab.widget, tab.title);
    m_focusFirstProblem = tabs.first().focusFirstProblem;
    const bool isXml = m_editor.setting().format == DocumentFormat::Xml;
    m_tabs->addTab(new TextTab(m_editor, m_tabs), isXml ? tr("&XML") : tr("&JSON"));
    m_tabs->setCurrentIndex(current);
}

QString SettingPage::reasonNotToSave() const
{
    if (m_editor.textMistake())
        return tr("The text has a mistake; correct it first.");
    if (hasError(m_editor.problems()))
        return tr("Correct what is marked first.");
    return m_editor.isModified() ? QString() : tr("Nothing has been changed.");
}

void SettingPage::updateButtons()
{
    const bool isBusy = m_editor.isBusy();
    const QString reason = reasonNotToSave();
    m_save->setEnabled(reason.isEmpty() && !isBusy);
    m_save->setToolTip(reason);
    m_revert->setEnabled(m_editor.isModified() && !isBusy);
    m_remove->setVisible(m_editor.setting().isDeletable);
    m_remove->setEnabled(m_editor.isConfigured() && !isBusy);
    m_remove->setToolTip(m_editor.isConfigured() ? QString() : tr("There is no configuration to delete."));
    m_tabs->setEnabled(!isBusy);
    if (m_editor.isModified())
        m_note->clear();
}

void SettingPage::save()
{
    if (!m_editor.isModified() || m_editor.isBusy())
        return;
    if (!reasonNotToSave().isEmpty())
        return showMistake();
    m_isRemoving = false;
    m_editor.prepareSave();
    updateButtons();
    m_note->setNote(NoteLabel::Busy, tr("Looking at what the bucket has now…"));
}

void SettingPage::showMistake()
{
    m_note->setNote(NoteLabel::Problem, reasonNotToSave());
    if (m_editor.textMistake()) {
        m_tabs->setCurrentIndex(m_tabs->count() - 1);
        m_tabs->currentWidget()->setFocus();
    } else {
        m_tabs->setCurrentIndex(0);
        m_focusFirstProblem();
    }
}

void SettingPage::askToRemove()
{
    m_isRemoving = true;
    m_textBeforeRemoval = m_editor.text();
    m_editor.clear();
    m_editor.prepareSave();
    updateButtons();
    m_note->setNote(NoteLabel::Busy, tr("Looking at what the bucket has now…"));
}

void SettingPage::review(const SavePlan &plan)
{
    m_note->clear();
    updateButtons();
    auto *dialog = new ReviewDialog(m_editor, plan, window());
    connect(dialog, &ReviewDialog::saveRequested, this, [this](const SavePlan &agreed) {
        m_editor.save(agreed);
        updateButtons();
        m_note->setNote(NoteLabel::Busy, tr("Saving…"));
    });
    connect(dialog, &ReviewDialog::theirsRequested, &m_editor, &SettingEditor::load);
    connect(dialog, &ReviewDialog::rejected, this, &SettingPage::giveUpRemoval);
    dialog->open();
}

void SettingPage::giveUpRemoval()
{
    if (!m_isRemoving)
        return;
    m_isRemoving = false;
    m_editor.setText(m_textBeforeRemoval);
}

void SettingPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingPage::retranslate()
{
    m_title->setText(m_editor.setting().title());
    m_explanation->setText(m_editor.setting().explanation());
    m_retry->setText(tr("Try Again"));
    m_remove->setText(tr("&Delete Configuration…"));
    m_revert->setText(tr("&Undo Changes"));
    m_save->setText(tr("Sa&ve…"));
    m_note->clear();
    if (m_tabs->count() > 0)
        fillTabs();
    if (m_editor.state() == SettingEditor::State::Failed)
        showFailure();
    updateButtons();
}
