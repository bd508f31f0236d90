// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;
class QWidget;

/// Keys that mean something else in one list than in the window around it, whose actions have the same ones: with the focus in
/// the list the window does not hear of them.
class ListKeys final : public QObject
{
    Q_OBJECT

public:
    /// A child of \a list.
    explicit ListKeys(QWidget *list);

    /// The keys of \a shared, an action of the window, do \a action here; without one they do nothing.
    void take(const QAction *shared, std::function<void()> action = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Taken
    {
        QList<QKeySequence> keys;
        std::function<void()> action;
    };

    QList<Taken> m_taken;
};
