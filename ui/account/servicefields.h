// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"

#include <QObject>

class NoteLabel;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QWidget;
class RegionCombo;

/// The rows of the sign-in form that say where to sign in: the service, and the bucket or path for keys that may not list
/// buckets.
class ServiceFields final : public QObject
{
    Q_OBJECT

public:
    /// Appends its rows to \a form, whose widgets \a parent owns.
    ServiceFields(QFormLayout *form, QWidget *parent);

    /// Shows endpoint, path and region of \a account.
    void setAccount(const Account &account);
    /// Puts what was entered into \a account. Only when there is no problem() but a missing region.
    Account appliedTo(Account account) const;
    /// A region that was found out; not an edit of the person.
    void setRegion(const QString &id);
    /// Puts the cursor where a bucket is entered.
    void askForPath();

    /// Why the entries are not usable yet; empty when they are.
    QString problem() const;
    /// The bucket's region is needed and not yet known. A connection test can find it.
    bool isRegionMissing() const;

    void retranslate();

Q_SIGNALS:
    void edited();

private:
    enum class Service { Public, Custom };

    void addAddressRow();
    void takeScheme(const QString &address);
    void showNotes();
    Service service() const;
    Result<Cos::Endpoint> endpoint() const;
    QString addressProblem() const;
    QString pathProblem() const;
    QString text(const QLineEdit *edit) const;

    QFormLayout *m_form;
    QWidget *m_parent;
    QString m_serviceHost;   // of the account shown; there is no field for it
    QLabel *m_serviceLabel;
    QComboBox *m_serviceCombo;
    QWidget *m_addressRow;
    QLabel *m_addressLabel;
    QComboBox *m_schemeCombo;
    QLineEdit *m_addressEdit;
    NoteLabel *m_addressNote;
    QLabel *m_pathLabel;
    QLineEdit *m_pathEdit;
    NoteLabel *m_pathNote;
    QLabel *m_regionLabel;
    RegionCombo *m_regionCombo;
    NoteLabel *m_regionNote;
};
