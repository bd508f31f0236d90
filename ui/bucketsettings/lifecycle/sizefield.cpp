// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/sizefield.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace {

struct SizeUnit
{
    QLatin1String symbol;   ///< the same in every language; empty for bytes
    qint64 bytes;
};

const SizeUnit units[] = {
    {QLatin1String(), 1},
    {QLatin1String("kB"), 1000},
    {QLatin1String("KiB"), 1024},
    {QLatin1String("MB"), 1'000'000},
    {QLatin1String("MiB"), 1024 * 1024},
    {QLatin1String("GB"), 1'000'000'000},
    {QLatin1String("GiB"), 1024 * 1024 * 1024},
};

constexpr double largestNumber = 1e15;   // whole numbers are exact below

int bestUnit(qint64 bytes)
{
    int best = 0;
    for (int i = 1; bytes > 0 && i < int(std::size(units)); ++i) {
        if (bytes % units[i].bytes == 0)
            best = i;
    }
    return best;
}

}   // namespace

SizeField::SizeField(QWidget *parent)
    : QWidget(parent)
    , m_number(new QDoubleSpinBox(this))
    , m_unit(new QComboBox(this))
{
    m_number->setObjectName(QStringLiteral("number"));
    m_number->setDecimals(0);
    m_number->setRange(0, largestNumber);
    m_unit->setObjectName(QStringLiteral("unit"));
    for (const SizeUnit &unit : units)
        m_unit->addItem(unit.symbol);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_number);
    row->addWidget(m_unit);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusProxy(m_number);
    m_number->setMaximumWidth(m_number->fontMetrics().averageCharWidth() * 20);
    connect(m_number, &QDoubleSpinBox::valueChanged, this, &SizeField::changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &SizeField::changed);
    retranslate();
}

void SizeField::setBytes(qint64 bytes)
{
    if (bytes == this->bytes())
        return;
    const QSignalBlocker numberBlocker(m_number);
    const QSignalBlocker unitBlocker(m_unit);
    const int unit = bestUnit(bytes);
    m_unit->setCurrentIndex(unit);
    m_number->setValue(double(bytes / units[unit].bytes));
}

qint64 SizeField::bytes() const
{
    return qint64(m_number->value()) * units[qMax(0, m_unit->currentIndex())].bytes;
}

void SizeField::setAccessibleNames(const QString &name)
{
    m_number->setAccessibleName(name);
}

void SizeField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SizeField::retranslate()
{
    //: A unit of sizes, beside kB and MB
    m_unit->setItemText(0, tr("bytes"));
    m_unit->setAccessibleName(tr("Unit of the size"));
}
