// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/objectdeletion.h"

#include "browse/pagedlisting.h"
#include "cos/client.h"

ObjectDeletion::ObjectDeletion(Cos::Client *client, const Cos::BucketRef &bucket, const ItemSelection &selection)
    : OperationOf(client)
    , m_client(client)
    , m_bucket(bucket)
    , m_prefixes(selection.prefixes)
{
}
void ObjectDeletion::start() { finish(m_report); }
void ObjectDeletion::abort() {}
