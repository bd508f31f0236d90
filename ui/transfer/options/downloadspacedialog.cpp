// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/options/downloadspacedialog.h"

#include "base/figures.h"
#include "widgets/notelabel.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <limits>

QString amountText(const DownloadCount &count)
{
    const int objects = int(qMin<qint64>(count.objects, std::numeric_limits<int>::max()));
    //: %1 is the size of all of them together, such as "3.2 GB"
    return DownloadSpaceDialog::tr("%Ln object(s), %1", nullptr, objects).arg(Figures::size(count.bytes));
}

DownloadSpaceDialog::DownloadSpaceDialog(Moment moment, const QString &folder, QWidget *parent)
    : StandardDialog(parent)
    , m_moment(moment)
    , m_folder(folder)
    , m_heading(addHeading())
    , m_facts(addText())
    , m_note(new NoteLabel(this))
    , m_goOn(addButton(QDialogButtonBox::AcceptRole))
    , m_other(addButton(moment == Moment::Underway ? QDialogButtonBox::DestructiveRole : QDialogButtonBox::ActionRole))
    , m_leave(addButton(QDialogButtonBox::RejectRole))
{
    body()->addWidget(m_note);
    body()->addStretch();
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        Q_EMIT goOnRequested();
        accept();
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (m_moment == Moment::BeforeStart)
            return chooseFolder();
        Q_EMIT cancelRequested();
        accept();
    });
    m_leave->setDefault(true);
    retranslate();
    m_leave->setFocus();
}

void DownloadSpaceDialog::showCount(const DownloadCount &count)
{
    m_count = count;
    update();
}

void DownloadSpaceDialog::chooseFolder()
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

void DownloadSpaceDialog::update()
{
    //: %1: "12,481 objects, 3.2 GB"
    QStringList facts{(m_count.isComplete ? tr("Wanted: %1.") : tr("Found so far: %1.")).arg(amountText(m_count))};
    if (m_count.doneBytes > 0)   //: %1: a size such as "3.2 GB"
        facts += tr("Still to come: %1.").arg(Figures::size(m_count.leftBytes()));
    if (m_count.freeBytes)   //: %1: a size such as "3.2 GB", %2: a folder
        facts += tr("Free: %1 in %2.").arg(Figures::size(*m_count.freeBytes), QDir::toNativeSeparators(m_folder));
    m_facts->setText(facts.join(u'\n'));
}

void DownloadSpaceDialog::retranslate()
{
    const bool isUnderway = m_moment == Moment::Underway;
    setWindowTitle(tr("Download"));
    m_heading->setText(tr("There is not enough space for this download"));
    m_note->setNote(NoteLabel::Warning,
                    isUnderway ? tr("The download is paused. If it goes on, files wait for space as soon as the disk is full.")
                               : tr("Files that are in the folder already are counted, too."));
    m_goOn->setText(isUnderway ? tr("&Go On") : tr("&Download Anyway"));
    m_other->setText(isUnderway ? tr("&Cancel Download") : tr("Choose Another &Folder…"));
    m_leave->setText(isUnderway ? tr("Keep Paused") : tr("Cancel"));
    update();
}
