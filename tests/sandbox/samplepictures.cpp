// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepictures.h"

#include <QBuffer>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace Sandbox {

namespace {

constexpr int width = 480;
constexpr int height = 320;

// A ridge of hills from left to right, filled down to the lower edge.
QPainterPath ridge(int number, int layer)
{
    const double base = height * (0.45 + 0.15 * layer);
    QPainterPath path(QPointF(0, height));
    for (int x = 0; x <= width; x += 4) {
        const double wave =
            std::sin(x * 0.011 * (layer + 1) + number * 1.7 + layer) * 26 + std::sin(x * 0.037 + number * 0.9 + layer * 2) * 9;
        path.lineTo(x, base + wave);
    }
    path.lineTo(width, height);
    path.closeSubpath();
    return path;
}

}   // namespace

QByteArray samplePicture(int number, const QByteArray &format)
{
    QImage image(width, height, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const int hue = number * 47 % 360;
    QLinearGradient sky(0, 0, 0, height);
    sky.setColorAt(0, QColor::fromHsv(hue, 150, 235));
    sky.setColorAt(1, QColor::fromHsv((hue + 40) % 360, 60, 255));
    painter.fillRect(image.rect(), sky);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromHsv((hue + 60) % 360, 40, 255));
    painter.drawEllipse(QPointF(90 + number * 67 % 300, 80 + number * 31 % 50), 30, 30);
    for (int layer = 0; layer < 3; ++layer) {
        painter.setBrush(QColor::fromHsv((hue + 150) % 360, 90 + 30 * layer, 170 - 45 * layer));
        painter.drawPath(ridge(number, layer));
    }
    painter.end();

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format.constData(), format == "jpg" ? 85 : -1);
    return bytes;
}

}   // namespace Sandbox
