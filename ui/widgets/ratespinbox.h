// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

/// A limit of speed in megabytes a second; "no limit" at its lower end.
class RateSpinBox final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit RateSpinBox(QWidget *parent = nullptr);

    /// Besides no limit at all: what is less becomes the least, and more cannot be typed.
    void setAllowedRates(qint64 leastBytesPerSecond, qint64 mostBytesPerSecond);
    /// 0: no limit.
    void setBytesPerSecond(qint64 rate);
    qint64 bytesPerSecond() const;

    void stepBy(int steps) override;

Q_SIGNALS:
    void rateChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeValue();
    void retranslate();

    double m_least = 0;   ///< megabytes a second, of a limit
};
