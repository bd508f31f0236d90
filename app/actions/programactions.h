// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Transfer {
class Engine;
}
class LanguageSwitch;
class MainWindow;
class PreferencesDialog;
class QAction;

/// What concerns the program as a whole: language, preferences, about, quit.
class ProgramActions : public QObject
{
    Q_OBJECT

public:
    ProgramActions(MainWindow &window, LanguageSwitch &languages, Transfer::Engine &engine, QObject *parent = nullptr);

    void showTransferPreferences();

private:
    void fillLanguageMenu();
    PreferencesDialog *showPreferences();
    void showAbout();

    MainWindow &m_window;
    LanguageSwitch &m_languages;
    Transfer::Engine &m_engine;
    QAction *m_followSystem;
};
