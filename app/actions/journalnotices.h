// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/bulkkind.h"
#include "transfer/engineoptions.h"

#include <QObject>
#include <QPointer>
#include <QUuid>

namespace Transfer {
class Engine;
}
class MainWindow;
class QMessageBox;

/// Tells the person when the list of transfers of before cannot be used, or written.
class JournalNotices : public QObject
{
    Q_OBJECT

public:
    JournalNotices(MainWindow &window, Transfer::Engine &engine, QObject *parent);

private:
    void askForKey(const QUuid &batchId, const QString &bucketName);
    void show(const Transfer::JournalProblem &problem);
    void showRefusal(const QString &reason);
    void showBulkRefusal(Transfer::BulkKind kind, const QString &reason);
    void warn(const QString &text, const QString &hint);

    MainWindow &m_window;
    Transfer::Engine &m_engine;
    QPointer<QMessageBox> m_refusal;
};
