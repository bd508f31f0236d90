// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/options/downloadscandialog.h"

#include "base/figures.h"
#include "widgets/busybar.h"
#include "widgets/notelabel.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <limits>

DownloadScanDialog::DownloadScanDialog(const QString &folder, QWidget *parent)
    : StandardDialog(parent)
    , m_folder(folder)
    , m_heading(addHeading())
    , m_facts(addText())
    , m_busy(new BusyBar(this))
    , m_note(new NoteLabel(this))
    , m_start(addButton(QDialogButtonBox::AcceptRole))
    , m_choose(addButton(QDialogButtonBox::ActionRole))
    , m_cancel(addButton(QDialogButtonBox::RejectRole))
{
    body()->addWidget(m_busy);
    body()->addWidget(m_note);
    body()->addStretch();
    connect(m_start, &QPushButton::clicked, this, [this] {
        Q_EMIT startRequested();
        accept();
    });
    connect(m_choose, &QPushButton::clicked, this, &DownloadScanDialog::chooseFolder);
    retranslate();
    m_cancel->setFocus();
}

void DownloadScanDialog::showCount(const DownloadCount &count)
{
    m_count = count;
    update();
}

void DownloadScanDialog::chooseFolder()
{
    auto *chooser = new QFileDialog(this, tr("Download To"), m_folder);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_folder = folder;
        m_count.freeBytes.reset();
        update();
        Q_EMIT otherFolderChosen(folder);
    });
    chooser->open();
}

void DownloadScanDialog::update()
{
    const bool isTooLarge = m_count.isTooLarge();
    m_heading->setText(isTooLarge ? tr("There is not enough space for this download") : tr("Counting what is to be downloaded"));
    const QString amount = tr("%Ln object(s)", nullptr, int(qMin<qint64>(m_count.objects, std::numeric_limits<int>::max()))) +
                           QStringLiteral(", ") + Figures::size(m_count.bytes);
    const QString place = QDir::toNativeSeparators(m_folder);
    //: %1: "12,481 objects, 3.2 GB"
    QString facts = m_count.isComplete ? tr("Wanted: %1.").arg(amount) : tr("Wanted so far: %1.").arg(amount);
    if (m_count.freeBytes)   //: %1: a size such as "3.2 GB", %2: a folder
        facts += QLatin1Char('\n') + tr("Free: %1 in %2.").arg(Figures::size(*m_count.freeBytes), place);
    m_facts->setText(facts);
    m_busy->setBusy(!m_count.isComplete);
    m_note->setNote(isTooLarge ? NoteLabel::Warning : NoteLabel::Plain,
                    isTooLarge ? tr("Files that are in the folder already are counted, too. What your rules leave out is not.")
                               : tr("The download begins by itself when everything has been counted and there is space for it."));
    m_start->setText(isTooLarge ? tr("&Download Anyway") : tr("&Start Now"));
    m_choose->setVisible(isTooLarge);
}

void DownloadScanDialog::retranslate()
{
    setWindowTitle(tr("Download"));
    m_choose->setText(tr("Choose Another &Folder…"));
    m_cancel->setText(tr("Cancel"));
    update();
}
