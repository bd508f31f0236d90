// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/selectionwalk.h"

#include "cos/client.h"

#include <algorithm>

SelectionWalk::SelectionWalk(Cos::Client *client, const Cos::BucketRef &bucket, const ItemSelection &selection, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_bucket(bucket)
    , m_selection(selection)
    , m_nextObject(selection.folderCount())
    , m_foundCount(selection.objectCount())
{
}

QList<SelectedObject> SelectionWalk::takeSelected(qsizetype most)
{
    QList<SelectedObject> objects;
    const qsizetype end = std::min(m_selection.count(), m_nextObject + most);
    objects.reserve(end - m_nextObject);
    for (; m_nextObject < end; ++m_nextObject) {
        const BrowseItem object = m_selection.item(m_nextObject);
        objects.append({object.key, object.sizeBytes});
    }
    return objects;
}

void SelectionWalk::list()
{
    if (isListed() || m_listing.isRunning())
        return;
    m_listing = OperationHandle(
        m_client->listObjects(m_bucket, {.prefix = m_selection.key(m_folder), .delimiter = {}, .marker = m_marker})
            ->onDone(this, [this](const Result<Cos::ListPage> &page) { takePage(page); }));
}

void SelectionWalk::takePage(const Result<Cos::ListPage> &page)
{
    m_listing.reset();
    const QByteArray folder = m_selection.key(m_folder);
    m_marker = page && page->isTruncated ? page->nextMarker : QByteArray();
    if (m_marker.isEmpty())
        ++m_folder;
    if (!page) {
        Q_EMIT failed(folder, page.error());
        return;
    }
    m_foundCount += page->objects.size();
    QList<SelectedObject> objects;
    objects.reserve(page->objects.size());
    for (const Cos::ObjectEntry &object : page->objects)
        objects.append({object.key, object.sizeBytes});
    Q_EMIT listed(objects);
}
