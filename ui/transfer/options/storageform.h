// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cos/objecttypes.h"

#include <QWidget>

class CustomerKeyField;
class NoteLabel;
class QComboBox;
class QLabel;
class QLineEdit;

/// How uploaded objects are stored: class, access, encryption and tags.
class StorageForm final : public QWidget
{
    Q_OBJECT

public:
    explicit StorageForm(QWidget *parent);

    /// \a options with what is chosen here.
    Cos::PutOptions applied(Cos::PutOptions options) const;
    QString problem() const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void layOut();
    void update();

    QLabel *m_classLabel;
    QComboBox *m_class;
    QLabel *m_accessLabel;
    QComboBox *m_access;
    NoteLabel *m_accessNote;
    QLabel *m_encryptionLabel;
    QComboBox *m_encryption;
    QLabel *m_keyIdLabel;
    QLineEdit *m_keyId;
    QLabel *m_keyLabel;
    CustomerKeyField *m_key;
    QLabel *m_tagsLabel;
    QLineEdit *m_tags;
};
