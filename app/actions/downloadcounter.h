// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "browse/itemselection.h"
#include "browse/location.h"
#include "transfer/options/downloadcount.h"
#include "transfer/transferoptions.h"

#include <QObject>

class DownloadOptionsDialog;
namespace Cos {
class Client;
}

/// Counts for a dialog, as long as it is open, what a download comes to by the rules that are chosen in it, and looks what is
/// free in the folder. A child of the dialog.
class DownloadCounter : public QObject
{
    Q_OBJECT

public:
    /// Without \a client nothing is counted.
    DownloadCounter(Cos::Client *client, const Location &source, const ItemSelection &selection, DownloadOptionsDialog *dialog);

    void look(const QString &folder, const Transfer::TransferOptions &options);

private:
    void scan(const Transfer::TransferOptions &options);
    void measureSpace(const QString &folder);
    void show();

    QPointer<Cos::Client> m_client;
    Location m_source;
    ItemSelection m_selection;
    DownloadOptionsDialog *m_dialog;
    Transfer::TransferOptions m_options;   ///< those of the last scan
    QString m_folder;
    DownloadCount m_count;
    OperationHandle m_scan;
    bool m_hasBegun = false;
    bool m_hasFailed = false;   ///< the last scan
};
