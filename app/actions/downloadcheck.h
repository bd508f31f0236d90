// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/itemselection.h"
#include "transfer/options/downloadspacedialog.h"
#include "transfer/requests.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

/// Compares what is known of a download before it begins, the sizes of the chosen objects, with the space on the disk: too little
/// is a question. Lists nothing: what is below chosen folders DownloadWatch compares while they are read. Deletes itself.
class DownloadCheck : public QObject
{
    Q_OBJECT

public:
    /// A disk that does not answer by then is not waited for.
    static constexpr std::chrono::milliseconds usualPatience{700};

    DownloadCheck(const Transfer::DownloadRequest &request, const ItemSelection &selection, QWidget *window,
                  std::chrono::milliseconds patience = usualPatience);

Q_SIGNALS:
    /// Nothing is against it, or the person wants it all the same. Else: nothing more is heard.
    void passed(const Transfer::DownloadRequest &request);

private:
    void measureSpace();
    void judge(const std::optional<qint64> &freeBytes);
    void ask();
    void pass();

    Transfer::DownloadRequest m_request;
    QPointer<QWidget> m_window;
    DownloadCount m_count;
    bool m_isOver = false;
    QTimer m_patience;
    QPointer<DownloadSpaceDialog> m_dialog;
};
