// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/standarddialog.h"

class QComboBox;
class QLineEdit;

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
    bool startsPaused = false;         ///< unfinished transfers wait for the person at the start
    int historyDays = 30;              ///< how long finished transfers are kept
};

/// What a person can choose, applied at once: there is nothing to confirm.
class PreferencesDialog final : public StandardDialog
{
    Q_OBJECT

public:
    PreferencesDialog(const PreferenceValues &values, QWidget *parent);

Q_SIGNALS:
    void languageChosen(const QString &language);
    /// "" when the person goes back to the system's folder.
    void downloadFolderChosen(const QString &path);
    void startsPausedChosen(bool startsPaused);
    void historyDaysChosen(int days);

protected:
    void retranslate() override;

private:
    void layOut();
    void chooseFolder();
    void takeFolder(const QString &path);
    void showFolder();
    QString folder() const;

    PreferenceValues m_values;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_folderLabel;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    QPushButton *m_useDefault;
    QLabel *m_note;
    QLabel *m_unfinishedLabel;
    QComboBox *m_unfinished;
    QLabel *m_historyLabel;
    QComboBox *m_history;
    QPushButton *m_close;
};
