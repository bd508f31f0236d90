// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transferfilterbar.h"

#include "base/figures.h"
#include "mainwindow/actionset.h"
#include "theme/spacing.h"
#include "widgets/elidedlabel.h"
#include "widgets/filteredit.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>
#include <QToolButton>

#include <array>
#include <chrono>

using namespace std::chrono_literals;
using Transfer::StateFilter;

namespace {

constexpr std::array filters{StateFilter::All,    StateFilter::Unfinished, StateFilter::Active,  StateFilter::Waiting,
                             StateFilter::Paused, StateFilter::Failed,     StateFilter::Finished};

QString filterText(StateFilter filter)
{
    switch (filter) {
    case StateFilter::All:
        //: Filter of the transfer list
        return TransferFilterBar::tr("All");
    case StateFilter::Unfinished:
        //: Filter of the transfer list
        return TransferFilterBar::tr("In progress");
    case StateFilter::Active:
        //: Filter of the transfer list: what moves now
        return TransferFilterBar::tr("Active");
    case StateFilter::Waiting:
        //: Filter of the transfer list
        return TransferFilterBar::tr("Waiting");
    case StateFilter::Paused:
        //: Filter of the transfer list
        return TransferFilterBar::tr("Paused");
    case StateFilter::Failed:
        //: Filter of the transfer list
        return TransferFilterBar::tr("Failed");
    case StateFilter::Finished:
        //: Filter of the transfer list
        return TransferFilterBar::tr("Finished");
    }
    return {};
}

}   // namespace

TransferFilterBar::TransferFilterBar(ActionSet *actions, QWidget *parent)
    : QWidget(parent)
    , m_states(new QComboBox(this))
    , m_text(new FilterEdit(this))
    , m_shown(new ElidedLabel(this))
    , m_typing(new QTimer(this))
{
    const int gap = Theme::gap(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap, 0, gap, gap / 2);
    row->setSpacing(gap);
    for (const StateFilter filter : filters)
        m_states->addItem(QString(), int(filter));
    m_states->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);   // its counts change all the time
    m_states->setMinimumContentsLength(22);
    m_shown->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_states);
    row->addWidget(m_text);
    row->addWidget(m_shown);
    row->addStretch(1);
    addTool(actions->reportGroup);
    addTool(actions->exportFailures);
    m_typing->setSingleShot(true);
    m_typing->setInterval(150ms);
    connect(m_typing, &QTimer::timeout, this, &TransferFilterBar::changed);
    connect(m_text, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_text, &FilterEdit::leaveRequested, this, &TransferFilterBar::leaveRequested);
    connect(m_states, &QComboBox::currentIndexChanged, this, &TransferFilterBar::changed);
    retranslate();
}

void TransferFilterBar::addTool(QAction *action)
{
    auto *tool = new QToolButton(this);
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::TabFocus);
    tool->setDefaultAction(action);
    tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout()->addWidget(tool);
}

StateFilter TransferFilterBar::states() const
{
    return StateFilter(m_states->currentData().toInt());
}

QString TransferFilterBar::text() const
{
    return m_text->text();
}

void TransferFilterBar::setStates(StateFilter states)
{
    m_states->setCurrentIndex(m_states->findData(int(states)));
}

void TransferFilterBar::takeText(const QString &typed)
{
    m_text->take(typed);
}

FilterEdit *TransferFilterBar::textEdit() const
{
    return m_text;
}

void TransferFilterBar::clear()
{
    m_text->clear();
    setStates(StateFilter::All);
}

void TransferFilterBar::setCounts(const Transfer::JournalCounts &counts, qint64 active)
{
    if (counts == m_counts && active == m_active)
        return;
    m_counts = counts;
    m_active = active;
    showCounts();
}

void TransferFilterBar::setShown(qint64 rows, bool isLoading)
{
    m_rows = rows;
    m_isLoading = isLoading;
    showShown();
}

void TransferFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TransferFilterBar::retranslate()
{
    m_states->setAccessibleName(tr("Which transfers to show"));
    m_states->setToolTip(m_states->accessibleName());
    m_text->setTexts(tr("Filter by name or key"), tr("Shows only the transfers whose name or key contains this text"));
    showCounts();
    showShown();
}

void TransferFilterBar::showCounts()
{
    for (int index = 0; index < int(filters.size()); ++index) {
        const StateFilter filter = filters.at(size_t(index));
        qint64 count = sumOf(m_counts, filter).tasks;
        if (filter == StateFilter::Active)
            count = m_active;
        else if (filter == StateFilter::Waiting)
            count = qMax(qint64(0), count - m_active);
        //: An entry of the filter of the transfer list: a state and how many transfers are in it
        m_states->setItemText(index, tr("%1 (%2)").arg(filterText(filter), Figures::count(count)));
    }
}

void TransferFilterBar::showShown()
{
    if (m_isLoading)
        m_shown->setText(tr("Searching…"));
    else if (states() == StateFilter::All && text().isEmpty())
        m_shown->setText(QString());
    else
        m_shown->setText(tr("%Ln shown", nullptr, int(m_rows)));
}
