// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/reportsaving.h"

#include "base/runinpool.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportSaving)
};

/// What went wrong; empty when nothing did.
QString problemOfWriting(const QString &path, const QByteArray &csv)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

void tellProblem(QWidget *window, const QString &path, const QString &problem)
{
    auto *message =
        new QMessageBox(QMessageBox::Warning, ReportText::tr("Save the Report"),
                        ReportText::tr("The report could not be saved as %1: %2").arg(path, problem), QMessageBox::Close, window);
    message->setTextFormat(Qt::PlainText);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->open();
}

}   // namespace

void saveReport(QWidget *window, const QByteArray &csv, const QString &suggestedName)
{
    auto *chooser = new QFileDialog(window, ReportText::tr("Save the Report"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->selectFile(suggestedName);
    QObject::connect(chooser, &QFileDialog::fileSelected, window, [window, csv](const QString &path) {
        runInPool(
            window, [path, csv] { return problemOfWriting(path, csv); },
            [window, path](const QString &problem) {
                if (!problem.isEmpty())
                    tellProblem(window, path, problem);
            });
    });
    chooser->open();
}
