// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketconfigs.h"

#include <algorithm>
#include <iterator>

namespace Sandbox {

namespace {

constexpr int maxCorsRules = 100;

std::optional<ApiError> malformed(bool isWrong)
{
    return isWrong ? std::optional(apiError("MalformedXML")) : std::nullopt;
}

bool isOneOf(const QByteArray &text, std::initializer_list<const char *> values)
{
    return std::any_of(values.begin(), values.end(), [&](const char *value) { return text.trimmed() == value; });
}

std::optional<ApiError> corsRuleProblem(const XmlNode &rule)
{
    if (!rule.child("AllowedOrigin") || !rule.child("AllowedMethod"))
        return apiError("MalformedXML");
    for (const XmlNode &method : rule.all("AllowedMethod")) {
        if (!isOneOf(method.text, {"GET", "PUT", "HEAD", "POST", "DELETE"}))
            return ApiError{"InvalidRequest",
                            "Found unsupported HTTP method in CORS config. Unsupported method is " + method.text};
    }
    for (const XmlNode &origin : rule.all("AllowedOrigin")) {
        if (origin.text.count('*') > 1 || origin.text.trimmed().endsWith('/'))
            return ApiError{"InvalidRequest", "AllowedOrigin is not valid: " + origin.text};
    }
    for (const XmlNode &header : rule.all("ExposeHeader")) {
        if (header.text.contains('*'))
            return ApiError{"InvalidRequest", "ExposeHeader has no wildcard: " + header.text};
    }
    return {};
}

std::optional<ApiError> corsProblem(const XmlNode &root)
{
    const QList<XmlNode> rules = root.all("CORSRule");
    if (rules.isEmpty() || rules.size() > maxCorsRules)
        return apiError("MalformedXML");
    for (const XmlNode &rule : rules) {
        if (const auto problem = corsRuleProblem(rule))
            return problem;
    }
    return {};
}

std::optional<ApiError> refererProblem(const XmlNode &root)
{
    const XmlNode *domains = root.child("DomainList");
    return malformed(!isOneOf(root.textOf("Status"), {"Enabled", "Disabled"}) ||
                     !isOneOf(root.textOf("RefererType"), {"Black-List", "White-List"}) || !domains ||
                     domains->all("Domain").isEmpty());
}

std::optional<ApiError> websiteProblem(const XmlNode &root)
{
    const XmlNode *index = root.child("IndexDocument");
    return malformed(!root.child("RedirectAllRequestsTo") && (!index || index->textOf("Suffix").isEmpty()));
}

std::optional<ApiError> loggingProblem(const XmlNode &root)
{
    const XmlNode *enabled = root.child("LoggingEnabled");
    return malformed(enabled && enabled->textOf("TargetBucket").isEmpty());
}

std::optional<ApiError> encryptionProblem(const XmlNode &root)
{
    const XmlNode *rule = root.child("Rule");
    const XmlNode *byDefault = rule ? rule->child("ApplyServerSideEncryptionByDefault") : nullptr;
    // The Go SDK and older documents leave the middle element away.
    const XmlNode *holder = byDefault ? byDefault : rule;
    return malformed(!holder || !isOneOf(holder->textOf("SSEAlgorithm"), {"AES256", "KMS", "cos/kms", "SM4"}));
}

std::optional<ApiError> replicationProblem(const XmlNode &root)
{
    return malformed(root.textOf("Role").isEmpty() || root.all("Rule").isEmpty());
}

std::optional<ApiError> inventoryProblem(const XmlNode &root)
{
    return malformed(root.textOf("Id").isEmpty() || !root.child("Destination") || !root.child("Schedule"));
}

std::optional<ApiError> domainProblem(const XmlNode &root)
{
    for (const XmlNode &rule : root.all("DomainRule")) {
        if (rule.textOf("Name").isEmpty() || !isOneOf(rule.textOf("Status"), {"ENABLED", "DISABLED"}))
            return apiError("MalformedXML");
    }
    return malformed(root.all("DomainRule").isEmpty());
}

std::optional<ApiError> statusProblem(const XmlNode &root)
{
    return malformed(!isOneOf(root.textOf("Status"), {"Enabled", "Suspended"}));
}

constexpr BucketConfig configs[] = {
    {"cors", "CORSConfiguration", "NoSuchCORSConfiguration", nullptr, 200, false, corsProblem},
    {"lifecycle", "LifecycleConfiguration", "NoSuchLifecycleConfiguration", nullptr, 200, false, lifecycleProblem},
    {"tagging", "Tagging", "NoSuchTagSet", nullptr, 204, false, nullptr},
    {"referer", "RefererConfiguration", nullptr, "<RefererConfiguration/>", 200, false, refererProblem},
    {"website", "WebsiteConfiguration", "NoSuchWebsiteConfiguration", nullptr, 200, false, websiteProblem},
    {"logging", "BucketLoggingStatus", nullptr, "<BucketLoggingStatus/>", 200, false, loggingProblem},
    {"policy", nullptr, "NoSuchBucketPolicy", nullptr, 204, false, nullptr},
    {"encryption", "ServerSideEncryptionConfiguration", "NoSuchEncryptionConfiguration", nullptr, 200, false, encryptionProblem},
    {"intelligenttiering", "IntelligentTieringConfiguration", nullptr, "<IntelligentTieringConfiguration/>", 200, false, nullptr},
    {"intelligent-tiering", "IntelligentTieringConfiguration", nullptr, "<IntelligentTieringConfiguration/>", 200, true, nullptr},
    {"inventory", "InventoryConfiguration", "InventoryConfigurationNotFoundError", nullptr, 200, true, inventoryProblem},
    {"replication", "ReplicationConfiguration", "ReplicationConfigurationNotFoundError", nullptr, 200, false, replicationProblem},
    {"domain", "DomainConfiguration", nullptr, "<DomainConfiguration/>", 200, false, domainProblem},
    {"accelerate", "AccelerateConfiguration", nullptr, "<AccelerateConfiguration/>", 200, false, statusProblem},
    {"origin", "OriginConfiguration", "OriginConfigurationNotFoundError", nullptr, 200, false, nullptr},
};

}   // namespace

const BucketConfig *bucketConfig(const QByteArray &parameter)
{
    const auto *found = std::find_if(std::begin(configs), std::end(configs),
                                     [&](const BucketConfig &config) { return parameter == config.parameter; });
    return found == std::end(configs) ? nullptr : found;
}

}   // namespace Sandbox
