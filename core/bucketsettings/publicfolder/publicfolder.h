// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cos/configurationtypes.h"

#include <QJsonObject>

namespace Settings {

/// A folder that everyone may read, by a statement in the policy of its bucket: one statement for as many objects as there are
/// and will be, where an ACL of each object would soon reach the thousand ACL entries that an account may have, and would leave
/// out what is uploaded later.
struct PublicFolder
{
    Cos::BucketRef bucket;
    QByteArray prefix;   ///< with its slash

    /// "qcs::cos:ap-guangzhou:uid/1250000000:photos-1250000000/2026/*".
    QString resource() const;
};

/// What a bucket's policy says about strangers reading a folder.
enum class FolderAccess {
    Private,
    Public,             ///< by a statement for this folder alone, which can be taken away
    PublicWithin,       ///< by a statement for a folder above, or for the whole bucket
    PublicInPart,       ///< objects or folders in it are public, by statements of their own
    PublicWithOthers,   ///< by a statement that says more than this: it must be edited as a whole
};

/// Reads the answer to GET ?policy; none is an empty policy. Errors: that of the answer; Malformed, also where it is no policy.
Result<QJsonObject> policyFromAnswer(const Result<Cos::Configuration> &answer);

FolderAccess folderAccess(const QJsonObject &policy, const PublicFolder &folder);
/// \a policy with the statement that opens \a folder, once. All else stays.
QJsonObject withPublicFolder(const QJsonObject &policy, const PublicFolder &folder);
/// \a policy without that statement. Where none is left there is nothing to configure: an empty object.
QJsonObject withoutPublicFolder(const QJsonObject &policy, const PublicFolder &folder);

/// Why no statement can open exactly this folder, in plain words; empty when one can.
QString publicFolderProblem(const PublicFolder &folder);

}   // namespace Settings
