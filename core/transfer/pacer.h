// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/pace.h"
#include "transfer/rates.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace Transfer {

class AccountChannels;

/// What changes by itself while nobody commands anything: the number of connections once a second while something moves, and the
/// rates by the time of the day.
class Pacer : public QObject
{
    Q_OBJECT

public:
    Pacer(AccountChannels &accounts, QObject *parent);

    /// Whether any transfer is at work.
    void setMoving(bool isMoving);
    /// The limits of the accounts are others now.
    void heedLimits();

Q_SIGNALS:
    void paced(const std::optional<Transfer::Pace> &pace);
    void ratesHeeded(const Transfer::RatesInForce &rates);

private:
    void step();
    void restart();

    AccountChannels &m_accounts;
    QTimer m_timer;
    QElapsedTimer m_sinceStep;
    bool m_isMoving = false;
};

}   // namespace Transfer
