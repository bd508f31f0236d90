// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/whendone.h"
#include "widgets/standarddialog.h"

#include <QTimer>

#include <chrono>

/// The last chance before what was chosen for the end of all transfers happens: counts down and is accepted at zero, unless the
/// person cancels.
class WhenDoneDialog final : public StandardDialog
{
    Q_OBJECT

public:
    WhenDoneDialog(WhenDone what, std::chrono::seconds patience, QWidget *parent);

protected:
    void retranslate() override;

private:
    QString headingText() const;
    QString buttonText() const;
    void countDown();
    void showRest();

    WhenDone m_what;
    int m_restSeconds;
    QTimer m_second;
    QLabel *m_heading;
    QLabel *m_rest;
    QPushButton *m_now;
    QPushButton *m_cancel;
};
