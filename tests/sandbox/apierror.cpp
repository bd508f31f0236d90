// SPDX-License-Identifier: GPL-3.0-or-later
#include "apierror.h"

#include "xmlwriter.h"

#include <algorithm>
#include <iterator>

namespace Sandbox {

namespace {

struct KnownError
{
    const char *code;
    int status;
    const char *message;
};

constexpr KnownError knownErrors[] = {
    {"AccessDenied", 403, "Access Denied."},
    {"AccessForbidden", 403, "CORSResponse: This CORS request is not allowed."},
    {"ActionAccelerateNotSupported", 400, "This action is not supported by the acceleration domain."},
    {"AppendPositionErr", 409, "The position does not match the length of the object."},
    {"BadDigest", 400, "The Content-MD5 you specified did not match what we received."},
    {"BadRequest", 400, "The request is not valid."},
    {"BucketAccelerateNotEnabled", 400, "Acceleration is not enabled for the bucket."},
    {"BucketAlreadyExists", 409, "The requested bucket name is not available."},
    {"BucketAlreadyOwnedByYou", 409, "Your previous request to create the named bucket succeeded and you already own it."},
    {"BucketNameTooLong", 400, "The specified bucket name is too long."},
    {"BucketNotEmpty", 409, "The bucket you tried to delete is not empty."},
    {"BucketVersionNotOpen", 400, "Versioning is not enabled for the bucket."},
    {"DNSRecordVerifyFailed", 400, "The DNS record that proves the ownership of the domain was not found."},
    {"DomainConfigConflict", 409, "The domain leads to another bucket already."},
    {"EntityTooLarge", 400, "Your proposed upload exceeds the maximum allowed object size."},
    {"EntityTooSmall", 400, "Your proposed upload is smaller than the minimum allowed object size."},
    {"ExpiredToken", 400, "The provided token has expired."},
    {"FileAlreadyExists", 409, "The object you specified already exists and cannot be overwritten."},
    {"IncompleteBody", 400, "You did not provide the number of bytes specified by the Content-Length HTTP header."},
    {"InternalError", 500, "We encountered an internal error. Please try again."},
    {"InvalidAccessKeyId", 403, "The Access Key Id you provided does not exist in our records."},
    {"InvalidArgument", 400, "Invalid Argument."},
    {"InvalidBucketName", 400, "The specified bucket is not valid."},
    {"InvalidCopySource", 400, "Copy Source must mention the source bucket and key: sourcebucket/sourcekey."},
    {"InvalidDigest", 400, "The Content-MD5 you specified is not valid."},
    {"InvalidLocationConstraint", 400, "The specified location constraint is not valid."},
    {"InvalidObjectState", 403, "The operation is not valid for the object's storage class."},
    {"InvalidPart", 400, "One or more of the specified parts could not be found."},
    {"InvalidPartOrder", 400, "The list of parts was not in ascending order."},
    {"InvalidPolicyDocument", 400, "The policy does not say what the service can use."},
    {"InvalidRange", 416, "The requested range is not satisfiable."},
    {"InvalidRequest", 400, "Invalid Request."},
    {"InvalidTag", 400, "The tag provided was not a valid tag."},
    {"InvalidTargetBucketForLogging", 400, "The target bucket for logging does not exist or is not usable."},
    {"InvalidURI", 400, "Could not parse the specified URI."},
    {"InventoryConfigurationNotFoundError", 404, "The inventory configuration does not exist."},
    {"InventoryFull", 400, "The bucket has too many inventory configurations."},
    {"KeyTooLong", 400, "Your key is too long."},
    {"LoggingPrefixInvalid", 400, "The prefix for logging is not valid."},
    {"MAZOperationNotSupportOnOAZBucket", 400, "This storage class needs a multi-AZ bucket."},
    {"MalformedPolicy", 400, "The policy is not well formed."},
    {"MalformedXML", 400, "The XML you provided was not well-formed or did not validate against our published schema."},
    {"MethodNotAllowed", 405, "The specified method is not allowed against this resource."},
    {"MissingContentLength", 411, "You must provide the Content-Length HTTP header."},
    {"MissingRequestBodyError", 400, "Request body is empty."},
    {"NoSuchBucket", 404, "The specified bucket does not exist."},
    {"NoSuchBucketPolicy", 404, "The bucket policy does not exist."},
    {"NoSuchCORSConfiguration", 404, "The CORS configuration does not exist."},
    {"NoSuchCopySource", 404, "The specified copy source does not exist."},
    {"NoSuchEncryptionConfiguration", 404, "The encryption configuration does not exist."},
    {"NoSuchKey", 404, "The specified key does not exist."},
    {"NoSuchLifecycleConfiguration", 404, "The lifecycle configuration does not exist."},
    {"NoSuchRefererConfiguration", 404, "The referer configuration does not exist."},
    {"NoSuchTagSet", 404, "The tag set does not exist."},
    {"NoSuchUpload", 404, "The specified multipart upload does not exist."},
    {"NoSuchVersion", 404, "The specified version does not exist."},
    {"NoSuchWebsiteConfiguration", 404, "The website configuration does not exist."},
    {"NotImplemented", 501, "A header or parameter you provided implies functionality that is not implemented."},
    {"NotSupportedStorageClass", 400, "The storage class you specified is not valid."},
    {"OAZOperationNotSupportOnMAZBucket", 400, "This storage class is not possible in a multi-AZ bucket."},
    {"ObjectNotAppendable", 409, "The object is not appendable."},
    {"OriginConfigurationNotFoundError", 404, "The origin configuration does not exist."},
    {"PreconditionFailed", 412, "At least one of the preconditions you specified did not hold."},
    {"ReplicationConfigurationNotFoundError", 404, "The replication configuration does not exist."},
    {"RequestTimeTooSkewed", 403, "The difference between the request time and the current time is too large."},
    {"RequestTimeout", 400, "Your socket connection to the server was not read from or written to within the timeout period."},
    {"RestoreAlreadyInProgress", 409, "Object restore is already in progress."},
    {"RestoreNonArchiveObject", 405, "The object is not archived."},
    {"SSEContentNotSupported", 400, "The encryption you asked for is not supported here."},
    {"ServiceUnavailable", 503, "Please reduce your request rate."},
    {"SignatureDoesNotMatch", 403, "The Signature you specified is invalid."},
    {"SlowDown", 503, "Please reduce your request rate."},
    {"SsecDecryptHeaderInvalid", 400, "The encryption key does not fit the object."},
    {"TooManyBuckets", 400, "You have attempted to create more buckets than allowed."},
    {"VerifyAlgorithmNotSupported", 400, "The signature algorithm is not supported."},
    {"XMLSizeLimit", 400, "The document is too large."},
};

const KnownError *find(const QByteArray &code)
{
    const auto *found =
        std::find_if(std::begin(knownErrors), std::end(knownErrors), [&](const KnownError &error) { return code == error.code; });
    return found == std::end(knownErrors) ? nullptr : found;
}

}   // namespace

int ApiError::status() const
{
    const KnownError *known = find(code);
    return known ? known->status : 400;
}

ApiError apiError(const QByteArray &code)
{
    const KnownError *known = find(code);
    return {code, known ? QByteArray(known->message) : code};
}

QByteArray toXml(const ApiError &error, const QByteArray &resource, const QByteArray &requestId, const QByteArray &traceId)
{
    XmlWriter xml("Error");
    xml.text("Code", error.code);
    xml.text("Message", error.message);
    for (const auto &[name, value] : error.elements)
        xml.text(name, value);
    xml.text("Resource", resource);
    xml.text("RequestId", requestId);
    xml.text("TraceId", traceId);
    return xml.finished();
}

}   // namespace Sandbox
