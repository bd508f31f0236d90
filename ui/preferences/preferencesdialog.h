// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferences/transferpage.h"
#include "transfer/transferoptions.h"
#include "widgets/standarddialog.h"

class BatchDefaultsPage;
class QComboBox;
class QLineEdit;
class QTabWidget;

struct LanguageChoice
{
    QString code;         ///< as in Options::language
    QString nativeName;   ///< in the language itself
};

struct PreferenceValues
{
    QList<LanguageChoice> languages;   ///< all there are, without "as the system"
    QString language;                  ///< "" follows the system
    QString downloadFolder;            ///< "" is the system's download folder
    QString defaultDownloadFolder;     ///< the system's, to show
    TransferPreferences transfers;
    Transfer::TransferOptions uploads = {};   ///< that nobody chooses options for
    Transfer::TransferOptions downloads = {};
};

/// What a person can choose, applied at once: there is nothing to confirm.
class PreferencesDialog final : public StandardDialog
{
    Q_OBJECT

public:
    PreferencesDialog(const PreferenceValues &values, QWidget *parent);

    void showTransferPage();
    /// The defaults of a direction.
    void showDefaults(Transfer::Direction direction);

Q_SIGNALS:
    void languageChosen(const QString &language);
    /// "" when the person goes back to the system's folder.
    void downloadFolderChosen(const QString &path);
    void startsPausedChosen(bool startsPaused);
    void historyChosen(const Transfer::HistoryLimits &history);
    void limitsChosen(const LimitChoice &limits);
    void uploadsChosen(const Transfer::TransferOptions &options);
    void downloadsChosen(const Transfer::TransferOptions &options);

protected:
    void retranslate() override;

private:
    enum Page { General, Transfers, Uploads, Downloads };

    QWidget *makeGeneralPage();
    void connectPages();
    void chooseFolder();
    void takeFolder(const QString &path);
    void showFolder();
    QString folder() const;

    PreferenceValues m_values;
    QTabWidget *m_pages;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_folderLabel;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    QPushButton *m_useDefault;
    QLabel *m_note;
    TransferPage *m_transfers;
    BatchDefaultsPage *m_uploads;
    BatchDefaultsPage *m_downloads;
    QPushButton *m_close;
};
