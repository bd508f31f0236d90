// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/symboliciconengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace {

constexpr int thinFromPixels = 36;   // above this logical size the stroke of a 16 grid would look like a marker pen

/// Containers stand out in the accent colour.
bool isContainer(const QString &name)
{
    return name == QLatin1String("folder") || name == QLatin1String("bucket");
}

QColor colourFor(const QString &name, QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::Text);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, isContainer(name) ? QPalette::Link : QPalette::Text);
}

void drawSvg(QPainter *painter, const QString &name, const QRectF &target, const QColor &colour, bool isThin)
{
    QFile file(SymbolicIconEngine::resourcePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    if (isThin)
        svg.replace("stroke-width=\"1.2\"", "stroke-width=\"0.6\"");
    QSvgRenderer(svg).render(painter, target);
}

}   // namespace

SymbolicIconEngine::SymbolicIconEngine(const QString &name, const QString &emblem)
    : m_name(name)
    , m_emblem(emblem)
{
}

QString SymbolicIconEngine::resourcePath(const QString &name)
{
    return QStringLiteral(":/coscope/symbolic/%1.svg").arg(name);
}

void SymbolicIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
}

QPixmap SymbolicIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap SymbolicIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    return rendered(size, colourFor(m_name, mode), scale);
}

QPixmap SymbolicIconEngine::rendered(const QSize &deviceSize, const QColor &colour, qreal scale) const
{
    const QString cacheKey = QStringLiteral("coscope/%1+%2/%3x%4@%5/%6")
                                 .arg(m_name, m_emblem)
                                 .arg(deviceSize.width())
                                 .arg(deviceSize.height())
                                 .arg(scale)
                                 .arg(colour.name());
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    pixmap = QPixmap(deviceSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const int side = qMin(deviceSize.width(), deviceSize.height());
    const QRectF square((deviceSize.width() - side) / 2.0, (deviceSize.height() - side) / 2.0, side, side);
    const bool isThin = side / scale > thinFromPixels;
    drawSvg(&painter, m_name, square, colour, isThin);
    if (!m_emblem.isEmpty()) {
        const QRectF corner(square.left() + side * 0.46, square.top() + side * 0.46, side * 0.54, side * 0.54);
        painter.setCompositionMode(QPainter::CompositionMode_Clear);   // a gap, so that the emblem stands clear of the icon
        painter.fillRect(corner, Qt::transparent);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        drawSvg(&painter, m_emblem, corner, colour, isThin);
    }
    painter.end();
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

QSize SymbolicIconEngine::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    return size;
}

QIconEngine *SymbolicIconEngine::clone() const
{
    return new SymbolicIconEngine(*this);
}

QString SymbolicIconEngine::key() const
{
    return QStringLiteral("CoscopeSymbolicIconEngine");
}

QString SymbolicIconEngine::iconName()
{
    return m_name;
}

bool SymbolicIconEngine::isNull()
{
    return m_name.isEmpty();
}
