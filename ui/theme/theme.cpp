// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/coscopestyle.h"
#include "theme/palettes.h"
#include "theme/spacing.h"
#include "theme/symboliciconengine.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QStyle>
#include <QToolTip>
#include <QWidget>

namespace Theme {

namespace {

QColor mixed(const QColor &first, const QColor &second, double shareOfSecond)
{
    const auto mix = [shareOfSecond](float a, float b) { return float(a + (b - a) * shareOfSecond); };
    return QColor::fromRgbF(mix(first.redF(), second.redF()), mix(first.greenF(), second.greenF()),
                            mix(first.blueF(), second.blueF()));
}

bool usesFusion()
{
    return QApplication::style()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0 ||
           qobject_cast<CoscopeStyle *>(QApplication::style());
}

/// Without a platform theme Qt leaves the palette to the style: then ours is better.
bool platformHasPalette()
{
    return QApplication::palette().color(QPalette::Window) != QApplication::style()->standardPalette().color(QPalette::Window);
}

}   // namespace

QIcon icon(const QString &name)
{
    if (!QFile::exists(SymbolicIconEngine::resourcePath(name)))
        return {};
    return QIcon(new SymbolicIconEngine(name, QString()));
}

QIcon archivedIcon(const QString &name)
{
    return QIcon(new SymbolicIconEngine(name, QStringLiteral("snowflake")));
}

QIcon iconOnPaleSelection(const QIcon &icon, const QWidget *widget)
{
    const int side = smallIcon(widget);
    const QPixmap pixmap = icon.pixmap(QSize(side, side), widget->devicePixelRatioF());
    QIcon same;
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected})
        same.addPixmap(pixmap, mode);
    return same;
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/coscope/coscope.svg"));
}

void applyScheme(Scheme scheme)
{
    static const bool hasSystemPalette = platformHasPalette();   // asked once, before we change anything
    if (usesFusion() && !qobject_cast<CoscopeStyle *>(QApplication::style()))
        QApplication::setStyle(new CoscopeStyle);
    if (scheme == Scheme::System && hasSystemPalette)
        return;
    const QPalette palette = scheme == Scheme::Dark ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

Scheme schemeFromName(const QString &name)
{
    if (name == QLatin1String("light"))
        return Scheme::Light;
    return name == QLatin1String("dark") ? Scheme::Dark : Scheme::System;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F;
}

QColor secondaryText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.38);
}

QColor separator(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), isDark(palette) ? 0.16 : 0.13);
}

QColor controlOutline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.38);
}

QColor errorGround(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), errorAccent(palette), isDark(palette) ? 0.18 : 0.09);
}

QColor additionGround(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), QColor(0x2e, 0xa0, 0x43), isDark(palette) ? 0.30 : 0.16);
}

QColor errorAccent(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0x7b, 0x72) : QColor(0xc6, 0x28, 0x28);
}

QColor hoverGround(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), isDark(palette) ? 0.12 : 0.07);
}

QColor dropGround(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 0.22);
}

QFont scaledFont(const QWidget *widget, double factor)
{
    QFont font = widget->font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

}   // namespace Theme
