// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "cos/client.h"

#include <QObject>

namespace Transfer {

/// Every object below a prefix, page by page, in the service's order: at the pace of who asks for the next one.
class ObjectWalk : public QObject
{
    Q_OBJECT

public:
    /// Begins after \a marker, which is empty for the whole.
    ObjectWalk(Cos::Client &client, const Cos::BucketRef &bucket, const QByteArray &prefix, const QByteArray &marker,
               QObject *parent);

    struct Page
    {
        QList<Cos::ObjectEntry> objects;
        QByteArray marker;   ///< where to go on
        bool isLast = false;
    };

    /// Answers by stepped(). One at a time, and none after the last. After a failure, asks for the same page again.
    void next();

Q_SIGNALS:
    void stepped(const Result<Transfer::ObjectWalk::Page> &page);

private:
    void conclude(const Result<Cos::ListPage> &page);

    Cos::Client &m_client;
    Cos::BucketRef m_bucket;
    Cos::ListQuery m_query;
    OperationHandle m_call;
};

}   // namespace Transfer
