// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/busybar.h"

#include "theme/spacing.h"

#include <QPainter>

#include <chrono>

using namespace std::chrono_literals;

BusyBar::BusyBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setDuration(1400);
    m_motion.setLoopCount(-1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(250ms);
    connect(&m_delay, &QTimer::timeout, &m_motion, [this] { m_motion.start(); });
    connect(&m_motion, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void BusyBar::setBusy(bool isBusy)
{
    if (isBusy == m_isBusy)
        return;
    m_isBusy = isBusy;
    if (isBusy) {
        m_delay.start();
        return;
    }
    m_delay.stop();
    m_motion.stop();
    update();
}

QSize BusyBar::sizeHint() const
{
    return QSize(Theme::textWidth(this, 10), Theme::busyBarHeight(this));
}

void BusyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (m_motion.state() != QAbstractAnimation::Running)
        return;
    const double length = 0.3;
    const double begin = m_motion.currentValue().toDouble() * (1.0 + length) - length;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(begin * width(), 0, length * width(), height()), palette().color(QPalette::Highlight));
}
