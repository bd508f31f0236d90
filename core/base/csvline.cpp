// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csvline.h"

#include <algorithm>

namespace {

QByteArray csvField(const QByteArray &field)
{
    const auto needsQuotes = [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r' || c == ' '; };
    if (std::none_of(field.cbegin(), field.cend(), needsQuotes))
        return field;
    return '"' + QByteArray(field).replace('"', "\"\"") + '"';
}

}   // namespace

QByteArray csvLine(const QList<QByteArray> &fields)
{
    QByteArrayList texts;
    std::transform(fields.begin(), fields.end(), std::back_inserter(texts), csvField);
    return texts.join(',') + "\r\n";
}
