// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "cos/buckettypes.h"

namespace Cos {
class Client;
}

/// Whether a bucket of some name can be made.
struct BucketNameVerdict
{
    enum class Kind {
        Free,
        Yours,     ///< exists, and these keys may read it
        Taken,     ///< exists, and belongs to somebody else or is closed to these keys
        Illegal,   ///< see \c problem
    };

    Kind kind = Kind::Free;
    QString problem;   ///< one translated sentence unless Free

    friend bool operator==(const BucketNameVerdict &, const BucketNameVerdict &) = default;
};

/// Asks whether a bucket name is free. Illegal names are judged without a request; the caller waits for a pause in typing before
/// it starts one. Errors: those of every call, but Denied and NotFound, which are answers here. A child of the client.
class BucketNameCheck final : public OperationOf<BucketNameVerdict>
{
    Q_OBJECT

public:
    BucketNameCheck(Cos::Client *client, const Cos::BucketRef &bucket);

private:
    void start() override;
    void abort() override;
    void judge(const Result<Cos::BucketInfo> &answer);

    Cos::Client *m_client;
    Cos::BucketRef m_bucket;
    OperationHandle m_request;
};
