// SPDX-License-Identifier: GPL-3.0-or-later
#include "versionid.h"

namespace Sandbox {

namespace {

constexpr qint64 top = 9'000'000'000'000'000'000;

}   // namespace

QByteArray versionIdOf(qint64 seq)
{
    return QByteArray::number(top - seq).toBase64();
}

std::optional<qint64> seqOfVersion(const QByteArray &versionId)
{
    bool isNumber = false;
    const qint64 number = QByteArray::fromBase64(versionId).toLongLong(&isNumber);
    return isNumber && number >= 0 && number <= top ? std::optional(top - number) : std::nullopt;
}

}   // namespace Sandbox
