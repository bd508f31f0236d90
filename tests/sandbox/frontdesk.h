// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api.h"
#include "counters.h"
#include "faults.h"

#include <atomic>

namespace Sandbox {

/// Takes every request first: hands it to the service, counts it, and makes it go wrong where a test asked for that. What lies
/// below /-/ is for tests and is answered here.
class FrontDesk
{
public:
    /// Without \a hasAdmin there is nothing below /-/, and no fault ever.
    FrontDesk(Api &api, bool hasAdmin);

    HttpResponse answer(const HttpRequest &request);
    /// For who accepts connections to count them in.
    std::atomic<int> &openConnections() { return m_openConnections; }

private:
    HttpResponse answerFaulty(const HttpRequest &request, const Fault &fault);
    HttpResponse answerAdmin(const HttpRequest &request);
    HttpResponse addKeys(const HttpRequest &request);

    Api &m_api;
    bool m_hasAdmin;
    FaultList m_faults;
    Counters m_counters;
    std::atomic<int> m_openConnections = 0;
};

}   // namespace Sandbox
