// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/secretvault.h"

/// A machine without a keychain: every request is answered so.
class NoKeychain final : public SecretVault
{
public:
    void read(quint64 ticket, const QString &) override { refuse(ticket); }
    void write(quint64 ticket, const QString &, const QByteArray &) override { refuse(ticket); }
    void remove(quint64 ticket, const QString &) override { refuse(ticket); }

private:
    void refuse(quint64 ticket)
    {
        QMetaObject::invokeMethod(
            this, [this, ticket] { Q_EMIT answered(ticket, {.problem = KeychainProblem::Absent, .reason = {}, .secret = {}}); },
            Qt::QueuedConnection);
    }
};
