// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

#include <optional>
#include <variant>

namespace Transfer {

/// What tells a local file from a later version of itself.
struct SourceStamp
{
    qint64 sizeBytes = -1;
    qint64 modifiedMsecsUtc = 0;

    friend bool operator==(const SourceStamp &, const SourceStamp &) = default;
};

struct FinishedPart
{
    QByteArray etag;     ///< without quotes
    quint64 crc64 = 0;   ///< of the bytes we sent

    friend bool operator==(const FinishedPart &, const FinishedPart &) = default;
};

/// An upload in parts that was interrupted.
struct UploadResume
{
    QByteArray uploadId;   ///< empty: not begun
    SourceStamp source;
    qint64 partSizeBytes = 0;
    QMap<int, FinishedPart> parts;   ///< by number, from 1

    friend bool operator==(const UploadResume &, const UploadResume &) = default;
};

/// A download in ranges that was interrupted. Every range named here was written, and is read again before it counts.
struct DownloadResume
{
    QByteArray etag;
    QByteArray versionId;
    qint64 sizeBytes = -1;
    std::optional<quint64> crc64;
    qint64 rangeSizeBytes = 0;
    QMap<int, quint64> rangeCrcs;   ///< by index, from 0

    friend bool operator==(const DownloadResume &, const DownloadResume &) = default;
};

/// All that a paused task needs to go on where it was. A value: the journal stores it as it is.
using ResumeState = std::variant<std::monostate, UploadResume, DownloadResume>;

}   // namespace Transfer
