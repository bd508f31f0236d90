// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/filecrc.h"

#include "cos/crc64.h"

#include <QFile>

namespace Transfer {

std::optional<quint64> crc64OfFile(const QString &path, qint64 offsetBytes, qint64 sizeBytes, const std::atomic_bool &isGivenUp)
{
    constexpr qint64 bytesAtOnce = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(offsetBytes))
        return std::nullopt;
    QByteArray bytes(qMin(bytesAtOnce, sizeBytes), Qt::Uninitialized);
    Cos::Crc64 crc;
    qint64 missingBytes = sizeBytes;
    while (missingBytes > 0) {
        const qint64 gotBytes = isGivenUp ? -1 : file.read(bytes.data(), qMin(bytesAtOnce, missingBytes));
        if (gotBytes <= 0)
            return std::nullopt;
        crc.update(bytes.constData(), gotBytes);
        missingBytes -= gotBytes;
    }
    return crc.value();
}

}   // namespace Transfer
