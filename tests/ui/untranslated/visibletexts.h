// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

/// One text that a person can read or hear, and where it is.
struct VisibleText
{
    QString place;   ///< "QDialogButtonBox/QPushButton 'ok' text"
    QString text;
};

/// The words of \a window and everything in it: titles, labels, buttons, actions with their tips, tabs, placeholders, entries of
/// closed lists, headers of views, accessible names. Not the data: what is typed into fields, the rows of views, and labels
/// whose text can be selected (values are copyable, words are not).
QList<VisibleText> visibleTexts(const QWidget *window);
