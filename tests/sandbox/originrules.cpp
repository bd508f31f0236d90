// SPDX-License-Identifier: GPL-3.0-or-later
// Protocol section 3.6.13; the service's page "PUT Bucket Origin".
#include "bucketconfigs.h"

#include <algorithm>

namespace Sandbox {

namespace {

bool isOneOf(const QByteArray &text, std::initializer_list<const char *> values)
{
    return std::any_of(values.begin(), values.end(), [&](const char *value) { return text.trimmed() == value; });
}

bool isOptional(const XmlNode &node, const char *name, std::initializer_list<const char *> values)
{
    return !node.child(name) || isOneOf(node.textOf(name), values);
}

// Only what is missing is fetched; any error can be redirected.
bool isGoodStatus(const QByteArray &type, const QByteArray &status)
{
    bool isNumber = false;
    const int code = status.trimmed().toInt(&isNumber);
    return isNumber && (type == "Redirect" ? code >= 400 && code <= 599 : code == 404);
}

bool isGoodParameter(const XmlNode &parameter)
{
    const XmlNode *headers = parameter.child("HttpHeader");
    return isOneOf(parameter.textOf("Protocol"), {"HTTP", "HTTPS", "FOLLOW"}) &&
           isOptional(parameter, "TransparentErrorCode", {"true", "false"}) &&
           isOptional(parameter, "FollowQueryString", {"true", "false"}) &&
           isOptional(parameter, "FollowRedirection", {"true", "false"}) &&
           isOptional(parameter, "CopyOriginData", {"true", "false"}) &&
           isOptional(parameter, "HttpRedirectCode", {"301", "302", "307"}) &&
           (!headers || isOptional(*headers, "FollowAllHeaders", {"true", "false"}));
}

bool isGoodRule(const XmlNode &rule)
{
    const XmlNode *condition = rule.child("OriginCondition");
    const XmlNode *parameter = rule.child("OriginParameter");
    const XmlNode *info = rule.child("OriginInfo");
    const XmlNode *host = info ? info->child("HostInfo") : nullptr;
    const QByteArray type = rule.textOf("OriginType").trimmed();
    return isOneOf(type, {"Mirror", "Proxy", "Redirect"}) && condition &&
           isGoodStatus(type, condition->textOf("HTTPStatusCode")) && parameter && isGoodParameter(*parameter) && host &&
           (!host->textOf("HostName").trimmed().isEmpty() || host->child("PrivateHost"));
}

}   // namespace

std::optional<ApiError> originProblem(const XmlNode &root)
{
    const QList<XmlNode> rules = root.all("OriginRule");
    QList<QByteArray> priorities;
    for (const XmlNode &rule : rules) {
        bool isNumber = false;
        const QByteArray priority = rule.textOf("RulePriority").trimmed();
        if (priority.toInt(&isNumber) < 1 || !isNumber || !isGoodRule(rule))
            return apiError("MalformedXML");
        if (priorities.contains(priority))
            return ApiError{"InvalidArgument", "Two rules have the same RulePriority."};
        priorities.append(priority);
    }
    return rules.isEmpty() ? std::optional(apiError("MalformedXML")) : std::nullopt;
}

}   // namespace Sandbox
