// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

/// Asks for files, or for a folder, to upload. Opens where the last ones came from; the first time in the download folder, else
/// at home.
class UploadChooser final : public QFileDialog
{
    Q_OBJECT

public:
    enum class Wanted { Files, Folder };

    UploadChooser(Wanted wanted, QWidget *parent);

Q_SIGNALS:
    void chosen(const QStringList &localPaths);

private:
    void take(const QStringList &localPaths);
};
