// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/preferencesdialog.h"

#include "base/plaintooltip.h"
#include "preferences/batchdefaultspage.h"
#include "theme/spacing.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

PreferencesDialog::PreferencesDialog(const PreferenceValues &values, QWidget *parent)
    : StandardDialog(parent)
    , m_values(values)
    , m_pages(new QTabWidget(this))
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_folderLabel(new QLabel(this))
    , m_folder(new QLineEdit(this))
    , m_choose(new QPushButton(this))
    , m_useDefault(new QPushButton(this))
    , m_note(new QLabel(this))
    , m_transfers(new TransferPage(values.transfers, this))
    , m_uploads(new BatchDefaultsPage(Transfer::Direction::Upload, values.uploads, this))
    , m_downloads(new BatchDefaultsPage(Transfer::Direction::Download, values.downloads, this))
    , m_close(addButton(QDialogButtonBox::RejectRole))
{
    m_language->addItem(QString(), QString());
    for (const LanguageChoice &choice : values.languages)
        m_language->addItem(choice.nativeName, choice.code);
    m_language->setCurrentIndex(qMax(0, m_language->findData(values.language)));
    m_folder->setReadOnly(true);
    m_languageLabel->setBuddy(m_language);
    m_folderLabel->setBuddy(m_choose);
    m_close->setDefault(true);
    m_choose->setAutoDefault(false);
    m_useDefault->setAutoDefault(false);
    for (QWidget *page : {makeGeneralPage(), static_cast<QWidget *>(m_transfers), static_cast<QWidget *>(m_uploads),
                          static_cast<QWidget *>(m_downloads)})
        m_pages->addTab(page, QString());
    body()->addWidget(m_pages);
    setWidthInCharacters(84);
    connectPages();
    retranslate();
}

void PreferencesDialog::connectPages()
{
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_choose, &QPushButton::clicked, this, &PreferencesDialog::chooseFolder);
    connect(m_useDefault, &QPushButton::clicked, this, [this] { takeFolder(QString()); });
    connect(m_transfers, &TransferPage::startsPausedChosen, this, &PreferencesDialog::startsPausedChosen);
    connect(m_transfers, &TransferPage::historyChosen, this, &PreferencesDialog::historyChosen);
    connect(m_transfers, &TransferPage::limitsChosen, this, &PreferencesDialog::limitsChosen);
    connect(m_uploads, &BatchDefaultsPage::optionsChosen, this, &PreferencesDialog::uploadsChosen);
    connect(m_downloads, &BatchDefaultsPage::optionsChosen, this, &PreferencesDialog::downloadsChosen);
}

QWidget *PreferencesDialog::makeGeneralPage()
{
    const int gap = Theme::gap(this);
    auto *page = new QWidget(m_pages);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(2 * gap);
    form->setVerticalSpacing(gap);
    auto *folderRow = new QHBoxLayout;
    folderRow->setSpacing(gap);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(m_choose);
    folderRow->addWidget(m_useDefault);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_folderLabel, folderRow);
    form->addRow(nullptr, m_note);
    return page;
}

void PreferencesDialog::showTransferPage()
{
    m_pages->setCurrentWidget(m_transfers);
}

void PreferencesDialog::showDefaults(Transfer::Direction direction)
{
    m_pages->setCurrentIndex(direction == Transfer::Direction::Upload ? Uploads : Downloads);
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    m_languageLabel->setText(tr("&Language"));
    m_language->setItemText(0, tr("As the system"));
    m_folderLabel->setText(tr("&Download folder"));
    m_folder->setAccessibleName(tr("Download folder"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose the download folder"));
    m_useDefault->setText(tr("Use Default"));
    m_note->setText(tr("Downloads without a folder of their own go there. Changes apply at once."));
    //: A page of the preferences
    m_pages->setTabText(General, tr("General"));
    //: A page of the preferences
    m_pages->setTabText(Transfers, tr("Transfers"));
    //: A page of the preferences: what uploads do that nobody chooses options for
    m_pages->setTabText(Uploads, tr("Uploads"));
    //: A page of the preferences: what downloads do that nobody chooses options for
    m_pages->setTabText(Downloads, tr("Downloads"));
    m_close->setText(tr("Close"));
    showFolder();
}

void PreferencesDialog::chooseFolder()
{
    auto *chooser = new QFileDialog(this, tr("Choose the Download Folder"), folder());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, &PreferencesDialog::takeFolder);
    chooser->open();
}

void PreferencesDialog::takeFolder(const QString &path)
{
    m_values.downloadFolder = path;
    showFolder();
    Q_EMIT downloadFolderChosen(path);
}

void PreferencesDialog::showFolder()
{
    m_folder->setText(QDir::toNativeSeparators(folder()));
    m_folder->setToolTip(plainToolTip(m_folder->text()));
    m_useDefault->setEnabled(!m_values.downloadFolder.isEmpty());
    m_useDefault->setToolTip(m_useDefault->isEnabled() ? QString() : tr("This is the system's download folder."));
}

QString PreferencesDialog::folder() const
{
    return m_values.downloadFolder.isEmpty() ? m_values.defaultDownloadFolder : m_values.downloadFolder;
}
