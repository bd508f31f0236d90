// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketconfigs.h"

#include <algorithm>
#include <iterator>

namespace Sandbox {

namespace {

constexpr int maxRoutingRules = 100;

std::optional<ApiError> malformed(bool isWrong)
{
    return isWrong ? std::optional(apiError("MalformedXML")) : std::nullopt;
}

bool isOneOf(const QByteArray &text, std::initializer_list<const char *> values)
{
    return std::any_of(values.begin(), values.end(), [&](const char *value) { return text.trimmed() == value; });
}

// \a name is absent, or one of \a values.
bool isOptional(const XmlNode &node, const char *name, std::initializer_list<const char *> values)
{
    return !node.child(name) || isOneOf(node.textOf(name), values);
}

bool isNumber(const QByteArray &text, qint64 min, qint64 max)
{
    bool isOk = false;
    const qint64 number = text.trimmed().toLongLong(&isOk);
    return isOk && number >= min && number <= max;
}

bool isTrimmedEmpty(const XmlNode &node, const char *name)
{
    return node.textOf(name).trimmed().isEmpty();
}

std::optional<ApiError> refererProblem(const XmlNode &root)
{
    const XmlNode *domains = root.child("DomainList");
    return malformed(!isOneOf(root.textOf("Status"), {"Enabled", "Disabled"}) ||
                     !isOneOf(root.textOf("RefererType"), {"Black-List", "White-List"}) || !domains ||
                     domains->all("Domain").isEmpty() || !isOptional(root, "EmptyReferConfiguration", {"Allow", "Deny"}) ||
                     !isOptional(root, "VerifySignatureURL", {"Enabled", "Disabled"}));
}

std::optional<ApiError> routingRuleProblem(const XmlNode &rule)
{
    const XmlNode *condition = rule.child("Condition");
    const XmlNode *redirect = rule.child("Redirect");
    if (!condition || !redirect)
        return apiError("MalformedXML");
    const bool hasCode = condition->child("HttpErrorCodeReturnedEquals");
    const bool hasPrefix = condition->child("KeyPrefixEquals");
    if (hasCode == hasPrefix || (hasCode && !isNumber(condition->textOf("HttpErrorCodeReturnedEquals"), 400, 599)))
        return ApiError{"InvalidArgument", "A condition is either an error code or a prefix."};
    const int replacements = (redirect->child("ReplaceKeyWith") ? 1 : 0) + (redirect->child("ReplaceKeyPrefixWith") ? 1 : 0) +
                             (redirect->child("URLRedirect") ? 1 : 0);
    if (replacements > 1 || (hasCode && redirect->child("ReplaceKeyPrefixWith")))
        return ApiError{"InvalidArgument", "A redirect replaces the key or its prefix."};
    return malformed(!isOptional(*redirect, "Protocol", {"http", "https"}));
}

std::optional<ApiError> websiteProblem(const XmlNode &root)
{
    const XmlNode *index = root.child("IndexDocument");
    const XmlNode *redirectAll = root.child("RedirectAllRequestsTo");
    const XmlNode *error = root.child("ErrorDocument");
    if (!index || isTrimmedEmpty(*index, "Suffix") || index->textOf("Suffix").contains('/'))
        return apiError("MalformedXML");
    if (redirectAll && !isOneOf(redirectAll->textOf("Protocol"), {"http", "https"}))
        return apiError("MalformedXML");
    if (error && (isTrimmedEmpty(*error, "Key") || !isOptional(*error, "OriginalHttpStatus", {"Enabled", "Disabled"})))
        return apiError("MalformedXML");
    const XmlNode *routing = root.child("RoutingRules");
    const QList<XmlNode> rules = routing ? routing->all("RoutingRule") : QList<XmlNode>();
    if (routing && (rules.isEmpty() || rules.size() > maxRoutingRules))
        return apiError("MalformedXML");
    for (const XmlNode &rule : rules) {
        if (const auto problem = routingRuleProblem(rule))
            return problem;
    }
    return {};
}

std::optional<ApiError> loggingProblem(const XmlNode &root)
{
    const XmlNode *enabled = root.child("LoggingEnabled");
    return malformed(enabled && isTrimmedEmpty(*enabled, "TargetBucket"));
}

std::optional<ApiError> encryptionProblem(const XmlNode &root)
{
    const XmlNode *rule = root.child("Rule");
    const XmlNode *byDefault = rule ? rule->child("ApplyServerSideEncryptionByDefault") : nullptr;
    // The Go SDK and older documents leave the middle element away.
    const XmlNode *holder = byDefault ? byDefault : rule;
    return malformed(!holder || !isOneOf(holder->textOf("SSEAlgorithm"), {"AES256", "KMS", "cos/kms", "SM4"}));
}

std::optional<ApiError> tieringProblem(const XmlNode &root)
{
    const XmlNode *transition = root.child("Transition");
    return malformed(!isOneOf(root.textOf("Status"), {"Enabled"}) || !transition ||
                     !isOneOf(transition->textOf("Days"), {"30", "60", "90"}) ||
                     !isOptional(*transition, "RequestFrequent", {"1"}));
}

std::optional<ApiError> replicationRuleProblem(const XmlNode &rule)
{
    const XmlNode *destination = rule.child("Destination");
    const bool hasBothFilters = rule.child("Prefix") && rule.child("Filter");
    if (!isOneOf(rule.textOf("Status"), {"Enabled", "Disabled"}) || !destination || hasBothFilters)
        return apiError("MalformedXML");
    const QByteArray bucket = destination->textOf("Bucket").trimmed();
    if (!bucket.startsWith("qcs::cos:") || bucket.split(':').size() != 6)
        return ApiError{"InvalidArgument", "The destination is not valid: " + bucket};
    return {};
}

std::optional<ApiError> replicationProblem(const XmlNode &root)
{
    const QList<XmlNode> rules = root.all("Rule");
    if (!root.textOf("Role").trimmed().startsWith("qcs::cam::uin/") || rules.isEmpty())
        return apiError("MalformedXML");
    for (const XmlNode &rule : rules) {
        if (const auto problem = replicationRuleProblem(rule))
            return problem;
    }
    return {};
}

std::optional<ApiError> inventoryProblem(const XmlNode &root)
{
    const XmlNode *destination = root.child("Destination");
    const XmlNode *bucket = destination ? destination->child("COSBucketDestination") : nullptr;
    const XmlNode *schedule = root.child("Schedule");
    const bool isGood = bucket && schedule && !isTrimmedEmpty(root, "Id") && !isTrimmedEmpty(*bucket, "Bucket") &&
                        isOneOf(root.textOf("IsEnabled"), {"true", "false"}) &&
                        isOneOf(root.textOf("IncludedObjectVersions"), {"All", "Current"}) &&
                        isOneOf(schedule->textOf("Frequency"), {"Daily", "Weekly", "Monthly"}) &&
                        isOneOf(bucket->textOf("Format"), {"CSV", "ORC", "Parquet"});
    return malformed(!isGood);
}

std::optional<ApiError> domainProblem(const XmlNode &root)
{
    for (const XmlNode &rule : root.all("DomainRule")) {
        if (isTrimmedEmpty(rule, "Name") || !isOneOf(rule.textOf("Status"), {"ENABLED", "DISABLED"}) ||
            !isOneOf(rule.textOf("Type"), {"REST", "WEBSITE", "ACCELERATE"}) ||
            !isOptional(rule, "ForcedReplacement", {"CNAME", "TXT"}))
            return apiError("MalformedXML");
    }
    return malformed(root.all("DomainRule").isEmpty());
}

std::optional<ApiError> accelerateProblem(const XmlNode &root)
{
    return malformed(!isOneOf(root.textOf("Status"), {"Enabled", "Suspended"}) || !isOptional(root, "Type", {"COS"}));
}

// PUT and GET go for each, DELETE where it is deletable: see routes.cpp.
constexpr BucketConfig configs[] = {
    {.parameter = "cors",
     .root = "CORSConfiguration",
     .missingCode = "NoSuchCORSConfiguration",
     .maxBytes = 64 * 1024,
     .needsMd5 = true,
     .problem = corsProblem},
    {.parameter = "lifecycle",
     .root = "LifecycleConfiguration",
     .missingCode = "NoSuchLifecycleConfiguration",
     .needsMd5 = true,
     .problem = lifecycleProblem},
    {.parameter = "tagging", .root = "Tagging", .missingCode = "NoSuchTagSet", .putStatus = 204},
    {.parameter = "referer",
     .root = "RefererConfiguration",
     .emptyDocument = "<RefererConfiguration/>",
     .needsMd5 = true,
     .problem = refererProblem},
    {.parameter = "website",
     .root = "WebsiteConfiguration",
     .missingCode = "NoSuchWebsiteConfiguration",
     .problem = websiteProblem},
    {.parameter = "logging",
     .root = "BucketLoggingStatus",
     .emptyDocument = "<BucketLoggingStatus/>",
     .isDeletable = false,
     .problem = loggingProblem},
    {.parameter = "policy", .missingCode = "NoSuchBucketPolicy", .putStatus = 204, .maxBytes = 20 * 1024},
    {.parameter = "encryption",
     .root = "ServerSideEncryptionConfiguration",
     .missingCode = "NoSuchEncryptionConfiguration",
     .problem = encryptionProblem},
    {.parameter = "intelligenttiering",
     .root = "IntelligentTieringConfiguration",
     .emptyDocument = "<IntelligentTieringConfiguration/>",
     .isDeletable = false,
     .problem = tieringProblem},
    {.parameter = "intelligent-tiering",
     .root = "IntelligentTieringConfiguration",
     .emptyDocument = "<IntelligentTieringConfiguration/>",
     .hasIds = true,
     .listRoot = "ListBucketIntelligentTieringConfigurationsOutput",
     .isDeletable = false,
     .problem = archiveTieringProblem},
    {.parameter = "inventory",
     .root = "InventoryConfiguration",
     .missingCode = "InventoryConfigurationNotFoundError",
     .hasIds = true,
     .maxCount = 1000,
     .fullCode = "InventoryFull",
     .listRoot = "ListInventoryConfigurationResult",
     .problem = inventoryProblem},
    {.parameter = "replication",
     .root = "ReplicationConfiguration",
     .missingCode = "ReplicationConfigurationNotFoundError",
     .problem = replicationProblem},
    {.parameter = "domain", .root = "DomainConfiguration", .emptyDocument = "<DomainConfiguration/>", .problem = domainProblem},
    {.parameter = "accelerate",
     .root = "AccelerateConfiguration",
     .emptyDocument = "<AccelerateConfiguration/>",
     .isDeletable = false,
     .problem = accelerateProblem},
    {.parameter = "origin",
     .root = "OriginConfiguration",
     .missingCode = "OriginConfigurationNotFoundError",
     .problem = originProblem},
};

}   // namespace

const BucketConfig *bucketConfig(const QByteArray &parameter)
{
    const auto *found = std::find_if(std::begin(configs), std::end(configs),
                                     [&](const BucketConfig &config) { return parameter == config.parameter; });
    return found == std::end(configs) ? nullptr : found;
}

std::span<const BucketConfig> bucketConfigs()
{
    return configs;
}

}   // namespace Sandbox
