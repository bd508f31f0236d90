// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QObject>
#include <QString>

#include <optional>

/// Why a keychain did not give or take a secret.
enum class KeychainProblem {
    Absent,       ///< there is none on this system, or its service is not running
    Locked,       ///< locked, and the person did not unlock it or did not allow access
    Silent,       ///< no answer yet: it may be waiting for its password in a window of its own
    Missing,      ///< it works, but has no entry of that name
    NotKept,      ///< never asked: the keys were for one run only, and that run is over
    Unreadable,   ///< the entry is there, but not as we write it
    Failed,       ///< anything else; the reason says what
};

/// The outcome of one request to a SecretVault.
struct VaultAnswer
{
    std::optional<KeychainProblem> problem;   ///< none: it worked
    QString reason;                           ///< the keychain's own words, for the technical details
    QByteArray secret;                        ///< of a read
};
Q_DECLARE_METATYPE(VaultAnswer)

/// A place that keeps secrets under names. Requests return at once; the answer comes by signal, on the vault's thread, in
/// whatever time it takes, or never. Requests are answered in the order they were made.
class SecretVault : public QObject
{
    Q_OBJECT

public:
    virtual void read(quint64 ticket, const QString &entry) = 0;
    virtual void write(quint64 ticket, const QString &entry, const QByteArray &secret) = 0;
    /// Removing what is not there works.
    virtual void remove(quint64 ticket, const QString &entry) = 0;

Q_SIGNALS:
    void answered(quint64 ticket, const VaultAnswer &answer);

protected:
    using QObject::QObject;
};
