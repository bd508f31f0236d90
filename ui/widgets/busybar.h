// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

/// A thin bar in motion while something is being waited for. Short waits show nothing; it always takes the same room.
class BusyBar : public QWidget
{
    Q_OBJECT

public:
    explicit BusyBar(QWidget *parent = nullptr);

    void setBusy(bool isBusy);
    bool isBusy() const { return m_isBusy; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVariantAnimation m_motion;
    QTimer m_delay;
    bool m_isBusy = false;
};
