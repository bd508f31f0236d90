// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/coscopestyle.h"

#include "theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace {

/// Fusion outlines its controls in a darker shade of the window, which on a dark window cannot be seen. It takes the shade from
/// the palette, so this copy of \a option has the window that gives the outline we want.
template <typename Option>
Option withVisibleOutline(const Option &option)
{
    Option copy = option;
    copy.palette.setColor(QPalette::Window, Theme::controlOutline(option.palette).lighter(145));
    return copy;
}

/// What Return does: the next step of a dialog or of an empty page.
bool isPrimary(const QStyleOptionButton &button)
{
    return button.features.testFlag(QStyleOptionButton::DefaultButton) && button.state.testFlag(QStyle::State_Enabled) &&
           button.state.testFlag(QStyle::State_Active) && !button.features.testFlag(QStyleOptionButton::Flat);
}

}   // namespace

CoscopeStyle::CoscopeStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

/// A button that is nothing but its menu needs no arrow beside its icon.
void CoscopeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    const auto *button = control == CC_ToolButton ? qstyleoption_cast<const QStyleOptionToolButton *>(option) : nullptr;
    if (!button || button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup))
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    QStyleOptionToolButton plain = *button;
    plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    QProxyStyle::drawComplexControl(control, &plain, painter, widget);
}

void CoscopeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
        return drawHeaderSection(option, painter);
    case CE_HeaderEmptyArea:
    case CE_ToolBar:
    case CE_MenuBarEmptyArea: {
        const auto role = element == CE_HeaderEmptyArea ? QPalette::Base : QPalette::Window;
        painter->fillRect(option->rect, option->palette.color(role));
        if (element != CE_MenuBarEmptyArea)
            painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)),
                              Theme::separator(option->palette));
        return;
    }
    case CE_PushButtonBevel:
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && isPrimary(*button)) {
            if (element == CE_PushButtonBevel)
                return drawPrimaryBevel(button, painter);
            return drawPrimaryLabel(button, painter, widget);
        }
        return QProxyStyle::drawControl(element, option, painter, widget);
    case CE_ItemViewItem:
        return drawItem(option, painter, widget);
    case CE_MenuItem:
        return drawMenuItem(option, painter, widget);
    case CE_MenuBarItem:
        return drawMenuBarItem(option, painter);
    case CE_Splitter:
        painter->fillRect(option->rect, Theme::separator(option->palette));
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

/// The selection of a list without the focus is pale: an icon drawn for the strong one would not be seen on it.
void CoscopeStyle::drawItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    const bool isPale = item && item->state.testFlag(State_Selected) && !item->state.testFlag(State_Active);
    if (!isPale || item->icon.isNull() || !widget)
        return QProxyStyle::drawControl(CE_ItemViewItem, option, painter, widget);
    QStyleOptionViewItem seen = *item;
    seen.icon = Theme::iconOnPaleSelection(item->icon, widget);
    QProxyStyle::drawControl(CE_ItemViewItem, &seen, painter, widget);
}

void CoscopeStyle::drawHeaderSection(const QStyleOption *option, QPainter *painter) const
{
    const QPalette &palette = option->palette;
    const QRect &rect = option->rect;
    painter->fillRect(rect, palette.color(option->state.testFlag(State_MouseOver) ? QPalette::AlternateBase : QPalette::Base));
    const QColor line = Theme::separator(palette);
    painter->fillRect(QRect(rect.bottomLeft(), QSize(rect.width(), 1)), line);
    const int inset = rect.height() / 4;
    const int edge = option->direction == Qt::RightToLeft ? rect.left() : rect.right();
    painter->fillRect(QRect(edge, rect.top() + inset, 1, rect.height() - 2 * inset), line);
}

void CoscopeStyle::drawPrimaryBevel(const QStyleOptionButton *button, QPainter *painter) const
{
    QColor ground = button->palette.color(QPalette::Highlight);
    if (button->state.testFlag(State_Sunken))
        ground = ground.darker(118);
    else if (button->state.testFlag(State_MouseOver))
        ground = ground.lighter(110);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(ground.darker(115));
    painter->setBrush(ground);
    painter->drawRoundedRect(QRectF(button->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5);
    if (button->state.testFlag(State_KeyboardFocusChange) && button->state.testFlag(State_HasFocus)) {
        QColor ring = button->palette.color(QPalette::HighlightedText);
        ring.setAlphaF(0.75F);
        painter->setPen(ring);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(button->rect).adjusted(2.5, 2.5, -2.5, -2.5), 1.5, 1.5);
    }
    painter->restore();
}

