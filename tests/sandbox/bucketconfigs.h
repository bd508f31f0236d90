// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "xmlnode.h"

#include <optional>
#include <span>

namespace Sandbox {

/// One kind of configuration that a bucket keeps as the document it was given.
struct BucketConfig
{
    const char *parameter;               ///< of the query: "cors"
    const char *root = nullptr;          ///< of the document; null for JSON
    const char *missingCode = nullptr;   ///< error when none is set; null: \c emptyDocument is the answer
    const char *emptyDocument = nullptr;
    int putStatus = 200;
    qint64 maxBytes = 1024 * 1024;
    bool needsMd5 = false;
    bool hasIds = false;              ///< several, by the parameter id
    int maxCount = 0;                 ///< of those; 0: no limit
    const char *fullCode = nullptr;   ///< error beyond it
    const char *listRoot = nullptr;   ///< of their list
    bool isDeletable = true;
    std::optional<ApiError> (*problem)(const XmlNode &root) = nullptr;   ///< what the service would not take; null: takes all
};

/// The configuration that \a parameter names; null for others.
const BucketConfig *bucketConfig(const QByteArray &parameter);
/// All of them: the calls on each follow from its line in this list.
std::span<const BucketConfig> bucketConfigs();

// corsrules.cpp
std::optional<ApiError> corsProblem(const XmlNode &root);
// originrules.cpp
std::optional<ApiError> originProblem(const XmlNode &root);
// tieringrules.cpp
std::optional<ApiError> archiveTieringProblem(const XmlNode &root);
// lifecyclerules.cpp
std::optional<ApiError> lifecycleProblem(const XmlNode &root);

}   // namespace Sandbox
