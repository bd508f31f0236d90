// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/bulkkind.h"
#include "transfer/engineoptions.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUuid>

namespace Transfer {
class Engine;
}
class CustomerKeyDialog;
class MainWindow;
class QMessageBox;

/// Tells the person when the list of transfers of before cannot be used, or written.
class JournalNotices : public QObject
{
    Q_OBJECT

public:
    JournalNotices(MainWindow &window, Transfer::Engine &engine, QObject *parent);

    /// For the customer's key (SSE-C) of transfers that were begun by an earlier run. One question a batch.
    void askForKey(const QUuid &batchId, const QString &bucketName);

private:
    void show(const Transfer::JournalProblem &problem);
    void showRefusal(const QString &reason);
    void showBulkRefusal(Transfer::BulkKind kind, const QString &reason);
    void warn(const QString &text, const QString &hint);

    MainWindow &m_window;
    Transfer::Engine &m_engine;
    QPointer<QMessageBox> m_refusal;
    QHash<QUuid, QPointer<CustomerKeyDialog>> m_keyQuestions;   ///< by the batch
};
