// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/acl/accesscontrol.h"

#include <QWidget>

class GrantTableModel;
class NoteLabel;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

/// Who may do what, to see and to change: the table of grantees, a field to add an account by its number, and a button to remove
/// one.
class GrantTable final : public QWidget
{
    Q_OBJECT

public:
    explicit GrantTable(Settings::AclTarget target, QWidget *parent = nullptr);

    void setAccess(const Settings::AccessControl &access);
    const Settings::AccessControl &access() const;
    /// Without groups, for what cannot give them rights.
    void offerAccountsOnly();
    /// Before saving: adds the account whose number was typed and not added yet. False when that is no number; a note says so.
    bool completeEntry();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    void layOut();
    QString typedNumber() const;
    void addNumber();
    bool takeNumber();
    void addSignedIn();
    void addRow(const Settings::Grantee &grantee);
    void removeCurrent();
    void updateButtons();
    void checkNumber();
    void resizeColumns();
    void retranslate();

    Settings::AclTarget m_target;
    GrantTableModel *m_model;
    QLabel *m_label;
    QTableView *m_view;
    QPushButton *m_remove;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    QPushButton *m_add;
    QPushButton *m_addSignedIn;
    NoteLabel *m_note;
};
