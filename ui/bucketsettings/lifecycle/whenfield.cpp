// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/whenfield.h"

#include "bucketsettings/lifecycle/dayspin.h"

#include <QDateEdit>
#include <QStackedLayout>

using Lifecycle::When;

WhenField::WhenField(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_days(new DaySpin(this))
    , m_date(new QDateEdit(this))
{
    m_days->setObjectName(QStringLiteral("days"));
    m_date->setObjectName(QStringLiteral("date"));
    m_date->setCalendarPopup(true);
    m_date->setDate(QDate::currentDate().addYears(1));
    m_stack->addWidget(m_days);
    m_stack->addWidget(m_date);
    m_stack->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusProxy(m_days);
    connect(m_days, &QSpinBox::valueChanged, this, &WhenField::announce);
    connect(m_date, &QDateEdit::dateChanged, this, &WhenField::announce);
}

void WhenField::setWhen(const When &when)
{
    m_isFilling = true;
    if (when.isDate())
        m_date->setDate(when.date);
    else
        m_days->setValue(when.days);
    m_isFilling = false;
    setUsesDates(when.isDate());
}

When WhenField::when() const
{
    return m_stack->currentWidget() == m_date ? When::onDate(m_date->date()) : When::afterDays(m_days->value());
}

void WhenField::setUsesDates(bool usesDates)
{
    QWidget *const field = usesDates ? static_cast<QWidget *>(m_date) : m_days;
    m_stack->setCurrentWidget(field);
    setFocusProxy(field);
}

void WhenField::setAccessibleNames(const QString &name)
{
    m_days->setAccessibleName(name);
    m_date->setAccessibleName(name);
}

void WhenField::selectAll()
{
    m_days->selectAll();
}

void WhenField::announce()
{
    if (!m_isFilling)
        Q_EMIT changed();
}
