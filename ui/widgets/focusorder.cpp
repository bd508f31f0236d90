// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/focusorder.h"

#include <QWidget>

#include <algorithm>

namespace {

/// Rows first; what overlaps by half is in one row.
bool standsBefore(const QWidget *left, const QWidget *right)
{
    const QRect a = left->geometry();
    const QRect b = right->geometry();
    const bool isSameRow = std::abs(a.center().y() - b.center().y()) * 2 < std::min(a.height(), b.height()) ||
                           (a.top() <= b.center().y() && b.top() <= a.center().y());
    return isSameRow ? a.left() < b.left() : a.top() < b.top();
}

void collect(const QWidget *container, QList<QWidget *> &order)
{
    QList<QWidget *> children;
    for (QWidget *child : container->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child->isVisible() && !child->isWindow())
            children.append(child);
    }
    // Not std::sort: "stands before" need not be a strict order for widgets that overlap.
    for (qsizetype i = 1; i < children.size(); ++i) {
        for (qsizetype j = i; j > 0 && standsBefore(children.at(j), children.at(j - 1)); --j)
            children.swapItemsAt(j, j - 1);
    }
    for (QWidget *child : std::as_const(children)) {
        const bool takesFocus = (child->focusPolicy() & Qt::TabFocus) != 0 && child->isEnabled() && !child->focusProxy();
        if (takesFocus)
            order.append(child);
        else
            collect(child, order);
    }
}

}   // namespace

bool focusNeighbour(QWidget *window, bool isForward)
{
    QList<QWidget *> order;
    collect(window, order);
    if (order.isEmpty())
        return false;
    const QWidget *current = window->focusWidget();
    const auto found = std::find_if(order.begin(), order.end(), [current](const QWidget *widget) {
        return widget == current || (current && widget->isAncestorOf(current));
    });
    const qsizetype count = order.size();
    const qsizetype index = found == order.end() ? (isForward ? -1 : count) : found - order.begin();
    QWidget *next = order.at((index + (isForward ? 1 : -1) + count) % count);
    next->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}
