// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class LanguageSwitch;
class MainWindow;
class QAction;

/// What concerns the program as a whole: language, preferences, about, quit.
class ProgramActions : public QObject
{
    Q_OBJECT

public:
    ProgramActions(MainWindow &window, LanguageSwitch &languages, QObject *parent = nullptr);

private:
    void fillLanguageMenu();
    void showPreferences();
    void showAbout();

    MainWindow &m_window;
    LanguageSwitch &m_languages;
    QAction *m_followSystem;
};
