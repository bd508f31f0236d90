// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/leftovers.h"

#include "base/runinpool.h"
#include "transfer/accountchannels.h"
#include "transfer/journal/journal.h"
#include "transfer/partfile.h"

#include <utility>

namespace Transfer {

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

void Leftovers::clean(const QUuid &accountId)
{
    if (!m_accounts.find(accountId))
        return;
    m_journal.post([this, accountId](JournalTables &tables) -> JournalAnswer {
        return [this, accountId, found = tables.bulk.leftovers(accountId)] { abortUploads(accountId, found); };
    });
}

void Leftovers::abortUploads(const QUuid &accountId, const QList<Leftover> &leftovers)
{
    AccountChannel *channel = m_accounts.find(accountId);
    if (!channel)
        return;
    for (const Leftover &leftover : leftovers) {
        if (m_asked.contains(leftover.id))
            continue;
        m_asked.insert(leftover.id);
        channel->control()
            .abortMultipartUpload(leftover.object, leftover.uploadId)
            ->onDone(this, [this, id = leftover.id](const Result<Nothing> &aborted) {
                if (aborted || aborted.error().kind == ErrorKind::NotFound)
                    settle({id});
                else
                    m_asked.remove(id);
            });
    }
}

void Leftovers::cleanFiles()
{
    m_journal.post([this](JournalTables &tables) -> JournalAnswer {
        return [this, found = tables.bulk.fileLeftovers()] { removeFiles(found); };
    });
}

void Leftovers::removeFiles(const QList<Leftover> &leftovers)
{
    QList<std::pair<qint64, QString>> paths;
    for (const Leftover &leftover : leftovers) {
        const bool isWanted = m_isWanted(leftover);   // another task may be writing to the same ".part" now
        paths.append({leftover.id, isWanted ? QString() : PartFile::pathFor(leftover.localPath, leftover.object)});
    }
    if (paths.isEmpty())
        return;
    runInPool(
        this,
        [paths] {
            QList<qint64> settled;
            for (const auto &[id, path] : paths) {
                if (path.isEmpty() || QFile::remove(path) || !QFile::exists(path))
                    settled.append(id);
            }
            return settled;
        },
        [this](const QList<qint64> &settled) { settle(settled); });
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
