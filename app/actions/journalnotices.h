// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/engineoptions.h"

#include <QObject>

namespace Transfer {
class Engine;
}
class MainWindow;

/// Tells the person when the list of transfers of before cannot be used, or cannot be written.
class JournalNotices : public QObject
{
    Q_OBJECT

public:
    JournalNotices(MainWindow &window, const Transfer::Engine &engine, QObject *parent);

private:
    void show(const Transfer::JournalProblem &problem);

    MainWindow &m_window;
};
