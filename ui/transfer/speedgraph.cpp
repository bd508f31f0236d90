// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/speedgraph.h"

#include "base/figures.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "transfer/tasktext.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

using Transfer::SpeedHistory;
using Transfer::Speeds;

namespace {

constexpr qreal groundOpacity = 0.35;

}   // namespace

SpeedGraph::SpeedGraph(QWidget *parent)
    : QWidget(parent)
    , m_means(SpeedHistory::steps)
    , m_tick(new QTimer(this))
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_tick->setInterval(SpeedHistory::step);
    connect(m_tick, &QTimer::timeout, this, &SpeedGraph::advance);
    retranslate();
    hide();
}

void SpeedGraph::note(const Speeds &speeds, Moment now)
{
    m_history.note(speeds, now);
    m_now = speeds;
    if (!speeds.isZero() && !m_tick->isActive()) {
        m_tick->start();
        advance();
    }
}

/// Goes on until nothing is left to see, so that an idle window does nothing.
void SpeedGraph::advance()
{
    m_means = m_history.means(std::chrono::steady_clock::now());
    m_fastest = {};
    for (const Speeds &mean : std::as_const(m_means)) {
        m_fastest.upload = qMax(m_fastest.upload, mean.upload);
        m_fastest.download = qMax(m_fastest.download, mean.download);
    }
    const bool hasSomething = !m_fastest.isZero() || !m_now.isZero();
    if (!hasSomething)
        m_tick->stop();
    setVisible(hasSomething);
    describe();
    update();
}

QSize SpeedGraph::sizeHint() const
{
    return {Theme::textWidth(this, 26), fontMetrics().height()};
}

QSize SpeedGraph::minimumSizeHint() const
{
    return {Theme::textWidth(this, 12), fontMetrics().height()};
}

bool SpeedGraph::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), textAt(help->x()), this);
        return true;
    }
    return QWidget::event(event);
}

void SpeedGraph::showEvent(QShowEvent *event)
{
    advance();
    QWidget::showEvent(event);
}

void SpeedGraph::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SpeedGraph::retranslate()
{
    setAccessibleName(tr("Speed of the last %n minute(s)", nullptr, int(SpeedHistory::step.count() * SpeedHistory::steps / 60)));
    describe();
}

void SpeedGraph::describe()
{
    //: Read aloud for the graph of speeds
    setAccessibleDescription(
        tr("Upload %1, download %2, at most %3")
            .arg(Figures::speed(m_now.upload), Figures::speed(m_now.download), Figures::speed(m_fastest.fastest())));
}

qreal SpeedGraph::columnWidth() const
{
    return qreal(width()) / (SpeedHistory::steps - 1);
}

void SpeedGraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasUpload = m_fastest.upload > 0;
    const bool hasDownload = m_fastest.download > 0;
    const qreal bottom = height() - 1;
    const qreal base = hasDownload ? (hasUpload ? bottom / 2 : 0) : bottom;
    if (hasUpload)
        paintArea(painter, {base, base, &Speeds::upload});
    if (hasDownload)
        paintArea(painter, {base, base - bottom, &Speeds::download});
    painter.setPen(Theme::separator(palette()));
    painter.drawLine(QPointF(0, base), QPointF(width(), base));
}

void SpeedGraph::paintArea(QPainter &painter, const Area &area) const
{
    const qreal top = qreal(SpeedHistory::roundTop(m_fastest.fastest()));
    QPolygonF line;
    for (qsizetype i = 0; i < m_means.size(); ++i) {
        const qreal share = qreal(m_means.at(i).*area.direction) / top;
        line.append({qreal(i) * columnWidth(), area.base - area.height * share});
    }
    QPolygonF ground = line;
    ground.append({qreal(width()), area.base});
    ground.append({0, area.base});
    const QColor colour = palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::Highlight);
    painter.setPen(Qt::NoPen);
    painter.setOpacity(groundOpacity);
    painter.setBrush(colour);
    painter.drawPolygon(ground);
    painter.setOpacity(1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1));
    painter.drawPolyline(line);
}

/// The figures at \a x, when that was, and how high the graph is.
QString SpeedGraph::textAt(int x) const
{
    const int index = qBound(0, qRound(x / columnWidth()), SpeedHistory::steps - 1);
    const Speeds &mean = m_means.at(index);
    const qint64 secondsAgo = SpeedHistory::step.count() * (SpeedHistory::steps - 1 - index);
    //: Tooltip of the graph of speeds. %1 and %2 are speeds
    const QString figures = tr("Upload %1, download %2").arg(Figures::speed(mean.upload), Figures::speed(mean.download));
    //: Tooltip of the graph of speeds. %1 is a duration such as "2 min 5 s"
    const QString when = secondsAgo == 0 ? tr("Now") : tr("%1 ago").arg(Transfer::durationText(secondsAgo));
    //: Tooltip of the graph of speeds: the speed at its upper edge
    const QString scale = tr("Height of the graph: %1").arg(Figures::speed(SpeedHistory::roundTop(m_fastest.fastest())));
    return QString(accessibleName() + u'\n' + when + QLatin1String(": ") + figures + u'\n' + scale);
}
