// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "browse/itemselection.h"
#include "cos/listingtypes.h"

namespace Cos {
class Client;
}

/// An object that something is to be done with.
struct SelectedObject
{
    QByteArray key;
    qint64 sizeBytes = 0;   ///< as listed
};

/// The objects of a selection, in pieces and at the pace of whoever works on them, so that the plan of a huge folder never lies
/// in memory whole: first those that were selected, then what is below the selected folders, page by page.
class SelectionWalk : public QObject
{
    Q_OBJECT

public:
    SelectionWalk(Cos::Client *client, const Cos::BucketRef &bucket, const ItemSelection &selection, QObject *parent);

    /// Objects so far, all when isListed().
    qint64 foundCount() const { return m_foundCount; }
    /// Whether all folders were read.
    bool isListed() const { return m_folder >= m_selection.folderCount(); }
    /// Whether there are selected objects that were not taken yet.
    bool hasSelected() const { return m_nextObject < m_selection.count(); }
    bool isAtEnd() const { return isListed() && !hasSelected(); }

    /// The next selected objects, at most \a most: a positive number.
    QList<SelectedObject> takeSelected(qsizetype most);
    /// Reads the next page of the folders, unless one is on its way or there is none. Answers by listed() or failed().
    void list();
    /// Nothing more is heard.
    void stop() { m_listing.reset(); }

Q_SIGNALS:
    void listed(const QList<SelectedObject> &objects);
    /// What is left of this folder is passed over.
    void failed(const QByteArray &folder, const CosError &error);

private:
    void takePage(const Result<Cos::ListPage> &page);

    Cos::Client *m_client;
    Cos::BucketRef m_bucket;
    ItemSelection m_selection;
    qsizetype m_nextObject;   ///< of the selection
    qsizetype m_folder = 0;   ///< of the selection: the one that is read
    QByteArray m_marker;      ///< where its next page begins
    qint64 m_foundCount;
    OperationHandle m_listing;
};
