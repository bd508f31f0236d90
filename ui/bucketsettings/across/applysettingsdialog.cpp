// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/across/applysettingsdialog.h"

#include "bucketsettings/across/settingscomparison.h"
#include "bucketsettings/differenceview.h"
#include "theme/spacing.h"
#include "widgets/busybar.h"
#include "widgets/notelabel.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Settings;
using State = SettingsApplication::State;

namespace {
constexpr int shownRows = 4;   ///< at least
}   // namespace

ApplySettingsDialog::ApplySettingsDialog(BucketSettings &target, const Cos::BucketRef &from, const QList<SettingRecord> &wanted,
                                         QWidget *parent)
    : StandardDialog(parent)
    , m_from(from)
    , m_to(target.bucket())
    , m_heading(addHeading())
    , m_facts(addText())
    , m_names(new QCheckBox(this))
    , m_dangers(new NoteLabel(this))
    , m_busy(new BusyBar(this))
    , m_state(new NoteLabel(this))
    , m_list(new QTreeWidget(this))
    , m_warning(new NoteLabel(this))
    , m_rewritten(new NoteLabel(this))
    , m_difference(new DifferenceView(this))
    , m_asText(new QCheckBox(this))
    , m_apply(addButton(QDialogButtonBox::AcceptRole))
    , m_cancel(addButton(QDialogButtonBox::RejectRole))
{
    setObjectName(QStringLiteral("applySettings"));
    setSizeGripEnabled(true);
    QList<SettingRecord> possible;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(possible),
                 [](const SettingRecord &record) { return reasonNotToApply(record).isEmpty(); });
    addReasons(wanted);
    m_application = std::make_unique<SettingsApplication>(target, from, possible);
    takePlans();
    layOut();
    for (qsizetype row = 0; row < m_application->items().size(); ++row)
        new QTreeWidgetItem(m_list);
    connectParts();
    (dangers().isEmpty() ? m_apply : m_cancel)->setDefault(true);
    setWidthInCharacters(110);
    resize(width(), 38 * fontMetrics().lineSpacing());
    retranslate();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
}

void ApplySettingsDialog::connectParts()
{
    connect(m_application.get(), &SettingsApplication::changed, this, &ApplySettingsDialog::showRow);
    connect(m_application.get(), &SettingsApplication::finished, this, [this] {
        m_hasEnded = true;
        showState();
        m_cancel->setFocus();
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ApplySettingsDialog::showCurrent);
    connect(m_asText, &QCheckBox::toggled, this, &ApplySettingsDialog::showCurrent);
    connect(m_names, &QCheckBox::toggled, this, [this](bool isOn) {
        m_application->setNames(isOn ? SettingsApplication::Names::Rewritten : SettingsApplication::Names::AsTheyAre);
        takePlans();
        showCurrent();
        showState();
    });
    connect(m_apply, &QPushButton::clicked, this, &ApplySettingsDialog::begin);
}

void ApplySettingsDialog::layOut()
{
    m_list->setObjectName(QStringLiteral("wantedSettings"));
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(Theme::rowHeight(this) * shownRows);
    m_difference->setObjectName(QStringLiteral("changes"));
    m_names->setChecked(true);
    m_names->setVisible(m_application->hasNames());
    const QList<QWidget *> above{m_names, m_dangers, m_busy, m_state};
    for (QWidget *widget : above)
        body()->addWidget(widget);
    body()->addWidget(m_list, 2);
    const QList<QWidget *> notes{m_rewritten, m_warning};
    for (QWidget *widget : notes)
        body()->addWidget(widget);
    body()->addWidget(m_difference, 3);
    body()->addWidget(m_asText);
}

void ApplySettingsDialog::addReasons(const QList<SettingRecord> &wanted)
{
    for (const SettingRecord &record : wanted) {
        const Setting *setting = settingWithId(record.id);
        if (const QString reason = reasonNotToApply(record); !reason.isEmpty())
            m_leftOut.append(tr("%1 is left out: %2").arg(setting ? setting->title() : record.title, reason));
    }
}

int ApplySettingsDialog::currentRow() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

int ApplySettingsDialog::countOf(State state) const
{
    const QList<SettingsApplication::Item> &items = m_application->items();
    return int(std::count_if(items.begin(), items.end(),
                             [state](const SettingsApplication::Item &item) { return item.state == state; }));
}

QString ApplySettingsDialog::stateText(const SettingsApplication::Item &item) const
{
    switch (item.state) {
    case State::Impossible:
        return tr("Cannot be applied as it is");
    case State::Waiting:
        return item.wanted.state == SettingRecord::State::NotConfigured ? tr("Will be deleted") : tr("Will be changed");
    case State::Working:
        return tr("Being saved…");
    case State::Done:
        return tr("Applied");
    case State::Failed:
        return tr("Failed: %1").arg(userMessage(item.error));
    case State::Changed:
        return tr("Left alone: somebody else has changed it meanwhile");
    case State::GivenUp:
        break;
    }
    return tr("Not applied");
}

void ApplySettingsDialog::showRow(int row)
{
    const SettingsApplication::Item &item = m_application->items().at(row);
    QTreeWidgetItem *line = m_list->topLevelItem(row);
    line->setText(0, item.editor->setting().title());
    line->setText(1, stateText(item));
    line->setToolTip(1, item.state == State::Failed ? technicalDetails(item.error) : QString());
}

void ApplySettingsDialog::takePlans()
{
    m_plans.clear();
    for (int row = 0; row < m_application->items().size(); ++row)
        m_plans.append(m_application->plan(row));
}

void ApplySettingsDialog::showCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const SettingsApplication::Item &item = m_application->items().at(row);
    QStringList warnings = item.adaptation.warnings;
    const QList<Problem> problems = m_hasBegun ? QList<Problem>() : item.editor->problems();
    for (const Problem &problem : problems)
        warnings.append(problem.text);
    m_warning->setNote(item.state == State::Impossible ? NoteLabel::Problem : NoteLabel::Warning, warnings.join(u'\n'));
    m_rewritten->setNote(NoteLabel::Plain, m_names->isChecked() ? item.adaptation.rewritten.join(u'\n') : QString());
    const SavePlan &plan = m_plans.at(row);
    const bool isShownAsText = m_asText->isChecked() || !isDifferent(plan.changes);
    m_difference->showLines(isShownAsText ? plan.documentChanges : plan.changes);
}

