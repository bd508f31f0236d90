// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "transfer/partfile.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// Symbolic links as objects, as rclone writes and reads them: "<name>.rclonelink", with the path that the link holds as content.
namespace Transfer::LinkObject {

inline constexpr qint64 mostBytes = 4096;   ///< no system's paths are longer

QByteArray suffix();
/// Whether an object of \a sizeBytes (-1: unknown) can be one.
bool isOne(const QByteArray &key, qint64 sizeBytes);
/// The key that the link itself would have.
QByteArray nameOf(const QByteArray &key);

/// The path that the symbolic link at \a path holds, with slashes, as it stands there; empty when it is none.
QByteArray targetOf(const QString &path);

/// A link that is to be made.
struct NewLink
{
    QString root;       ///< what it must not lead out of
    QString path;       ///< below it; its folder is there
    QString partPath;   ///< beside it, for the moment
    QByteArray target;
    std::optional<qint64> modifiedNsecs = {};
    ExistingTarget existing = ExistingTarget::Refuse;
    std::optional<SourceStamp> expected = {};   ///< of what is replaced; Conflict when something else is there
};

/// Makes it in one step. One that is there already and holds the same is left as it is. A link must not lead out of the root, now
/// or when others of its kind have come: after its steps up ("../") there may be names only, and none of them may lead out.
/// Errors: LocalFile, Conflict.
Result<Nothing> make(const NewLink &link);

}   // namespace Transfer::LinkObject
