// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ratespinbox.h"

#include <QEvent>
#include <QtMath>

namespace {

constexpr double bytesOfMegabyte = 1'000'000;   // as file managers and speeds count
constexpr double hundredths = 100;              // what the field shows of a megabyte

}   // namespace

RateSpinBox::RateSpinBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    constexpr double mostMegabytes = 100'000;
    setRange(0, mostMegabytes);
    setDecimals(2);
    setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    setKeyboardTracking(false);   // half a number is no limit
    connect(this, &QDoubleSpinBox::valueChanged, this, &RateSpinBox::takeValue);
    retranslate();
}

void RateSpinBox::setAllowedRates(qint64 leastBytesPerSecond, qint64 mostBytesPerSecond)
{
    m_least = qCeil(double(leastBytesPerSecond) / bytesOfMegabyte * hundredths) / hundredths;
    setMaximum(qFloor(double(mostBytesPerSecond) / bytesOfMegabyte * hundredths) / hundredths);
}

void RateSpinBox::setBytesPerSecond(qint64 rate)
{
    setValue(double(rate) / bytesOfMegabyte);
}

qint64 RateSpinBox::bytesPerSecond() const
{
    return qRound64(value() * bytesOfMegabyte);
}

/// There is nothing between no limit and the least one.
void RateSpinBox::stepBy(int steps)
{
    if (steps < 0 && value() <= m_least)
        setValue(minimum());
    else if (steps > 0 && value() < m_least)
        setValue(m_least);
    else
        QDoubleSpinBox::stepBy(steps);
}

void RateSpinBox::takeValue()
{
    if (value() > minimum() && value() < m_least)
        setValue(m_least);   // comes back here
    else
        Q_EMIT rateChosen();
}

void RateSpinBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDoubleSpinBox::changeEvent(event);
}

void RateSpinBox::retranslate()
{
    //: Megabytes a second, after a number; the blank belongs to it
    setSuffix(tr(" MB/s"));
    setSpecialValueText(tr("No limit"));
}
