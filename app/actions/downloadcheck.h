// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/itemselection.h"
#include "transfer/options/downloadscandialog.h"
#include "transfer/requests.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class PrefixScan;
struct ScanTotals;
namespace Cos {
class Client;
}

/// Looks what a download comes to before it begins: counts what it takes of the folders in it and compares with the space on the
/// disk. Short counts show nothing; a long one can be watched, cut short or cancelled; lacking space is a question. Deletes
/// itself.
class DownloadCheck : public QObject
{
    Q_OBJECT

public:
    /// A count that is over by then is not worth a window.
    static constexpr std::chrono::milliseconds usualPatience{700};

    /// \a client may go at any time; then, as when counting fails, the download begins and says itself what is wrong.
    DownloadCheck(Cos::Client *client, const Transfer::DownloadRequest &request, const ItemSelection &selection, QWidget *window,
                  std::chrono::milliseconds patience = usualPatience);

Q_SIGNALS:
    /// Nothing is against it, or the person wants it all the same. Else: nothing more is heard.
    void passed(const Transfer::DownloadRequest &request);

private:
    void takeTotals(const ScanTotals &totals);
    void measureSpace();
    void judge();
    void showDialog();
    void pass();

    Transfer::DownloadRequest m_request;
    QPointer<QWidget> m_window;
    DownloadCount m_count;
    bool m_isSpaceKnown = false;
    bool m_isOver = false;
    QTimer m_patience;
    QPointer<PrefixScan> m_scan;
    QPointer<DownloadScanDialog> m_dialog;
};
