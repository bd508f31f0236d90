// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filteredit.h"

#include "theme/spacing.h"
#include "theme/theme.h"

#include <QKeyEvent>

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
{
    addAction(Theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FilterEdit::setTexts(const QString &placeholder, const QString &toolTip)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setToolTip(toolTip);
}

void FilterEdit::take(const QString &typedText)
{
    setFocus(Qt::ShortcutFocusReason);
    setText(text() + typedText);
}

QSize FilterEdit::sizeHint() const
{
    return QSize(Theme::textWidth(this, 26), QLineEdit::sizeHint().height());
}

QSize FilterEdit::minimumSizeHint() const
{
    return QSize(Theme::textWidth(this, 14), QLineEdit::minimumSizeHint().height());
}

bool FilterEdit::event(QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (isOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();   // else Esc would stop the listing
        return true;
    }
    return QLineEdit::event(event);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT leaveRequested();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT leaveRequested();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}
