// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/standarddialog.h"

#include <functional>

class NoteLabel;

/// Asks before strangers are let in, in plain words. accepted() means yes; the safe answer is the default.
class PublicAccessQuestion final : public StandardDialog
{
    Q_OBJECT

public:
    /// \a dangers gives the sentences of AccessControlText in the language of now.
    PublicAccessQuestion(std::function<QStringList()> dangers, QWidget *parent);

protected:
    void retranslate() override;

private:
    std::function<QStringList()> m_dangers;
    QLabel *m_heading;
    NoteLabel *m_note;
    QLabel *m_consequence;
    QPushButton *m_yes;
    QPushButton *m_no;
};
