// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "browse/location.h"
#include "browse/navigationhistory.h"

#include <QObject>

class AccountList;
class BucketTreeModel;
class MainWindow;
class ObjectListModel;
class SessionList;
struct CosError;
struct CosPath;

/// Where the window is: follows the tree, the breadcrumb, folders that are opened and the history, and opens the listing.
class Navigation : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainWindow &window;
        AccountList &accounts;
        SessionList &sessions;
        BucketTreeModel &tree;
        ObjectListModel &objects;
    };

    explicit Navigation(const Parts &parts, QObject *parent = nullptr);

    /// Goes there and remembers it in the history.
    void visit(const Location &location);
    /// Reads "cos://bucket/prefix/" in the present account, finds out the bucket's region, and goes there.
    void visitPath(const QString &path);
    void refresh();

    const Location &location() const { return m_location; }

Q_SIGNALS:
    void locationChanged(const Location &location);

private:
    void connectWindow();
    void connectSessions();
    void show(const Location &location);
    void showEntry(const NavigationHistory::Entry &entry);
    void leave();
    void goBack();
    void goForward();
    void goUp();
    void showFirstOf(const QUuid &accountId);
    void closeAccount(const QUuid &accountId);
    void findRegion(const CosPath &path, const QUuid &accountId, const QString &typed);
    void retry();
    void lookForObject();
    void showBuckets();
    void showTitle();
    void showHome();
    void updateActions();

    Parts m_parts;
    NavigationHistory m_history;
    Location m_location;
    OperationHandle m_search;     ///< for the region of a typed path
    QByteArray m_perhapsObject;   ///< key of a path that was typed and is being listed as a folder
    QString m_failedPath;         ///< that could not be opened, while its error is shown
};
