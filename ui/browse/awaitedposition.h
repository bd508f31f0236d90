// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ObjectListModel;
class ObjectListView;

/// Where a folder was left, to be returned to as soon as the listing has brought the rows. Forgotten when the person selects or
/// scrolls before: then they are where they want to be.
class AwaitedPosition : public QObject
{
    Q_OBJECT

public:
    AwaitedPosition(ObjectListView *list, const ObjectListModel *model, QObject *parent);

    /// The current row and the one at the top of the screen; each may be empty.
    void await(const QByteArray &currentKey, const QByteArray &anchorKey);
    void forget();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    ObjectListView *m_list;
    const ObjectListModel *m_model;
    QByteArray m_currentKey;
    QByteArray m_anchorKey;
};
