// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/itemselection.h"
#include "bucketsettings/acl/accesscontrol.h"
#include "cos/request.h"

#include <map>

/// Permissions that a copy took from objects and that nobody has given back yet, for as long as the program runs. A copy forgets
/// them; where headers cannot say them a second request must, and that one may fail.
class UnrestoredAccess
{
public:
    void keep(const Cos::ObjectRef &object, const Settings::AccessControl &access);
    void forget(const Cos::ObjectRef &object);
    /// Somebody decides anew about the permissions of \a selection.
    void forget(const Cos::BucketRef &bucket, const ItemSelection &selection);

    bool has(const Cos::ObjectRef &object) const;
    /// What \a object had, while \a present is what a copy leaves: the owner alone. Else \a present.
    Settings::AccessControl restored(const Cos::ObjectRef &object, const Settings::AccessControl &present) const;

private:
    using Name = std::pair<QString, QByteArray>;   ///< bucket and key

    std::map<Name, Settings::AccessControl> m_kept;
};
