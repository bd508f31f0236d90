// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <memory>

class QLockFile;

/// Folders for what is dragged out, below one folder a run. That one is locked while the run lasts and removed with it; what runs
/// have left that were killed is removed when the next one begins.
class StagingFolders
{
public:
    /// \a parent: where they are; made when it is needed.
    explicit StagingFolders(const QString &parent);
    ~StagingFolders();
    Q_DISABLE_COPY_MOVE(StagingFolders)

    /// An empty folder that is removed with the object. It may be invalid; then its errorString() says why.
    std::unique_ptr<QTemporaryDir> add();

private:
    QString m_parent;
    std::unique_ptr<QTemporaryDir> m_run;   ///< made with the first
    std::unique_ptr<QLockFile> m_lock;      ///< in it
};
