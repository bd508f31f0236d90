// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/awaitedposition.h"

#include "browse/objectlistmodel.h"
#include "browse/objectlistview.h"

#include <QEvent>
#include <QScrollBar>

AwaitedPosition::AwaitedPosition(ObjectListView *list, const ObjectListModel *model, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_model(model)
{
    for (QWidget *input : {static_cast<QWidget *>(list), list->viewport(), static_cast<QWidget *>(list->verticalScrollBar())})
        input->installEventFilter(this);
    connect(model, &QAbstractItemModel::rowsInserted, this, &AwaitedPosition::apply);
    connect(model, &ObjectListModel::arranged, this, &AwaitedPosition::apply);
    connect(model, &ObjectListModel::stateChanged, this, &AwaitedPosition::apply);
}

void AwaitedPosition::await(const QByteArray &currentKey, const QByteArray &anchorKey)
{
    m_currentKey = currentKey;
    m_anchorKey = anchorKey;
    apply();
}

void AwaitedPosition::forget()
{
    m_currentKey.clear();
    m_anchorKey.clear();
}

void AwaitedPosition::apply()
{
    if (m_currentKey.isEmpty() && m_anchorKey.isEmpty())
        return;
    const auto isThere = [this](const QByteArray &key) { return key.isEmpty() || m_model->indexOf(key).isValid(); };
    if (m_model->state() == ObjectListModel::State::Listing && !(isThere(m_currentKey) && isThere(m_anchorKey)))
        return;   // what is missing may still come
    m_list->restorePosition(std::exchange(m_currentKey, {}), std::exchange(m_anchorKey, {}));
}

bool AwaitedPosition::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::MouseButtonPress || type == QEvent::KeyPress || type == QEvent::Wheel)
        forget();
    return QObject::eventFilter(watched, event);
}
