// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/objectdeletion.h"

#include "base/errorreach.h"
#include "cos/client.h"
#include "cos/xmlreading.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace {

constexpr qsizetype maxKeysPerBatch = 1000;
constexpr std::size_t maxRequests = 3;
/// Nothing more is planned while this many keys wait: the plan of a huge folder never lies in memory whole.
constexpr qsizetype enoughWaiting = 3 * maxKeysPerBatch;
/// So many single keys refused and none deleted: these keys may not delete here at all.
constexpr int enoughRefusals = 100;

}   // namespace

ObjectDeletion::ObjectDeletion(Cos::Client *client, const Cos::BucketRef &bucket, const ItemSelection &selection)
    : OperationOf(client)
    , m_client(client)
    , m_bucket(bucket)
    , m_walk(new SelectionWalk(client, bucket, selection, this))
{
    connect(m_walk, &SelectionWalk::listed, this, [this](const Targets &targets) {
        plan(targets);
        advance();
    });
    connect(m_walk, &SelectionWalk::failed, this, [this](const QByteArray &folder, const CosError &error) {
        m_report.failures.append({.key = folder, .error = error, .isPrefix = true});
        if (failsEveryRequest(error))
            m_report.stopReason = error;
        advance();
    });
}

void ObjectDeletion::start()
{
    advance();
}

void ObjectDeletion::abort()
{
    m_walk->stop();
    m_requests.clear();
}

void ObjectDeletion::plan(const Targets &targets)
{
    for (const SelectedObject &target : targets) {
        if (!Cos::isXmlText(target.key))
            m_singles.append(target);
        else if (target.key.endsWith('/'))
            m_markers.append(target);
        else
            (m_goesSingly ? m_singles : m_waiting).append(target);
    }
}

void ObjectDeletion::advance()
{
    if (isFinished() || isCancelled())
        return;
    const bool isStopped = m_report.stopReason.has_value();
    if (m_goesSingly)
        m_singles.append(std::exchange(m_waiting, {}));
    while (!isStopped && m_walk->hasSelected() && waitingCount() < enoughWaiting)
        plan(m_walk->takeSelected(enoughWaiting - waitingCount()));
    if (!isStopped && waitingCount() < enoughWaiting)
        m_walk->list();
    while (!isStopped && m_requests.size() < maxRequests && !m_singles.isEmpty())
        sendSingle(m_singles.takeLast());
    const qsizetype worthSending = m_walk->isAtEnd() ? 1 : maxKeysPerBatch;
    while (!isStopped && m_requests.size() < maxRequests && m_waiting.size() >= worthSending) {
        const Targets batch = m_waiting.first(std::min(maxKeysPerBatch, m_waiting.size()));
        m_waiting.remove(0, batch.size());
        sendBatch(batch);
    }
    if (!m_requests.empty() || (!isStopped && !m_walk->isAtEnd()))
        return;
    if (isStopped || m_markers.isEmpty()) {
        finish(m_report);
        return;
    }
    deleteMarkers();
}

void ObjectDeletion::deleteMarkers()
{
    const auto isDeeper = [](const SelectedObject &a, const SelectedObject &b) { return a.key.size() > b.key.size(); };
    if (!std::is_sorted(m_markers.cbegin(), m_markers.cend(), isDeeper))
        std::stable_sort(m_markers.begin(), m_markers.end(), isDeeper);
    if (m_goesSingly) {
        sendSingle(m_markers.takeFirst());   // one after the other: the order says how far an interrupted deletion got
        return;
    }
    const Targets batch = m_markers.first(std::min(maxKeysPerBatch, m_markers.size()));
    m_markers.remove(0, batch.size());
    sendBatch(batch);
}

void ObjectDeletion::sendBatch(const Targets &batch)
{
    QList<Cos::DeleteKey> keys;
    keys.reserve(batch.size());
    for (const SelectedObject &target : batch)
        keys.append({target.key, {}});
    const int serial = m_nextRequest++;
    m_requests.emplace(serial,
                       OperationHandle(m_client->deleteObjects(m_bucket, keys)
                                           ->onDone(this, [this, serial, batch](const Result<Cos::DeleteManyResult> &result) {
                                               m_requests.erase(serial);
                                               takeBatch(batch, result);
                                               advance();
                                           })));
}

void ObjectDeletion::takeBatch(const Targets &batch, const Result<Cos::DeleteManyResult> &result)
{
    if (!result && result.error().kind == ErrorKind::Denied) {
        m_goesSingly = true;
        for (const SelectedObject &target : batch)
            (target.key.endsWith('/') ? m_markers : m_singles).append(target);
        return;
    }
    if (!result) {
        for (const SelectedObject &target : batch)
            m_report.failures.append({.key = target.key, .error = result.error()});
        m_report.stopReason = result.error();
        return;
    }
    QHash<QByteArray, qint64> sizes;
    for (const SelectedObject &target : batch)
        sizes.insert(target.key, target.sizeBytes);
    for (const Cos::DeleteFailure &failure : result->failed) {
        sizes.remove(failure.target.key);
        m_report.failures.append({.key = failure.target.key, .error = failure.error});
    }
    Targets gone;
    for (auto target = sizes.cbegin(); target != sizes.cend(); ++target)
        gone.append({target.key(), target.value()});
    countDeleted(gone);
}

void ObjectDeletion::sendSingle(const SelectedObject &target)
{
    const int serial = m_nextRequest++;
    m_requests.emplace(serial,
                       OperationHandle(m_client->deleteObject({m_bucket, target.key, {}})
                                           ->onDone(this, [this, serial, target](const Result<Cos::DeleteResult> &result) {
                                               m_requests.erase(serial);
                                               takeSingle(target, result);
                                               advance();
                                           })));
}

void ObjectDeletion::takeSingle(const SelectedObject &target, const Result<Cos::DeleteResult> &result)
{
    if (result) {
        countDeleted({target});
        return;
    }
    m_report.failures.append({.key = target.key, .error = result.error()});
    const bool mayNothing = m_goesSingly && m_report.deletedCount == 0 && m_report.failures.size() >= enoughRefusals;
    if (failsEveryRequest(result.error()) || (mayNothing && result.error().kind == ErrorKind::Denied))
        m_report.stopReason = result.error();
}

void ObjectDeletion::countDeleted(const Targets &targets)
{
    QList<QByteArray> keys;
    keys.reserve(targets.size());
    for (const SelectedObject &target : targets) {
        keys.append(target.key);
        m_report.deletedBytes += target.sizeBytes;
    }
    m_report.deletedCount += targets.size();
    if (!keys.isEmpty())
        Q_EMIT deleted(keys);
    Q_EMIT progressed(m_report.deletedCount + m_report.failures.size(), m_walk->isListed() ? m_walk->foundCount() : -1);
}
