// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/previewpane.h"

#include "base/figures.h"
#include "browse/storageclass.h"
#include "bucketsettings/lifecycle/lifecyclecheck.h"
#include "bucketsettings/lifecycle/lifecyclepreview.h"
#include "bucketsettings/lifecycle/previewmodel.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/busybar.h"
#include "widgets/notelabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

#include <limits>

using namespace Lifecycle;

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new PreviewModel(this))
    , m_scope(new QComboBox(this))
    , m_begin(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_busy(new BusyBar(this))
    , m_headline(new QLabel(this))
    , m_stale(new NoteLabel(this))
    , m_error(new NoteLabel(this))
    , m_costs(new NoteLabel(this))
    , m_tree(new QTreeView(this))
{
    m_scope->setObjectName(QStringLiteral("previewScope"));
    m_begin->setObjectName(QStringLiteral("beginPreview"));
    m_stop->setObjectName(QStringLiteral("stopPreview"));
    m_headline->setObjectName(QStringLiteral("previewHeadline"));
    m_tree->setObjectName(QStringLiteral("previewTree"));
    m_begin->setIcon(Theme::icon(QStringLiteral("search")));
    m_stop->setIcon(Theme::icon(QStringLiteral("stop")));
    for (QPushButton *button : {m_begin, m_stop})
        button->setAutoDefault(false);
    m_headline->setWordWrap(true);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(PreviewModel::WhatColumn, QHeaderView::Stretch);
    for (const int column : {PreviewModel::CountColumn, PreviewModel::SizeColumn})
        m_tree->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);

    auto *row = new QHBoxLayout;
    row->addWidget(m_scope);
    row->addWidget(m_begin);
    row->addWidget(m_stop);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_busy);
    for (QWidget *part : {static_cast<QWidget *>(m_headline), static_cast<QWidget *>(m_error), static_cast<QWidget *>(m_stale),
                          static_cast<QWidget *>(m_costs)})
        column->addWidget(part);
    column->addWidget(m_tree, 1);
    column->addStretch();

    connect(m_begin, &QPushButton::clicked, this, &PreviewPane::begin);
    connect(m_stop, &QPushButton::clicked, this, &PreviewPane::stop);
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] { setState(m_state); });
    setState(State::Idle);
    retranslate();
}

void PreviewPane::setStart(const Start &start)
{
    m_start = start;
    setState(m_state);
}

void PreviewPane::setRules(const QList<Rule> &rules)
{
    m_rules = rules;
    fillScope();
    setState(m_state);
}

/// All of them, or one.
void PreviewPane::fillScope()
{
    const QSignalBlocker blocker(m_scope);
    const int chosen = m_scope->currentIndex();
    m_scope->clear();
    m_scope->addItem(tr("All enabled rules together"));
    for (int index = 0; index < m_rules.size(); ++index) {
        //: %1 is the name of a lifecycle rule
        m_scope->addItem(tr("Only “%1”").arg(ruleName(m_rules, index)));
    }
    m_scope->setCurrentIndex(chosen < m_scope->count() ? qMax(0, chosen) : 0);
}

/// A rule by itself is looked at even while it is switched off: that is when one wants to know.
QList<Rule> PreviewPane::chosenRules() const
{
    const int index = m_scope->currentIndex() - 1;
    if (index < 0)
        return m_rules;
    Rule rule = m_rules.at(index);
    rule.isEnabled = true;
    return {rule};
}

void PreviewPane::begin()
{
    m_seenRules = chosenRules();
    LifecyclePreview *const preview = m_start(m_seenRules);
    if (!preview)
        return;   // signed out meanwhile
    m_totals = {};
    m_model->clear();
    m_error->clear();
    m_nextRun = runDateFrom(preview->nowUtc().toMSecsSinceEpoch());
    connect(preview, &LifecyclePreview::counted, this, [this, preview] {
        m_totals = preview->totalsSoFar();
        showHeadline();
    });
    m_operation = OperationHandle(preview->onDone(this, [this](const Result<PreviewTotals> &end) { finish(end); }));
    setState(State::Running);
    m_stop->setFocus(Qt::OtherFocusReason);
}

void PreviewPane::stop()
{
    m_operation.reset();
    m_model->setTotals(m_totals, m_nextRun);
    setState(State::Stopped);
    m_begin->setFocus(Qt::OtherFocusReason);
}

