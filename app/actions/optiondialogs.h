// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/itemselection.h"
#include "browse/location.h"
#include "transfer/transferoptions.h"

#include <QObject>

class MainWindow;
class SessionList;

/// "Upload with Options…" and "Download with Options…": what is chosen in their dialogs comes back by signal.
class OptionDialogs : public QObject
{
    Q_OBJECT

public:
    OptionDialogs(MainWindow &window, SessionList &sessions, QObject *parent);

    void askForUpload(const Location &target);
    void askForDownload(const Location &source, const ItemSelection &items, const QString &folder);

Q_SIGNALS:
    void uploadRequested(const QStringList &localPaths, const Location &target, const Transfer::TransferOptions &options);
    void downloadRequested(const QString &folder, const Location &source, const ItemSelection &items,
                           const Transfer::TransferOptions &options);

private:
    MainWindow &m_window;
    SessionList &m_sessions;
};
