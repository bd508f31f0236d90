// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/objecttypes.h"
#include "cos/transport.h"

#include <memory>
#include <optional>

namespace Cos {

/// Why an answer to GET Object is not the range that was asked for: a 200 begins at byte 0 whatever was asked. Kind Malformed.
std::optional<CosError> rangeProblem(const std::optional<ByteRange> &asked, int httpStatus, const HeaderList &headers);

/// Lets only the bytes that were asked for through to another sink.
class CheckedSink final : public BodySink
{
public:
    CheckedSink(std::shared_ptr<BodySink> target, std::optional<ByteRange> range);

    Result<Nothing> begin(int httpStatus, const HeaderList &headers) override;
    Result<Nothing> write(const char *bytes, qint64 sizeBytes) override;

private:
    std::shared_ptr<BodySink> m_target;
    std::optional<ByteRange> m_range;
};

}   // namespace Cos
