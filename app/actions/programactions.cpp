// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/programactions.h"

#include "languageswitch.h"
#include "transferdefaults.h"

#include "mainwindow/actionset.h"
#include "mainwindow/mainwindow.h"
#include "preferences/aboutdialog.h"
#include "preferences/options.h"
#include "preferences/preferencesdialog.h"
#include "transfer/engine.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QStandardPaths>

using Transfer::Direction;

namespace {

QList<LanguageChoice> languageChoices()
{
    QList<LanguageChoice> choices;
    for (const LanguageSwitch::Language &language : LanguageSwitch::languages())
        choices.append({language.code, language.nativeName});
    return choices;
}

}   // namespace

ProgramActions::ProgramActions(MainWindow &window, LanguageSwitch &languages, Transfer::Engine &engine, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_languages(languages)
    , m_engine(engine)
{
    const ActionSet *actions = window.actionSet();
    connect(actions->quit, &QAction::triggered, &window, &QWidget::close);
    connect(actions->preferences, &QAction::triggered, this, &ProgramActions::showPreferences);
    connect(actions->about, &QAction::triggered, this, &ProgramActions::showAbout);
    connect(actions->aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
    fillLanguageMenu();
    const auto retranslate = [this] { m_followSystem->setText(tr("Follow the System")); };
    connect(&window, &MainWindow::languageChanged, this, retranslate);
    retranslate();
}

void ProgramActions::fillLanguageMenu()
{
    QMenu *menu = m_window.actionSet()->languageMenu();
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &code, const QString &name) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setData(code);
        group->addAction(action);
        connect(action, &QAction::triggered, &m_languages, [this, code] { m_languages.choose(code); });
        return action;
    };
    m_followSystem = add(QString(), QString());
    menu->addSeparator();
    for (const LanguageSwitch::Language &language : LanguageSwitch::languages())
        add(language.code, language.nativeName);
    const auto check = [group] {
        const QString chosen = Options::language.value();
        const QList<QAction *> choices = group->actions();
        for (QAction *action : choices)
            action->setChecked(action->data().toString() == chosen);
    };
    connect(menu, &QMenu::aboutToShow, group, check);
    check();
}

PreferencesDialog *ProgramActions::showPreferences()
{
    auto *dialog = new PreferencesDialog(
        {.languages = languageChoices(),
         .language = Options::language.value(),
         .downloadFolder = Options::downloadFolder.value(),
         .defaultDownloadFolder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
         .transfers = {.startsPaused = Options::startsPaused.value(),
                       .history = {.mostTasks = Options::historyTasks.value(), .mostDays = Options::historyDays.value()},
                       .limits = LimitChoice::remembered()},
         .uploads = TransferDefaults::of(Direction::Upload),
         .downloads = TransferDefaults::of(Direction::Download)},
        &m_window);
    connect(dialog, &PreferencesDialog::languageChosen, &m_languages, &LanguageSwitch::choose);
    connect(dialog, &PreferencesDialog::downloadFolderChosen, this,
            [](const QString &path) { Options::downloadFolder.setValue(path); });
    connect(dialog, &PreferencesDialog::startsPausedChosen, this,
            [](bool startsPaused) { Options::startsPaused.setValue(startsPaused); });
    connect(dialog, &PreferencesDialog::historyChosen, this, [this](const Transfer::HistoryLimits &history) {
        Options::historyDays.setValue(history.mostDays);
        Options::historyTasks.setValue(history.mostTasks);
        m_engine.setHistoryLimits(history);
    });
    connect(dialog, &PreferencesDialog::limitsChosen, this, [this](const LimitChoice &limits) {
        limits.remember();
        m_engine.setLimits(limits.limits());
    });
    connect(dialog, &PreferencesDialog::uploadsChosen, this,
            [](const Transfer::TransferOptions &options) { TransferDefaults::save(Direction::Upload, options); });
    connect(dialog, &PreferencesDialog::downloadsChosen, this,
            [](const Transfer::TransferOptions &options) { TransferDefaults::save(Direction::Download, options); });
    dialog->open();
    return dialog;
}

void ProgramActions::showTransferPreferences()
{
    showPreferences()->showTransferPage();
}

void ProgramActions::showAbout()
{
    (new AboutDialog(QCoreApplication::applicationVersion(), &m_window))->open();
}
