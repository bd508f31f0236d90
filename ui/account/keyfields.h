// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/credentials.h"

#include <QObject>

#include <optional>

class NoteLabel;
class QCheckBox;
class QDateTimeEdit;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class QWidget;

/// The rows of the sign-in form that hold the keys: SecretId, SecretKey, and token and expiry of temporary ones.
class KeyFields final : public QObject
{
    Q_OBJECT

public:
    enum class Purpose {
        NewKeys,
        ChangeKeys,   ///< fields left empty keep what is known
    };

    /// Appends its rows to \a form, whose widgets \a parent owns.
    KeyFields(Purpose purpose, QFormLayout *form, QWidget *parent);

    /// The keys that are kept now. The SecretKey and the token are not shown.
    void setKnown(const Cos::Credentials &known);

    /// Why the keys are not usable yet; empty when they are. What is merely missing is no inline message, what is wrong is.
    QString problem() const;
    /// The keys as they will be; nothing while they are unchanged and unknown.
    std::optional<Cos::Credentials> credentials() const;
    bool isTemporary() const;

    void retranslate();

Q_SIGNALS:
    void edited();

private:
    QToolButton *addRevealButton(QHBoxLayout *row, QLineEdit *edit, const QString &objectName);
    void addExpiry();
    void setTabOrder();
    void showTemporaryRows(bool areVisible);
    void showNotes();
    bool isUntouched() const;
    QString idProblem() const;
    QString keyProblem() const;
    QString temporaryProblem() const;
    QDateTime expiryUtc() const;

    Purpose m_purpose;
    std::optional<Cos::Credentials> m_known;
    QFormLayout *m_form;
    QWidget *m_parent;
    QLabel *m_idLabel;
    QLineEdit *m_idEdit;
    NoteLabel *m_idNote;
    QLabel *m_keyLabel;
    QLineEdit *m_keyEdit;
    QToolButton *m_revealKeyButton;
    NoteLabel *m_keyNote;
    QCheckBox *m_temporaryBox;
    QLabel *m_tokenLabel;
    QLineEdit *m_tokenEdit;
    QCheckBox *m_expiryBox;
    QDateTimeEdit *m_expiryEdit;
    QWidget *m_expiryRow;
    NoteLabel *m_temporaryNote;
};
