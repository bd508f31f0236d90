// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/lifecycle/lifecyclepreview.h"

#include "browse/pagedlisting.h"
#include "bucketsettings/lifecycle/filtermatch.h"
#include "bucketsettings/unsupported.h"
#include "cos/client.h"

#include <algorithm>

namespace Lifecycle {

namespace {

bool actsOnObjects(const Rule &rule)
{
    return !rule.transitions.isEmpty() || rule.expiration || rule.removesLoneDeleteMarkers ||
           !rule.noncurrentTransitions.isEmpty() || rule.noncurrentExpirationDays;
}

QList<Rule> enabledOf(const QList<Rule> &rules)
{
    QList<Rule> enabled;
    std::copy_if(rules.cbegin(), rules.cend(), std::back_inserter(enabled), [](const Rule &rule) { return rule.isEnabled; });
    return enabled;
}

template <typename Condition>
QList<QByteArray> prefixesOf(const QList<Rule> &rules, Condition condition)
{
    QList<Rule> some;
    std::copy_if(rules.cbegin(), rules.cend(), std::back_inserter(some), condition);
    return prefixesToList(some);
}

}   // namespace

LifecyclePreview::LifecyclePreview(Cos::Client *client, const Cos::BucketRef &bucket, const QList<Rule> &rules,
                                   const QDateTime &nowUtc)
    : OperationOf(client)
    , m_client(client)
    , m_bucket(bucket)
    , m_rules(enabledOf(rules))
    , m_nowUtc(nowUtc)
    , m_prefixes(prefixesOf(m_rules, actsOnObjects))
    , m_uploadPrefixes(prefixesOf(m_rules, [](const Rule &rule) { return rule.abortUploadsDays.has_value(); }))
{
}

void LifecyclePreview::start()
{
    if (m_prefixes.isEmpty()) {
        listNextUploads();
        return;
    }
    m_request = OperationHandle(m_client->getVersioning(m_bucket)->onDone(this, [this](const Result<Cos::Versioning> &answer) {
        // A service that does not know the call has no versions.
        const bool isAbsent = !answer && !Settings::reasonWhyUnsupported(answer.error()).isEmpty();
        if (!answer && !isAbsent && answer.error().kind != ErrorKind::Denied) {
            finish(answer.error());
            return;
        }
        m_totals.isVersioningUnknown = !answer && !isAbsent;
        m_totals.hasVersions = answer && *answer != Cos::Versioning::NeverEnabled;
        m_versions = VersionSubjects(answer ? *answer : Cos::Versioning::NeverEnabled);
        listNextPrefix();
    }));
}

void LifecyclePreview::abort()
{
    m_request.reset();
}

void LifecyclePreview::listNextPrefix()
{
    if (m_prefixes.isEmpty()) {
        listNextUploads();
        return;
    }
    const QByteArray prefix = m_prefixes.takeFirst();
    if (m_totals.hasVersions)
        listVersions({.prefix = prefix, .delimiter = {}, .keyMarker = {}, .versionIdMarker = {}});
    else
        listObjects(prefix);
}

void LifecyclePreview::listObjects(const QByteArray &prefix)
{
    auto *listing = new FlatListing(m_client, m_bucket, prefix);
    connect(listing, &PagedListing::pageLoaded, this, [this](const Cos::ListPage &page) {
        QList<Subject> subjects;
        subjects.reserve(page.objects.size());
        for (const Cos::ObjectEntry &object : page.objects) {
            Subject subject;
            subject.key = object.key;
            subject.sizeBytes = object.sizeBytes;
            subject.modifiedMsecsUtc = object.modifiedMsecsUtc;
            subject.storageClass = object.storageClass;
            subjects.append(subject);
        }
        take(subjects);
        announcePage();
    });
    m_request = OperationHandle(listing->onDone(this, [this](const Result<ListingTotals> &end) {
        if (end)
            listNextPrefix();
        else
            finish(end.error());
    }));
}

void LifecyclePreview::listVersions(const Cos::VersionQuery &query)
{
    m_request = OperationHandle(
        m_client->listVersions(m_bucket, query)->onDone(this, [this, query](const Result<Cos::VersionPage> &page) {
            if (page)
                takeVersions(query, *page);
            else
                finish(page.error());
        }));
}

/// The next page is on its way while this one is counted.
void LifecyclePreview::takeVersions(const Cos::VersionQuery &query, const Cos::VersionPage &page)
{
    if (page.isTruncated) {
        Cos::VersionQuery next = query;
        next.keyMarker = page.nextKeyMarker;
        next.versionIdMarker = page.nextVersionIdMarker;
        listVersions(next);
    }
    take(m_versions.take(page.versions));
    if (!page.isTruncated)
        take(m_versions.takeLast());
    announcePage();
    if (!page.isTruncated)
        listNextPrefix();
}

void LifecyclePreview::listNextUploads()
{
    if (m_uploadPrefixes.isEmpty())
        finish(m_totals);
    else
        listUploads(m_uploadPrefixes.takeFirst(), {}, {});
}

void LifecyclePreview::listUploads(const QByteArray &prefix, const QByteArray &keyMarker, const QByteArray &uploadIdMarker)
{
    Cos::UploadQuery query;
    query.prefix = prefix;
    query.keyMarker = keyMarker;
    query.uploadIdMarker = uploadIdMarker;
    m_request = OperationHandle(
        m_client->listMultipartUploads(m_bucket, query)->onDone(this, [this, prefix](const Result<Cos::UploadPage> &page) {
            if (page)
                takeUploads(prefix, *page);
            else
                finish(page.error());
        }));
}

void LifecyclePreview::takeUploads(const QByteArray &prefix, const Cos::UploadPage &page)
{
    for (const Cos::UploadEntry &upload : page.uploads)
        m_totals.takeUpload(m_rules, upload.key, upload.initiatedMsecsUtc, m_nowUtc);
    announcePage();
    if (page.isTruncated)
        listUploads(prefix, page.nextKeyMarker, page.nextUploadIdMarker);
    else
        listNextUploads();
}

void LifecyclePreview::take(const QList<Subject> &subjects)
{
    for (const Subject &subject : subjects)
        m_totals.take(m_rules, subject, m_nowUtc);
}

void LifecyclePreview::announcePage()
{
    Q_EMIT progressed(m_totals.seen.count + m_totals.uploadCount, -1);
    Q_EMIT counted();
}

}   // namespace Lifecycle
