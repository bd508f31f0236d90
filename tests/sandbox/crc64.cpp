// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodywriter.h"

#include <lzma.h>

#include <array>

namespace Sandbox {

namespace {

using Matrix = std::array<quint64, 64>;

constexpr quint64 reflectedPolynomial = 0xC96C5795D7870F42ULL;

quint64 times(const Matrix &matrix, quint64 vector)
{
    quint64 sum = 0;
    for (size_t bit = 0; vector; ++bit, vector >>= 1) {
        if (vector & 1)
            sum ^= matrix[bit];
    }
    return sum;
}

Matrix squared(const Matrix &matrix)
{
    Matrix result;
    for (size_t bit = 0; bit < result.size(); ++bit)
        result[bit] = times(matrix, matrix[bit]);
    return result;
}

// What one more zero bit does to a CRC.
Matrix zeroBit()
{
    Matrix matrix;
    matrix[0] = reflectedPolynomial;
    for (size_t bit = 1; bit < matrix.size(); ++bit)
        matrix[bit] = quint64(1) << (bit - 1);
    return matrix;
}

}   // namespace

quint64 crc64(const char *bytes, qint64 sizeBytes, quint64 before)
{
    return lzma_crc64(reinterpret_cast<const uint8_t *>(bytes), size_t(sizeBytes), before);
}

quint64 crc64Combined(quint64 first, quint64 second, qint64 secondSizeBytes)
{
    Matrix zeros = squared(squared(squared(zeroBit())));   // one byte
    for (quint64 left = quint64(secondSizeBytes); left; left >>= 1) {
        if (left & 1)
            first = times(zeros, first);
        if (left > 1)
            zeros = squared(zeros);
    }
    return first ^ second;
}

}   // namespace Sandbox
