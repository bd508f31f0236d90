// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/secretvault.h"

#include <QPointer>

/// The keychain of the system, through QtKeychain: Secret Service or KWallet, Windows Credential Manager, macOS Keychain. It is
/// spoken to on a thread of its own, because some of these block. Never falls back to a file.
class SystemKeychain final : public SecretVault
{
    Q_OBJECT

public:
    explicit SystemKeychain(QObject *parent = nullptr);
    ~SystemKeychain() override;

    void read(quint64 ticket, const QString &entry) override;
    void write(quint64 ticket, const QString &entry, const QByteArray &secret) override;
    void remove(quint64 ticket, const QString &entry) override;

private:
    class Worker;
    QPointer<Worker> m_worker;   // lives on the keychain's thread, which ends it
};
