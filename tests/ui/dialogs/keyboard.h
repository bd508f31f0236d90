// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDialog>
#include <QInputMethodEvent>
#include <QPointer>
#include <QTest>
#include <QWidget>

/// A dialog as a person without a mouse meets it: opened, then keys to whatever has the focus.
namespace Keyboard {

/// Opens \a dialog; false when its window did not come up.
inline bool open(QDialog *dialog)
{
    dialog->open();
    dialog->activateWindow();
    return QTest::qWaitForWindowExposed(dialog, 60'000);
}

inline QWidget *focused(QDialog *dialog)
{
    return dialog->focusWidget() ? dialog->focusWidget() : dialog;
}

inline void press(QDialog *dialog, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(focused(dialog), key, modifiers);
}

inline void type(QDialog *dialog, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);   // reaches every letter, as an input method does; keys only have ASCII
    QCoreApplication::sendEvent(focused(dialog), &event);
}

/// The visible button that says \a text, mnemonics aside; null without one.
inline QAbstractButton *button(const QWidget *window, const QString &text)
{
    for (QAbstractButton *candidate : window->findChildren<QAbstractButton *>()) {
        if (candidate->text().remove(QLatin1Char('&')) == text && candidate->isVisibleTo(window))
            return candidate;
    }
    return nullptr;
}

/// Presses Tab until \a target has the focus; false when it comes round without.
inline bool tabTo(QDialog *dialog, const QWidget *target)
{
    QWidget *const start = focused(dialog);
    for (int i = 0; i < 100; ++i) {
        if (dialog->focusWidget() == target)
            return true;
        press(dialog, Qt::Key_Tab);
        if (i > 0 && dialog->focusWidget() == start)
            return false;
    }
    return false;
}

}   // namespace Keyboard