void CoscopeStyle::drawPrimaryLabel(const QStyleOptionButton *button, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionButton label = *button;
    label.palette.setColor(QPalette::ButtonText, button->palette.color(QPalette::HighlightedText));
    const qreal scale = widget ? widget->devicePixelRatioF() : 1.0;
    if (!label.icon.isNull())
        label.icon = QIcon(label.icon.pixmap(label.iconSize, scale, QIcon::Selected));
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
}

void CoscopeStyle::drawMenuBarItem(const QStyleOption *option, QPainter *painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const bool isOpen = item->state.testFlag(State_Selected);
    painter->fillRect(item->rect, item->palette.color(isOpen ? QPalette::Highlight : QPalette::Window));
    const int mnemonic = styleHint(SH_UnderlineShortcut, option) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonic, item->palette,
                 item->state.testFlag(State_Enabled), item->text, isOpen ? QPalette::HighlightedText : QPalette::ButtonText);
}

void CoscopeStyle::drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item || item->icon.isNull() || !item->state.testFlag(State_Selected) || !item->state.testFlag(State_Enabled))
        return QProxyStyle::drawControl(CE_MenuItem, option, painter, widget);
    QStyleOptionMenuItem selected = *item;
    const int side = pixelMetric(PM_SmallIconSize, option, widget);
    const qreal scale = widget ? widget->devicePixelRatioF() : 1.0;
    selected.icon = QIcon(item->icon.pixmap(QSize(side, side), scale, QIcon::Selected));
    QProxyStyle::drawControl(CE_MenuItem, &selected, painter, widget);
}

void CoscopeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelStatusBar:
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), Theme::separator(option->palette));
        return;
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && Theme::isDark(option->palette)) {
            const QStyleOptionButton outlined = withVisibleOutline(*button);
            return QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
        }
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    case PE_FrameLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && Theme::isDark(option->palette)) {
            const QStyleOptionFrame outlined = withVisibleOutline(*frame);
            return QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
        }
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    case PE_PanelMenuBar:
    case PE_IndicatorToolBarHandle:
        return;
    case PE_IndicatorToolBarSeparator: {
        const int inset = option->rect.height() / 4;
        const int x = option->rect.center().x();
        painter->fillRect(QRect(x, option->rect.top() + inset, 1, option->rect.height() - 2 * inset),
                          Theme::separator(option->palette));
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int CoscopeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ToolBarIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_ToolBarItemSpacing:
        return 2;
    case PM_ToolBarItemMargin:
        return 4;
    case PM_ToolBarFrameWidth:
        return 1;
    case PM_SplitterWidth:
        return 1;
    case PM_HeaderMargin:
        return 6;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_FocusFrameHMargin:
        return 5;
    case PM_TreeViewIndentation:
        return 18;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize CoscopeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int line = option ? option->fontMetrics.height() : size.height();
    switch (type) {
    case CT_ItemViewItem:
        size.setHeight(qMax(size.height(), line + line * 6 / 10));
        break;
    case CT_HeaderSection:
        size.setHeight(qMax(size.height(), line + line * 7 / 10));
        break;
    case CT_MenuItem:
        if (contents.height() > line / 2)   // not a separator
            size.setHeight(qMax(size.height(), line + line * 5 / 10));
        break;
    case CT_ToolButton:
        size.setHeight(qMax(size.height(), line + line * 6 / 10));
        size.setWidth(qMax(size.width(), size.height()));
        break;
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && !button->text.isEmpty())
            size.setWidth(qMax(size.width(), contents.width() + line * 12 / 10));   // air beside the text
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ComboBox:
        size.setHeight(qMax(size.height(), line + line * 6 / 10));
        break;
    default:
        break;
    }
    return size;
}

int CoscopeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_DialogButtonBox_ButtonsHaveIcons:   // ours are verbs without icons; so are those of Qt's own dialogs then
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}
