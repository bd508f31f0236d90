// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/diskspace.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <limits>

namespace Transfer {

std::optional<qint64> freeBytesAt(const QString &folder)
{
    QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    while (!QFileInfo::exists(path)) {
        const QString above = QFileInfo(path).path();
        if (above == path)
            return std::nullopt;
        path = above;
    }
    std::error_code failure;
    const std::filesystem::space_info space = std::filesystem::space(path.toStdU16String(), failure);
    if (failure)
        return std::nullopt;
    return qint64(std::min<std::uintmax_t>(space.available, std::uintmax_t(std::numeric_limits<qint64>::max())));
}

}   // namespace Transfer
