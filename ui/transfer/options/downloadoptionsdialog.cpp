// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/options/downloadoptionsdialog.h"

#include "base/figures.h"
#include "base/plaintooltip.h"
#include "theme/spacing.h"
#include "transfer/options/batchrulesform.h"
#include "transfer/options/customerkeyfield.h"
#include "transfer/options/downloadcount.h"
#include "widgets/notelabel.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace {

constexpr std::chrono::milliseconds typingPause{400};

}   // namespace

DownloadOptionsDialog::DownloadOptionsDialog(int itemCount, const QString &folder, const Transfer::TransferOptions &defaults,
                                             QWidget *parent)
    : StandardDialog(parent)
    , m_itemCount(itemCount)
    , m_path(folder)
    , m_heading(addHeading())
    , m_folderLabel(new QLabel(this))
    , m_folder(new QLineEdit(this))
    , m_choose(new QPushButton(this))
    , m_amount(new NoteLabel(this))
    , m_typing(new QTimer(this))
    , m_rules(new BatchRulesForm(Transfer::Direction::Download, defaults, this))
    , m_areDefaults(new QCheckBox(this))
    , m_hasKey(new QCheckBox(this))
    , m_key(new CustomerKeyField(CustomerKeyField::Purpose::Read, this))
    , m_download(addButton(QDialogButtonBox::AcceptRole))
    , m_cancel(addButton(QDialogButtonBox::RejectRole))
{
    layOut();
    m_folder->setReadOnly(true);
    m_choose->setAutoDefault(false);
    m_key->hide();
    m_download->setDefault(true);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, [this] {
        if (m_rules->problem().isEmpty())
            Q_EMIT chosen(m_path, options());
    });
    connect(m_rules, &BatchRulesForm::edited, m_typing, qOverload<>(&QTimer::start));
    connect(m_choose, &QPushButton::clicked, this, &DownloadOptionsDialog::chooseFolder);
    connect(m_rules, &BatchRulesForm::edited, this, &DownloadOptionsDialog::update);
    connect(m_hasKey, &QCheckBox::toggled, m_key, &QWidget::setVisible);
    connect(m_hasKey, &QCheckBox::toggled, this, &DownloadOptionsDialog::update);
    connect(m_key, &CustomerKeyField::edited, this, &DownloadOptionsDialog::update);
    connect(m_download, &QPushButton::clicked, this, &DownloadOptionsDialog::apply);
    retranslate();
    m_download->setFocus();
}

void DownloadOptionsDialog::layOut()
{
    m_folderLabel->setBuddy(m_choose);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap(this));
    row->addWidget(m_folderLabel);
    row->addWidget(m_folder, 1);
    row->addWidget(m_choose);
    body()->addLayout(row);
    body()->addWidget(m_amount);
    body()->addWidget(m_rules);
    body()->addWidget(m_hasKey);
    body()->addWidget(m_key);
    body()->addStretch();
    body()->addWidget(m_areDefaults);
    setWidthInCharacters(84);
}

void DownloadOptionsDialog::chooseFolder()
{
    auto *chooser = new QFileDialog(this, tr("Download To"), m_path);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_path = folder;
        update();
        m_typing->start();
    });
    chooser->open();
}

void DownloadOptionsDialog::update()
{
    m_folder->setText(QDir::toNativeSeparators(m_path));
    m_folder->setToolTip(plainToolTip(m_folder->text()));
    const bool lacksKey = m_hasKey->isChecked() && m_key->key().isEmpty();
    m_download->setEnabled(m_rules->problem().isEmpty() && !lacksKey);
    m_download->setToolTip(lacksKey ? tr("Enter the encryption key.") : m_rules->problem());
}

Transfer::TransferOptions DownloadOptionsDialog::options() const
{
    return m_rules->applied({});
}

void DownloadOptionsDialog::showCount(const DownloadCount &count)
{
    m_count = count;
    m_isCountable = true;
    showAmount();
}

void DownloadOptionsDialog::showCountProblem()
{
    m_isCountable = false;
    showAmount();
}

void DownloadOptionsDialog::showAmount()
{
    if (!m_count)
        return;
    //: %1: "12,481 objects, 3.2 GB"
    const QString amount = (m_count->isComplete ? tr("In all: %1.") : tr("Counted so far: %1.")).arg(amountText(*m_count));
    QStringList facts{m_isCountable ? amount : tr("The objects could not be counted.")};
    if (m_count->freeBytes)   //: %1: a size such as "3.2 GB"
        facts += tr("Free in this folder: %1.").arg(Figures::size(*m_count->freeBytes));
    if (m_count->isTooLarge())
        facts += tr("That is not enough.");
    const bool isBusy = m_isCountable && !m_count->isComplete && !m_count->isTooLarge();
    m_amount->setNote(m_count->isTooLarge() ? NoteLabel::Warning : isBusy ? NoteLabel::Busy : NoteLabel::Plain, facts.join(u' '));
}

void DownloadOptionsDialog::apply()
{
    Transfer::TransferOptions wanted = options();
    if (m_areDefaults->isChecked())
        Q_EMIT defaultsChosen(wanted);
    if (m_hasKey->isChecked())
        wanted.put.encryption.customerKey = m_key->key();
    Q_EMIT downloadRequested(m_path, wanted);
    accept();
}

void DownloadOptionsDialog::retranslate()
{
    setWindowTitle(tr("Download with Options"));
    //: objects and folders
    m_heading->setText(tr("Download %Ln item(s)", nullptr, m_itemCount));
    m_folderLabel->setText(tr("&Into"));
    m_folder->setAccessibleName(tr("Folder to download into"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose the folder"));
    m_rules->retranslate();
    m_hasKey->setText(tr("The objects are e&ncrypted with a key of your own (SSE-C)"));
    m_key->retranslate();
    m_areDefaults->setText(tr("Use these rules for other downloads, &too"));
    m_areDefaults->setToolTip(tr("For downloads without this dialog."));
    m_download->setText(tr("&Download"));
    m_cancel->setText(tr("Cancel"));
    showAmount();
    update();
}
