// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/operation.h"

Operation::Operation(QObject *parent)
    : QObject(parent)
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_isCancelled)
                return;
            m_isStarted = true;
            start();
        },
        Qt::QueuedConnection);
}

void Operation::cancel()
{
    if (m_isFinished || m_isCancelled)
        return;
    m_isCancelled = true;
    if (m_isStarted)
        abort();
    QMetaObject::invokeMethod(
        this, [this] { finishCancelled(); }, Qt::QueuedConnection);
}

void Operation::announce()
{
    // A handler may destroy the client, and with it this operation.
    const QPointer<Operation> self(this);
    m_isFinished = true;
    Q_EMIT finished(QPrivateSignal());
    if (self)
        deleteLater();
}
