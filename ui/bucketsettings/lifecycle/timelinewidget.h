// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/lifecycle/lifecycletimeline.h"

#include <QWidget>

/// Draws a rule from left to right: a bar for objects, one for older versions and one for unfinished uploads, each in stretches
/// from class to class until they are gone. All share one scale, on which later years take less room.
class TimelineWidget final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineWidget(QWidget *parent = nullptr);

    void setTimeline(const Lifecycle::Timeline &timeline);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Scale;

    static QString laneName(Lifecycle::Timeline::LaneKind kind);
    QString stretchName(const Lifecycle::Timeline::Stretch &stretch, Lifecycle::Timeline::LaneKind kind) const;
    QString asText() const;
    Scale scale() const;
    int laneHeight() const;
    void paintLane(QPainter &painter, const Lifecycle::Timeline::Lane &lane, const QRect &area, const Scale &scale) const;
    void paintStretch(QPainter &painter, const QRect &bar, const Lifecycle::Timeline::Stretch &stretch,
                      Lifecycle::Timeline::LaneKind kind) const;

    Lifecycle::Timeline m_timeline;
};
