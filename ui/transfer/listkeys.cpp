// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/listkeys.h"

#include <QKeyEvent>
#include <QWidget>

#include <algorithm>
#include <utility>

ListKeys::ListKeys(QWidget *list)
    : QObject(list)
{
    list->installEventFilter(this);
}

void ListKeys::take(QKeySequence::StandardKey key, std::function<void()> action)
{
    m_taken.append({key, std::move(action)});
}

bool ListKeys::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const auto found =
        std::find_if(m_taken.cbegin(), m_taken.cend(), [pressed](const Taken &taken) { return pressed->matches(taken.key); });
    if (found == m_taken.cend())
        return QObject::eventFilter(watched, event);
    event->accept();
    if (!isOverride && found->action)
        found->action();
    return true;
}
