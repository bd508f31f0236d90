// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/objecttypes.h"
#include "transfer/task.h"

#include <QStringList>

namespace Transfer {

/// What becomes of symbolic links in folders that are uploaded.
enum class LinkPolicy {
    Follow,   ///< what they lead to goes in their place; circles are found out
    Skip,
    AsLink,   ///< an object "<name>.rclonelink" that holds the path they lead to, as rclone writes and reads it
};

/// What is taken of folders. What was chosen by its name goes in any case.
struct WalkOptions
{
    QStringList excludes = {};   ///< patterns of ExcludeFilter; for downloads too
    LinkPolicy links = LinkPolicy::Follow;
    bool takesHidden = true;
    bool takesEmptyFolders = true;   ///< as objects "folder/"

    friend bool operator==(const WalkOptions &, const WalkOptions &) = default;
};

/// How the files of one batch are moved: from the person's choice by the engine to the journal and each task.
struct TransferOptions
{
    ConflictPolicy conflictPolicy = ConflictPolicy::Ask;
    WalkOptions walk = {};
    bool keepsModified = true;   ///< uploads write x-cos-meta-mtime, downloads set the file's time from it
    bool makesLinks = false;     ///< downloads: objects "<name>.rclonelink" become the symbolic links that they hold
    Cos::PutOptions put = {};    ///< uploads: class, ACL, headers …; both: limit, customer's key. No content type: by name
};

}   // namespace Transfer
