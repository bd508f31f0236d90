// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/journaltypes.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace Transfer {

class AccountChannels;
class Journal;

/// Removes what tasks left behind that nobody wants any more: uploads on the service as soon as their account is there, ".part"
/// files at once. What cannot be removed now is tried again: uploads at the next sign-in, files when others go or at the next
/// start.
class Leftovers : public QObject
{
    Q_OBJECT

public:
    /// \a isWanted: whether a task uses the download target at this path.
    Leftovers(Journal &journal, const AccountChannels &accounts, std::function<bool(const Leftover &)> isWanted, QObject *parent);

    /// Puts down what \a record has left, and removes it.
    void add(const TaskRecord &record);
    /// What the journal has of an account; does nothing while the account is not there.
    void clean(const QUuid &accountId);
    void cleanFiles();
    /// The connections of an account go, and with them what was asked.
    void forgetAsked() { m_asked.clear(); }

private:
    void abortUploads(const QUuid &accountId, const QList<Leftover> &leftovers);
    void removeFiles(const QList<Leftover> &leftovers);
    void settle(const QList<qint64> &ids);

    Journal &m_journal;
    const AccountChannels &m_accounts;
    std::function<bool(const Leftover &)> m_isWanted;
    QSet<qint64> m_asked;   ///< ids of uploads that are being aborted
};

}   // namespace Transfer
