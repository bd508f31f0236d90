// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "browse/objectfailure.h"
#include "browse/selectionwalk.h"
#include "cos/objecttypes.h"

#include <functional>
#include <map>
#include <optional>

namespace Cos {
class Client;
}

/// What became of one object.
enum class StepOutcome {
    Changed,
    AlreadySo,   ///< it was as it should be; nothing was sent
};

/// What a sweep did. Every object is counted once, unless \c stopReason says why the rest was not tried.
struct SweepReport
{
    qint64 changedCount = 0;
    qint64 unchangedCount = 0;
    QList<ObjectFailure> failures;
    std::optional<CosError> stopReason;

    qint64 doneCount() const { return changedCount + unchangedCount + failures.size(); }
    bool isClean() const { return failures.isEmpty() && !stopReason; }
};

/// Changes each object of a selection: those selected, and all below the selected folders, a few at once. Ends in a report, or in
/// Cancelled; reportSoFar() then says how far it got. Progress: objects done, in thousandths, since a large one takes its time;
/// total -1 until all is listed. A child of the client.
///
///     selection, listing ──▶ waiting keys ── one each ──▶ steps in flight (≤ 4) ──▶ report
///        ▲                    │ fewer than 2000
///        └────────────────────┘
class ObjectSweep final : public OperationOf<SweepReport>
{
    Q_OBJECT

public:
    /// Makes the operation that changes one object, as a child of the client.
    using Step = std::function<OperationOf<StepOutcome> *(Cos::Client *client, const Cos::ObjectRef &object)>;

    ObjectSweep(Cos::Client *client, const Cos::BucketRef &bucket, const ItemSelection &selection, Step step);

    const SweepReport &reportSoFar() const { return m_report; }

private:
    void start() override;
    void abort() override;
    void plan(const QList<SelectedObject> &objects);
    void advance();
    void beginStep(const QByteArray &key);
    void takeStep(const QByteArray &key, const Result<StepOutcome> &result);
    void fail(const ObjectFailure &failure);
    void tellProgress();

    Cos::Client *m_client;
    Cos::BucketRef m_bucket;
    Step m_step;
    SelectionWalk *m_walk;
    QList<QByteArray> m_waiting;
    SweepReport m_report;
    std::map<int, OperationHandle> m_steps;   ///< in flight, by serial number
    std::map<int, qint64> m_thousandths;      ///< how far those are that tell
    int m_nextStep = 0;
};
