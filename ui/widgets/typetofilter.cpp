// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typetofilter.h"

#include "widgets/filteredit.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>

#include <algorithm>

TypeToFilter::TypeToFilter(QAbstractItemView *list, FilterEdit *filter)
    : QObject(list)
    , m_list(list)
    , m_filter(filter)
{
    m_list->installEventFilter(this);
}

bool TypeToFilter::isBeginning(const QString &typed)
{
    return std::any_of(typed.begin(), typed.end(), [](QChar letter) { return letter.isPrint() && !letter.isSpace(); });
}

bool TypeToFilter::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        compose(static_cast<QInputMethodEvent *>(event));
        return true;
    case QEvent::InputMethodQuery:
        answer(static_cast<QInputMethodQueryEvent *>(event));
        return true;
    case QEvent::FocusOut:
        endComposition();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void TypeToFilter::compose(QInputMethodEvent *event)
{
    const bool begins = isBeginning(event->preeditString()) || isBeginning(event->commitString());
    if (!m_filter->isEnabled() || (!m_isComposing && !begins))
        return event->ignore();
    if (!m_isComposing)
        m_filter->end(false);
    m_isComposing = !event->preeditString().isEmpty();
    QCoreApplication::sendEvent(m_filter, event);
    if (m_isComposing)
        QGuiApplication::inputMethod()->update(Qt::ImCursorRectangle);
    else if (!event->commitString().isEmpty())
        m_filter->setFocus(Qt::OtherFocusReason);
}

/// The focus goes elsewhere in the middle of a word.
void TypeToFilter::endComposition()
{
    if (!m_isComposing)
        return;
    m_isComposing = false;
    QInputMethodEvent nothing;
    QCoreApplication::sendEvent(m_filter, &nothing);
}

/// As the filter would, but for places, which are asked of the list.
void TypeToFilter::answer(QInputMethodQueryEvent *query)
{
    QCoreApplication::sendEvent(m_filter, query);
    const QPoint offset = m_list->mapFrom(m_list->window(), m_filter->mapTo(m_filter->window(), QPoint()));
    for (const Qt::InputMethodQuery place : {Qt::ImCursorRectangle, Qt::ImAnchorRectangle, Qt::ImInputItemClipRectangle}) {
        if (query->queries() & place)
            query->setValue(place, query->value(place).toRectF().translated(offset));
    }
}
