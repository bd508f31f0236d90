// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/rulelistview.h"

#include "bucketsettings/lifecycle/rulelistmodel.h"
#include "theme/spacing.h"
#include "theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

namespace {

constexpr int visibleLines = 10;
constexpr int wrapFlags = Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading;

QFont nameFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setBold(true);
    return font;
}

}   // namespace

/// Where the parts of a rule are.
struct RuleDelegate::Layout
{
    QRect check;
    QRect sign;
    QRect name;
    QRect sentence;
    int height = 0;
};

RuleListView::RuleListView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new RuleDelegate(this));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

QSize RuleListView::sizeHint() const
{
    const int most = visibleLines * fontMetrics().height();
    return {Theme::textWidth(this, 60), qMin(contentsSize().height(), most) + 2 * frameWidth()};
}

QSize RuleListView::minimumSizeHint() const
{
    return {Theme::textWidth(this, 30), qMin(sizeHint().height(), 4 * fontMetrics().height())};
}

void RuleListView::doItemsLayout()
{
    QListView::doItemsLayout();
    updateGeometry();
}

void RuleListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();   // the sentences wrap anew
}

void RuleListView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

RuleDelegate::RuleDelegate(RuleListView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

RuleDelegate::Layout RuleDelegate::layoutOf(const QStyleOptionViewItem &option, const QRect &rect, const QModelIndex &index) const
{
    Layout layout;
    const int gap = Theme::gap(m_view);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.rect = rect;
    const QRect check = m_view->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, m_view);
    const QFontMetrics nameMetrics(nameFont(option));
    const int top = rect.top() + gap / 2;
    layout.check = QRect(QPoint(check.left(), top + (nameMetrics.height() - check.height()) / 2), check.size());
    const int left = check.right() + gap;
    const int right = rect.right() - gap;
    const int icon = Theme::smallIcon(m_view);
    const bool hasSign = index.data(RuleListModel::HasMistakeRole).toBool() || index.data(RuleListModel::HasHintRole).toBool();
    layout.sign = hasSign ? QRect(left, top + (nameMetrics.height() - icon) / 2, icon, icon) : QRect();
    const int nameLeft = hasSign ? left + icon + gap / 2 : left;
    layout.name = QRect(nameLeft, top, right - nameLeft, nameMetrics.height());
    const int sentenceHeight = heightOf(index.data(RuleListModel::SentenceRole).toString(), right - left, option.font);
    layout.sentence = QRect(left, layout.name.bottom() + 1, right - left + 1, sentenceHeight);
    layout.height = layout.sentence.bottom() + gap / 2 - rect.top();
    return layout;
}

/// Measured once: the list asks for the heights of all its rules whenever one of them changes.
int RuleDelegate::heightOf(const QString &sentence, int width, const QFont &font) const
{
    constexpr qsizetype mostRemembered = 4000;   // while somebody types, each letter makes a sentence
    if (m_measuredWidth != width || m_measuredFont != font || m_heights.size() > mostRemembered) {
        m_heights.clear();
        m_measuredWidth = width;
        m_measuredFont = font;
    }
    const auto known = m_heights.constFind(sentence);
    if (known != m_heights.constEnd())
        return *known;
    const int height = QFontMetrics(font).boundingRect(QRect(0, 0, width, 1 << 16), wrapFlags, sentence).height();
    m_heights.insert(sentence, height);
    return height;
}

void RuleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Layout layout = layoutOf(option, option.rect, index);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    item.features &= ~QStyleOptionViewItem::HasCheckIndicator;
    m_view->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, m_view);

    const bool isEnabled = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    QStyleOptionViewItem check = option;
    check.rect = layout.check;
    check.state &= ~(QStyle::State_HasFocus | QStyle::State_On | QStyle::State_Off);
    check.state |= isEnabled ? QStyle::State_On : QStyle::State_Off;
    m_view->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, painter, m_view);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active);
    if (!layout.sign.isNull()) {
        const bool isMistake = index.data(RuleListModel::HasMistakeRole).toBool();
        const QIcon sign = isMistake ? Theme::icon(QStringLiteral("error")) : Theme::icon(QStringLiteral("warning"));
        sign.paint(painter, layout.sign, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    }
    const QPalette::ColorRole role = isSelected ? QPalette::HighlightedText : QPalette::Text;
    painter->save();
    painter->setPen(option.palette.color(isEnabled || isSelected ? QPalette::Active : QPalette::Disabled, role));
    painter->setFont(nameFont(option));
    const QFontMetrics nameMetrics(painter->font());
    painter->drawText(layout.name, Qt::AlignVCenter | Qt::AlignLeading,
                      nameMetrics.elidedText(index.data().toString(), Qt::ElideRight, layout.name.width()));
    painter->setFont(option.font);
    painter->drawText(layout.sentence, wrapFlags, index.data(RuleListModel::SentenceRole).toString());
    painter->restore();
}

QSize RuleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = m_view->viewport()->width();
    return {width, layoutOf(option, QRect(0, 0, width, 0), index).height};
}

/// The box is beside the name, not in the middle as the base class thinks. Keys are its business.
bool RuleDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const bool isClick = event->type() == QEvent::MouseButtonRelease;
    const bool isMouse = isClick || event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!isMouse)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !layoutOf(option, option.rect, index).check.contains(mouse->pos()))
        return false;
    if (!isClick)
        return true;
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}
