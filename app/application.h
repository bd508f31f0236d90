// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/accountlist.h"
#include "account/credentialstore.h"
#include "actions/navigation.h"
#include "base/clock.h"
#include "browse/buckettreemodel.h"
#include "browse/objectlistmodel.h"
#include "languageswitch.h"
#include "mainwindow/mainwindow.h"
#include "sessionlist.h"
#include "transfer/batchlistmodel.h"
#include "transfer/engine.h"
#include "transfer/journal/journalreader.h"
#include "transfer/transferlistmodel.h"

#include <QSettings>   // lint: allow settings: AccountList keeps its group in them

class WorkIndicator;

/// The composition root: everything that lives as long as the program, in the order of what needs what, and the connections
/// between intent and work (actions/). Constructed after QApplication, with its organization and application name set.
class Application : public QObject
{
    Q_OBJECT

public:
    /// \a vault is where secrets are kept: the system's keychain, or a test's. \a languages must outlive the application.
    Application(std::unique_ptr<SecretVault> vault, LanguageSwitch &languages, QObject *parent = nullptr);
    ~Application() override;

    /// Shows the window and opens the remembered accounts.
    void start();
    /// Signs in to the sandbox server at \a url for this run. Errors: Invalid.
    Result<Account> openSandbox(const QString &url, const Cos::Credentials &credentials);

    MainWindow &window() { return m_window; }
    AccountList &accounts() { return m_accounts; }
    SessionList &sessions() { return m_sessions; }
    Navigation &navigation() { return m_navigation; }
    BucketTreeModel &tree() { return m_tree; }
    ObjectListModel &objects() { return m_objects; }
    Transfer::Engine &engine() { return m_engine; }

private:
    WorkIndicator *makeWorkIndicator();
    void makeActions();
    void makeDesktop(const WorkIndicator &work);

    SystemClock m_clock;
    LanguageSwitch &m_languages;
    QSettings m_settings;   // lint: allow settings: for AccountList
    AccountList m_accounts;
    CredentialStore m_keys;
    BucketTreeModel m_tree;
    ObjectListModel m_objects;
    Transfer::Engine m_engine;
    Transfer::JournalReader m_journal;
    Transfer::TransferListModel m_transfers{m_journal};
    Transfer::BatchListModel m_batches{m_journal};
    SessionList m_sessions;
    MainWindow m_window;
    Navigation m_navigation;
};
