// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/objectlook.h"

#include "transfer/accountchannel.h"

namespace Transfer {

ObjectLook::ObjectLook(AccountChannel &channel, Weight weight, const Cos::ObjectRef &object, const QByteArray &customerKey,
                       QObject *parent)
    : OperationOf(parent)
    , m_channel(channel)
    , m_weight(weight)
    , m_object(object)
    , m_customerKey(customerKey)
{
}

void ObjectLook::start()
{
    if (m_weight == Weight::Large) {
        look(m_channel.control());
        return;
    }
    connect(&m_channel.connections(), &ConnectionSlots::available, this, &ObjectLook::lookWhenAllowed);
    lookWhenAllowed();
}

void ObjectLook::abort()
{
    m_call.reset();
    m_permit.reset();
}

void ObjectLook::lookWhenAllowed()
{
    if (m_permit || isFinished() || isCancelled())
        return;
    m_permit = m_channel.connections().tryAcquire(m_weight, 0);
    if (m_permit)
        look(m_channel.bulk(m_permit->lane()));
}

void ObjectLook::look(Cos::Client &client)
{
    auto *head = client.headObject(m_object, {}, m_customerKey);
    m_call = OperationHandle(head->onDone(this, [this](const Result<Cos::ObjectInfo> &info) {
        m_permit.reset();
        finish(info);
    }));
}

}   // namespace Transfer
