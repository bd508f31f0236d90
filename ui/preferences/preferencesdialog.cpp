// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/preferencesdialog.h"

#include "theme/spacing.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

PreferencesDialog::PreferencesDialog(const PreferenceValues &values, QWidget *parent)
    : StandardDialog(parent)
    , m_values(values)
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_folderLabel(new QLabel(this))
    , m_folder(new QLineEdit(this))
    , m_choose(new QPushButton(this))
    , m_useDefault(new QPushButton(this))
    , m_note(new QLabel(this))
    , m_unfinishedLabel(new QLabel(this))
    , m_unfinished(new QComboBox(this))
    , m_historyLabel(new QLabel(this))
    , m_history(new QComboBox(this))
    , m_close(addButton(QDialogButtonBox::RejectRole))
{
    m_language->addItem(QString(), QString());
    for (const LanguageChoice &choice : values.languages)
        m_language->addItem(choice.nativeName, choice.code);
    m_language->setCurrentIndex(qMax(0, m_language->findData(values.language)));
    for (const bool startsPaused : {false, true})
        m_unfinished->addItem(QString(), startsPaused);
    m_unfinished->setCurrentIndex(m_unfinished->findData(values.startsPaused));
    QList<int> days{1, 7, 30, 365};
    if (!days.contains(values.historyDays))
        days.append(values.historyDays);
    for (const int count : std::as_const(days))
        m_history->addItem(QString(), count);
    m_history->setCurrentIndex(m_history->findData(values.historyDays));
    m_folder->setReadOnly(true);
    m_languageLabel->setBuddy(m_language);
    m_folderLabel->setBuddy(m_choose);
    m_unfinishedLabel->setBuddy(m_unfinished);
    m_historyLabel->setBuddy(m_history);
    m_close->setDefault(true);
    m_choose->setAutoDefault(false);
    m_useDefault->setAutoDefault(false);
    layOut();
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_choose, &QPushButton::clicked, this, &PreferencesDialog::chooseFolder);
    connect(m_useDefault, &QPushButton::clicked, this, [this] { takeFolder(QString()); });
    connect(m_unfinished, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT startsPausedChosen(m_unfinished->currentData().toBool()); });
    connect(m_history, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT historyDaysChosen(m_history->currentData().toInt()); });
    retranslate();
}

void PreferencesDialog::layOut()
{
    const int gap = Theme::gap(this);
    auto *form = new QFormLayout;
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
    form->addRow(m_unfinishedLabel, m_unfinished);
    form->addRow(m_historyLabel, m_history);
    body()->addLayout(form);
    body()->addStretch();
    setWidthInCharacters(84);
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
    m_unfinishedLabel->setText(tr("&Unfinished transfers"));
    m_unfinished->setItemText(0, tr("Go on when Coscope is started again"));
    m_unfinished->setItemText(1, tr("Wait, paused, when Coscope is started again"));
    m_historyLabel->setText(tr("&Finished transfers"));
    for (int i = 0; i < m_history->count(); ++i)
        m_history->setItemText(i, tr("Stay in the list for %n day(s)", nullptr, m_history->itemData(i).toInt()));
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
    m_folder->setToolTip(m_folder->text());
    m_useDefault->setEnabled(!m_values.downloadFolder.isEmpty());
    m_useDefault->setToolTip(m_useDefault->isEnabled() ? QString() : tr("This is the system's download folder."));
}

QString PreferencesDialog::folder() const
{
    return m_values.downloadFolder.isEmpty() ? m_values.defaultDownloadFolder : m_values.downloadFolder;
}
