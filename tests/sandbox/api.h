// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "routes.h"

#include <atomic>

namespace Sandbox {

/// The service: takes a request apart, finds out who sent it and whether that is allowed, and has it answered.
class Api
{
public:
    explicit Api(Context context);

    /// \a skewMsecs is added to the clock for this request.
    HttpResponse answer(const HttpRequest &request, qint64 skewMsecs = 0);

    /// The call that \a request makes, such as "PUT Object"; "unknown" when it is none.
    static QByteArray callName(const HttpRequest &request);
    /// An error as the service would send it.
    HttpResponse errorResponse(const HttpRequest &request, const ApiError &error, int status = 0);

    Context &context() { return m_context; }

private:
    Outcome<HttpResponse> process(const HttpRequest &request, qint64 nowMsecs);
    std::optional<ApiError> findBucket(Call &call);
    QByteArray newRequestId();

    Context m_context;
    std::atomic<quint32> m_requests = 0;
};

}   // namespace Sandbox
