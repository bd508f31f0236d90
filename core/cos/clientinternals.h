// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/call.h"
#include "cos/client.h"
#include "cos/clientstate.h"

namespace Cos {

class Client::State : public ClientState
{
public:
    explicit State(ClientState state)
        : ClientState(std::move(state))
    {
    }
};

/// A scheduled operation, child of \a client.
template <typename T>
OperationOf<T> *startCall(Client *client, ClientState &state, CallPlan<T> plan)
{
    return new Call<T>(state, std::move(plan), client);
}

/// A scheduled operation that sends nothing and ends in \a result.
template <typename T>
OperationOf<T> *startReady(Client *client, ClientState &state, Result<T> result)
{
    CallPlan<T> plan;
    plan.ready = std::move(result);
    return startCall(client, state, std::move(plan));
}

Request bucketRequest(const QByteArray &verb, const BucketRef &bucket);
/// With versionId in the query where \a object has one.
Request objectRequest(const QByteArray &verb, const ObjectRef &object);
/// The body with its Content-Type and Content-MD5.
void setXmlBody(Request &request, const QByteArray &xml);
/// Adds \a name unless \a value is empty.
void addParameter(QueryList &query, const QByteArray &name, const QByteArray &value);

inline Result<Nothing> nothingFrom(const WireReply &)
{
    return Nothing{};
}

/// CRC-64 of what was sent; nothing for requests without a body.
std::optional<quint64> sentCrc64(const Request &request, const WireReply &reply);
/// Kind Corrupt when the service computed another CRC-64 than we did.
std::optional<CosError> crcProblem(std::optional<quint64> sent, std::optional<quint64> stored);

}   // namespace Cos
