// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/whendonedialog.h"

#include <QLabel>
#include <QPushButton>

using namespace std::chrono_literals;

WhenDoneDialog::WhenDoneDialog(WhenDone what, std::chrono::seconds patience, QWidget *parent)
    : StandardDialog(parent)
    , m_what(what)
    , m_restSeconds(int(patience.count()))
    , m_heading(addHeading())
    , m_rest(addText())
    , m_now(addButton(QDialogButtonBox::AcceptRole))
    , m_cancel(addButton(QDialogButtonBox::RejectRole))
{
    connect(m_now, &QPushButton::clicked, this, &QDialog::accept);
    m_cancel->setDefault(true);
    connect(&m_second, &QTimer::timeout, this, &WhenDoneDialog::countDown);
    m_second.start(1s);
    retranslate();
    m_cancel->setFocus();
}

void WhenDoneDialog::countDown()
{
    --m_restSeconds;
    if (m_restSeconds > 0)
        return showRest();
    m_second.stop();
    accept();
}

void WhenDoneDialog::showRest()
{
    m_rest->setText(tr("All transfers have ended. There are %Ln second(s) left to cancel this.", nullptr, m_restSeconds));
}

QString WhenDoneDialog::headingText() const
{
    switch (m_what) {
    case WhenDone::Suspend:
        return tr("The computer is about to go to sleep.");
    case WhenDone::PowerOff:
        return tr("The computer is about to be turned off.");
    default:
        return tr("Coscope is about to quit.");
    }
}

QString WhenDoneDialog::buttonText() const
{
    switch (m_what) {
    case WhenDone::Suspend:
        return tr("Sleep Now");
    case WhenDone::PowerOff:
        return tr("Turn Off Now");
    default:
        return tr("Quit Now");
    }
}

void WhenDoneDialog::retranslate()
{
    setWindowTitle(tr("Transfers Ended"));
    m_heading->setText(headingText());
    m_now->setText(buttonText());
    m_cancel->setText(tr("Cancel"));
    showRest();
}