void PreviewPane::finish(const Result<PreviewTotals> &end)
{
    const bool hadFocus = m_stop->hasFocus();
    if (end) {
        m_totals = *end;
        m_error->clear();
    } else {
        m_error->setError(end.error());
    }
    m_model->setTotals(m_totals, m_nextRun);
    setState(end ? State::Done : State::Failed);
    if (hadFocus)
        (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_tree) : m_begin)->setFocus(Qt::OtherFocusReason);
}

void PreviewPane::setState(State state)
{
    m_state = state;
    const bool isRunning = state == State::Running;
    m_busy->setBusy(isRunning);
    m_stop->setVisible(isRunning);
    m_begin->setVisible(!isRunning);
    m_begin->setEnabled(m_start && !chosenRules().isEmpty());
    m_scope->setEnabled(!isRunning);
    m_tree->setVisible(state != State::Idle && !isRunning && m_model->rowCount() > 0);
    showHeadline();
    showNotes();
}

void PreviewPane::showHeadline()
{
    const int seen = int(qMin<qint64>(m_totals.seen.count + m_totals.uploadCount, std::numeric_limits<int>::max()));
    const QString size = Figures::size(m_totals.seen.bytes);
    switch (m_state) {
    case State::Idle:
        m_headline->setText(tr("See what the rules would do to the objects that are there now, and when. Nothing is changed."));
        return;
    case State::Running:
        //: %1 is the size of the objects
        m_headline->setText(tr("Looking at the objects: %Ln so far, %1…", nullptr, seen).arg(size));
        return;
    case State::Stopped:
    case State::Failed:
        //: %1 is the size of the objects
        m_headline->setText(tr("Stopped after %Ln object(s) (%1). What follows is about these alone.", nullptr, seen).arg(size));
        return;
    case State::Done:
        break;
    }
    //: %1 is the size of the objects
    const QString looked = tr("%Ln object(s) (%1) were looked at.", nullptr, seen).arg(size);
    m_headline->setText(looked + u' ' + outcome());
}

QString PreviewPane::outcome() const
{
    if (m_totals.steps.isEmpty())
        return tr("The rules do nothing to any of them.");
    if (m_totals.untouched.count == 0)
        return tr("Something happens to each of them.");
    //: %1 is a number of objects
    return tr("The rules do nothing to %1 of them.").arg(Figures::count(m_totals.untouched.count));
}

QStringList PreviewPane::warnings() const
{
    const auto asNumber = [](qint64 count) { return int(qMin<qint64>(count, std::numeric_limits<int>::max())); };
    QStringList texts;
    if (m_totals.isVersioningUnknown) {
        texts.append(tr("These keys may not ask whether the bucket keeps versions. If it does, deleted objects stay as older "
                        "versions, and what the rules do to older versions is missing here."));
    }
    for (auto leave = m_totals.earlyLeaves.cbegin(); leave != m_totals.earlyLeaves.cend(); ++leave) {
        //: %1 is the size of the objects, %2 a storage class, %3 a number of days
        texts.append(
            tr("%Ln object(s) (%1) leave %2 up to %3 days before the end of its minimum stay, which is billed all the same.",
               nullptr, asNumber(leave->amount.count))
                .arg(Figures::size(leave->amount.bytes), storageClassName(leave.key()), Figures::count(leave->mostMissingDays)));
    }
    for (auto small = m_totals.billedLarger.cbegin(); small != m_totals.billedLarger.cend(); ++small) {
        //: %1 is a storage class
        texts.append(tr("%Ln object(s) smaller than 64 KB will be billed as 64 KB each in %1.", nullptr, asNumber(small->count))
                         .arg(storageClassName(small.key())));
    }
    return texts;
}

void PreviewPane::showNotes()
{
    const bool hasResult = m_state == State::Done || m_state == State::Stopped || m_state == State::Failed;
    const QStringList texts = hasResult ? warnings() : QStringList();
    if (texts.isEmpty())
        m_costs->clear();
    else
        m_costs->setNote(NoteLabel::Warning, texts.join(u'\n'));
    if (hasResult && chosenRules() != m_seenRules)
        m_stale->setNote(NoteLabel::Plain, tr("The rules have changed since."));
    else
        m_stale->clear();
}

void PreviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreviewPane::retranslate()
{
    fillScope();
    m_scope->setAccessibleName(tr("Which rules to look at"));
    m_begin->setText(tr("&Look at the Objects"));
    m_stop->setText(tr("&Stop"));
    m_tree->setAccessibleName(tr("What happens, and when"));
    m_model->retranslate();
    showHeadline();
    showNotes();
}
