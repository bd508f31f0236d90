// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/batchrow.h"

#include <QWidget>

class ActionSet;
class ElidedLabel;
class FilterEdit;
class QAction;
class QComboBox;
class QTimer;

/// Which of the transfers are shown: by state, by text; and what can be written down of them.
class TransferFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TransferFilterBar(ActionSet *actions, QWidget *parent = nullptr);

    Transfer::StateFilter states() const;
    QString text() const;
    void setStates(Transfer::StateFilter states);
    /// Goes on with text that was typed into the table.
    void takeText(const QString &typed);
    /// The line that is typed into.
    FilterEdit *textEdit() const;
    void clear();

    /// \a active of the tasks move at the moment.
    void setCounts(const Transfer::JournalCounts &counts, qint64 active);
    void setShown(qint64 rows, bool isLoading);

Q_SIGNALS:
    /// Gathered while one types.
    void changed();
    /// The focus wants to go to the list.
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTool(QAction *action);
    void retranslate();
    void showCounts();
    void showShown();

    Transfer::JournalCounts m_counts;
    qint64 m_active = 0;
    qint64 m_rows = 0;
    bool m_isLoading = false;
    QComboBox *m_states;
    FilterEdit *m_text;
    ElidedLabel *m_shown;
    QTimer *m_typing;
};
