// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"
#include "transfer/transferoptions.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace Transfer {

/// A local file or empty folder on its way to a bucket, or why it cannot go.
struct FoundFile
{
    QString localPath;
    QByteArray relativeKey;   ///< "trip/raw/a.jpg"; of an empty folder with "/" at the end, of a link with LinkObject::suffix()
    qint64 sizeBytes = 0;
    std::optional<CosError> problem;   ///< unreadable, not a regular file, a link in a circle …
};

/// What one step of a walk found.
struct WalkStep
{
    QList<FoundFile> files = {};
    QByteArray cursor = {};   ///< where to go on: another walk of the same paths begins after these files
    bool isLast = false;
};

/// Reads files and folders on a pool thread, at most 500 entries a step; fewer, or none, when it has looked at many names that
/// are left out. A walk that is destroyed stops at once. The name of a chosen folder is part of the keys unless a slash is at its
/// end. Circles of links are found out. Names are taken as they are, without Unicode normalization. Each folder is read in the
/// order of its names' bytes, so that a cursor means the same place on another day; what came or went before that place is not
/// looked at again.
class FolderWalk : public QObject
{
    Q_OBJECT

public:
    static constexpr int chunkSize = 500;
    static constexpr int mostLooks = 2000;   ///< at names, in a step

    /// \a cursor: of an earlier walk, or empty.
    FolderWalk(const QStringList &localPaths, const WalkOptions &options, const QByteArray &cursor, QObject *parent);
    ~FolderWalk() override;

    /// Answers by stepped(). One at a time.
    void next();

Q_SIGNALS:
    void stepped(const Transfer::WalkStep &step);

private:
    class Walker;

    std::shared_ptr<Walker> m_walker;   ///< touched by one pool thread at a time
};

}   // namespace Transfer
