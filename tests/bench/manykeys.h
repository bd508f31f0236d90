// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/transport.h"

/// A service with one folder of \a count objects and no network: each page is written when it is asked for.
class ManyKeys final : public Cos::Transport
{
public:
    explicit ManyKeys(int count)
        : m_count(count)
    {
    }

    Cos::Exchange *send(const Cos::WireRequest &request, QObject *parent) override;

    /// Sorted as numbers of seven digits sort, in an order that a person would not expect.
    static QByteArray name(int number);

private:
    QByteArray page(int first) const;

    int m_count;
};
