// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "actions/accountactions.h"
#include "actions/bucketactions.h"
#include "actions/dragout.h"
#include "actions/holdactions.h"
#include "actions/journalnotices.h"
#include "actions/objectactions.h"
#include "actions/objectchanges.h"
#include "actions/permissionactions.h"
#include "actions/programactions.h"
#include "actions/transferactions.h"
#include "desktop/desktopintegration.h"

#include "browse/accounttreeview.h"
#include "browse/browseview.h"
#include "cos/qnamtransport.h"
#include "preferences/options.h"
#include "transfer/limitchoice.h"
#include "transfer/transferpanel.h"
#include "widgets/workindicator.h"

#include <QStandardPaths>
#include <QStatusBar>

namespace {

Transfer::EngineOptions engineOptions()
{
    Transfer::EngineOptions options;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (!folder.isEmpty())
        options.journalPath = folder + QLatin1String("/transfers.sqlite");
    options.startsPaused = Options::startsPaused.value();
    options.history = {.mostTasks = Options::historyTasks.value(), .mostDays = Options::historyDays.value()};
    return options;
}

}   // namespace

Application::Application(std::unique_ptr<SecretVault> vault, LanguageSwitch &languages, QObject *parent)
    : QObject(parent)
    , m_languages(languages)
    , m_accounts(m_settings)
    , m_keys(std::move(vault))
    , m_engine([] { return std::make_unique<Cos::QnamTransport>(); }, m_clock, engineOptions())
    , m_sessions({.accounts = m_accounts, .keys = m_keys, .tree = m_tree, .engine = m_engine, .clock = m_clock})
    , m_window(&m_tree, &m_objects)
    , m_navigation({.window = m_window, .accounts = m_accounts, .sessions = m_sessions, .tree = m_tree, .objects = m_objects})
{
    m_engine.setLimits(LimitChoice::remembered().limits());
    m_transfers.follow(m_engine);
    m_batches.follow(m_engine);
    connect(&m_engine, &Transfer::Engine::journalOpened, &m_journal, &Transfer::JournalReader::open);
    makeActions();
    connect(&m_window, &MainWindow::languageChanged, &m_tree, &BucketTreeModel::retranslate);
    connect(&m_window, &MainWindow::languageChanged, &m_objects, &ObjectListModel::retranslate);
}

Application::~Application()
{
    // A window that is seen takes the focus along when it is destroyed, and who listens asks for parts that are gone by then.
    m_window.hide();
}

WorkIndicator *Application::makeWorkIndicator()
{
    auto *work = new WorkIndicator;
    m_window.statusBar()->insertPermanentWidget(0, work);   // no message of the bar may hide the way to stop it
    connect(work, &WorkIndicator::broken, this, [this](const QString &text) {
        //: The account was removed or its address changed. %1 is what was being done: Deleting from photos-1250000000
        m_window.say(tr("Stopped, since the account is closed: %1").arg(text));
    });
    return work;
}

void Application::makeActions()
{
    auto *panel = new TransferPanel(
        {.actions = *m_window.actionSet(), .reader = m_journal, .transfers = m_transfers, .batches = m_batches});
    m_window.setTransferPanel(panel);
    WorkIndicator *work = makeWorkIndicator();

    auto *signIn = new AccountActions({.window = m_window,
                                       .accounts = m_accounts,
                                       .keys = m_keys,
                                       .sessions = m_sessions,
                                       .clock = m_clock,
                                       .engine = m_engine,
                                       .batches = m_batches,
                                       .work = *work},
                                      this);
    new BucketActions(
        {.window = m_window, .accounts = m_accounts, .sessions = m_sessions, .navigation = m_navigation, .tree = m_tree}, this);
    new ObjectActions(
        {.window = m_window, .sessions = m_sessions, .navigation = m_navigation, .objects = m_objects, .work = *work}, this);
    auto *changes = new ObjectChanges({.window = m_window, .sessions = m_sessions, .objects = m_objects, .work = *work}, this);
    new PermissionActions({.window = m_window, .sessions = m_sessions, .navigation = m_navigation, .changes = *changes}, this);
    new TransferActions({.window = m_window,
                         .panel = *panel,
                         .sessions = m_sessions,
                         .navigation = m_navigation,
                         .objects = m_objects,
                         .engine = m_engine,
                         .transfers = m_transfers,
                         .batches = m_batches,
                         .work = *work},
                        this);
    new DragOut({.window = m_window, .navigation = m_navigation, .engine = m_engine}, this);
    auto *notices = new JournalNotices(m_window, m_engine, this);
    new HoldActions(
        {.notes = *panel->holdNotes(), .accounts = m_accounts, .signIn = *signIn, .keys = *notices, .engine = m_engine}, this);
    auto *program = new ProgramActions(m_window, m_languages, m_engine, this);
    connect(panel, &TransferPanel::limitsRequested, program, &ProgramActions::showTransferPreferences);
    makeDesktop(*work);
}

void Application::makeDesktop(const WorkIndicator &work)
{
    auto *desktop = new Desktop::DesktopIntegration(m_window, {}, this);
    connect(&m_engine, &Transfer::Engine::totalsChanged, desktop, &Desktop::DesktopIntegration::takeTotals);
    connect(&m_engine, &Transfer::Engine::batchEnded, desktop, &Desktop::DesktopIntegration::takeBatch);
    connect(&work, &WorkIndicator::busyChanged, desktop, &Desktop::DesktopIntegration::takeWork);
}

void Application::start()
{
    m_window.show();
    m_sessions.openRemembered();
}

Result<Account> Application::openSandbox(const QString &url, const Cos::Credentials &credentials)
{
    const Result<Cos::Endpoint> endpoint = Cos::Endpoint::fromUserInput(url, QStringLiteral("http"));
    if (!endpoint.isOk())
        return endpoint.error();
    // The same id at every start, so that the sandbox stands once in the list of accounts.
    const QUuid sandboxSpace(QStringLiteral("{5f0d8a52-7a0b-4b7e-9a0f-3f5d1c7f2b10}"));
    Account account;
    account.id = QUuid::createUuidV5(sandboxSpace, QStringLiteral("sandbox"));
    account.name = tr("Sandbox");
    account.endpoint = *endpoint;
    account.storage = SecretStorage::ThisRun;
    m_keys.write(account, credentials);   // to memory: cannot fail
    m_sessions.signIn(account, credentials);
    return account;
}
