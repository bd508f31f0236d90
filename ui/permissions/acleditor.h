// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/acl/accesscontrol.h"

#include <QWidget>

class GrantTable;
class NoteLabel;
class PublicAccessBox;

/// The permissions of one bucket or one object, to see and to change. What it lets strangers do stands there in plain words all
/// the time; whoever saves it asks about what is new of that, with AccessControlText::newDangers().
class AclEditor final : public QWidget
{
    Q_OBJECT

public:
    /// \a name of the bucket or object, for the words.
    AclEditor(Settings::AclTarget target, const QString &name, QWidget *parent = nullptr);

    void setAccess(const Settings::AccessControl &access);
    const Settings::AccessControl &access() const { return m_access; }
    /// Why it cannot be saved as it stands; empty when it can.
    QString problem() const;
    /// As GrantTable's.
    bool completeEntry();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeChoice();
    void takeTable();
    void update();

    Settings::AclTarget m_target;
    QString m_name;
    Settings::AccessControl m_access;
    PublicAccessBox *m_public;
    GrantTable *m_table;
    NoteLabel *m_problem;
};
