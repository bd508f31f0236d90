// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/transferoptions.h"

#include <QWidget>

class ExcludeField;
class NoteLabel;
class QCheckBox;
class QComboBox;
class QLabel;
class RateSpinBox;

/// Which files of a batch move, and how fast: what happens to those that exist, what is taken of folders, whether times are kept.
class BatchRulesForm final : public QWidget
{
    Q_OBJECT

public:
    BatchRulesForm(Transfer::Direction direction, const Transfer::TransferOptions &options, QWidget *parent);

    void show(const Transfer::TransferOptions &options);
    /// \a options with what is chosen here.
    Transfer::TransferOptions applied(Transfer::TransferOptions options) const;
    QString problem() const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void layOut();
    void connectFields();
    void describe();
    QString policyName(Transfer::ConflictPolicy policy) const;
    QString policyFacts(Transfer::ConflictPolicy policy) const;

    bool m_isUpload;
    QLabel *m_policyLabel;
    QComboBox *m_policy;
    NoteLabel *m_policyNote;
    QLabel *m_excludesLabel;
    ExcludeField *m_excludes;
    QLabel *m_linksLabel;
    QComboBox *m_links;
    QCheckBox *m_takesHidden;
    QCheckBox *m_takesEmptyFolders;
    QCheckBox *m_keepsModified;
    QCheckBox *m_makesLinks;
    QLabel *m_limitLabel;
    RateSpinBox *m_limit;
};
