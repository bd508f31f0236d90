// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/progressdelegate.h"

#include "theme/theme.h"
#include "transfer/transferlistmodel.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

using Transfer::State;
using Transfer::TransferListModel;

namespace {

QString stateIconName(State state)
{
    switch (state) {
    case State::Waiting:
        return QStringLiteral("waiting");
    case State::Asking:
        return QStringLiteral("warning");
    case State::Running:
    case State::Verifying:
        return QStringLiteral("resume");
    case State::Paused:
        return QStringLiteral("pause");
    case State::Done:
        return QStringLiteral("success");
    case State::Skipped:
        return QStringLiteral("forward");
    case State::Failed:
        return QStringLiteral("error");
    case State::Cancelled:
        return QStringLiteral("cancel");
    }
    return {};
}

QString directionIconName(Transfer::Direction direction)
{
    return direction == Transfer::Direction::Upload ? QStringLiteral("upload") : QStringLiteral("download");
}

/// A selected row of a window that is not active keeps the colour of its text, and so must its icon.
QIcon iconFor(const QStyleOptionViewItem &option, const QString &name)
{
    const QIcon icon = Theme::icon(name);
    if (!option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_Active))
        return icon;
    const QPixmap picture = icon.pixmap(option.decorationSize);
    QIcon plain(picture);
    plain.addPixmap(picture, QIcon::Selected);
    return plain;
}

State stateOf(const QModelIndex &index)
{
    return State(index.data(TransferListModel::StateRole).toInt());
}

/// A bar says something only where bytes move or have moved.
bool hasBar(const QModelIndex &index)
{
    const State state = stateOf(index);
    const int permille = index.data(TransferListModel::ProgressRole).toInt();
    return state == State::Running || state == State::Verifying || (permille > 0 && !Transfer::isEnded(state));
}

}   // namespace

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == TransferListModel::Progress && hasBar(index))
        paintBar(painter, option, index);
    else
        QStyledItemDelegate::paint(painter, option, index);
}

void ProgressDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus;   // rows have the focus, not cells
    const State state = stateOf(index);
    const bool isKnown = int(state) >= 0;
    QString iconName;
    if (index.column() == TransferListModel::Name)
        iconName = directionIconName(Transfer::Direction(index.data(TransferListModel::DirectionRole).toInt()));
    else if (index.column() == TransferListModel::Status)
        iconName = stateIconName(state);
    if (!iconName.isEmpty() && isKnown) {
        option->icon = iconFor(*option, iconName);
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
    if (index.column() == TransferListModel::Name || index.column() == TransferListModel::Target)
        option->textElideMode = Qt::ElideMiddle;
    if (index.column() == TransferListModel::Progress)
        option->text.clear();
}

void ProgressDelegate::paintBar(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    const int permille = index.data(TransferListModel::ProgressRole).toInt();
    const bool isMoving = stateOf(index) == State::Running || stateOf(index) == State::Verifying;
    const int margin = qMax(1, cell.rect.height() / 8);
    QStyleOptionProgressBar bar;
    bar.rect = cell.rect.adjusted(2 * margin, margin, -2 * margin, -margin);
    bar.state = QStyle::State_Horizontal | (cell.state & (QStyle::State_Active | QStyle::State_Enabled));
    bar.direction = cell.direction;
    bar.palette = cell.palette;
    bar.palette.setCurrentColorGroup(isMoving ? QPalette::Normal : QPalette::Disabled);
    bar.fontMetrics = cell.fontMetrics;
    if (!isMoving)
        bar.state &= ~QStyle::State_Enabled;
    bar.minimum = 0;
    bar.maximum = permille < 0 ? 0 : 1000;
    bar.progress = permille;
    bar.text = permille < 0 ? QString() : QString(QLocale().toString(permille / 10) + QLocale().percent());
    bar.textVisible = permille >= 0;
    bar.textAlignment = Qt::AlignCenter;
    style->drawControl(QStyle::CE_ProgressBar, &bar, painter);
}
