// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"

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
    QByteArray relativeKey;   ///< "trip/raw/a.jpg"; of an empty folder with "/" at the end
    qint64 sizeBytes = 0;
    std::optional<CosError> problem;   ///< unreadable, not a regular file, a link in a circle …
};

/// Reads files and folders on a pool thread, at most 500 entries at a time; the next ones are read after the receivers have
/// seen these. The name of a chosen folder is part of the keys unless a slash is at its end. Symbolic links are followed, circles
/// are found out. Names are taken as they are, without Unicode normalization.
class FolderWalk : public QObject
{
    Q_OBJECT

public:
    static constexpr int chunkSize = 500;

    FolderWalk(const QStringList &localPaths, QObject *parent);
    ~FolderWalk() override;

    void start();

Q_SIGNALS:
    void found(const QList<Transfer::FoundFile> &files);
    void ended();

private:
    class Walker;
    void readNext();

    std::shared_ptr<Walker> m_walker;   ///< touched by one pool thread at a time
};

}   // namespace Transfer
