// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "bucketsettings/acl/accesscontrol.h"
#include "objectsettings/objectheaderschange.h"
#include "objectsettings/objectsweep.h"

namespace Cos {
class Client;
}

/// Changes headers, metadata, class and tags of one object. Headers and class change by a copy of the object onto itself, only if
/// it is still the one that was looked at, and everything that is not to change is told to the copy, the permissions too: a copy
/// forgets what it is not told. Errors: Denied, NotFound, Changed, Archived. A child of the client.
///
///     HEAD ──▶ ACL ──▶ copy onto itself ──▶ ACL, where headers could not say it ──▶ tags ──▶ finished
class ObjectHeadersStep final : public OperationOf<StepOutcome>
{
    Q_OBJECT

public:
    ObjectHeadersStep(Cos::Client *client, const Cos::ObjectRef &object, const ObjectHeadersChange &change);

private:
    void start() override;
    void abort() override;
    void takeInfo(const Result<Cos::ObjectInfo> &info);
    void readAccess();
    void copy(const Settings::AccessControl &access);
    void restoreAccess(const Settings::AccessControl &access);
    void writeTags();

    Cos::Client *m_client;
    Cos::ObjectRef m_object;
    ObjectHeadersChange m_change;
    Cos::ObjectInfo m_info;
    bool m_hasChanged = false;
    OperationHandle m_request;
};
