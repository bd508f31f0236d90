// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/holds.h"

#include <QWidget>

class NoteLabel;
class QToolButton;

/// Tasks that wait for the person, and the name to show for what they wait for.
struct NamedHold
{
    Transfer::Hold hold = {};
    QString accountName = {};   ///< empty: the account is not in the list any more

    friend bool operator==(const NamedHold &, const NamedHold &) = default;
};

/// Below the line with the totals: how many transfers wait for the person, for what, and a button that leads there. A line each;
/// hidden while nothing waits. Emits what the person wants.
class HoldNotes final : public QWidget
{
    Q_OBJECT

public:
    explicit HoldNotes(QWidget *parent = nullptr);

    void setHolds(const QList<NamedHold> &holds);

Q_SIGNALS:
    void signInRequested(const QUuid &accountId);
    void keyRequested(const Transfer::Hold &hold);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QWidget *widget;
        NoteLabel *text;
        QToolButton *button;
    };

    void addLine();
    void showLine(const Line &line, const NamedHold &named);
    void retranslate();
    void carryOut(qsizetype line);

    QList<NamedHold> m_holds;
    QList<Line> m_lines;
};
