// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/connectionreport.h"

#include <QWidget>

#include <optional>

class NoteLabel;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

/// "Test Connection", what it found, and on demand the technical details of a failure.
class ConnectionTestView final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionTestView(QWidget *parent = nullptr);

    void setTestable(bool isTestable, const QString &reasonWhenNot);
    bool isTesting() const { return m_state == State::Testing; }
    void showTesting();
    void showReport(const ConnectionReport &report);
    /// What was found no longer describes what is entered.
    void clear();
    void retranslate();

Q_SIGNALS:
    void testRequested();
    void stopRequested();

private:
    enum class State { Idle, Testing, Reported };

    void setState(State state);

    State m_state = State::Idle;
    std::optional<ConnectionReport> m_report;
    QPushButton *m_button;
    QProgressBar *m_busyBar;
    QToolButton *m_detailsButton;
    NoteLabel *m_note;
    QLabel *m_details;
};
