// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// What a "cos://" path names. Without a bucket it is the list of buckets.
struct CosPath
{
    QString bucket;      ///< full name with APPID
    QByteArray prefix;   ///< UTF-8, empty or ending in "/"

    friend bool operator==(const CosPath &, const CosPath &) = default;
};

/// Reads what people type and paste: "cos://photos-125/2026/trip/", without the scheme, without the last slash, in quotation
/// marks, with blanks around it. Percent signs are literal; one leading slash of the key is dropped. Nothing for what cannot be a
/// path.
std::optional<CosPath> parseCosPath(const QString &text);
