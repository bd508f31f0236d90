// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/listkeys.h"

#include "widgets/pressedkeys.h"

#include <QAction>
#include <QWidget>

#include <algorithm>
#include <utility>

ListKeys::ListKeys(QWidget *list)
    : QObject(list)
{
    list->installEventFilter(this);
}

void ListKeys::take(const QAction *shared, std::function<void()> action)
{
    m_taken.append({shared->shortcuts(), std::move(action)});
}

bool ListKeys::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const QKeySequence pressed = pressedKeys(*static_cast<QKeyEvent *>(event));
    const auto found =
        std::find_if(m_taken.cbegin(), m_taken.cend(), [&pressed](const Taken &taken) { return taken.keys.contains(pressed); });
    if (found == m_taken.cend())
        return QObject::eventFilter(watched, event);
    event->accept();
    if (!isOverride && found->action)
        found->action();
    return true;
}
