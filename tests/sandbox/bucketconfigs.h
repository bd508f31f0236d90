// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "xmlnode.h"

#include <optional>

namespace Sandbox {

/// One kind of configuration that a bucket keeps as the document it was given.
struct BucketConfig
{
    const char *parameter;     ///< of the query: "cors"
    const char *root;          ///< of the document; null for JSON
    const char *missingCode;   ///< error when none is set; null: \c emptyDocument is the answer
    const char *emptyDocument;
    int putStatus;
    bool hasIds;                                               ///< several, by the parameter id
    std::optional<ApiError> (*problem)(const XmlNode &root);   ///< what the service would not take; null: takes all
};

/// The configuration that \a parameter names; null for others.
const BucketConfig *bucketConfig(const QByteArray &parameter);

// corsrules.cpp
std::optional<ApiError> corsProblem(const XmlNode &root);
// originrules.cpp
std::optional<ApiError> originProblem(const XmlNode &root);
// tieringrules.cpp
std::optional<ApiError> archiveTieringProblem(const XmlNode &root);
// lifecyclerules.cpp
std::optional<ApiError> lifecycleProblem(const XmlNode &root);

}   // namespace Sandbox
