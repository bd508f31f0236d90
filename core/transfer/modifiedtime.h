// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/objecttypes.h"

#include <QByteArray>
#include <QString>

#include <optional>

class QFile;

/// The time at which a file was modified, kept with its object as x-cos-meta-mtime: decimal seconds since the epoch with up to
/// nine digits behind the point, as rclone writes and reads them. Nanoseconds since the epoch everywhere here.
namespace Transfer::ModifiedTime {

/// Nothing when there is no such file.
std::optional<qint64> of(const QString &path);
/// Of a symbolic link itself, not of what it leads to.
std::optional<qint64> ofLink(const QString &path);
QByteArray toText(qint64 nsecs);
/// Nothing when it is not such a number, or beyond what 64 bits hold.
std::optional<qint64> fromText(const QByteArray &text);
/// What the object's metadata say; else when it was stored.
qint64 of(const Cos::ObjectInfo &object);
/// Best effort: some file systems cannot.
void set(QFile &file, qint64 nsecs);
void setOfLink(const QString &path, qint64 nsecs);
/// \a options with this time, unless they name one.
Cos::PutOptions added(Cos::PutOptions options, std::optional<qint64> nsecs);

}   // namespace Transfer::ModifiedTime
