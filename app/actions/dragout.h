// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/browseitem.h"
#include "browse/location.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTemporaryDir>
#include <QUrl>

#include <map>
#include <memory>

class MainWindow;
class Navigation;
class QMimeData;
namespace Transfer {
class Engine;
struct BatchSummary;
}   // namespace Transfer

/// Drag out of the window. The receiver must be given real files, and nothing may wait for them: so they are fetched into a
/// staging folder from the moment a drag begins, and whoever drops before they are complete gets nothing and is told to drop
/// again. Folders and large selections are fetched only when a receiver asks for them.
///
/// The staging folder belongs to this run and is removed with it.
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

private:
    enum class State { Announced, Fetching, Ready };

    /// What was dragged together.
    struct Staged
    {
        Location source;
        QList<BrowseItem> items;
        State state = State::Announced;
        QUuid batchId;
        std::unique_ptr<QTemporaryDir> folder;
        QList<QUrl> urls;   ///< once Ready
    };

    QMimeData *mimeData(const QList<BrowseItem> &items);
    int stage(const Location &source, const QList<BrowseItem> &items);
    void fetch(Staged &staged);
    QList<QUrl> urlsOf(int stagedId);
    void takeEnd(const Transfer::BatchSummary &summary);

    Parts m_parts;
    std::map<int, Staged> m_staged;
};
