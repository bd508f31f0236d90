// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/optiondialogs.h"

#include "actions/downloadcounter.h"
#include "actions/uploadchooser.h"
#include "sessionlist.h"
#include "transferdefaults.h"

#include "mainwindow/mainwindow.h"
#include "transfer/options/downloadoptionsdialog.h"
#include "transfer/options/uploadoptionsdialog.h"

using Transfer::Direction;
using Transfer::TransferOptions;

OptionDialogs::OptionDialogs(MainWindow &window, SessionList &sessions, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_sessions(sessions)
{
}

void OptionDialogs::askForUpload(const Location &target)
{
    auto *dialog = new UploadOptionsDialog(target.path(), TransferDefaults::of(Direction::Upload), &m_window);
    const auto choose = [dialog](UploadChooser::Wanted wanted) {
        auto *chooser = new UploadChooser(wanted, dialog);
        connect(chooser, &UploadChooser::chosen, dialog, &UploadOptionsDialog::add);
        chooser->open();
    };
    connect(dialog, &UploadOptionsDialog::filesWanted, dialog, [choose] { choose(UploadChooser::Wanted::Files); });
    connect(dialog, &UploadOptionsDialog::folderWanted, dialog, [choose] { choose(UploadChooser::Wanted::Folder); });
    connect(dialog, &UploadOptionsDialog::defaultsChosen, this,
            [](const TransferOptions &options) { TransferDefaults::save(Direction::Upload, options); });
    connect(dialog, &UploadOptionsDialog::uploadRequested, this,
            [this, target](const QStringList &localPaths, const TransferOptions &options) {
                Q_EMIT uploadRequested(localPaths, target, options);
            });
    dialog->open();
}

void OptionDialogs::askForDownload(const Location &source, const ItemSelection &items, const QString &folder)
{
    auto *dialog = new DownloadOptionsDialog(int(items.count()), folder, TransferDefaults::of(Direction::Download), &m_window);
    connect(dialog, &DownloadOptionsDialog::defaultsChosen, this,
            [](const TransferOptions &options) { TransferDefaults::save(Direction::Download, options); });
    connect(dialog, &DownloadOptionsDialog::downloadRequested, this,
            [this, source, items](const QString &into, const TransferOptions &options) {
                Q_EMIT downloadRequested(into, source, items, options);
            });
    auto *counter = new DownloadCounter(m_sessions.client(source.accountId), source, items, dialog);
    counter->look(dialog->folder(), dialog->options());
    dialog->open();
}
