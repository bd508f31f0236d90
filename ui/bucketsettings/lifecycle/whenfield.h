// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/lifecycle/lifecyclerules.h"

#include <QWidget>

class DaySpin;
class QDateEdit;
class QStackedLayout;

/// A number of days, or a date, whichever the rule counts in.
class WhenField final : public QWidget
{
    Q_OBJECT

public:
    explicit WhenField(QWidget *parent = nullptr);

    void setWhen(const Lifecycle::When &when);
    Lifecycle::When when() const;
    /// The other kind keeps what it said.
    void setUsesDates(bool usesDates);
    void setAccessibleNames(const QString &name);
    void selectAll();

Q_SIGNALS:
    void changed();

private:
    void announce();

    QStackedLayout *m_stack;
    DaySpin *m_days;
    QDateEdit *m_date;
    bool m_isFilling = false;
};
