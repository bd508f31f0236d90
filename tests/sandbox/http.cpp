// SPDX-License-Identifier: GPL-3.0-or-later
#include "http.h"

#include <algorithm>

namespace Sandbox {

QByteArray valueOf(const PairList &list, const QByteArray &name)
{
    for (const auto &[key, value] : list) {
        if (key == name)
            return value.isNull() ? QByteArrayLiteral("") : value;
    }
    return {};
}

bool contains(const PairList &list, const QByteArray &name)
{
    for (const auto &pair : list) {
        if (pair.first == name)
            return true;
    }
    return false;
}

qint64 HttpRequest::contentLength() const
{
    const QByteArray text = header(QByteArrayLiteral("content-length"));
    bool isNumber = false;
    const qint64 length = text.toLongLong(&isNumber);
    return isNumber && length >= 0 ? std::max<qint64>(length - hiddenBytes, 0) : -1;
}

bool HttpRequest::isChunked() const
{
    return header(QByteArrayLiteral("transfer-encoding")).toLower().contains("chunked");
}

}   // namespace Sandbox
