// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/transferoptions.h"

#include <QWidget>

class BatchRulesForm;
class NoteLabel;
class QLabel;
class QPushButton;
class StorageForm;

/// How files move that nobody chooses options for: what is dropped, pasted, or transferred without a dialog. Applied at once, to
/// what begins from then on.
class BatchDefaultsPage final : public QWidget
{
    Q_OBJECT

public:
    BatchDefaultsPage(Transfer::Direction direction, const Transfer::TransferOptions &options, QWidget *parent);

Q_SIGNALS:
    /// Nothing is said while something on the page is wrong.
    void optionsChosen(const Transfer::TransferOptions &options);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    bool isRight() const;
    void showProblem();
    void takeEdit();
    void restore();
    void retranslate();

    bool m_isUpload;
    QLabel *m_text;
    BatchRulesForm *m_rules;
    StorageForm *m_storage;   ///< null for downloads
    NoteLabel *m_problem;
    QPushButton *m_restore;
};
