// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/batchbook.h"

namespace Transfer {
namespace {

constexpr qsizetype mostQuestions = 100;   // that are worth looking for before the first is answered

}   // namespace

void BatchBook::ask(const Conflict &conflict)
{
    QList<Conflict> &questions = m_batches[conflict.batchId].questions;
    questions.append(conflict);
    if (questions.size() == 1)
        Q_EMIT conflictFound(conflict);
}

void BatchBook::settle(const QUuid &batchId, TaskId id)
{
    const auto batch = m_batches.find(batchId);
    if (batch == m_batches.end())
        return;
    QList<Conflict> &questions = batch->questions;
    const bool wasAsked = !questions.isEmpty() && questions.first().taskId == id;
    questions.removeIf([id](const Conflict &question) { return question.taskId == id; });
    if (wasAsked && !questions.isEmpty())
        Q_EMIT conflictFound(questions.first());
}

std::optional<ConflictPolicy> BatchBook::answerForAll(const BatchTraits &batch) const
{
    const auto known = m_batches.constFind(batch.id);
    const bool isAnswered = known != m_batches.cend() && known->answerForAll;
    return isAnswered ? known->answerForAll : batch.answerForAll;
}

void BatchBook::setAnswerForAll(const QUuid &batchId, ConflictPolicy policy)
{
    m_batches[batchId].answerForAll = policy;
}

QSet<QUuid> BatchBook::crowded() const
{
    QSet<QUuid> batches;
    for (auto batch = m_batches.cbegin(); batch != m_batches.cend(); ++batch) {
        if (batch->questions.size() >= mostQuestions)
            batches.insert(batch.key());
    }
    return batches;
}

void BatchBook::forget(const QUuid &batchId)
{
    m_batches.remove(batchId);
}

}   // namespace Transfer
