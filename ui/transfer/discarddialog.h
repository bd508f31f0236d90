// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/standarddialog.h"

/// Asks before something is done to transfers by which what they have moved is lost. Accepted means: do it.
class DiscardDialog final : public StandardDialog
{
    Q_OBJECT

public:
    enum class Purpose { Cancel, Remove };

    /// \a movedBytes of \a count transfers would be lost.
    DiscardDialog(Purpose purpose, qsizetype count, qint64 movedBytes, QWidget *parent);

protected:
    void retranslate() override;

private:
    Purpose m_purpose;
    int m_count;
    qint64 m_movedBytes;
    QLabel *m_question;
    QLabel *m_facts;
    QPushButton *m_discard;
    QPushButton *m_keep;
};
