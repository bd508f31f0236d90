// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

/// A line that narrows a list while one types. Esc clears it, then leaves it; Down and Return go to the list.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget *parent = nullptr);

    /// What the line filters by, also for screen readers, and more about it. Its owner sets them anew after a change of language.
    void setTexts(const QString &placeholder, const QString &toolTip);
    /// Goes on with text that was typed elsewhere.
    void take(const QString &typedText);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The focus wants to go to the list.
    void leaveRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};
