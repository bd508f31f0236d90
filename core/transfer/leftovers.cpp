// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/leftovers.h"

#include "transfer/accountchannels.h"
#include "transfer/accountgate.h"
#include "transfer/journal/journal.h"
#include "transfer/partfile.h"

#include <QFile>

#include <algorithm>

namespace Transfer {
namespace {

constexpr qsizetype mostAborts = 4;   // at once, of an account
constexpr qint64 mostRead = 500;      // at once
constexpr qint64 mostFiles = 50;      // on the engine's thread

}   // namespace

Leftovers::Leftovers(Journal &journal, const AccountChannels &accounts, std::function<bool(const Leftover &)> isWanted,
                     QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_accounts(accounts)
    , m_isWanted(std::move(isWanted))
{
}

void Leftovers::add(const TaskRecord &record)
{
    Leftover leftover{.object = record.task.object, .localPath = record.task.localPath};
    if (const auto *upload = std::get_if<UploadResume>(&record.resume))
        leftover.uploadId = upload->uploadId;
    const bool isDownload = record.task.direction == Direction::Download;
    if (record.kind != TaskKind::File || !record.isBegun || (!isDownload && leftover.uploadId.isEmpty()))
        return;
    m_journal.post([account = record.task.accountId, leftover](JournalTables &tables) -> JournalAnswer {
        tables.bulk.addLeftover(account, leftover);
        return {};
    });
    if (isDownload)
        cleanFiles();
    else
        clean(record.task.accountId);
}

void Leftovers::startAccount(const QUuid &accountId)
{
    m_walks.insert(accountId, std::make_shared<Walk>());
    readOn(accountId);
}

void Leftovers::stopAccount(const QUuid &accountId)
{
    m_walks.remove(accountId);
}

void Leftovers::clean(const QUuid &accountId)
{
    if (const auto walk = m_walks.value(accountId)) {
        walk->mayHaveMore = true;
        readOn(accountId);
    }
}

void Leftovers::readOn(const QUuid &accountId)
{
    const std::shared_ptr<Walk> walk = m_walks.value(accountId);
    if (!walk || walk->isReading)
        return;
    abortNext(accountId, walk);
    if (!walk->next.isEmpty() || !walk->mayHaveMore)
        return;
    walk->mayHaveMore = false;
    walk->isReading = true;
    m_journal.post(
        [this, accountId, walk, round = walk->round, after = walk->lastId](JournalTables &tables) -> JournalAnswer {
            return [this, accountId, walk, round, found = tables.bulk.leftovers(accountId, after, mostRead)] {
                walk->isReading = false;
                if (round != walk->round)
                    return readOn(accountId);   // there was trouble meanwhile: it goes back to those
                walk->next = found;
                walk->mayHaveMore = walk->mayHaveMore || !found.isEmpty();
                readOn(accountId);
            };
        },
        [walk](const QString &) { walk->isReading = false; });
}

void Leftovers::abortNext(const QUuid &accountId, const std::shared_ptr<Walk> &walk)
{
    AccountChannel *channel = m_accounts.find(accountId);
    while (channel && !walk->next.isEmpty() && walk->unanswered < mostAborts) {
        const Leftover leftover = walk->next.takeFirst();
        walk->lastId = leftover.id;
        ++walk->unanswered;
        channel->control()
            .abortMultipartUpload(leftover.object, leftover.uploadId)
            ->onDone(this, [this, accountId, walk, id = leftover.id](const Result<Nothing> &aborted) {
                --walk->unanswered;
                conclude(accountId, walk, id, aborted);
            });
    }
}

/// Each is tried as often as the client tries, and no more. Trouble of the account would meet the others, too: they and this one
/// wait until somebody cleans again.
void Leftovers::conclude(const QUuid &accountId, const std::shared_ptr<Walk> &walk, qint64 id, const Result<Nothing> &aborted)
{
    if (aborted || aborted.error().kind == ErrorKind::NotFound) {
        settle({id});
    } else if (AccountGate::reasonFor(aborted.error()) != AccountGate::Reason::None) {
        walk->next.clear();
        ++walk->round;
        walk->mayHaveMore = false;
        walk->lastId = std::min(walk->lastId, id - 1);
    }
    if (m_walks.value(accountId) == walk)
        readOn(accountId);
}

void Leftovers::cleanFiles()
{
    cleanFilesAfter(0);
}

void Leftovers::cleanFilesAfter(qint64 id)
{
    m_journal.post([this, id](JournalTables &tables) -> JournalAnswer {
        return [this, found = tables.bulk.fileLeftovers(id, mostFiles)] { removeFiles(found); };
    });
}

void Leftovers::removeFiles(const QList<Leftover> &leftovers)
{
    QList<qint64> settled;
    for (const Leftover &leftover : leftovers) {
        const QString path = PartFile::pathFor(leftover.localPath, leftover.object);
        // Another task may be writing to the same ".part" now; in a moment, one may begin to.
        if (m_isWanted(leftover) || QFile::remove(path) || !QFile::exists(path))
            settled.append(leftover.id);
    }
    settle(settled);
    if (leftovers.size() >= mostFiles)
        cleanFilesAfter(leftovers.last().id);
}

void Leftovers::settle(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    m_journal.post([ids](JournalTables &tables) -> JournalAnswer {
        tables.bulk.removeLeftovers(ids);
        return {};
    });
}

}   // namespace Transfer
