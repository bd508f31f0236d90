// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/palettes.h"

#include <QColor>

namespace Theme {

namespace {

/// What distinguishes one scheme from another; the rest follows.
struct Colours
{
    QRgb window, base, alternateBase, button, text, disabledText, placeholder, highlight, highlightedText, inactiveHighlight,
        link, toolTipBase, toolTipText, light, midlight, mid, dark, shadow;
};

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    const auto all = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    all(QPalette::Window, c.window);
    all(QPalette::WindowText, c.text);
    all(QPalette::Base, c.base);
    all(QPalette::AlternateBase, c.alternateBase);
    all(QPalette::Button, c.button);
    all(QPalette::ButtonText, c.text);
    all(QPalette::Text, c.text);
    all(QPalette::BrightText, c.highlightedText);
    all(QPalette::PlaceholderText, c.placeholder);
    all(QPalette::Highlight, c.highlight);
    all(QPalette::HighlightedText, c.highlightedText);
    all(QPalette::Link, c.link);
    all(QPalette::LinkVisited, c.link);
    all(QPalette::ToolTipBase, c.toolTipBase);
    all(QPalette::ToolTipText, c.toolTipText);
    all(QPalette::Light, c.light);
    all(QPalette::Midlight, c.midlight);
    all(QPalette::Mid, c.mid);
    all(QPalette::Dark, c.dark);
    all(QPalette::Shadow, c.shadow);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, QColor(c.disabledText));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.inactiveHighlight));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(c.disabledText));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor(c.inactiveHighlight));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, QColor(c.text));
    return palette;
}

}   // namespace

QPalette lightPalette()
{
    return paletteOf({.window = 0xfff4f5f7,
                      .base = 0xffffffff,
                      .alternateBase = 0xfff8f9fb,
                      .button = 0xfffafbfc,
                      .text = 0xff1d2329,
                      .disabledText = 0xffa2a9b1,
                      .placeholder = 0xff76808a,
                      .highlight = 0xff1f6bd6,
                      .highlightedText = 0xffffffff,
                      .inactiveHighlight = 0xffd6dde6,
                      .link = 0xff1a5fc0,
                      .toolTipBase = 0xff2b3138,
                      .toolTipText = 0xfff4f5f7,
                      .light = 0xffffffff,
                      .midlight = 0xffeceef1,
                      .mid = 0xffc9ced4,
                      .dark = 0xffa9b0b8,
                      .shadow = 0xff5c646d});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0xff23272c,
                      .base = 0xff1b1e22,
                      .alternateBase = 0xff1f2327,
                      .button = 0xff2f343a,
                      .text = 0xffe3e7eb,
                      .disabledText = 0xff6b737c,
                      .placeholder = 0xff8b949e,
                      .highlight = 0xff2f74d0,
                      .highlightedText = 0xffffffff,
                      .inactiveHighlight = 0xff3a424b,
                      .link = 0xff6cb0ff,
                      .toolTipBase = 0xff3a4048,
                      .toolTipText = 0xfff0f2f4,
                      .light = 0xff3d434a,
                      .midlight = 0xff343a41,
                      .mid = 0xff2a2f35,
                      .dark = 0xff16191c,
                      .shadow = 0xff0b0d0e});
}

}   // namespace Theme
