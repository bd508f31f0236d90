// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/standarddialog.h"

class CustomerKeyField;
class NoteLabel;

/// Asks for the encryption key that transfers of an earlier run were begun with.
class CustomerKeyDialog final : public StandardDialog
{
    Q_OBJECT

public:
    CustomerKeyDialog(const QString &bucketName, QWidget *parent);

    /// What was entered is not the key: the dialog stays.
    void showRefusal();

Q_SIGNALS:
    /// To be answered by accept() or showRefusal().
    void keyEntered(const QByteArray &key);

protected:
    void retranslate() override;

private:
    void update();

    QString m_bucketName;
    QLabel *m_heading;
    QLabel *m_text;
    CustomerKeyField *m_key;
    NoteLabel *m_refusal;
    QPushButton *m_continue;
    QPushButton *m_later;
    bool m_isBeingChecked = false;
};
