// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/timelinewidget.h"

#include "browse/storageclass.h"
#include "bucketsettings/lifecycle/lifecyclesentence.h"
#include "bucketsettings/lifecycle/storageladder.h"
#include "theme/spacing.h"
#include "theme/stretches.h"
#include "theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Lifecycle;
using Lane = Timeline::Lane;
using LaneKind = Timeline::LaneKind;
using Stretch = Timeline::Stretch;

namespace {

constexpr double coldest = 4;
constexpr double endWeight = 0.9;   // the room behind the last mark

bool isBefore(const When &first, const When &second)
{
    if (first.isDate() != second.isDate())
        return second.isDate();
    return first.isDate() ? first.date < second.date : first.days < second.days;
}

double distance(const When &from, const When &to)
{
    if (from.isDate() && to.isDate())
        return double(from.date.daysTo(to.date));
    return to.isDate() ? 1 : to.days - from.days;
}

}   // namespace

/// Where each mark is, from 0 to 1. Years are only a few times as wide as days, so that short times stay legible.
struct TimelineWidget::Scale
{
    QList<When> marks;
    QList<double> places;

    double placeOf(const std::optional<When> &when) const { return when ? places.value(marks.indexOf(*when)) : 0; }
};

TimelineWidget::TimelineWidget(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time line of the rule"));
}

void TimelineWidget::setTimeline(const Timeline &timeline)
{
    if (m_timeline == timeline)
        return;
    m_timeline = timeline;
    setAccessibleDescription(asText());
    setToolTip(asText());
    updateGeometry();
    update();
}

QSize TimelineWidget::sizeHint() const
{
    return {Theme::textWidth(this, 60), std::max(1, int(m_timeline.lanes.size())) * laneHeight()};
}

QSize TimelineWidget::minimumSizeHint() const
{
    return {Theme::textWidth(this, 30), sizeHint().height()};
}

void TimelineWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Time line of the rule"));
        setAccessibleDescription(asText());
        setToolTip(asText());
        update();
    } else if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

QString TimelineWidget::laneName(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Objects:
        return tr("Objects");
    case LaneKind::Versions:
        return tr("Older versions");
    case LaneKind::Uploads:
        return tr("Unfinished uploads");
    }
    return {};
}

QString TimelineWidget::stretchName(const Stretch &stretch, LaneKind kind) const
{
    if (stretch.isGone) {
        //: The end of a time line
        return kind == LaneKind::Uploads ? tr("removed") : tr("deleted");
    }
    if (!stretch.storageClass.isEmpty())
        return storageClassName(stretch.storageClass);
    //: The beginning of a time line: objects, or unfinished uploads, as they were made
    return kind == LaneKind::Uploads ? tr("unfinished") : tr("as stored");
}

QString TimelineWidget::asText() const
{
    QStringList lines;
    for (const Lane &lane : m_timeline.lanes) {
        QStringList stretches;
        for (const Stretch &stretch : lane.stretches) {
            const QString name = stretchName(stretch, lane.kind);
            //: A place on a time line: when, and what from then on
            stretches.append(stretch.from ? tr("%1: %2").arg(timeText(*stretch.from), name) : name);
        }
        //: %1 is "Objects", %2 what becomes of them
        lines.append(tr("%1: %2", "lane").arg(laneName(lane.kind), stretches.join(QStringLiteral(" → "))));
    }
    return lines.join(u'\n');
}

TimelineWidget::Scale TimelineWidget::scale() const
{
    Scale scale;
    for (const Lane &lane : m_timeline.lanes) {
        for (const Stretch &stretch : lane.stretches) {
            if (stretch.from && !scale.marks.contains(*stretch.from))
                scale.marks.append(*stretch.from);
        }
    }
    std::sort(scale.marks.begin(), scale.marks.end(), isBefore);
    double place = 0;
    When last = When::afterDays(0);
    for (const When &mark : std::as_const(scale.marks)) {
        place += 1 + std::log10(1 + std::max(0.0, distance(last, mark))) / 2;
        scale.places.append(place);
        last = mark;
    }
    for (double &mark : scale.places)
        mark /= place + endWeight;
    return scale;
}

int TimelineWidget::laneHeight() const
{
    const int line = fontMetrics().height();
    return 2 * line + 2 * Theme::gap(this);
}

void TimelineWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Scale places = scale();
    int namesWidth = 0;
    for (const Lane &lane : m_timeline.lanes)
        namesWidth = std::max(namesWidth, fontMetrics().horizontalAdvance(laneName(lane.kind)));
    namesWidth = std::min(namesWidth + Theme::gap(this) / 2, width() / 3);   // a little more: advances are rounded
    const int left = namesWidth + Theme::gap(this);
    for (int number = 0; number < m_timeline.lanes.size(); ++number) {
        const Lane &lane = m_timeline.lanes.at(number);
        const QRect area(left, number * laneHeight(), width() - left - 1, laneHeight());
        const QRect name(0, area.top() + fontMetrics().height(), namesWidth, area.height() - fontMetrics().height());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(name, Qt::AlignVCenter | Qt::AlignTrailing,
                         fontMetrics().elidedText(laneName(lane.kind), Qt::ElideRight, namesWidth));
        paintLane(painter, lane, area, places);
    }
}

void TimelineWidget::paintLane(QPainter &painter, const Lane &lane, const QRect &area, const Scale &scale) const
{
    const int line = fontMetrics().height();
    const auto x = [&](double place) { return area.left() + int(place * area.width()); };
    for (int number = 0; number < lane.stretches.size(); ++number) {
        const Stretch &stretch = lane.stretches.at(number);
        const int from = x(scale.placeOf(stretch.from));
        const bool isLast = number + 1 == lane.stretches.size();
        const int to = isLast ? (stretch.isGone ? std::min(x(1), from + area.width() / 5) : x(1))
                              : x(scale.placeOf(lane.stretches.at(number + 1).from));
        const QRect bar(from, area.top() + line + Theme::gap(this) / 2, to - from, area.height() - line - Theme::gap(this));
        paintStretch(painter, bar, stretch, lane.kind);
        if (!stretch.from)
            continue;
        painter.setPen(Theme::controlOutline(palette()));
        painter.drawLine(from, area.top() + line / 2, from, bar.bottom());
        painter.setPen(palette().color(QPalette::WindowText));
        const QRect label(from + Theme::gap(this) / 2, area.top(), std::max(to, x(1)) - from, line);
        painter.drawText(label, Qt::AlignLeading | Qt::AlignVCenter,
                         fontMetrics().elidedText(timeText(*stretch.from), Qt::ElideRight, isLast ? label.width() : to - from));
    }
}

void TimelineWidget::paintStretch(QPainter &painter, const QRect &bar, const Stretch &stretch, LaneKind kind) const
{
    QColor text = Theme::secondaryText(palette());
    if (stretch.isGone) {
        QPen pen(Theme::controlOutline(palette()));
        pen.setStyle(Qt::DashLine);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar);
    } else {
        const double strength = std::max(0, coldness(stretch.storageClass)) / coldest;
        const QColor ground = Theme::stretchGround(palette(), strength);
        painter.fillRect(bar, ground);
        text = Theme::textOn(ground, palette());
    }
    painter.setPen(text);
    const QRect inside = bar.adjusted(Theme::gap(this) / 2, 0, -Theme::gap(this) / 2, 0);
    painter.drawText(inside, Qt::AlignCenter,
                     fontMetrics().elidedText(stretchName(stretch, kind), Qt::ElideRight, inside.width()));
}
