// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/fulldisks.h"

#include "base/clock.h"
#include "base/runinpool.h"
#include "transfer/partfile.h"
#include "transfer/pools.h"

#include <algorithm>
#include <chrono>
#include <filesystem>

namespace Transfer {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds firstPause = 10s;
constexpr milliseconds longestPause = 5min;
constexpr milliseconds lookInterval = 1s;   // at a disk that was still full

/// A disk that cannot be asked is tried.
bool hasRoom(const QString &folder)
{
    std::error_code failure;
    const std::filesystem::space_info space = std::filesystem::space(folder.toStdU16String(), failure);
    return failure || space.available >= std::uintmax_t(PartFile::leastRoomBytes);
}

}   // namespace

FullDisks::FullDisks(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void FullDisks::note(const QUuid &batchId, const QString &folder, const CosError &error)
{
    Batch &batch = m_batches[batchId];
    if (batch.isHeld)
        return;
    const QDateTime nowUtc = m_clock.nowUtc();
    const bool isInARow = batch.untilUtc.isValid() && nowUtc < batch.untilUtc.addMSecs(longestPause.count());
    batch.tries = isInARow ? batch.tries + 1 : 1;
    batch.folder = folder;
    batch.error = error;
    batch.isHeld = true;
    const milliseconds pause = std::min(firstPause * (1 << std::min(batch.tries - 1, 10)), longestPause);
    batch.untilUtc = nowUtc.addMSecs(pause.count());
}

void FullDisks::look()
{
    const QDateTime nowUtc = m_clock.nowUtc();
    for (auto batch = m_batches.begin(); batch != m_batches.end(); ++batch) {
        if (!batch->isHeld || batch->isLookedAt || nowUtc < batch->untilUtc)
            continue;
        batch->isLookedAt = true;
        runInPool(
            this, [folder = batch->folder] { return hasRoom(folder); },
            [this, id = batch.key()](bool hasRoom) { conclude(id, hasRoom); }, Pools::forLooks());
    }
}

void FullDisks::conclude(const QUuid &batchId, bool hasRoom)
{
    const auto batch = m_batches.find(batchId);
    if (batch == m_batches.end() || !batch->isLookedAt)
        return;   // forgotten meanwhile
    batch->isLookedAt = false;
    batch->isHeld = !hasRoom;
    const QDateTime nowUtc = m_clock.nowUtc();
    batch->untilUtc = batch->isHeld ? nowUtc.addMSecs(lookInterval.count()) : nowUtc;
    if (!batch->isHeld)
        Q_EMIT roomFound();
}

void FullDisks::endPauses()
{
    const QDateTime nowUtc = m_clock.nowUtc();
    for (Batch &batch : m_batches)
        batch.untilUtc = std::min(batch.untilUtc, nowUtc);
}

QSet<QUuid> FullDisks::heldBatches() const
{
    QSet<QUuid> held;
    for (auto batch = m_batches.cbegin(); batch != m_batches.cend(); ++batch) {
        if (batch->isHeld)
            held.insert(batch.key());
    }
    return held;
}

std::optional<CosError> FullDisks::trouble() const
{
    const auto held = std::find_if(m_batches.cbegin(), m_batches.cend(), [](const Batch &batch) { return batch.isHeld; });
    return held == m_batches.cend() ? std::nullopt : std::optional(held->error);
}

}   // namespace Transfer
