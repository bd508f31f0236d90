// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/stagingfolders.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QThreadPool>

namespace {

std::unique_ptr<QLockFile> lockIn(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(QStringLiteral("run.lock")));
    lock->setStaleLockTime(0);   // only the death of its owner makes it stale, not its age
    return lock;
}

void removeUnlessInUse(const QString &folder)
{
    if (const auto lock = lockIn(folder); !lock->tryLock(0))
        return;
    QDir(folder).removeRecursively();
}

}   // namespace

StagingFolders::StagingFolders(const QString &parent)
    : m_parent(parent)
{
    const QFileInfoList left =
        QDir(parent).entryInfoList({QStringLiteral("drag-*")}, QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : left)
        QThreadPool::globalInstance()->start([path = folder.filePath()] { removeUnlessInUse(path); });
}

StagingFolders::~StagingFolders() = default;

std::unique_ptr<QTemporaryDir> StagingFolders::add()
{
    if (!m_run) {
        QDir().mkpath(m_parent);
        m_run = std::make_unique<QTemporaryDir>(QDir(m_parent).filePath(QStringLiteral("drag-XXXXXX")));
        m_lock = lockIn(m_run->path());
        m_lock->tryLock(0);
    }
    return std::make_unique<QTemporaryDir>(m_run->filePath(QStringLiteral("XXXXXX")));
}
