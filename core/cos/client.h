// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/operation.h"
#include "cos/configurationtypes.h"
#include "cos/credentials.h"
#include "cos/endpoint.h"
#include "cos/multiparttypes.h"
#include "cos/objecttypes.h"
#include "cos/transport.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace Cos {

struct Dialect;
class ClockOffset;
class RetryPolicy;

/// The service, one method a call. Every call returns a scheduled operation that is a child of the client: destroying the client
/// ends them silently. A client lives on one thread, with its transport; another thread makes its own.
///
/// Each try is signed afresh; transient errors are retried by RetryPolicy; a wrong clock is corrected once from the Date header.
/// Errors that every call can end in: Cancelled, Offline, Timeout, Untrusted, Malformed, Credentials, ClockSkew, Denied,
/// NotFound, Throttled, Redirected, Rejected, Service. Only particular ones are named below.
class Client : public QObject
{
    Q_OBJECT

public:
    Client(Endpoint endpoint, Credentials credentials, std::unique_ptr<Transport> transport, const Clock &clock,
           QObject *parent = nullptr);
    ~Client() override;

    const Endpoint &endpoint() const;
    /// Used by calls and tries from now on.
    void setCredentials(Credentials credentials);
    void setRetryPolicy(const RetryPolicy &policy);
    void setIdleTimeout(std::chrono::milliseconds timeout);

    /// GET Service.
    OperationOf<BucketPage> *listBuckets(const BucketQuery &query = {});

    /// PUT Bucket. Errors: Conflict (name taken), Invalid (illegal name).
    OperationOf<Nothing> *createBucket(const BucketRef &bucket, const CreateBucketOptions &options = {});
    /// HEAD Bucket.
    OperationOf<BucketInfo> *headBucket(const BucketRef &bucket);
    /// DELETE Bucket. Errors: Conflict (not empty).
    OperationOf<Nothing> *deleteBucket(const BucketRef &bucket);
    /// GET Bucket versioning.
    OperationOf<Versioning> *getVersioning(const BucketRef &bucket);

    /// GET Bucket: one page.
    OperationOf<ListPage> *listObjects(const BucketRef &bucket, const ListQuery &query);
    /// GET Bucket Object Versions: one page.
    OperationOf<VersionPage> *listVersions(const BucketRef &bucket, const VersionQuery &query);

    /// PUT Object. At most 5 GB. Progress: bytes sent. Errors: LocalFile, Conflict (forbidOverwrite), Corrupt.
    /// With forbidOverwrite a repeated try may meet the object of an earlier one whose answer was lost: on Conflict compare
    /// headObject()'s CRC-64 before calling it another's.
    /// Checks the CRC-64 of what was sent against the answer's.
    OperationOf<PutResult> *putObject(const ObjectRef &object, const Body &body, const PutOptions &options = {});
    /// GET Object. With \a sink the body goes there and GetResult::body stays empty; a retried try begins the sink anew.
    /// Progress: bytes received. Errors: Changed (If-Match), Archived; Malformed when fewer bytes came than announced.
    OperationOf<GetResult> *getObject(const ObjectRef &object, const GetOptions &options = {},
                                      std::shared_ptr<BodySink> sink = nullptr);
    /// HEAD Object.
    OperationOf<ObjectInfo> *headObject(const ObjectRef &object, const Conditions &conditions = {},
                                        const QByteArray &customerKey = {});
    /// DELETE Object.
    OperationOf<DeleteResult> *deleteObject(const ObjectRef &object);
    /// DELETE Multiple Objects: at most 1000 keys. Keys that XML 1.0 cannot carry come back in \c failed with ErrorKind::Invalid.
    OperationOf<DeleteManyResult> *deleteObjects(const BucketRef &bucket, const QList<DeleteKey> &keys, bool isQuiet = false);
    /// PUT Object – Copy. A 200 that carries an error is an error.
    OperationOf<CopyResult> *copyObject(const ObjectRef &source, const ObjectRef &destination, const CopyOptions &options = {});

    /// Initiate Multipart Upload. Not retried after the request may have reached the service: a lost answer leaves no second id
    /// unnoticed.
    OperationOf<InitiateResult> *initiateMultipartUpload(const ObjectRef &object, const PutOptions &options = {});
    /// Upload Part. Progress: bytes sent. Checks CRC-64 as putObject. \a options: encryption (SSE-C) and trafficLimit only.
    OperationOf<PartResult> *uploadPart(const ObjectRef &object, const QByteArray &uploadId, int partNumber, const Body &body,
                                        const PutOptions &options = {});
    /// Upload Part – Copy of \a range of \a source.
    OperationOf<PartResult> *uploadPartCopy(const ObjectRef &source, ByteRange range, const ObjectRef &object,
                                            const QByteArray &uploadId, int partNumber, const CopyOptions &options = {});
    /// List Parts: one page after part \a partNumberMarker.
    OperationOf<PartPage> *listParts(const ObjectRef &object, const QByteArray &uploadId, int partNumberMarker = 0,
                                     int maxParts = 1000);
    /// Complete Multipart Upload. Reads keep-alive blanks; a 200 that carries an error is an error. Malformed (a body without a
    /// root element), Offline and Timeout leave the outcome unknown, and are not repeated: ask headObject(). Errors: NotFound
    /// (no such upload), Changed (parts differ from the server's), Conflict (forbidOverwrite).
    OperationOf<PutResult> *completeMultipartUpload(const ObjectRef &object, const QByteArray &uploadId, const QList<Part> &parts,
                                                    bool forbidOverwrite = false);
    /// Abort Multipart Upload. An upload that is gone already counts as aborted.
    OperationOf<Nothing> *abortMultipartUpload(const ObjectRef &object, const QByteArray &uploadId);
    /// List Multipart Uploads: one page.
    OperationOf<UploadPage> *listMultipartUploads(const BucketRef &bucket, const UploadQuery &query = {});

    /// GET of a sub-resource. "Nothing configured" is no error, whichever of its codes the service has for it.
    OperationOf<Configuration> *getConfiguration(const BucketRef &bucket, const Subresource &subresource);
    OperationOf<Configuration> *getConfiguration(const ObjectRef &object, const Subresource &subresource);
    /// PUT of a sub-resource, with its Content-MD5. Replaces all that was configured.
    OperationOf<Nothing> *putConfiguration(const BucketRef &bucket, const Subresource &subresource,
                                           const ConfigurationUpdate &update);
    OperationOf<Nothing> *putConfiguration(const ObjectRef &object, const Subresource &subresource,
                                           const ConfigurationUpdate &update);
    /// DELETE of a sub-resource. One that is not configured counts as deleted.
    OperationOf<Nothing> *deleteConfiguration(const BucketRef &bucket, const Subresource &subresource);
    OperationOf<Nothing> *deleteConfiguration(const ObjectRef &object, const Subresource &subresource);
    /// OPTIONS Object: what the service tells a browser that asks, without keys, for a page of another site.
    OperationOf<PreflightAnswer> *preflight(const ObjectRef &object, const PreflightQuestion &question);

    /// A URL that lets its holder do \a verb on \a object for \a validity, without keys. Errors: Invalid, Credentials (expired).
    Result<QUrl> presignedUrl(const QByteArray &verb, const ObjectRef &object, std::chrono::seconds validity,
                              const ResponseOverrides &overrides = {}) const;

private:
    class State;
    std::unique_ptr<State> m_state;
};

}   // namespace Cos
