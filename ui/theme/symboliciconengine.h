// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>
#include <QString>

class QColor;

/// Draws a one-colour SVG of the resources in the colour that the palette has for the icon's mode at the moment of painting, so
/// that a change of the palette needs no new icons. The files say "currentColor"; drawings become thinner in large sizes.
class SymbolicIconEngine final : public QIconEngine
{
public:
    /// \a emblem is drawn into the lower right corner; empty for none.
    SymbolicIconEngine(const QString &name, const QString &emblem);

    static QString resourcePath(const QString &name);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    QString key() const override;
    QString iconName() override;
    bool isNull() override;

private:
    QPixmap rendered(const QSize &deviceSize, const QColor &colour, qreal scale) const;

    QString m_name;
    QString m_emblem;
};
