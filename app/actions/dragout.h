// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/stagingfolders.h"

#include "browse/itemselection.h"
#include "browse/location.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QUrl>

#include <map>
#include <memory>

class MainWindow;
class Navigation;
class QMimeData;
namespace Transfer {
class Engine;
struct BatchSummary;
struct DownloadItem;
}   // namespace Transfer

/// Drag out of the window. The receiver must be given real files, and nothing may wait for them: so they are fetched into a
/// staging folder from the moment a drag begins, and whoever drops before they are complete gets nothing and is told to drop
/// again. Folders and large selections are fetched only when a receiver asks for them.
///
/// What is staged belongs to this run, and only the last few drags stay: who was given the others has copied them long ago.
class DragOut : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainWindow &window;
        Navigation &navigation;
        Transfer::Engine &engine;
    };

    explicit DragOut(const Parts &parts, QObject *parent = nullptr);

    /// What a drag of \a items of the folder on the screen carries. Begins to fetch them.
    QMimeData *mimeData(const ItemSelection &items);

private:
    enum class State { Announced, Fetching, Ready };

    /// What was dragged together.
    struct Staged
    {
        Location source;
        ItemSelection items;
        State state = State::Announced;
        QUuid batchId;
        std::unique_ptr<QTemporaryDir> folder;
        QList<QUrl> urls;   ///< once Ready
    };

    int stage(const Location &source, const ItemSelection &items);
    void fetch(int stagedId);
    void download(int stagedId, const QList<Transfer::DownloadItem> &items);
    QList<QUrl> urlsOf(int stagedId);
    void takeEnd(const Transfer::BatchSummary &summary);
    void takeFiles(int stagedId, const QList<QUrl> &files);
    void trim();

    Parts m_parts;
    StagingFolders m_folders;
    std::map<int, Staged> m_staged;   ///< the newest last
    int m_lastId = 0;
};