QStringList ApplySettingsDialog::dangers() const
{
    QStringList all;
    for (const SavePlan &plan : m_plans)
        all += plan.newDangers;
    return all;
}

void ApplySettingsDialog::showState()
{
    const int waiting = countOf(State::Waiting);
    const int done = countOf(State::Done);
    const auto all = int(m_application->items().size());
    m_busy->setBusy(m_hasBegun && !m_hasEnded);
    m_names->setEnabled(!m_hasBegun);
    m_apply->setVisible(!m_hasBegun);
    m_apply->setEnabled(waiting > 0);
    m_cancel->setText(m_hasEnded ? tr("Close") : tr("Cancel"));
    m_dangers->setNote(NoteLabel::Warning, m_hasBegun ? QString() : dangers().join(u'\n'));
    if (m_hasEnded && done == all)
        m_state->setNote(NoteLabel::Good, tr("%n setting(s) were applied.", nullptr, done));
    else if (m_hasEnded)
        m_state->setNote(
            NoteLabel::Warning,
            tr("%1 of %n setting(s) were applied. The list says what became of the others.", nullptr, all).arg(done));
    else if (m_isCancelling)
        m_state->setNote(NoteLabel::Busy, tr("Waiting for what is being saved. Cancel once more to close without waiting."));
    else if (m_hasBegun)
        m_state->setNote(NoteLabel::Busy,
                         tr("%1 of %n setting(s) done…", nullptr, all).arg(all - waiting - countOf(State::Working)));
    else
        m_state->setNote(NoteLabel::Warning, m_leftOut.join(u'\n'));
}

void ApplySettingsDialog::begin()
{
    m_hasBegun = true;
    connect(m_application.get(), &SettingsApplication::changed, this, &ApplySettingsDialog::showState);
    m_application->start();
    showState();
}

void ApplySettingsDialog::reject()
{
    if (m_hasBegun && !m_hasEnded && !m_isCancelling) {
        m_isCancelling = true;
        m_application->cancel();
        return showState();
    }
    giveUp();
    StandardDialog::reject();
}

void ApplySettingsDialog::retranslate()
{
    setWindowTitle(tr("Apply Settings"));
    m_heading->setText(tr("Apply settings of %1 to %2?", "two buckets").arg(m_from.name, m_to.name));
    m_facts->setText(tr("Each of these settings is replaced as a whole. Nothing else of the bucket changes."));
    m_names->setText(tr("Where the settings &name the bucket they come from, name this one"));
    m_list->setHeaderLabels({tr("Setting"), tr("State")});
    m_list->setAccessibleName(tr("Settings to apply"));
    m_difference->setAccessibleName(tr("What will change"));
    m_asText->setText(tr("Show as the service &keeps it"));
    m_apply->setText(tr("&Apply"));
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        showRow(row);
    showState();
    showCurrent();
}
