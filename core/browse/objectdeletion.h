// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "browse/objectfailure.h"
#include "browse/selectionwalk.h"
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
///     selection, listing ──▶ waiting keys ── 1000 ──▶ batch in flight (≤ 3) ──▶ report
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
    using Targets = QList<SelectedObject>;   ///< that wait for their request, with their sizes for the report

    void start() override;
    void abort() override;
    void plan(const Targets &targets);
    qsizetype waitingCount() const { return m_waiting.size() + m_singles.size(); }
    void advance();
    void sendBatch(const Targets &batch);
    void takeBatch(const Targets &batch, const Result<Cos::DeleteManyResult> &result);
    void deleteMarkers();
    void sendSingle(const SelectedObject &target);
    void takeSingle(const SelectedObject &target, const Result<Cos::DeleteResult> &result);
    void countDeleted(const Targets &targets);

    Cos::Client *m_client;
    Cos::BucketRef m_bucket;
    SelectionWalk *m_walk;
    Targets m_waiting;           ///< for a batch
    Targets m_singles;           ///< that no batch can carry
    Targets m_markers;           ///< keys ending in "/": deleted when nothing else is left
    bool m_goesSingly = false;   ///< DELETE Multiple was refused
    DeletionReport m_report;
    std::map<int, OperationHandle> m_requests;   ///< in flight, by serial number
    int m_nextRequest = 0;
};
