// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/uploadchooser.h"

#include "preferences/options.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace {

QString startFolder()
{
    const QStringList candidates{::Options::uploadFolder.value(),
                                 QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)};
    for (const QString &folder : candidates) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
}

}   // namespace

UploadChooser::UploadChooser(Wanted wanted, QWidget *parent)
    : QFileDialog(parent, wanted == Wanted::Files ? tr("Upload Files") : tr("Upload a Folder"), startFolder())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFileMode(wanted == Wanted::Files ? ExistingFiles : Directory);
    setOption(ShowDirsOnly, wanted == Wanted::Folder);
    setLabelText(Accept, tr("Upload"));
    connect(this, &QFileDialog::filesSelected, this, &UploadChooser::take);
}

void UploadChooser::take(const QStringList &localPaths)
{
    if (localPaths.isEmpty())
        return;
    ::Options::uploadFolder.setValue(QFileInfo(localPaths.first()).path());
    Q_EMIT chosen(localPaths);
}
