// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/connectionreport.h"
#include "cos/credentials.h"
#include "widgets/standarddialog.h"

#include <QStringList>

#include <optional>

class ConnectionTestView;
class KeyFields;
class NoteLabel;
class QButtonGroup;
class QFormLayout;
class QLineEdit;
class QRadioButton;
class ServiceFields;

/// Signs in to a new account, or changes one. It asks and shows, and does nothing itself:
///
///     connectionTestRequested ─▶ app runs a ConnectionTest   ─▶ showConnectionTest()
///     submitted               ─▶ app keeps keys and profile  ─▶ accept(), or showSaveProblem() and the person decides
///
/// Open it with open(); it deletes itself when closed.
class SignInDialog final : public StandardDialog
{
    Q_OBJECT

public:
    /// For a new account; \a takenNames are those of the others.
    explicit SignInDialog(const QStringList &takenNames, QWidget *parent = nullptr);
    /// To change \a account. Its keys may follow by setKnownCredentials(); until then fields left empty keep them.
    SignInDialog(const Account &account, const QStringList &takenNames, QWidget *parent = nullptr);

    /// The account as entered; its id is that of the account being changed, or a new one.
    Account account() const;
    /// The keys as entered, with those known where a field was left empty; nothing when they are to stay as they are.
    std::optional<Cos::Credentials> credentials() const;

public Q_SLOTS:
    /// The keys the keychain holds for the account being changed.
    void setKnownCredentials(const Cos::Credentials &credentials);
    /// \a reason of CredentialStore::probe(). When there is none at all, a new account can choose "this run" only; a locked or
    /// slow one is told of, and saving shows.
    void setKeychainUnavailable(const CosError &reason);
    void showConnectionTest(const ConnectionReport &report);
    /// What was submitted could not be kept. The dialog stays open: the person may try again, or keep the keys for this run only.
    void showSaveProblem(const CosError &error);

Q_SIGNALS:
    void connectionTestRequested(const Account &account, const Cos::Credentials &credentials);
    /// The answer to the last request is not wanted any more. Also when the dialog closes.
    void connectionTestAbandoned();
    /// \a credentials: nothing when they stay as they are.
    void submitted(const Account &account, const std::optional<Cos::Credentials> &credentials);

protected:
    void retranslate() override;

private:
    enum class Purpose { SignIn, Change };

    SignInDialog(Purpose purpose, const Account &account, const QStringList &takenNames, QWidget *parent);
    void addNameRow();
    void addGap();
    void addStorageRows();
    void addButtons();
    void requestConnectionTest();
    void submit();
    void abandonTest();
    void takeEdit();
    void review();
    QString suggestedName() const;
    QString nameProblem() const;
    QString problem() const;
    QString storageNote() const;

    Purpose m_purpose;
    Account m_original;
    QStringList m_takenNames;
    std::optional<CosError> m_keychainProblem;
    QLabel *m_heading;
    QFormLayout *m_form;
    QLabel *m_nameLabel;
    QLineEdit *m_nameEdit;
    NoteLabel *m_nameNote;
    KeyFields *m_keys;
    ServiceFields *m_service;
    QLabel *m_storageLabel;
    QRadioButton *m_keychainChoice;
    QRadioButton *m_thisRunChoice;
    NoteLabel *m_storageNote;
    ConnectionTestView *m_test;
    NoteLabel *m_saveNote;
    QPushButton *m_cancelButton;
    QPushButton *m_submitButton;
};
