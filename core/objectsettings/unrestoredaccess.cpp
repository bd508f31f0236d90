// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectsettings/unrestoredaccess.h"

#include <algorithm>

using Settings::AccessControl;

void UnrestoredAccess::keep(const Cos::ObjectRef &object, const AccessControl &access)
{
    m_kept.insert_or_assign({object.bucket.name, object.key}, access);
}

void UnrestoredAccess::forget(const Cos::ObjectRef &object)
{
    m_kept.erase({object.bucket.name, object.key});
}

void UnrestoredAccess::forget(const Cos::BucketRef &bucket, const ItemSelection &selection)
{
    if (m_kept.empty())   // as good as always, and a selection may be large
        return;
    for (qsizetype number = selection.folderCount(); number < selection.count(); ++number)
        forget({bucket, selection.key(number), {}});
    const QList<QByteArray> prefixes = selection.prefixes();
    std::erase_if(m_kept, [&](const auto &entry) {
        const auto &[where, key] = entry.first;
        return where == bucket.name && std::any_of(prefixes.begin(), prefixes.end(),
                                                   [&key = key](const QByteArray &prefix) { return key.startsWith(prefix); });
    });
}

bool UnrestoredAccess::has(const Cos::ObjectRef &object) const
{
    return m_kept.count({object.bucket.name, object.key}) > 0;
}

AccessControl UnrestoredAccess::restored(const Cos::ObjectRef &object, const AccessControl &present) const
{
    const auto found = m_kept.find({object.bucket.name, object.key});
    if (found == m_kept.end() || found->second.ownerId != present.ownerId || present.isInherited)
        return present;
    const bool isStripped = std::all_of(present.grants.begin(), present.grants.end(),
                                        [&](const Settings::Grant &grant) { return grant.grantee == present.owner(); });
    return isStripped ? found->second : present;
}
