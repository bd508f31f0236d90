// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Cos {

/// Running CRC-64/XZ, the checksum behind x-cos-hash-crc64ecma. Protocol section 5.2.
class Crc64
{
public:
    void update(const char *bytes, qint64 sizeBytes);
    void update(const QByteArray &bytes) { update(bytes.constData(), bytes.size()); }
    /// CRC of all bytes so far; 0 for none.
    quint64 value() const { return m_value; }
    void reset() { m_value = 0; }

    static quint64 of(const QByteArray &bytes);
    /// CRC of A followed by B, from the CRC of each and the size of B.
    static quint64 combine(quint64 crcOfA, quint64 crcOfB, qint64 sizeOfBBytes);

private:
    quint64 m_value = 0;
};

}   // namespace Cos
