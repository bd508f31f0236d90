// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include "bodywriter.h"
#include "bucketconfigs.h"
#include "corsrules.h"
#include "policy.h"
#include "xmlwriter.h"

#include <QSet>

#include <algorithm>

namespace Sandbox {

namespace {

constexpr qint64 maxXmlBytes = 1024 * 1024;
constexpr qsizetype listPageSize = 100;
constexpr qsizetype maxPrefixBytes = 255;
constexpr int maxBuckets = 1000;

const BucketConfig &configOf(const Call &call)
{
    for (const auto &parameter : call.target.query) {
        if (const BucketConfig *config = bucketConfig(parameter.first))
            return *config;
    }
    Q_UNREACHABLE();   // the route would not have led here
}

std::optional<ApiError> documentProblem(const BucketConfig &config, const QByteArray &document)
{
    if (!config.root)
        return policyProblem(document);
    const std::optional<XmlNode> root = parseXml(document);
    if (!root || root->name != config.root)
        return apiError("MalformedXML");
    return config.problem ? config.problem(*root) : std::nullopt;
}

std::optional<ApiError> loggingTargetProblem(Context &context, const Call &call, const QByteArray &document)
{
    const std::optional<XmlNode> root = parseXml(document);
    const XmlNode *enabled = root ? root->child("LoggingEnabled") : nullptr;
    if (!enabled)
        return {};
    const std::optional<Bucket> target = context.storage.buckets.find(enabled->textOf("TargetBucket").trimmed());
    if (!target || target->region != call.bucket.region || target->ownerUin != call.bucket.ownerUin)
        return apiError("InvalidTargetBucketForLogging");
    const QByteArray prefix = enabled->textOf("TargetPrefix").trimmed();
    if (prefix.startsWith('/') || prefix.size() > maxPrefixBytes)
        return ApiError{"LoggingPrefixInvalid", "The prefix for logging is not valid."};
    return {};
}

QSet<QByteArray> domainsOf(const QByteArray &document)
{
    QSet<QByteArray> names;
    const std::optional<XmlNode> root = parseXml(document);
    if (!root)
        return names;
    for (const XmlNode &rule : root->all("DomainRule"))
        names.insert(rule.textOf("Name").trimmed().toLower());
    return names;
}

// A domain leads to one bucket. Nobody can prove here that it is theirs: there is no DNS to ask.
std::optional<ApiError> domainConflict(Context &context, const Call &call, const QByteArray &document)
{
    QSet<QByteArray> taken;
    for (const Bucket &bucket : context.storage.buckets.list(call.bucket.ownerUin, {}, {}, maxBuckets)) {
        if (bucket.id != call.bucket.id)
            taken.unite(domainsOf(context.storage.buckets.config(bucket, "domain")));
    }
    const std::optional<XmlNode> root = parseXml(document);
    for (const XmlNode &rule : root ? root->all("DomainRule") : QList<XmlNode>()) {
        if (taken.contains(rule.textOf("Name").trimmed().toLower()))
            return apiError(rule.child("ForcedReplacement") ? "DNSRecordVerifyFailed" : "DomainConfigConflict");
    }
    return {};
}

// Several of a kind: the document must say the id of the request, and there is a limit to them.
std::optional<ApiError> idProblem(Context &context, const Call &call, const BucketConfig &config, const QByteArray &document)
{
    const QByteArray id = call.parameter("id");
    const std::optional<XmlNode> root = parseXml(document);
    if (id.isEmpty() || !root || root->textOf("Id").trimmed() != id)
        return ApiError{"InvalidArgument", "The parameter id is missing, or not the one of the document."};
    const PairList present = context.storage.buckets.configs(call.bucket, config.parameter);
    const bool isNew = !contains(present, id);
    if (isNew && config.maxCount > 0 && present.size() >= config.maxCount)
        return apiError(config.fullCode);
    return {};
}

// Objects stay in the zone, or zones, of their bucket.
bool movesElsewhere(const XmlNode &lifecycle, bool isMultiAz)
{
    for (const XmlNode &rule : lifecycle.all("Rule")) {
        for (const XmlNode &transition : rule.all("Transition") + rule.all("NoncurrentVersionTransition")) {
            if (transition.textOf("StorageClass").trimmed().startsWith("MAZ_") != isMultiAz)
                return true;
        }
    }
    return false;
}

// Section 3.6.10: versions on both sides. "qcs::cos:⟨region⟩::⟨bucket⟩".
std::optional<ApiError> replicationProblem(Context &context, const Call &call, const QByteArray &document)
{
    bool areAllVersioned = call.bucket.isVersioned();
    for (const XmlNode &rule : parseXml(document)->all("Rule")) {
        const XmlNode *destination = rule.child("Destination");
        const QByteArray name = destination ? destination->textOf("Bucket").trimmed().split(':').last() : QByteArray();
        const std::optional<Bucket> target = context.storage.buckets.find(name);
        areAllVersioned = areAllVersioned && (!target || target->isVersioned());
    }
    return areAllVersioned ? std::nullopt : std::optional(apiError("BucketVersionNotOpen"));
}

// What only the server can know: other configurations and buckets.
std::optional<ApiError> circumstanceProblem(Context &context, const Call &call, const BucketConfig &config,
                                            const QByteArray &document)
{
    const QByteArray kind = config.parameter;
    if (config.needsMd5 && !call.hasHeader("content-md5"))
        return ApiError{"InvalidRequest", "Missing required header for this request: Content-MD5"};
    if (kind == "lifecycle" && movesElsewhere(*parseXml(document), call.bucket.isMultiAz))
        return ApiError{"InvalidArgument", "The storage class of the transition does not fit the zones of the bucket."};
    if (kind == "replication")
        return replicationProblem(context, call, document);
    if (kind == "logging")
        return loggingTargetProblem(context, call, document);
    if (kind == "domain")
        return domainConflict(context, call, document);
    return config.hasIds ? idProblem(context, call, config, document) : std::nullopt;
}

HttpResponse documentResponse(const BucketConfig &config, const QByteArray &document)
{
    HttpResponse response = xmlResponse(document);
    if (!config.root)
        response.contentType = "application/json";
    return response;
}

// A page of a kind that has ids: the documents, without their XML declarations, in a list. The token is the last id of a page.
Outcome<HttpResponse> listResponse(Context &context, const Call &call, const BucketConfig &config)
{
    const QByteArray root = config.listRoot;
    const QByteArray token = call.parameter("continuation-token");
    const QByteArray after = QByteArray::fromBase64(token, QByteArray::Base64UrlEncoding);
    if (!token.isEmpty() && after.isEmpty())
        return ApiError{"InvalidArgument", "The continuation token is not valid."};
    PairList all = context.storage.buckets.configs(call.bucket, config.parameter);
    all.removeIf([&after](const auto &item) { return !after.isEmpty() && item.first <= after; });
    const PairList page = all.first(std::min(all.size(), listPageSize));
    QByteArray document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root + '>';
    for (const auto &[id, body] : page)
        document += body.startsWith("<?xml") ? body.mid(body.indexOf("?>") + 2) : body;
    const bool isTruncated = page.size() < all.size();
    document += isTruncated ? "<IsTruncated>true</IsTruncated>" : "<IsTruncated>false</IsTruncated>";
    if (!token.isEmpty())
        document += "<ContinuationToken>" + xmlEscaped(token) + "</ContinuationToken>";
    if (isTruncated) {
        const QByteArray next = page.last().first.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        document += "<NextContinuationToken>" + next + "</NextContinuationToken>";
    }
    return xmlResponse(document + "</" + root + '>');
}

}   // namespace

Outcome<HttpResponse> putBucketConfig(Context &context, const Call &call)
{
    const BucketConfig &config = configOf(call);
    const QByteArray kind = config.parameter;
    const Outcome<QByteArray> document = receiveDocument(call.http, config.maxBytes);
    if (!document)
        return document.error();
    if (document->isEmpty())
        return apiError("MissingRequestBodyError");
    if (const auto problem = documentProblem(config, *document))
        return *problem;
    if (const auto problem = circumstanceProblem(context, call, config, *document))
        return *problem;
    context.storage.buckets.setConfig(call.bucket, kind, *document, config.hasIds ? call.parameter("id") : "");
    return emptyResponse(config.putStatus);
}

Outcome<HttpResponse> getBucketConfig(Context &context, const Call &call)
{
    const BucketConfig &config = configOf(call);
    if (config.hasIds && !call.hasParameter("id"))
        return listResponse(context, call, config);
    const QByteArray document =
        context.storage.buckets.config(call.bucket, config.parameter, config.hasIds ? call.parameter("id") : "");
    if (document.isNull() && config.missingCode)
        return apiError(config.missingCode);
    HttpResponse response = documentResponse(config, document.isNull() ? QByteArray(config.emptyDocument) : document);
    if (QByteArray(config.parameter) == "domain")
        response.setHeader("x-cos-domain-txt-verification", "tencent-cos-verification-" + call.bucket.name);
    return response;
}

Outcome<HttpResponse> deleteBucketConfig(Context &context, const Call &call)
{
    const BucketConfig &config = configOf(call);
    context.storage.buckets.removeConfig(call.bucket, config.parameter, config.hasIds ? call.parameter("id") : "");
    return emptyResponse(204);
}

Outcome<HttpResponse> putBucketVersioning(Context &context, const Call &call)
{
    const Outcome<QByteArray> document = receiveDocument(call.http, maxXmlBytes);
    if (!document)
        return document.error();
    const std::optional<XmlNode> root = parseXml(*document);
    const QByteArray status = root ? root->textOf("Status").trimmed() : QByteArray();
    if (!root || root->name != "VersioningConfiguration" || (status != "Enabled" && status != "Suspended"))
        return apiError("MalformedXML");
    context.storage.buckets.setVersioning(call.bucket, status);
    return emptyResponse(200);
}

Outcome<HttpResponse> getBucketVersioning(Context &, const Call &call)
{
    XmlWriter xml("VersioningConfiguration");
    if (!call.bucket.versioning.isEmpty())
        xml.text("Status", call.bucket.versioning);
    return xmlResponse(xml.finished());
}

Outcome<HttpResponse> optionsObject(Context &context, const Call &call)
{
    CorsQuestion question{call.header("origin"), call.header("access-control-request-method"), {}};
    if (question.origin.isEmpty() || question.method.isEmpty())
        return apiError("BadRequest");
    const QByteArray asked = call.header("access-control-request-headers");
    for (const QByteArray &header : asked.split(',')) {
        if (!header.trimmed().isEmpty())
            question.headers.append(header.trimmed());
    }
    const std::optional<XmlNode> configuration = parseXml(context.storage.buckets.config(call.bucket, "cors"));
    const std::optional<PairList> granted = configuration ? corsAnswer(*configuration, question) : std::nullopt;
    if (!granted)
        return apiError("AccessForbidden");
    HttpResponse response = emptyResponse(200);
    response.headers = *granted;
    return response;
}

}   // namespace Sandbox
