// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectsettings/objectaccesschange.h"

#include "bucketsettings/acl/accesscontrolxml.h"
#include "cos/client.h"

using Settings::AccessControl;
using Settings::Grant;
using Settings::Grantee;

AccessControl ObjectAccessChange::appliedTo(const AccessControl &present) const
{
    if (isNothing())
        return present;
    AccessControl acl = present;
    if (publicAccess == Settings::CannedAcl::Inherited) {
        acl.isInherited = true;
        return acl;
    }
    acl.startOwnList();
    if (grants) {
        acl.grants.removeIf([&](const Grant &grant) {
            const bool isKept = grant.grantee == acl.owner() || grant.grantee.kind == Grantee::Kind::Everyone;
            return !isKept && !grants->contains(grant);
        });
        for (const Grant &grant : *grants) {
            if (!acl.grants.contains(grant))
                acl.grants.append(grant);
        }
    }
    if (publicAccess)
        acl.setCanned(*publicAccess);
    return acl;
}

ObjectAccessStep::ObjectAccessStep(Cos::Client *client, const Cos::ObjectRef &object, const ObjectAccessChange &change)
    : OperationOf(client)
    , m_client(client)
    , m_object(object)
    , m_change(change)
{
}

void ObjectAccessStep::start()
{
    m_request = OperationHandle(
        m_client->getConfiguration(m_object, {"acl"})->onDone(this, [this](const Result<Cos::Configuration> &answer) {
            const Result<AccessControl> present = Settings::accessControlFromAnswer(answer);
            if (!present)
                return finish(present.error());
            write(*present);
        }));
}

void ObjectAccessStep::abort()
{
    m_request.reset();
}

void ObjectAccessStep::write(const AccessControl &present)
{
    const AccessControl wanted = m_change.appliedTo(present);
    const bool isSo = wanted.isInherited ? present.isInherited : wanted == present;
    if (isSo)
        return finish(StepOutcome::AlreadySo);
    m_request = OperationHandle(m_client->putConfiguration(m_object, {"acl"}, Settings::updateFor(wanted))
                                    ->onDone(this, [this](const Result<Nothing> &end) {
                                        if (end)
                                            finish(StepOutcome::Changed);
                                        else
                                            finish(end.error());
                                    }));
}
