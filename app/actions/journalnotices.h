// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/engineoptions.h"

#include <QObject>
#include <QPointer>

namespace Transfer {
class Engine;
}
class MainWindow;
class QMessageBox;

/// Tells the person when the list of transfers of before cannot be used, or written.
class JournalNotices : public QObject
{
    Q_OBJECT

public:
    JournalNotices(MainWindow &window, const Transfer::Engine &engine, QObject *parent);

private:
    void show(const Transfer::JournalProblem &problem);
    void showRefusal(const QString &reason);

    MainWindow &m_window;
    QPointer<QMessageBox> m_refusal;
};
