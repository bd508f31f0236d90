// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/crc64.h"

#include <lzma.h>

#include <array>

namespace Cos {

namespace {

/// A linear map of 64-bit vectors over GF(2): column n is the image of bit n.
using Matrix = std::array<quint64, 64>;

quint64 image(const Matrix &matrix, quint64 vector)
{
    quint64 sum = 0;
    for (std::size_t bit = 0; vector != 0; ++bit, vector >>= 1) {
        if (vector & 1)
            sum ^= matrix[bit];
    }
    return sum;
}

Matrix squared(const Matrix &matrix)
{
    Matrix square;
    for (std::size_t bit = 0; bit < matrix.size(); ++bit)
        square[bit] = image(matrix, matrix[bit]);
    return square;
}

/// What one appended zero bit does to a reflected CRC register.
Matrix appendZeroBit()
{
    constexpr quint64 reflectedPolynomial = 0xC96C5795D7870F42;
    Matrix matrix;
    matrix[0] = reflectedPolynomial;
    for (std::size_t bit = 1; bit < matrix.size(); ++bit)
        matrix[bit] = quint64(1) << (bit - 1);
    return matrix;
}

}   // namespace

void Crc64::update(const char *bytes, qint64 sizeBytes)
{
    m_value = lzma_crc64(reinterpret_cast<const uint8_t *>(bytes), std::size_t(sizeBytes), m_value);
}

quint64 Crc64::of(const QByteArray &bytes)
{
    Crc64 crc;
    crc.update(bytes);
    return crc.value();
}

// As zlib's crc32_combine: crc(A‖B) is crc(A) pushed through as many zero bytes as B has, xor crc(B). The operator for one zero
// bit is squared three times to make a byte, then once per bit of the length.
quint64 Crc64::combine(quint64 crcOfA, quint64 crcOfB, qint64 sizeOfBBytes)
{
    if (sizeOfBBytes <= 0)
        return crcOfA;
    Matrix zeros = squared(squared(squared(appendZeroBit())));
    quint64 shifted = crcOfA;
    for (qint64 rest = sizeOfBBytes; rest != 0; rest >>= 1) {
        if (rest & 1)
            shifted = image(zeros, shifted);
        zeros = squared(zeros);
    }
    return shifted ^ crcOfB;
}

}   // namespace Cos
