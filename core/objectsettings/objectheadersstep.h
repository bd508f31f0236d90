// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "bucketsettings/acl/accesscontrol.h"
#include "objectsettings/multipartcopy.h"
#include "objectsettings/objectheaderschange.h"
#include "objectsettings/objectsweep.h"
#include "objectsettings/unrestoredaccess.h"

#include <memory>

namespace Cos {
class Client;
}

/// How objects are copied onto themselves.
struct CopyLimits
{
    /// The largest object whose class one request changes; without a new class there is no limit. Protocol section 3.7.
    qint64 mostInOneRequestBytes = 5LL * 1024 * 1024 * 1024;
    qint64 partBytes = MultipartCopy::usualPartBytes;
};

/// Changes headers, metadata, class and tags of one object. Headers and class change by a copy of the object onto itself, only if
/// it is still the one that was looked at, and everything that is not to change is told to the copy, the permissions too: a copy
/// forgets what it is not told. Permissions that headers cannot say are written once before, to see that they may be, and again
/// after it. What is too large for one request is copied in parts. Progress: bytes copied, of large objects only. Errors: Denied,
/// NotFound, Changed, Archived, Corrupt. A child of the client.
///
///     HEAD ──▶ ACL ──▶ [the same ACL] ──▶ copy onto itself ──▶ [ACL again] ──▶ tags ──▶ finished
///                                            │ failed         ▲
///                                            └──▶ HEAD ───────┘ it was done all the same: only the answer was lost
class ObjectHeadersStep final : public OperationOf<StepOutcome>
{
    Q_OBJECT

public:
    /// \a unrestored outlives the step: permissions that one step could not give back are given back by the next.
    ObjectHeadersStep(Cos::Client *client, const Cos::ObjectRef &object, const ObjectHeadersChange &change,
                      std::shared_ptr<UnrestoredAccess> unrestored = std::make_shared<UnrestoredAccess>(),
                      const CopyLimits &limits = {});

private:
    void start() override;
    void abort() override;
    void takeInfo(const Result<Cos::ObjectInfo> &info);
    bool isAsWanted(const Cos::ObjectInfo &info) const;
    void readAccess();
    void takeAccess(const Settings::AccessControl &present);
    void tryAccess();
    void copy(const Cos::AccessHeaders &access);
    void copyInOne(const Cos::CopyOptions &options);
    void readTagsFor(const Cos::PutOptions &wanted);
    void copyInParts(const Cos::PutOptions &wanted);
    void lookAfter(const CosError &error);
    void takeCopied();
    void restoreAccess();
    void writeTags();

    Cos::Client *m_client;
    Cos::ObjectRef m_object;
    ObjectHeadersChange m_change;
    std::shared_ptr<UnrestoredAccess> m_unrestored;
    CopyLimits m_limits;
    Cos::ObjectInfo m_info;
    Settings::AccessControl m_access;   ///< as it shall be in the end
    bool m_isAccessSaid = true;         ///< by headers of the copy
    bool m_hasChanged = false;
    OperationHandle m_request;
};
