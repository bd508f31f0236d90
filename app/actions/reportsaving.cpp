// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reportsaving.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportSaving)
};

}   // namespace

void saveReport(QWidget *window, const QByteArray &csv, const QString &suggestedName)
{
    auto *chooser = new QFileDialog(window, ReportText::tr("Save the Report"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->selectFile(suggestedName);
    QObject::connect(chooser, &QFileDialog::fileSelected, window, [window, csv](const QString &path) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit())
            return;
        auto *message = new QMessageBox(QMessageBox::Warning, ReportText::tr("Save the Report"),
                                        ReportText::tr("The report could not be saved as %1: %2").arg(path, file.errorString()),
                                        QMessageBox::Close, window);
        message->setAttribute(Qt::WA_DeleteOnClose);
        message->open();
    });
    chooser->open();
}
