// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectsettings/objectsweep.h"

#include "base/errorreach.h"
#include "cos/client.h"

#include <utility>

namespace {

/// Leaves connections to a person who goes on browsing.
constexpr std::size_t maxSteps = 4;
/// Listing pauses while this many keys wait: the plan of a huge folder never lies in memory whole.
constexpr qsizetype enoughWaiting = 2000;
/// So many refused and none changed: these keys may not do this at all.
constexpr int enoughRefusals = 100;

}   // namespace

ObjectSweep::ObjectSweep(Cos::Client *client, const Cos::BucketRef &bucket, const ItemSelection &selection, Step step)
    : OperationOf(client)
    , m_client(client)
    , m_bucket(bucket)
    , m_step(std::move(step))
    , m_prefixes(selection.prefixes)
    , m_plannedCount(selection.objects.size())
{
    for (const BrowseItem &object : selection.objects)
        m_waiting.append(object.key);
}

void ObjectSweep::start()
{
    advance();
}

void ObjectSweep::abort()
{
    m_listing.reset();
    m_steps.clear();
}

void ObjectSweep::advance()
{
    if (isFinished() || isCancelled())
        return;
    const bool isStopped = m_report.stopReason.has_value();
    if (!isStopped && !m_prefixes.isEmpty() && !m_listing.isRunning() && m_waiting.size() < enoughWaiting)
        listPage();
    while (!isStopped && m_steps.size() < maxSteps && !m_waiting.isEmpty())
        beginStep(m_waiting.takeFirst());
    if (!m_steps.empty() || (!isStopped && (m_listing.isRunning() || !m_prefixes.isEmpty())))
        return;
    finish(m_report);
}

void ObjectSweep::listPage()
{
    m_listing =
        OperationHandle(m_client->listObjects(m_bucket, {.prefix = m_prefixes.constFirst(), .delimiter = {}, .marker = m_marker})
                            ->onDone(this, [this](const Result<Cos::ListPage> &page) { takePage(page); }));
}

void ObjectSweep::takePage(const Result<Cos::ListPage> &page)
{
    m_listing.reset();
    if (!page) {
        fail({.key = m_prefixes.constFirst(), .error = page.error(), .isPrefix = true});
    } else {
        m_plannedCount += page->objects.size();
        for (const Cos::ObjectEntry &object : page->objects)
            m_waiting.append(object.key);
    }
    m_marker = page && page->isTruncated ? page->nextMarker : QByteArray();
    if (m_marker.isEmpty())
        m_prefixes.removeFirst();
    advance();
}

void ObjectSweep::beginStep(const QByteArray &key)
{
    const int serial = m_nextStep++;
    OperationOf<StepOutcome> *step = m_step(m_client, {m_bucket, key, {}});
    m_steps.emplace(serial, OperationHandle(step->onDone(this, [this, serial, key](const Result<StepOutcome> &result) {
                        m_steps.erase(serial);
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
    const bool isListed = m_prefixes.isEmpty();
    Q_EMIT progressed(m_report.doneCount(), isListed ? m_plannedCount : -1);
}

void ObjectSweep::fail(const ObjectFailure &failure)
{
    const CosError &error = failure.error;
    m_report.failures.append(failure);
    const bool mayNothing = m_report.changedCount == 0 && m_report.failures.size() >= enoughRefusals;
    if (failsEveryRequest(error) || (mayNothing && error.kind == ErrorKind::Denied))
        m_report.stopReason = error;
}
