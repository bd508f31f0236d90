// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/engineoptions.h"

#include <QObject>

class Clock;

namespace Transfer {

class Journal;

/// Forgets old tasks that are finished, in pieces. What is left when the program ends is found again at its next start.
class HistoryTrim : public QObject
{
    Q_OBJECT

public:
    HistoryTrim(Journal &journal, const Clock &clock, QObject *parent);

    void start(const HistoryLimits &limits);

Q_SIGNALS:
    /// A piece is gone.
    void advanced();

private:
    void workOn();
    void conclude(bool mayBeMore);

    Journal &m_journal;
    const Clock &m_clock;
    HistoryLimits m_limits;
    bool m_isWorking = false;
    bool m_isAskedAgain = false;
};

}   // namespace Transfer
