// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/stretches.h"

#include <QColor>
#include <QPalette>

#include <cstdlib>

namespace Theme {

QColor stretchGround(const QPalette &palette, double strength)
{
    constexpr double faintest = 0.12;
    const double share = faintest + (1 - faintest) * strength;
    const QColor base = palette.color(QPalette::Base);
    const QColor full = palette.color(QPalette::Highlight);
    const auto mix = [share](float from, float to) { return float(from + (to - from) * share); };
    return QColor::fromRgbF(mix(base.redF(), full.redF()), mix(base.greenF(), full.greenF()), mix(base.blueF(), full.blueF()));
}

QColor textOn(const QColor &ground, const QPalette &palette)
{
    const QColor plain = palette.color(QPalette::Text);
    const QColor selected = palette.color(QPalette::HighlightedText);
    const auto distance = [&ground](const QColor &colour) { return std::abs(qGray(colour.rgb()) - qGray(ground.rgb())); };
    return distance(plain) >= distance(selected) ? plain : selected;
}

}   // namespace Theme
