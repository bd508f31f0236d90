// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/dayspin.h"

#include "theme/spacing.h"

#include <QEvent>

#include <limits>

DaySpin::DaySpin(QWidget *parent)
    : QSpinBox(parent)
{
    setRange(0, std::numeric_limits<int>::max() / 10);   // wrong numbers are told below the field, not corrected in silence
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setMinimumWidth(Theme::textWidth(this, 16));
    setAccelerated(true);
    connect(this, &QSpinBox::valueChanged, this, &DaySpin::updateSuffix);
    updateSuffix();
}

void DaySpin::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateSuffix();
    QSpinBox::changeEvent(event);
}

void DaySpin::updateSuffix()
{
    //: Behind a number in a field: "30 days". Begins with a blank where the language has one
    setSuffix(tr(" day(s)", "", value()));
}
