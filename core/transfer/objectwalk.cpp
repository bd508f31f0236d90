// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/objectwalk.h"

namespace Transfer {

ObjectWalk::ObjectWalk(Cos::Client &client, const Cos::BucketRef &bucket, const QByteArray &prefix, const QByteArray &marker,
                       QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_bucket(bucket)
{
    m_query.prefix = prefix;
    m_query.marker = marker;
}

void ObjectWalk::next()
{
    auto *call = m_client.listObjects(m_bucket, m_query);
    m_call = OperationHandle(call->onDone(this, [this](const Result<Cos::ListPage> &page) { conclude(page); }));
}

void ObjectWalk::conclude(const Result<Cos::ListPage> &page)
{
    if (!page) {
        Q_EMIT stepped(page.error());
        return;
    }
    if (!page->isTruncated) {
        Q_EMIT stepped(Page{page->objects, {}, true});
        return;
    }
    const QByteArray next = page->nextMarker.isEmpty() && !page->objects.isEmpty() ? page->objects.last().key : page->nextMarker;
    if (next <= m_query.marker) {   // a service that does not move on would be asked for ever
        Q_EMIT stepped(CosError::local(ErrorKind::Malformed, QStringLiteral("the listing does not move on")));
        return;
    }
    m_query.marker = next;
    Q_EMIT stepped(Page{page->objects, next, false});
}

}   // namespace Transfer
