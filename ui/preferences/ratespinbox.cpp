// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/ratespinbox.h"

#include <QEvent>
#include <QtMath>

namespace {

constexpr double bytesOfMegabyte = 1'000'000;   // as file managers and speeds count

}   // namespace

RateSpinBox::RateSpinBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    constexpr double mostMegabytes = 100'000;
    setRange(0, mostMegabytes);
    setDecimals(2);
    setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    setKeyboardTracking(false);   // half a number is no limit
    connect(this, &QDoubleSpinBox::valueChanged, this, &RateSpinBox::rateChosen);
    retranslate();
}

void RateSpinBox::setBytesPerSecond(qint64 rate)
{
    setValue(double(rate) / bytesOfMegabyte);
}

qint64 RateSpinBox::bytesPerSecond() const
{
    return qRound64(value() * bytesOfMegabyte);
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
