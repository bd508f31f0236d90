// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/discardquestion.h"

#include "transfer/scheduler.h"
#include "transfer/transferlistmodel.h"

namespace {

/// What a small file has moved is moved again in a moment.
qint64 bytesToLose(const Transfer::Task &task)
{
    const bool isUnfinished = !Transfer::isEnded(task.state) || task.state == Transfer::State::Failed;
    return isUnfinished && Transfer::weightOf(task.sizeBytes) == Transfer::Weight::Large ? task.doneBytes : 0;
}

}   // namespace

DiscardQuestion::DiscardQuestion(const Transfer::TransferListModel &transfers, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_transfers(transfers)
    , m_window(window)
{
}

void DiscardQuestion::ask(DiscardDialog::Purpose purpose, const QList<Transfer::TaskId> &ids, const std::function<void()> &goOn)
{
    m_transfers.fetch(ids, this, [this, purpose, goOn](const QList<Transfer::Task> &tasks) {
        qint64 lostBytes = 0;
        for (const Transfer::Task &task : tasks)
            lostBytes += bytesToLose(task);
        if (lostBytes == 0) {
            goOn();
            return;
        }
        if (m_dialog)
            return;   // the first question comes first
        m_dialog = new DiscardDialog(purpose, tasks.size(), lostBytes, m_window);
        connect(m_dialog, &QDialog::accepted, this, goOn);
        m_dialog->open();
    });
}
