// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/connectiontestview.h"

#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/notelabel.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

ConnectionTestView::ConnectionTestView(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(this))
    , m_busyBar(new QProgressBar(this))
    , m_detailsButton(new QToolButton(this))
    , m_note(new NoteLabel(this))
    , m_details(new QLabel(this))
{
    m_button->setObjectName(QStringLiteral("testButton"));
    m_button->setAutoDefault(false);
    m_busyBar->setRange(0, 0);
    m_busyBar->setTextVisible(false);
    m_note->setObjectName(QStringLiteral("testNote"));
    m_detailsButton->setObjectName(QStringLiteral("testDetailsButton"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoRaise(true);
    m_detailsButton->setFocusPolicy(Qt::StrongFocus);
    m_detailsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_details->setObjectName(QStringLiteral("testDetails"));
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->addWidget(m_button);
    row->addWidget(m_busyBar, 1);
    row->addStretch();
    row->addWidget(m_detailsButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap(this));
    column->addLayout(row);
    column->addWidget(m_note);
    column->addWidget(m_details);

    connect(m_button, &QPushButton::clicked, this, [this] { isTesting() ? Q_EMIT stopRequested() : Q_EMIT testRequested(); });
    connect(m_detailsButton, &QToolButton::toggled, this, [this](bool isUnfolded) {
        m_details->setVisible(isUnfolded);
        m_detailsButton->setArrowType(isUnfolded ? Qt::DownArrow : Qt::RightArrow);
    });
    setState(State::Idle);
}

void ConnectionTestView::setTestable(bool isTestable, const QString &reasonWhenNot)
{
    m_button->setEnabled(isTestable || isTesting());
    m_button->setToolTip(isTestable ? QString() : reasonWhenNot);
}

void ConnectionTestView::showTesting()
{
    setState(State::Testing);
}

void ConnectionTestView::showReport(const ConnectionReport &report)
{
    m_report = report;
    setState(State::Reported);
}

void ConnectionTestView::clear()
{
    if (m_state != State::Idle)
        setState(State::Idle);
}

void ConnectionTestView::setState(State state)
{
    m_state = state;
    if (state != State::Reported)
        m_report.reset();
    m_busyBar->setVisible(isTesting());
    m_detailsButton->setChecked(false);
    m_detailsButton->setArrowType(Qt::RightArrow);
    m_detailsButton->setVisible(m_report && m_report->error);
    m_details->hide();
    retranslate();
}

void ConnectionTestView::retranslate()
{
    m_button->setText(isTesting() ? tr("S&top Test") : tr("&Test Connection"));
    m_busyBar->setAccessibleName(tr("Testing the connection"));
    m_detailsButton->setText(tr("&Details"));
    m_details->setText(m_report && m_report->error ? technicalDetails(*m_report->error) : QString());
    if (m_report)
        m_note->setNote(m_report->isUsable() ? NoteLabel::Good : NoteLabel::Problem, explanation(*m_report));
    else
        m_note->clear();
}
