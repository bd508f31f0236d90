// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operation.h"
#include "cos/attempts.h"
#include "cos/errorclassification.h"
#include "cos/errorxml.h"

#include <functional>
#include <optional>
#include <utility>

namespace Cos {

/// How the body of a good answer is to be read.
enum class AnswerBody {
    Opaque,     ///< bytes, or none
    Document,   ///< XML of the service: under status 200 it may be an error after all
};

/// One call of the service: its request and how to read the answer.
template <typename T>
struct CallPlan
{
    Request request;
    /// Reads an answer of status 2xx.
    std::function<Result<T>(const WireReply &)> decode;
    AnswerBody answerBody = AnswerBody::Opaque;
    Repetition repetition = Repetition::Safe;
    int patience = 1;
    std::shared_ptr<BodySink> sink;
    /// Turns an error that means success for this call into its value.
    std::function<std::optional<T>(const CosError &)> forgive;
    /// The result, when there is nothing to send.
    std::optional<Result<T>> ready;
};

/// Carries out a CallPlan.
template <typename T>
class Call final : public OperationOf<T>
{
public:
    Call(ClientState &state, CallPlan<T> plan, QObject *client)
        : OperationOf<T>(client)
        , m_state(state)
        , m_plan(std::move(plan))
    {
    }

private:
    void start() override
    {
        if (m_plan.ready) {
            this->finish(*m_plan.ready);
            return;
        }
        const bool hasBody = bodySizeBytes(m_plan.request.body) > 0;
        m_attempts = new Attempts(m_state,
                                  {.request = m_plan.request,
                                   .repetition = m_plan.repetition,
                                   .patience = m_plan.patience,
                                   .sink = m_plan.sink,
                                   .judge = [this](const WireReply &reply) { return judge(reply); }},
                                  this);
        QObject::connect(m_attempts, hasBody ? &Attempts::sent : &Attempts::received, this, &Operation::progressed);
        QObject::connect(m_attempts, &Attempts::succeeded, this, [this] { this->finish(std::move(*m_value)); });
        QObject::connect(m_attempts, &Attempts::failed, this, [this](const CosError &error) { this->finish(error); });
        m_attempts->send();
    }

    void abort() override
    {
        if (m_attempts)
            m_attempts->abort();
    }

    std::optional<CosError> judge(const WireReply &reply)
    {
        Result<T> read = reading(reply);
        if (read) {
            m_value = std::move(read).value();
            return std::nullopt;
        }
        if (m_plan.forgive)
            m_value = m_plan.forgive(read.error());
        return m_value ? std::nullopt : std::optional<CosError>(read.error());
    }

    Result<T> reading(const WireReply &reply) const
    {
        const bool isGood = reply.httpStatus >= 200 && reply.httpStatus < 300;
        if (!isGood || (m_plan.answerBody == AnswerBody::Document && errorDocumentFromXml(reply.body)))
            return classify(m_state.dialect, reply.httpStatus, reply.headers, reply.body);
        return m_plan.decode(reply);
    }

    ClientState &m_state;
    CallPlan<T> m_plan;
    Attempts *m_attempts = nullptr;   // child
    std::optional<T> m_value;
};

}   // namespace Cos
