// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/dragout.h"

#include "actions/downloaditems.h"
#include "actions/navigation.h"
#include "transferdefaults.h"

#include "base/runinpool.h"
#include "browse/browseview.h"
#include "mainwindow/mainwindow.h"
#include "transfer/engine.h"
#include "transfer/objectmimedata.h"

#include <QDir>
#include <QPointer>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>

namespace {

/// Up to this much is fetched as soon as a drag begins, before anybody asked.
constexpr qint64 eagerBytes = 64 << 20;
constexpr qsizetype eagerObjects = 1000;
constexpr size_t mostStaged = 4;

QList<QUrl> filesIn(const QString &folder)
{
    QList<QUrl> urls;
    const QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    urls.reserve(names.size());
    for (const QString &name : names)
        urls.append(QUrl::fromLocalFile(QString(folder + u'/' + name)));
    return urls;
}

}   // namespace

DragOut::DragOut(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_folders(QStandardPaths::writableLocation(QStandardPaths::CacheLocation))
{
    m_parts.window.browseView()->setMimeDataFactory([this](const ItemSelection &items) { return mimeData(items); });
    connect(&m_parts.engine, &Transfer::Engine::batchEnded, this, &DragOut::takeEnd);
}

QMimeData *DragOut::mimeData(const ItemSelection &items)
{
    const int stagedId = stage(m_parts.navigation.location(), items);
    // The receiver may hold on to the data for longer than this object lives.
    const QPointer<DragOut> guard(this);
    return new ObjectMimeData([guard, stagedId] { return guard ? guard->urlsOf(stagedId) : QList<QUrl>(); });
}

int DragOut::stage(const Location &source, const ItemSelection &items)
{
    for (auto &[id, staged] : m_staged) {
        if (staged.source == source && staged.items == items)
            return id;
    }
    const int id = ++m_lastId;
    Staged &staged = m_staged[id];
    trim();
    staged.source = source;
    staged.items = items;
    if (items.folderCount() == 0 && items.objectCount() <= eagerObjects && items.sizeBytes() <= eagerBytes)
        fetch(id);
    return id;
}

void DragOut::fetch(int stagedId)
{
    Staged &staged = m_staged.at(stagedId);
    staged.folder = m_folders.add();
    if (!staged.folder->isValid()) {
        m_parts.window.say(tr("Nothing can be dragged out: %1").arg(staged.folder->errorString()));
        return;
    }
    staged.state = State::Fetching;
    runInPool(
        this, [items = staged.items] { return downloadItems(items); },
        [this, stagedId](const QList<Transfer::DownloadItem> &items) { download(stagedId, items); });
}

void DragOut::download(int stagedId, const QList<Transfer::DownloadItem> &items)
{
    Staged &staged = m_staged.at(stagedId);   // what is being fetched stays
    Transfer::TransferOptions options = TransferDefaults::of(Transfer::Direction::Download);
    options.conflictPolicy = Transfer::ConflictPolicy::Overwrite;   // nobody else's files are there
    staged.batchId = m_parts.engine.download({.accountId = staged.source.accountId,
                                              .bucket = staged.source.bucket,
                                              .basePrefix = staged.source.prefix,
                                              .items = items,
                                              .folder = staged.folder->path(),
                                              .options = options,
                                              .isOfThisRun = true});
}

QList<QUrl> DragOut::urlsOf(int stagedId)
{
    const auto found = m_staged.find(stagedId);
    if (found == m_staged.end())
        return {};
    Staged &staged = found->second;
    if (staged.state == State::Announced)
        fetch(stagedId);
    if (staged.state != State::Ready)
        m_parts.window.say(tr("The objects are still being fetched. Drag them again when this is done."));
    return staged.urls;
}

void DragOut::takeEnd(const Transfer::BatchSummary &summary)
{
    const auto found = std::find_if(m_staged.begin(), m_staged.end(),
                                    [&](const auto &entry) { return entry.second.batchId == summary.batchId; });
    if (found == m_staged.end())
        return;
    Staged &staged = found->second;
    if (summary.failedTasks + summary.cancelledTasks > 0) {
        m_staged.erase(found);   // the reason stands in the transfer panel; a new drag begins anew
        return;
    }
    runInPool(
        this, [path = staged.folder->path()] { return filesIn(path); },
        [this, id = found->first](const QList<QUrl> &files) { takeFiles(id, files); });
}

void DragOut::takeFiles(int stagedId, const QList<QUrl> &files)
{
    const auto found = m_staged.find(stagedId);
    if (found == m_staged.end())
        return;
    Staged &staged = found->second;
    staged.urls = files;
    staged.state = State::Ready;
    trim();
    m_parts.window.say(tr("Ready to be dragged out: %Ln item(s).", nullptr, int(files.size())));
}

/// The newest always stays, and so does what is being fetched.
void DragOut::trim()
{
    for (auto staged = m_staged.begin(); m_staged.size() > mostStaged && std::next(staged) != m_staged.end();)
        staged = staged->second.state == State::Fetching ? std::next(staged) : m_staged.erase(staged);
}
