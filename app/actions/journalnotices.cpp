// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/journalnotices.h"

#include "cos/request.h"
#include "mainwindow/mainwindow.h"
#include "transfer/engine.h"
#include "transfer/options/customerkeydialog.h"

#include <QDir>
#include <QMessageBox>

namespace {

QString refusalText(Transfer::BulkKind kind)
{
    using Transfer::BulkKind;
    switch (kind) {
    case BulkKind::Pause:
        return JournalNotices::tr("Not all transfers could be paused.");
    case BulkKind::Resume:
        return JournalNotices::tr("Not all transfers could be resumed.");
    case BulkKind::Cancel:
        return JournalNotices::tr("Not all transfers could be cancelled.");
    case BulkKind::Retry:
    case BulkKind::RetryFailed:
        return JournalNotices::tr("Not all transfers could be tried again.");
    case BulkKind::Remove:
    case BulkKind::RemoveFinished:
        return JournalNotices::tr("Not all transfers could be removed from the list.");
    }
    return {};
}

}   // namespace

JournalNotices::JournalNotices(MainWindow &window, Transfer::Engine &engine, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_engine(engine)
{
    connect(&engine, &Transfer::Engine::journalProblemFound, this, &JournalNotices::show);
    connect(&engine, &Transfer::Engine::journalStalled, this, [this](const QString &reason) {
        m_window.say(tr("The list of transfers cannot be saved at the moment: %1").arg(reason));
    });
    connect(&engine, &Transfer::Engine::commandRefused, this, &JournalNotices::showRefusal);
    connect(&engine, &Transfer::Engine::bulkRefused, this, &JournalNotices::showBulkRefusal);
    connect(&engine, &Transfer::Engine::customerKeyNeeded, this,
            [this](const QUuid &batchId, const Cos::BucketRef &bucket) { askForKey(batchId, bucket.name); });
}

/// Whoever answers "Later" finds a button beside the transfers.
void JournalNotices::askForKey(const QUuid &batchId, const QString &bucketName)
{
    QPointer<CustomerKeyDialog> &question = m_keyQuestions[batchId];
    if (question) {
        question->activateWindow();
        return;
    }
    auto *dialog = new CustomerKeyDialog(bucketName, &m_window);
    question = dialog;
    connect(dialog, &CustomerKeyDialog::keyEntered, &m_engine,
            [this, batchId](const QByteArray &key) { m_engine.setCustomerKey(batchId, key); });
    connect(&m_engine, &Transfer::Engine::customerKeyTaken, dialog, [dialog, batchId](const QUuid &taken) {
        if (taken == batchId)
            dialog->accept();
    });
    connect(&m_engine, &Transfer::Engine::customerKeyRefused, dialog, [dialog, batchId](const QUuid &refused) {
        if (refused == batchId)
            dialog->showRefusal();
    });
    dialog->open();
}

void JournalNotices::showRefusal(const QString &reason)
{
    warn(tr("A change of the list of transfers could not be saved."),
         tr("The transfers that it was about may be in another state than is shown. Start Coscope again to "
            "see what is kept. The reason was: %1")
             .arg(reason));
}

void JournalNotices::showBulkRefusal(Transfer::BulkKind kind, const QString &reason)
{
    warn(refusalText(kind), tr("Those that are left are as they were. The reason was: %1").arg(reason));
}

/// Once: what refuses one command refuses many.
void JournalNotices::warn(const QString &text, const QString &hint)
{
    if (m_refusal)
        return;
    m_refusal = new QMessageBox(QMessageBox::Warning, tr("Transfers"), text, QMessageBox::Close, &m_window);
    m_refusal->setInformativeText(hint);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setAttribute(Qt::WA_DeleteOnClose);
    m_refusal->open();
}

void JournalNotices::show(const Transfer::JournalProblem &problem)
{
    using Kind = Transfer::JournalProblem::Kind;
    QString text = tr("The list of transfers cannot be opened.");
    QString hint = tr("Transfers work, but their list ends with the program.");
    switch (problem.kind) {
    case Kind::Damaged:
        text = tr("The list of transfers was damaged.");
        hint = tr("A new list was begun. Check what was still to be transferred and start it again. The damaged file was kept as "
                  "%1.")
                   .arg(QDir::toNativeSeparators(problem.path));
        break;
    case Kind::Newer:
        text = tr("The list of transfers was written by a newer version of Coscope.");
        break;
    case Kind::InUse:
        text = tr("Coscope is running already and has the list of transfers open.");
        break;
    case Kind::NotWritable:
        text = tr("The list of transfers cannot be written: %1").arg(QDir::toNativeSeparators(problem.path));
        break;
    }
    auto *message = new QMessageBox(QMessageBox::Warning, tr("Transfers"), text, QMessageBox::Close, &m_window);
    message->setInformativeText(hint);
    message->setTextFormat(Qt::PlainText);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->open();
}
