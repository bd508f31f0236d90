// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workindicator.h"

#include "base/operation.h"
#include "theme/spacing.h"
#include "theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

WorkIndicator::WorkIndicator(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QToolButton(this))
    , m_choice(new QMenu(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::gap(this), 0, Theme::gap(this), 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(Theme::textWidth(this, 16));
    m_bar->setMaximumHeight(fontMetrics().height());
    m_stop->setAutoRaise(true);
    m_stop->setPopupMode(QToolButton::InstantPopup);
    m_stop->setIcon(Theme::icon(QStringLiteral("stop")));
    connect(m_stop, &QToolButton::clicked, this, [this] {
        if (m_works.size() == 1 && m_works.last().operation)
            m_works.last().operation->cancel();
    });
    retranslate();
    hide();
}

void WorkIndicator::follow(Operation *operation, const QString &text)
{
    m_works.append({operation, text});
    connect(operation, &Operation::progressed, this, [this, operation](qint64 done, qint64 total) {
        if (!m_works.isEmpty() && m_works.last().operation == operation)
            showProgress(done, total);
    });
    connect(operation, &QObject::destroyed, this, &WorkIndicator::tellBroken);
    connect(operation, &Operation::finished, this, &WorkIndicator::showNext);
    showNext();
}

void WorkIndicator::showNext()
{
    m_works.removeIf([](const Work &work) { return !work.operation || work.operation->isFinished(); });
    setVisible(isBusy());
    tellBusy();
    if (m_works.isEmpty())
        return;
    m_text->setText(m_works.last().text);
    m_bar->setAccessibleName(m_works.last().text);
    m_bar->setRange(0, 0);
    offerStop();
}

/// Of several operations one is chosen by name.
void WorkIndicator::offerStop()
{
    m_choice->clear();
    for (const Work &work : std::as_const(m_works)) {
        //: %1 is what is being done: Deleting from photos-1250000000
        QAction *stop = m_choice->addAction(tr("Stop: %1").arg(work.text));
        connect(stop, &QAction::triggered, work.operation.data(), &Operation::cancel);
    }
    m_stop->setMenu(m_works.size() > 1 ? m_choice : nullptr);
}

/// An operation that has finished is not among them any more.
void WorkIndicator::tellBroken()
{
    QStringList texts;
    for (const Work &work : std::as_const(m_works)) {
        if (!work.operation)
            texts.append(work.text);
    }
    showNext();
    for (const QString &text : std::as_const(texts))
        Q_EMIT broken(text);
}

void WorkIndicator::tellBusy()
{
    if (isBusy() != m_wasBusy) {
        m_wasBusy = isBusy();
        Q_EMIT busyChanged(m_wasBusy);
    }
}

QStringList WorkIndicator::texts() const
{
    QStringList texts;
    for (const Work &work : m_works)
        texts.append(work.text);
    return texts;
}

QStringList WorkIndicator::textsOf(const QObject *client) const
{
    QStringList texts;
    for (const Work &work : m_works) {
        if (work.operation && work.operation->parent() == client)
            texts.append(work.text);
    }
    return texts;
}

void WorkIndicator::showProgress(qint64 done, qint64 total)
{
    if (total <= 0)
        return m_bar->setRange(0, 0);
    m_bar->setRange(0, 1000);
    m_bar->setValue(int(std::min<qint64>(1000, done * 1000 / total)));
}

void WorkIndicator::retranslate()
{
    m_stop->setToolTip(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop"));
    if (isBusy())
        offerStop();
}

void WorkIndicator::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
