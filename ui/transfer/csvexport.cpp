// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/csvexport.h"

#include "base/runinpool.h"

#include <QDate>
#include <QFileDialog>
#include <QStandardPaths>

CsvExport::CsvExport(QWidget *window, const QString &suggestedName, Write write)
    : QObject(window)
    , m_write(std::move(write))
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = suggestedName + u'-' + QDate::currentDate().toString(Qt::ISODate) + QLatin1String(".csv");
    auto *chooser = new QFileDialog(window, tr("Export as CSV"), folder);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setFileMode(QFileDialog::AnyFile);
    chooser->setDefaultSuffix(QStringLiteral("csv"));
    chooser->setNameFilters({tr("CSV files (*.csv)"), tr("All files (*)")});
    chooser->selectFile(name);
    connect(chooser, &QFileDialog::fileSelected, this, &CsvExport::start);
    connect(chooser, &QDialog::rejected, this, &QObject::deleteLater);
    chooser->open();
}

void CsvExport::start(const QString &path)
{
    runInPool(
        this, [write = m_write, path] { return write(path); },
        [this, path](const Result<qint64> &lines) {
            if (lines)
                Q_EMIT written(*lines, path);
            else
                Q_EMIT failed(lines.error());
            deleteLater();
        });
}
