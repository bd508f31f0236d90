// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/crc64.h"
#include "cos/transport.h"
#include "transfer/partfile.h"

#include <functional>
#include <memory>

namespace Transfer {

/// Which stretch of an object an answer must carry.
struct ExpectedRange
{
    qint64 offsetBytes = 0;
    qint64 sizeBytes = -1;    ///< -1: the whole object, whatever its size, by a GET without Range
    qint64 totalBytes = -1;   ///< of the object
};

/// Writes the body of one GET to its place in the ".part" file, with its CRC-64. Refuses an answer that is not the stretch that
/// was asked for, and bytes beyond it.
class RangeSink : public Cos::BodySink
{
public:
    /// \a moved hears how many bytes of this stretch have come so far.
    RangeSink(std::shared_ptr<PartFile> file, const ExpectedRange &expected, std::function<void(qint64)> moved);

    Result<Nothing> begin(int httpStatus, const Cos::HeaderList &headers) override;
    Result<Nothing> write(const char *bytes, qint64 sizeBytes) override;

    qint64 receivedBytes() const { return m_receivedBytes; }
    quint64 crc64() const { return m_crc.value(); }

private:
    bool isWhole() const { return m_expected.sizeBytes < 0; }

    std::shared_ptr<PartFile> m_file;
    ExpectedRange m_expected;
    std::function<void(qint64)> m_moved;
    Cos::Crc64 m_crc;
    qint64 m_receivedBytes = 0;
};

}   // namespace Transfer
