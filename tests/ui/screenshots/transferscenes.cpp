// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/scenes.h"

#include "screenshots/sampledata.h"

#include "transfer/canceltransfersdialog.h"
#include "transfer/conflictdialog.h"
#include "transfer/transferlistmodel.h"
#include "transfer/transferpanel.h"
#include "transfer/whendonedialog.h"

#include <QTableView>

namespace {

TransferPanel *panelWith(const QList<Transfer::Task> &tasks)
{
    auto *model = new Transfer::TransferListModel;
    model->append(tasks);
    auto *panel = new TransferPanel(model);
    model->setParent(panel);
    panel->resize(panel->fontMetrics().averageCharWidth() * 170, panel->fontMetrics().height() * 18);
    return panel;
}

QWidget *transfers()
{
    TransferPanel *panel = panelWith(Sample::tasks());
    panel->setTotals(Sample::totals());
    return panel;
}

QWidget *failedTransfer()
{
    TransferPanel *panel = panelWith(Sample::tasks());
    panel->setTotals(Sample::totals());
    panel->findChild<QTableView *>()->selectRow(4);
    return panel;
}

QWidget *noTransfers()
{
    return panelWith({});
}

QWidget *uploadConflict()
{
    return new ConflictDialog(Sample::conflict(Transfer::Direction::Upload), 1'203, nullptr);
}

QWidget *downloadConflict()
{
    return new ConflictDialog(Sample::conflict(Transfer::Direction::Download), 0, nullptr);
}

QWidget *cancelTransfers()
{
    return new CancelTransfersDialog(Sample::totals(), nullptr);
}

QWidget *powerOffWhenDone()
{
    return new WhenDoneDialog(WhenDone::PowerOff, std::chrono::seconds(30), nullptr);
}

}   // namespace

QList<Scene> transferScenes()
{
    return {
        {QStringLiteral("transfers"), transfers},
        {QStringLiteral("transfers-failed"), failedTransfer},
        {QStringLiteral("transfers-none"), noTransfers},
        {QStringLiteral("conflict-upload"), uploadConflict},
        {QStringLiteral("conflict-download"), downloadConflict},
        {QStringLiteral("cancel-transfers"), cancelTransfers},
        {QStringLiteral("power-off-when-done"), powerOffWhenDone},
    };
}
