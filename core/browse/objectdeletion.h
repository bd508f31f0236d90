// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "browse/itemselection.h"
#include "browse/objectfailure.h"
#include "cos/objecttypes.h"

#include <map>
#include <optional>

namespace Cos {
class Client;
}

/// What a deletion did. Every key of the plan is in one of the two lists or was not reached because of \c stopReason.
struct DeletionReport
{
    qint64 deletedCount = 0;
    qint64 deletedBytes = 0;
    QList<ObjectFailure> failures;
    std::optional<CosError> stopReason;   ///< the rest was not tried: no network, expired keys …

    bool isClean() const { return failures.isEmpty() && !stopReason; }
};

/// Deletes a selection of objects and folders: lists what is below the folders, deletes in batches of 1000, at most three at
/// once, and the folder markers last, so that an interrupted deletion stays visible. Keys that a batch cannot carry go one by
/// one, and so do all when the keys may delete objects but not many at once. Ends in a report, or in Cancelled; reportSoFar()
/// then says how far it got. Progress: objects done; total -1 until all is listed. A child of the client.
///
///     listing ── page ──▶ waiting keys ── 1000 ──▶ batch in flight (≤ 3) ──▶ report
///        ▲                    │ fewer than 3000                               │ all else done
///        └────────────────────┘                    markers, longest first ◀───┘
class ObjectDeletion final : public OperationOf<DeletionReport>
{
    Q_OBJECT

public:
    ObjectDeletion(Cos::Client *client, const Cos::BucketRef &bucket, const ItemSelection &selection);

    const DeletionReport &reportSoFar() const { return m_report; }

Q_SIGNALS:
    /// These keys are gone; after each batch.
    void deleted(const QList<QByteArray> &keys);

private:
    /// A key that waits for its request, with its size for the report.
    struct Target
    {
        QByteArray key;
        qint64 sizeBytes = 0;
    };
    using Targets = QList<Target>;

    void start() override;
    void abort() override;
    void plan(const Target &target);
    void advance();
    bool isListing() const { return m_listing.isRunning() || !m_prefixes.isEmpty(); }
    void listPage();
    void takePage(const Result<Cos::ListPage> &page);
    void sendBatch(const Targets &batch);
    void takeBatch(const Targets &batch, const Result<Cos::DeleteManyResult> &result);
    void deleteMarkers();
    void sendSingle(const Target &target);
    void takeSingle(const Target &target, const Result<Cos::DeleteResult> &result);
    void countDeleted(const Targets &targets);

    Cos::Client *m_client;
    Cos::BucketRef m_bucket;
    QList<QByteArray> m_prefixes;   ///< still to list; the first is being listed
    QByteArray m_marker;            ///< where the next page of the first prefix begins
    Targets m_waiting;              ///< for a batch
    Targets m_singles;              ///< that no batch can carry
    Targets m_markers;              ///< keys ending in "/": deleted when nothing else is left
    bool m_goesSingly = false;      ///< DELETE Multiple was refused
    qint64 m_plannedCount = 0;
    DeletionReport m_report;
    OperationHandle m_listing;
    std::map<int, OperationHandle> m_requests;   ///< in flight, by serial number
    int m_nextRequest = 0;
};
