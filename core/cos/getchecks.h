// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/objecttypes.h"
#include "cos/transport.h"

#include <memory>
#include <optional>

namespace Cos {

/// Why a good answer does not speak of an object: an error page under status 200 has no ETag. Kind Malformed.
std::optional<CosError> etagProblem(const HeaderList &headers);
/// Why an answer to GET Object is not what was asked for: a 200 begins at byte 0 whatever the range was (Malformed), and a server
/// that knows no If-Match sends another object (Changed).
std::optional<CosError> getProblem(const GetOptions &asked, int httpStatus, const HeaderList &headers);

/// Lets only the bytes that were asked for through to another sink.
class CheckedSink final : public BodySink
{
public:
    CheckedSink(std::shared_ptr<BodySink> target, const GetOptions &asked);

    Result<Nothing> begin(int httpStatus, const HeaderList &headers) override;
    Result<Nothing> write(const char *bytes, qint64 sizeBytes) override;
    /// What is wrong with a body that has ended: Content-Length and the range may disagree. Kind Malformed.
    std::optional<CosError> endProblem() const;

private:
    std::shared_ptr<BodySink> m_target;
    GetOptions m_asked;
    qint64 m_expectedBytes = -1;   ///< -1: not known
    qint64 m_receivedBytes = 0;
};

}   // namespace Cos
