// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/acl/accesscontrol.h"
#include "cos/objecttypes.h"

#include <QWidget>

#include <optional>

class CustomerKeyField;
class GrantTable;
class NoteLabel;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

/// How uploaded objects are stored: class, access, encryption and tags.
class StorageForm final : public QWidget
{
    Q_OBJECT

public:
    /// Who may read, tags and keys of one's own are chosen for one batch only, with its objects in view.
    enum class Scope { Batch, Defaults };

    StorageForm(Scope scope, const Cos::PutOptions &options, QWidget *parent);

    void show(const Cos::PutOptions &options);
    /// \a options with what is chosen here.
    Cos::PutOptions applied(Cos::PutOptions options) const;
    /// What strangers could do with the objects in \a target, a sentence each.
    QStringList dangers(const QString &target) const;
    QString problem() const;
    /// As GrantTable's.
    bool completeEntry();
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void layOut();
    std::optional<Settings::AccessControl> access() const;
    void update();
    void describeClass();

    Scope m_scope;
    QLabel *m_classLabel;
    QComboBox *m_class;
    NoteLabel *m_classNote;
    QLabel *m_accessLabel;
    QComboBox *m_access;
    NoteLabel *m_accessNote;
    QCheckBox *m_shares;
    GrantTable *m_grants;
    QLabel *m_encryptionLabel;
    QComboBox *m_encryption;
    QLabel *m_keyIdLabel;
    QLineEdit *m_keyId;
    QLabel *m_contextLabel;
    QLineEdit *m_context;
    QLabel *m_keyLabel;
    CustomerKeyField *m_key;
    QLabel *m_tagsLabel;
    QLineEdit *m_tags;
};
