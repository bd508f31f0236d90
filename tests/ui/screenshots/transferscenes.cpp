// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/scenes.h"

#include "screenshots/sampledata.h"
#include "screenshots/sampletransfers.h"

#include "mainwindow/actionset.h"
#include "transfer/batchreportdialog.h"
#include "transfer/canceltransfersdialog.h"
#include "transfer/conflictdialog.h"
#include "transfer/discarddialog.h"
#include "transfer/options/customerkeydialog.h"
#include "transfer/options/downloadoptionsdialog.h"
#include "transfer/options/downloadspacedialog.h"
#include "transfer/options/storageform.h"
#include "transfer/options/uploadoptionsdialog.h"
#include "transfer/transferpanel.h"
#include "transfer/whendonedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QTableView>
#include <QTabWidget>

namespace {

/// The actions of a panel without a main window, which would translate them.
class LoneActions : public ActionSet
{
public:
    using ActionSet::ActionSet;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        return ActionSet::eventFilter(watched, event);
    }
};

TransferPanel *panelWith(const QList<Transfer::Task> &tasks)
{
    auto *list = new SampleTransfers(tasks);
    auto *actions = new LoneActions(list);
    auto *panel = new TransferPanel(list->parts(*actions));
    panel->installEventFilter(actions);
    QObject::connect(panel, &QObject::destroyed, list, &QObject::deleteLater);
    panel->resize(panel->fontMetrics().averageCharWidth() * 200, panel->fontMetrics().height() * 18);
    list->waitUntilShown();
    return panel;
}

Transfer::BatchRow batch(Transfer::State worst)
{
    Transfer::BatchTraits traits;
    traits.bucket = Sample::bucket();
    traits.prefix = "2026/trip/";
    Transfer::BatchRow row{.traits = std::make_shared<const Transfer::BatchTraits>(traits),
                           .createdMsecs = Sample::modified().toMSecsSinceEpoch()};
    row.counts.states.at(size_t(Transfer::State::Done)) = {.tasks = 1'201, .bytes = 3'200'000'000, .doneBytes = 3'200'000'000};
    row.counts.states.at(size_t(worst)) = {.tasks = 3, .bytes = 9'300'000, .doneBytes = 0};
    return row;
}

QWidget *report()
{
    return new BatchReportDialog(batch(Transfer::State::Failed), nullptr);
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

QWidget *limitedTransfers()
{
    TransferPanel *panel = panelWith(Sample::tasks());
    Transfer::Totals totals = Sample::totals();
    totals.limit = {{1'000'000, 20'000'000}, true};
    totals.trouble = CosError::local(ErrorKind::Offline, QString());
    panel->setTotals(totals);
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

QWidget *discardTransfer()
{
    return new DiscardDialog(DiscardDialog::Purpose::Remove, 1, 84'000'000'000, nullptr);
}

QWidget *powerOffWhenDone()
{
    return new WhenDoneDialog(WhenDone::PowerOff, std::chrono::seconds(30), nullptr);
}

QString targetFolder()
{
    return QStringLiteral("cos://photos-1250000000/2026/trip/");
}

UploadOptionsDialog *uploadOptions()
{
    auto *dialog = new UploadOptionsDialog(targetFolder(), {}, nullptr);
    dialog->add({QStringLiteral("/home/mina/Pictures/trip"), QStringLiteral("/home/mina/Pictures/cover.jpg")});
    return dialog;
}

QWidget *uploadRules()
{
    return uploadOptions();
}

QWidget *uploadStorage()
{
    UploadOptionsDialog *dialog = uploadOptions();
    dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
    const QList<QComboBox *> boxes = dialog->findChild<StorageForm *>()->findChildren<QComboBox *>();
    boxes.at(1)->setCurrentIndex(2);
    boxes.at(2)->setCurrentIndex(3);
    return dialog;
}

QWidget *uploadHeaders()
{
    UploadOptionsDialog *dialog = uploadOptions();
    dialog->findChild<QTabWidget *>()->setCurrentIndex(2);
    return dialog;
}

QWidget *downloadOptions()
{
    auto *dialog = new DownloadOptionsDialog(12, QStringLiteral("/home/mina/Downloads"), {}, nullptr);
    dialog->findChildren<QCheckBox *>().last()->setChecked(true);
    dialog->showCount({.objects = 12'481, .bytes = 3'200'000'000, .freeBytes = 20'000'000'000});
    return dialog;
}

QWidget *downloadTooLarge()
{
    auto *dialog =
        new DownloadSpaceDialog(DownloadSpaceDialog::Moment::BeforeStart, QStringLiteral("/home/mina/Downloads"), nullptr);
    dialog->showCount({.objects = 12'481, .bytes = 32'000'000'000, .isComplete = true, .freeBytes = 20'000'000'000});
    return dialog;
}

QWidget *downloadOutgrows()
{
    auto *dialog =
        new DownloadSpaceDialog(DownloadSpaceDialog::Moment::Underway, QStringLiteral("/home/mina/Downloads"), nullptr);
    dialog->showCount({.objects = 120'000, .bytes = 340'000'000'000, .doneBytes = 1'200'000'000, .freeBytes = 320'000'000'000});
    return dialog;
}

QWidget *customerKey()
{
    return new CustomerKeyDialog(QStringLiteral("photos-1250000000"), nullptr);
}

}   // namespace

QList<Scene> transferScenes()
{
    return {
        {QStringLiteral("transfers"), transfers},
        {QStringLiteral("transfers-failed"), failedTransfer},
        {QStringLiteral("transfers-limited"), limitedTransfers},
        {QStringLiteral("transfers-none"), noTransfers},
        {QStringLiteral("transfers-report"), report},
        {QStringLiteral("conflict-upload"), uploadConflict},
        {QStringLiteral("conflict-download"), downloadConflict},
        {QStringLiteral("cancel-transfers"), cancelTransfers},
        {QStringLiteral("discard-transfer"), discardTransfer},
        {QStringLiteral("upload-options"), uploadRules},
        {QStringLiteral("upload-options-storage"), uploadStorage},
        {QStringLiteral("upload-options-headers"), uploadHeaders},
        {QStringLiteral("download-options"), downloadOptions},
        {QStringLiteral("download-too-large"), downloadTooLarge},
        {QStringLiteral("download-outgrows"), downloadOutgrows},
        {QStringLiteral("customer-key"), customerKey},
        {QStringLiteral("power-off-when-done"), powerOffWhenDone},
    };
}
