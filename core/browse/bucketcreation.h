// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "cos/buckettypes.h"

namespace Cos {
class Client;
}

enum class BucketOrigin {
    New,
    Existed,   ///< it is ours already, in that region; nothing about it was changed
};

/// Makes a bucket. When the answer is lost, the request goes out again and hears that the bucket is ours already: then it is
/// looked at, and there is no error. Errors: Conflict (name taken, or ours in another region), Invalid. A child of the client.
///
///     PUT ──▶ finished
///      └── ours already ──▶ HEAD ──▶ finished
class BucketCreation final : public OperationOf<BucketOrigin>
{
    Q_OBJECT

public:
    BucketCreation(Cos::Client *client, const Cos::BucketRef &bucket, const Cos::CreateBucketOptions &options);

private:
    void start() override;
    void abort() override;
    void look(const CosError &error);

    Cos::Client *m_client;
    Cos::BucketRef m_bucket;
    Cos::CreateBucketOptions m_options;
    OperationHandle m_request;
};
