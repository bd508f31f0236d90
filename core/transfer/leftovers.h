// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/journal/journaltypes.h"

#include "base/result.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace Transfer {

class AccountChannels;
class Journal;

/// Removes what tasks left behind that nobody wants any more: uploads on the service as soon as their account is there, ".part"
/// files at once. Uploads go a few at a time, so that listings do not queue behind them. What cannot be removed now is tried
/// again: an upload at the next sign-in, or when the account is out of trouble; a file when others go or at the next start.
class Leftovers : public QObject
{
    Q_OBJECT

public:
    /// \a isWanted: whether a task uses the download target at this path.
    Leftovers(Journal &journal, const AccountChannels &accounts, std::function<bool(const Leftover &)> isWanted, QObject *parent);

    /// Puts down what \a record has left, and removes it.
    void add(const TaskRecord &record);
    /// The account is there: all that it has in the journal, even what was refused before.
    void startAccount(const QUuid &accountId);
    /// The connections of the account go, and with them what was asked.
    void stopAccount(const QUuid &accountId);
    /// What has come to the journal since, and what trouble of the account has left; does nothing while the account is not there.
    void clean(const QUuid &accountId);
    void cleanFiles();

private:
    /// How far the uploads of an account have been taken on, by their ids: those that are refused hold up no others.
    struct Walk
    {
        qint64 lastId = 0;
        QList<Leftover> next = {};   ///< read, and not asked for yet
        qsizetype unanswered = 0;    ///< by the service
        int round = 0;               ///< one more for each trouble of the account: what was read before is not the next any more
        bool isReading = false;
        bool mayHaveMore = true;
    };

    void readOn(const QUuid &accountId);
    void abortNext(const QUuid &accountId, const std::shared_ptr<Walk> &walk);
    void conclude(const QUuid &accountId, const std::shared_ptr<Walk> &walk, qint64 id, const Result<Nothing> &aborted);
    void cleanFilesAfter(qint64 id);
    void removeFiles(const QList<Leftover> &leftovers);
    void settle(const QList<qint64> &ids);

    Journal &m_journal;
    const AccountChannels &m_accounts;
    std::function<bool(const Leftover &)> m_isWanted;
    QHash<QUuid, std::shared_ptr<Walk>> m_walks;   ///< of the accounts that are there
};

}   // namespace Transfer
