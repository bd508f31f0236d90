// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace Transfer {

/// Which files and folders below a chosen folder are left out, by patterns of names:
///
///   *.tmp        files and folders of such names, wherever they are; "?" is one character, "[a-z]" one of several
///   cache/       folders alone, with all that is in them
///   raw/*.dng    a path, wherever it begins; "*" ends at a slash, "**" does not
///   /notes.txt   only directly in the chosen folder
///
/// Upper and lower case are told apart where the system's file names do.
class ExcludeFilter
{
public:
    enum class Entry { File, Folder };

    ExcludeFilter() = default;
    explicit ExcludeFilter(const QStringList &patterns);

    /// What is wrong with a pattern, as a sentence; empty when nothing is.
    static QString problemOf(const QString &pattern);

    bool isEmpty() const { return m_isEmpty; }
    /// Whether the entry at \a path, below the chosen folder, is left out itself.
    bool excludes(const QString &path, Entry entry) const;
    /// Whether it is, or one of the folders above it. A slash at the end makes it a folder.
    bool excludesWithParents(const QString &path) const;

private:
    bool m_isEmpty = true;
    QRegularExpression m_any;       ///< files and folders
    QRegularExpression m_folders;   ///< folders only
};

}   // namespace Transfer
