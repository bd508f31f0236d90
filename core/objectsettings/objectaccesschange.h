// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "bucketsettings/acl/accesscontrol.h"
#include "cos/request.h"
#include "objectsettings/objectsweep.h"

namespace Cos {
class Client;
}

/// How the permissions of objects are to change. What is not named stays as it is.
struct ObjectAccessChange
{
    /// What everyone may do; or, with Inherited, that the bucket decides all.
    std::optional<Settings::CannedAcl> publicAccess;
    /// All that accounts and signed-in users may do, the owner aside.
    std::optional<QList<Settings::Grant>> grants;

    bool isNothing() const { return !publicAccess && !grants; }
    /// \a present as it should be. An object that followed its bucket and gets a list of its own begins it with the owner alone.
    Settings::AccessControl appliedTo(const Settings::AccessControl &present) const;
};

/// Reads the permissions of an object, changes them, and writes them back if they are others then. Errors: Denied, NotFound,
/// Malformed. A child of the client.
class ObjectAccessStep final : public OperationOf<StepOutcome>
{
    Q_OBJECT

public:
    ObjectAccessStep(Cos::Client *client, const Cos::ObjectRef &object, const ObjectAccessChange &change);

private:
    void start() override;
    void abort() override;
    void write(const Settings::AccessControl &present);

    Cos::Client *m_client;
    Cos::ObjectRef m_object;
    ObjectAccessChange m_change;
    OperationHandle m_request;
};
