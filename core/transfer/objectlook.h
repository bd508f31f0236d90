// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "cos/client.h"
#include "transfer/connectionslots.h"

namespace Transfer {

class AccountChannel;

/// HEAD of what a task is about. For a small file it takes a socket from those for bytes, as its PUT or GET does: a million of
/// them must not stand before the few short calls of large files and listings. A large file's is one of those calls.
class ObjectLook : public OperationOf<Cos::ObjectInfo>
{
    Q_OBJECT

public:
    /// \a customerKey: of SSE-C; without it the service tells nothing about such an object.
    ObjectLook(AccountChannel &channel, Weight weight, const Cos::ObjectRef &object, const QByteArray &customerKey,
               QObject *parent);

protected:
    void start() override;
    void abort() override;

private:
    void lookWhenAllowed();
    void look(Cos::Client &client);

    AccountChannel &m_channel;
    Weight m_weight;
    Cos::ObjectRef m_object;
    QByteArray m_customerKey;
    std::optional<ConnectionSlots::Permit> m_permit;
    OperationHandle m_call;
};

}   // namespace Transfer
