// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/across/settingsfilechooser.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace {

struct ChooserText
{
    Q_DECLARE_TR_FUNCTIONS(SettingsFileChooser)
};

}   // namespace

QFileDialog *newSettingsFileChooser(QFileDialog::AcceptMode mode, QWidget *parent)
{
    const bool isSaving = mode == QFileDialog::AcceptSave;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *chooser = new QFileDialog(
        parent, isSaving ? ChooserText::tr("Export Bucket Settings") : ChooserText::tr("Open Bucket Settings"), folder);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(mode);
    chooser->setFileMode(isSaving ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    chooser->setDefaultSuffix(QStringLiteral("json"));
    chooser->setNameFilters({ChooserText::tr("Bucket settings (*.json)"), ChooserText::tr("All files (*)")});
    return chooser;
}
