// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "browse/bucketnamecheck.h"
#include "bucketsettings/acl/accesscontrol.h"
#include "cos/buckettypes.h"
#include "widgets/standarddialog.h"

#include <optional>

class GrantTable;
class NoteLabel;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QTimer;

/// Asks for all that a new bucket needs. While one types, the name is checked by rule at once and against the service after a
/// pause in typing: answer nameCheckRequested() with showNameCheck().
///
/// It stays open, busy, after bucketRequested(): answer with accept() or showError().
class CreateBucketDialog final : public StandardDialog
{
    Q_OBJECT

public:
    /// \a appId of the account where its buckets tell it, else empty: then the person is asked. \a region: the one to begin with.
    CreateBucketDialog(const QString &accountName, const QString &appId, const QString &region, QWidget *parent);

    /// The answer to nameCheckRequested(); ignored when another name stands there by now.
    void showNameCheck(const Cos::BucketRef &bucket, const Result<BucketNameVerdict> &result);
    void showError(const CosError &error);

Q_SIGNALS:
    void nameCheckRequested(const Cos::BucketRef &bucket);
    void bucketRequested(const Cos::BucketRef &bucket, const Cos::CreateBucketOptions &options);

protected:
    void retranslate() override;

private:
    void layOut();
    void connectInputs();
    void fillRegions(const QString &region);
    Cos::BucketRef bucket() const;
    QString currentRegion() const;
    QString problem() const;
    void restartCheck();
    void validate();
    void describe();
    void askAndSubmit();
    void submit();
    void setBusy(bool isBusy);
    Settings::AccessControl access() const;

    QString m_accountName;
    QLabel *m_intro;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLineEdit *m_appId;
    NoteLabel *m_nameNote;
    QLabel *m_regionLabel;
    QComboBox *m_region;
    QLabel *m_accessLabel;
    QComboBox *m_access;
    NoteLabel *m_accessNote;
    QCheckBox *m_shares;
    GrantTable *m_grants;
    QCheckBox *m_multiAz;
    NoteLabel *m_multiAzNote;
    NoteLabel *m_error;
    QPushButton *m_create;
    QPushButton *m_cancel;
    QTimer *m_checkDelay;
    Cos::BucketRef m_checked;                     ///< what \c m_verdict is about; empty: not asked yet
    std::optional<BucketNameVerdict> m_verdict;   ///< none when the service did not answer
};
