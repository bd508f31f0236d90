// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http.h"

#include <utility>
#include <variant>

namespace Sandbox {

/// A refusal in the service's words.
struct ApiError
{
    QByteArray code;
    QByteArray message;
    PairList elements = {};   ///< further elements of the document, such as ServerTime
    PairList headers = {};

    /// HTTP status that belongs to the code.
    int status() const;
};

/// \a code with the service's usual message.
ApiError apiError(const QByteArray &code);

/// The document: Error with Code, Message, Resource, RequestId, TraceId.
QByteArray toXml(const ApiError &error, const QByteArray &resource, const QByteArray &requestId, const QByteArray &traceId);

/// A value or a refusal.
template <typename T>
class [[nodiscard]] Outcome
{
public:
    Outcome(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Outcome(ApiError error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool isOk() const { return m_content.index() == 0; }
    explicit operator bool() const { return isOk(); }
    const T &operator*() const { return std::get<0>(m_content); }
    T &operator*() { return std::get<0>(m_content); }
    const T *operator->() const { return &**this; }
    T *operator->() { return &**this; }
    const ApiError &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, ApiError> m_content;
};

struct Done
{
};

}   // namespace Sandbox
