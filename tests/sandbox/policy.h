// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <QByteArray>

#include <optional>

namespace Sandbox {

/// What a request is to a bucket policy.
struct PolicyQuestion
{
    QByteArray principal;   ///< "qcs::cam::uin/1:uin/2", or "qcs::cam::anyone:anyone"
    QByteArray action;      ///< "name/cos:GetObject"
    QByteArray region;
    QByteArray appId;      ///< of the bucket's owner
    QByteArray resource;   ///< "photos-1250000000/2026/a.jpg"
};

enum class PolicyVerdict { Silent, Allows, Denies };

/// What the statements of \a document say together: one that denies counts more than all that allow. Statements with conditions
/// are not evaluated: they say nothing here.
PolicyVerdict judgedByPolicy(const QByteArray &document, const PolicyQuestion &question);

/// What the service would not take as a policy.
std::optional<ApiError> policyProblem(const QByteArray &document);

/// The action of a call: "GET Object" is "name/cos:GetObject".
QByteArray actionOf(const QByteArray &routeName);

}   // namespace Sandbox
