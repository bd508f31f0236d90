// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "bucketsettings/lifecycle/previewtotals.h"
#include "bucketsettings/lifecycle/versionsubjects.h"
#include "cos/buckettypes.h"
#include "cos/listingtypes.h"

namespace Cos {
class Client;
struct UploadPage;
}   // namespace Cos

namespace Lifecycle {

/// Looks at every object that rules may be for and adds up what they would do. Holds a page at a time, never all objects.
///
/// Versioning? ─► objects, or versions, below each prefix ─► unfinished uploads below each prefix ─► done
///
/// Only what the rules act on is listed. Versioning that may not be asked for counts as never enabled. Progress: entries so far.
/// Errors: Denied, NotFound. A child of the client.
class LifecyclePreview final : public OperationOf<PreviewTotals>
{
    Q_OBJECT

public:
    LifecyclePreview(Cos::Client *client, const Cos::BucketRef &bucket, const QList<Rule> &rules, const QDateTime &nowUtc);

    const PreviewTotals &totalsSoFar() const { return m_totals; }
    const QDateTime &nowUtc() const { return m_nowUtc; }

Q_SIGNALS:
    /// After each page.
    void counted();

private:
    void start() override;
    void abort() override;
    void listNextPrefix();
    void listObjects(const QByteArray &prefix);
    void listVersions(const Cos::VersionQuery &query);
    void takeVersions(const Cos::VersionQuery &query, const Cos::VersionPage &page);
    void listNextUploads();
    void listUploads(const QByteArray &prefix, const QByteArray &keyMarker, const QByteArray &uploadIdMarker);
    void takeUploads(const QByteArray &prefix, const Cos::UploadPage &page);
    void take(const QList<Subject> &subjects);
    void announcePage();

    Cos::Client *m_client;
    Cos::BucketRef m_bucket;
    QList<Rule> m_rules;   ///< the enabled ones
    QDateTime m_nowUtc;
    QList<QByteArray> m_prefixes;         ///< still to list
    QList<QByteArray> m_uploadPrefixes;   ///< still to list
    VersionSubjects m_versions;
    PreviewTotals m_totals;
    OperationHandle m_request;
};

}   // namespace Lifecycle
