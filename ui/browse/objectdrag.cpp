// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/objectdrag.h"

#include "browse/itemselection.h"
#include "browse/visiblename.h"
#include "theme/spacing.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QWidget>

namespace {

QString dragLabel(const ItemSelection &items)
{
    if (items.count() > 1)
        return QCoreApplication::translate("ObjectDrag", "%Ln item(s)", "dragged objects and folders", int(items.count()));
    QByteArray key = items.key(0);
    if (key.endsWith('/'))
        key.chop(1);
    return visibleName(key.mid(key.lastIndexOf('/') + 1));
}

}   // namespace

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    if (!data || !data->hasUrls())
        return paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << QDir::cleanPath(url.toLocalFile());   // a slash at the end would mean its content
    }
    return paths;
}

QPixmap dragPixmap(const ItemSelection &items, const QWidget *source)
{
    const int gap = Theme::gap(source);
    const int side = Theme::smallIcon(source);
    const QFontMetrics metrics = source->fontMetrics();
    const QString label = metrics.elidedText(dragLabel(items), Qt::ElideMiddle, Theme::textWidth(source, 40));
    const QSize size(side + metrics.horizontalAdvance(label) + 3 * gap, Theme::rowHeight(source));
    const qreal scale = source->devicePixelRatioF();
    QPixmap pixmap(size * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(source->font());
    painter.setPen(Qt::NoPen);
    painter.setBrush(source->palette().color(QPalette::Highlight));
    painter.drawRoundedRect(QRect(QPoint(0, 0), size), gap / 2.0, gap / 2.0);
    const QString iconName = items.folderCount() > 0 ? QStringLiteral("folder") : QStringLiteral("file");
    Theme::icon(iconName).paint(&painter, QRect(gap, (size.height() - side) / 2, side, side), Qt::AlignCenter, QIcon::Selected);
    painter.setPen(source->palette().color(QPalette::Active, QPalette::HighlightedText));
    painter.drawText(QRect(2 * gap + side, 0, size.width(), size.height()), Qt::AlignVCenter | Qt::AlignLeft, label);
    return pixmap;
}
