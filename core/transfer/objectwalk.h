// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "cos/client.h"

#include <QObject>

namespace Transfer {

/// Every object below a prefix, page by page, in the service's order.
class ObjectWalk : public QObject
{
    Q_OBJECT

public:
    /// Begins after \a marker, which is empty for the whole.
    ObjectWalk(Cos::Client &client, const Cos::BucketRef &bucket, const QByteArray &prefix, const QByteArray &marker,
               QObject *parent);

    void start();
    QByteArray prefix() const { return m_query.prefix; }
    /// Where to go on after a failure.
    QByteArray marker() const { return m_query.marker; }

Q_SIGNALS:
    void found(const QList<Cos::ObjectEntry> &objects);
    void ended();
    void failed(const CosError &error);

private:
    void conclude(const Result<Cos::ListPage> &page);

    Cos::Client &m_client;
    Cos::BucketRef m_bucket;
    Cos::ListQuery m_query;
    OperationHandle m_call;
};

}   // namespace Transfer
