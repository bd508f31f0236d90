// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectsettings/objectsweep.h"

#include "base/errorreach.h"
#include "cos/client.h"

#include <utility>

namespace {

/// Leaves connections to a person who goes on browsing.
constexpr std::size_t maxSteps = 4;
/// Nothing more is planned while this many keys wait: the plan of a huge folder never lies in memory whole.
constexpr qsizetype enoughWaiting = 2000;
/// So many refused and none changed: these keys may not do this at all.
constexpr int enoughRefusals = 100;
/// An object in the figures of progress.
constexpr qint64 wholeObject = 1000;

}   // namespace

ObjectSweep::ObjectSweep(Cos::Client *client, const Cos::BucketRef &bucket, const ItemSelection &selection, Step step)
    : OperationOf(client)
    , m_client(client)
    , m_bucket(bucket)
    , m_step(std::move(step))
    , m_walk(new SelectionWalk(client, bucket, selection, this))
{
    connect(m_walk, &SelectionWalk::listed, this, [this](const QList<SelectedObject> &objects) {
        plan(objects);
        advance();
    });
    connect(m_walk, &SelectionWalk::failed, this, [this](const QByteArray &folder, const CosError &error) {
        fail({.key = folder, .error = error, .isPrefix = true});
        advance();
    });
}

void ObjectSweep::start()
{
    advance();
}

void ObjectSweep::abort()
{
    m_walk->stop();
    m_steps.clear();
}

void ObjectSweep::plan(const QList<SelectedObject> &objects)
{
    for (const SelectedObject &object : objects)
        m_waiting.append(object.key);
}

void ObjectSweep::advance()
{
    if (isFinished() || isCancelled())
        return;
    const bool isStopped = m_report.stopReason.has_value();
    if (!isStopped && m_waiting.size() < enoughWaiting)
        plan(m_walk->takeSelected(enoughWaiting - m_waiting.size()));
    if (!isStopped && m_waiting.size() < enoughWaiting)
        m_walk->list();
    while (!isStopped && m_steps.size() < maxSteps && !m_waiting.isEmpty())
        beginStep(m_waiting.takeFirst());
    if (!m_steps.empty() || (!isStopped && !m_walk->isAtEnd()))
        return;
    finish(m_report);
}

void ObjectSweep::beginStep(const QByteArray &key)
{
    const int serial = m_nextStep++;
    OperationOf<StepOutcome> *step = m_step(m_client, {m_bucket, key, {}});
    connect(step, &Operation::progressed, this, [this, serial](qint64 done, qint64 total) {
        if (total > 0)
            m_thousandths[serial] = wholeObject * done / total;
        tellProgress();
    });
    m_steps.emplace(serial, OperationHandle(step->onDone(this, [this, serial, key](const Result<StepOutcome> &result) {
                        m_steps.erase(serial);
                        m_thousandths.erase(serial);
                        takeStep(key, result);
                        advance();
                    })));
}

void ObjectSweep::takeStep(const QByteArray &key, const Result<StepOutcome> &result)
{
    if (!result) {
        fail({.key = key, .error = result.error()});
    } else if (*result == StepOutcome::Changed) {
        ++m_report.changedCount;
    } else {
        ++m_report.unchangedCount;
    }
    tellProgress();
}

void ObjectSweep::tellProgress()
{
    qint64 done = wholeObject * m_report.doneCount();
    for (const auto &part : m_thousandths)
        done += part.second;
    Q_EMIT progressed(done, m_walk->isListed() ? wholeObject * m_walk->foundCount() : -1);
}

void ObjectSweep::fail(const ObjectFailure &failure)
{
    const CosError &error = failure.error;
    m_report.failures.append(failure);
    const bool mayNothing = m_report.changedCount == 0 && m_report.failures.size() >= enoughRefusals;
    if (failsEveryRequest(error) || (mayNothing && error.kind == ErrorKind::Denied))
        m_report.stopReason = error;
}
