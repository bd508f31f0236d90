// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/standarddialog.h"

/// Name, version and licence.
class AboutDialog final : public StandardDialog
{
    Q_OBJECT

public:
    AboutDialog(const QString &version, QWidget *parent);

protected:
    void retranslate() override;

private:
    QString environment() const;

    QString m_version;
    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_versionText;
    QLabel *m_purpose;
    QLabel *m_licence;
    QPushButton *m_copy;
    QPushButton *m_close;
};
