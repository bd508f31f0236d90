// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

/// A limit of speed in megabytes a second; "no limit" at its lower end.
class RateSpinBox final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit RateSpinBox(QWidget *parent = nullptr);

    /// 0: no limit.
    void setBytesPerSecond(qint64 rate);
    qint64 bytesPerSecond() const;

Q_SIGNALS:
    void rateChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};
