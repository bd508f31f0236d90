// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/publisher.h"

#include "base/runinpool.h"
#include "transfer/pools.h"
#include "transfer/scheduler.h"

#include <utility>

namespace Transfer {

void Publisher::publish(Publication publication, QObject *context, Done done)
{
    const bool isAlone = weightOf(publication.part->sizeBytes()) == Weight::Large;
    Waiting next{std::move(publication), context, std::move(done)};
    if (isAlone) {
        start({std::move(next)});
        return;
    }
    m_waiting.push_back(std::move(next));
    startNext();
}

/// Two groups at a time: while one waits for the disk the other fills its queue.
void Publisher::startNext()
{
    constexpr int mostGroups = 2;
    if (m_groupsAtWork >= mostGroups || m_waiting.empty())
        return;
    start(std::exchange(m_waiting, {}));
}

void Publisher::start(std::vector<Waiting> group)
{
    ++m_groupsAtWork;
    QList<Publication> publications;
    for (const Waiting &one : group)
        publications.append(one.publication);
    runInPool(
        this, [publications] { return publishAll(publications); },
        [this, group = std::move(group)](const QList<Result<Nothing>> &results) {
            --m_groupsAtWork;
            startNext();
            for (size_t number = 0; number < group.size(); ++number) {
                if (group[number].context)
                    group[number].done(results.at(qsizetype(number)));
            }
        },
        Pools::forFlushes());
}

}   // namespace Transfer
