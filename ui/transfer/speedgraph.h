// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/speedhistory.h"

#include <QWidget>

class QTimer;

/// The speed of the last minutes as a small graph: uploads rise above the line, downloads hang below it. A direction in which
/// nothing moved takes no room, and without any the graph hides itself. The tooltip tells the figures of the moment below the
/// pointer.
class SpeedGraph final : public QWidget
{
    Q_OBJECT

public:
    using Moment = Transfer::Moment;

    explicit SpeedGraph(QWidget *parent = nullptr);

    void note(const Transfer::Speeds &speeds, Moment now = std::chrono::steady_clock::now());

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// Where the graph of one direction stands: \c height is negative when it hangs.
    struct Area
    {
        qreal base = 0;
        qreal height = 0;
        qint64 Transfer::Speeds::*direction = &Transfer::Speeds::upload;
    };

    void advance();
    void retranslate();
    void describe();
    void paintArea(QPainter &painter, const Area &area) const;
    QString textAt(int x) const;
    qreal columnWidth() const;

    Transfer::SpeedHistory m_history;
    QList<Transfer::Speeds> m_means;
    Transfer::Speeds m_now;
    Transfer::Speeds m_fastest;   ///< of each direction
    QTimer *m_tick;
};
