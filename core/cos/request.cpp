// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/request.h"

namespace Cos {

QByteArray headerValue(const HeaderList &headers, const QByteArray &name)
{
    for (const auto &[headerName, value] : headers) {
        if (headerName.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

qint64 bodySizeBytes(const Body &body)
{
    if (const auto *bytes = std::get_if<QByteArray>(&body))
        return bytes->size();
    if (const auto *slice = std::get_if<FileSlice>(&body))
        return slice->sizeBytes;
    return 0;
}

}   // namespace Cos
