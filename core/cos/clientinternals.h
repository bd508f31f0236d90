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

/// Adds \a name unless \a value is empty.
void addParameter(QueryList &query, const QByteArray &name, const QByteArray &value);

/// The call for one page of a listing. \a goesOn(page): the next page begins elsewhere than this one. If it did not, the listing
/// would be endless, so such a page is an error.
template <typename Page, typename GoesOn>
CallPlan<Page> pagePlan(Request request, Result<Page> (*pageFromXml)(const QByteArray &body), GoesOn goesOn)
{
    CallPlan<Page> plan;
    plan.request = std::move(request);
    plan.answerBody = AnswerBody::Document;
    plan.decode = [pageFromXml, goesOn](const WireReply &reply) -> Result<Page> {
        Result<Page> page = pageFromXml(reply.body);
        if (page && page->isTruncated && !goesOn(*page))
            return CosError::local(ErrorKind::Malformed, QStringLiteral("the next page of the listing is this one again"));
        return page;
    };
    return plan;
}

/// Multiplies the idle timeout: what the service holds back may stand in buffers on the way long after the last byte was sent.
constexpr int patienceWith(qint64 trafficLimitBitsPerSecond)
{
    constexpr int ofLimited = 4;
    return trafficLimitBitsPerSecond > 0 ? ofLimited : 1;
}

/// What listings of objects, versions and uploads look for: \a query has a prefix and a delimiter. Keys come percent-encoded.
template <typename Query>
void addSelection(Request &request, const Query &query)
{
    addParameter(request.query, "prefix", query.prefix);
    addParameter(request.query, "delimiter", query.delimiter);
    request.query.emplaceBack("encoding-type", "url");
}

Request bucketRequest(const QByteArray &verb, const BucketRef &bucket);
/// With versionId in the query where \a object has one.
Request objectRequest(const QByteArray &verb, const ObjectRef &object);
/// The body with its Content-Type and Content-MD5.
void setXmlBody(Request &request, const QByteArray &xml);

inline Result<Nothing> nothingFrom(const WireReply &)
{
    return Nothing{};
}

/// CRC-64 of what was sent; nothing for requests without a body.
std::optional<quint64> sentCrc64(const Request &request, const WireReply &reply);
/// Kind Corrupt when the service computed another CRC-64 than we did.
std::optional<CosError> crcProblem(std::optional<quint64> sent, std::optional<quint64> stored);

}   // namespace Cos
