// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/options/downloadcount.h"
#include "transfer/transferoptions.h"
#include "widgets/standarddialog.h"

class BatchRulesForm;
class CustomerKeyField;
class NoteLabel;
class QCheckBox;
class QLineEdit;
class QTimer;

/// Where the selection is downloaded to, and how.
class DownloadOptionsDialog final : public StandardDialog
{
    Q_OBJECT

public:
    /// \a itemCount: objects and folders that are selected. \a defaults: what downloads without this dialog use.
    DownloadOptionsDialog(int itemCount, const QString &folder, const Transfer::TransferOptions &defaults, QWidget *parent);

    const QString &folder() const { return m_path; }
    Transfer::TransferOptions options() const;

    /// What the download comes to by what is chosen here.
    void showCount(const DownloadCount &count);
    void showCountProblem();

Q_SIGNALS:
    /// Something else is chosen now: gathered while one types.
    void chosen(const QString &folder, const Transfer::TransferOptions &options);
    /// Confirmed; the dialog closes itself.
    void downloadRequested(const QString &folder, const Transfer::TransferOptions &options);
    /// The person wants the rules for other downloads, too.
    void defaultsChosen(const Transfer::TransferOptions &options);

protected:
    void retranslate() override;

private:
    void layOut();
    void chooseFolder();
    void update();
    void showAmount();
    void apply();

    int m_itemCount;
    QString m_path;
    QLabel *m_heading;
    QLabel *m_folderLabel;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    NoteLabel *m_amount;
    std::optional<DownloadCount> m_count;
    bool m_isCountable = true;
    QTimer *m_typing;
    BatchRulesForm *m_rules;
    QCheckBox *m_areDefaults;
    QCheckBox *m_hasKey;
    CustomerKeyField *m_key;
    QPushButton *m_download;
    QPushButton *m_cancel;
};
