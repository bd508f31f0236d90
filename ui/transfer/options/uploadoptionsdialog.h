// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/transferoptions.h"
#include "widgets/standarddialog.h"

class BatchRulesForm;
class HeadersForm;
class NoteLabel;
class QCheckBox;
class QTabWidget;
class StorageForm;
class UploadSources;

/// What is uploaded, and how: which files of folders, under which conditions, and with what the objects are stored.
class UploadOptionsDialog final : public StandardDialog
{
    Q_OBJECT

public:
    /// \a target: the folder as a path for the eye. \a defaults: what uploads without this dialog use.
    UploadOptionsDialog(const QString &target, const Transfer::TransferOptions &defaults, QWidget *parent);

    /// Puts files and folders into the list.
    void add(const QStringList &localPaths);

Q_SIGNALS:
    /// The person wants to choose more: answered by add().
    void filesWanted();
    void folderWanted();
    /// Confirmed; the dialog closes itself.
    void uploadRequested(const QStringList &localPaths, const Transfer::TransferOptions &options);
    /// The person wants the rules for other uploads, too.
    void defaultsChosen(const Transfer::TransferOptions &options);

protected:
    void retranslate() override;

private:
    enum Tab { Files, Storage, Headers };

    void addPage(QWidget *page);
    Transfer::TransferOptions options() const;
    void update();
    void askAndApply();
    void apply();

    QString m_target;
    Transfer::TransferOptions m_defaults;
    QLabel *m_heading;
    UploadSources *m_sources;
    QTabWidget *m_tabs;
    BatchRulesForm *m_rules;
    StorageForm *m_storage;
    HeadersForm *m_headers;
    QCheckBox *m_areDefaults;
    NoteLabel *m_problem;
    QPushButton *m_upload;
    QPushButton *m_cancel;
};
