// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transferdetails.h"

#include "theme/spacing.h"
#include "transfer/tasktext.h"
#include "widgets/notelabel.h"
#include "widgets/valuetext.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

TransferDetails::TransferDetails(QWidget *parent)
    : QWidget(parent)
    , m_message(new NoteLabel)
    , m_technical(new ValueText(QString()))
    , m_copyId(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_retry(new QPushButton(this))
{
    const int gap = Theme::gap(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(m_message);
    column->addWidget(m_technical);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(gap, 0, gap, gap);
    buttons->addStretch();
    buttons->addWidget(m_copyId);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_retry);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(scroll, 1);
    frame->addLayout(buttons);
    scroll->setMinimumWidth(Theme::textWidth(this, 44));   // and as wide as the buttons need to be
    connect(m_copyId, &QPushButton::clicked, this, &TransferDetails::copyRequestId);
    connect(m_copy, &QPushButton::clicked, this, &TransferDetails::copy);
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(m_task->id); });
    retranslate();
    hide();
}

void TransferDetails::show(const std::optional<Transfer::Task> &task)
{
    const bool isFailed = task && task->state == Transfer::State::Failed;
    if (isFailed && m_task && m_task->id == task->id && m_task->error == task->error)
        return;   // what is being read and selected stays
    m_task = isFailed ? task : std::nullopt;
    fill();
    setVisible(isFailed);
}

void TransferDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TransferDetails::retranslate()
{
    setAccessibleName(tr("Why the transfer failed"));
    m_technical->setAccessibleName(tr("Technical details"));
    m_copyId->setText(tr("Copy Request ID"));
    m_copy->setText(tr("Copy Details"));
    m_retry->setText(tr("Try Again"));
    fill();
}

void TransferDetails::fill()
{
    if (!m_task)
        return;
    const QString message = QString(Transfer::nameText(*m_task) + u'\n' + userMessage(m_task->error));
    m_message->setNote(NoteLabel::Problem, message);
    m_technical->setPlainText(technicalDetails(m_task->error));
    m_technical->updateGeometry();
    m_copyId->setVisible(!m_task->error.requestId.isEmpty());
}

void TransferDetails::copy() const
{
    QGuiApplication::clipboard()->setText(QString(m_message->text() + u'\n' + m_technical->toPlainText()));
}

void TransferDetails::copyRequestId() const
{
    QGuiApplication::clipboard()->setText(m_task->error.requestId);
}
