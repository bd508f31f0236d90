// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/accountactions.h"

#include "sessionlist.h"

#include "account/accountlist.h"
#include "account/accountsdialog.h"
#include "account/connectiontest.h"
#include "account/credentialstore.h"
#include "account/removeaccountdialog.h"
#include "account/signindialog.h"
#include "browse/accounttreeview.h"
#include "browse/browseview.h"
#include "browse/cospath.h"
#include "cos/retrypolicy.h"
#include "mainwindow/actionset.h"
#include "mainwindow/mainwindow.h"
#include "transfer/batchlistmodel.h"
#include "transfer/engine.h"
#include "widgets/workindicator.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

AccountActions::AccountActions(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    const ActionSet *actions = m_parts.window.actionSet();
    connect(actions->signIn, &QAction::triggered, this, &AccountActions::signIn);
    connect(actions->accounts, &QAction::triggered, this, &AccountActions::showAccounts);
    connect(m_parts.window.accountTree(), &AccountTreeView::signInRequested, this, &AccountActions::unlock);
    connect(m_parts.window.browseView(), &BrowseView::unlockRequested, this, &AccountActions::unlock);
    connect(&m_parts.sessions, &SessionList::unlockFailed, this, &AccountActions::explainLock);
    connect(&m_parts.sessions, &SessionList::opened, this,
            [this](const QUuid &accountId) { m_unlockedByHand.remove(accountId); });
    connect(&m_parts.sessions, &SessionList::keychainFailed, this,
            [this](const QUuid &, const CosError &error) { report(error); });
    connect(&m_parts.accounts, &AccountList::notSaved, this, &AccountActions::report);
}

void AccountActions::report(const CosError &error)
{
    m_parts.window.say(userMessage(error));
}

void AccountActions::signIn()
{
    auto *dialog = new SignInDialog(namesWithout({}), &m_parts.window);
    connectDialog(dialog);
    dialog->open();
}

void AccountActions::edit(const QUuid &accountId)
{
    const std::optional<Account> account = m_parts.accounts.account(accountId);
    if (!account)
        return;
    auto *dialog = new SignInDialog(*account, namesWithout(accountId), &m_parts.window);
    if (const AccountSession *session = m_parts.sessions.session(accountId))
        dialog->setKnownCredentials(session->credentials());
    connectDialog(dialog);
    dialog->open();
}

void AccountActions::showAccounts()
{
    auto *dialog = new AccountsDialog(m_parts.accounts, &m_parts.window);
    connect(dialog, &AccountsDialog::addRequested, this, &AccountActions::signIn);
    connect(dialog, &AccountsDialog::editRequested, this, &AccountActions::edit);
    connect(dialog, &AccountsDialog::removalQuestioned, this, [this](RemoveAccountDialog *question, const QUuid &accountId) {
        qint64 transfers = 0;
        for (const QUuid &batch : unfinishedBatches(accountId))
            transfers += sumOf(m_parts.batches.counts(batch), Transfer::StateFilter::Unfinished).tasks;
        const Cos::Client *client = m_parts.sessions.client(accountId);
        question->setUnfinished(transfers, client ? m_parts.work.textsOf(client) : QStringList());
    });
    connect(dialog, &AccountsDialog::removeRequested, this, &AccountActions::remove);
    dialog->open();
}

/// Who signs in again later is another account to the program: nothing would ever go on with its transfers.
void AccountActions::remove(const QUuid &accountId)
{
    for (const QUuid &batch : unfinishedBatches(accountId))
        m_parts.engine.cancelBatch(batch);
    m_parts.accounts.remove(accountId);
}

QList<QUuid> AccountActions::unfinishedBatches(const QUuid &accountId) const
{
    QList<QUuid> found;
    for (int row = 1; row < m_parts.batches.rowCount(); ++row) {   // behind that of all transfers
        const std::optional<QUuid> id = m_parts.batches.batchAt(row);
        const std::optional<Transfer::BatchRow> batch = id ? m_parts.batches.batch(*id) : std::nullopt;
        const bool isOver = !batch || (batch->sum(Transfer::StateFilter::Unfinished).tasks == 0 && !batch->isReading);
        if (!isOver && batch->traits->accountId == accountId)
            found.append(*id);
    }
    return found;
}

void AccountActions::connectDialog(SignInDialog *dialog)
{
    m_parts.keys.probe()->onDone(dialog, [dialog](const Result<Nothing> &result) {
        if (!result.isOk())
            dialog->setKeychainUnavailable(result.error());
    });
    connect(dialog, &SignInDialog::connectionTestRequested, this,
            [this, dialog](const Account &account, const Cos::Credentials &credentials) {
                testConnection(dialog, account, credentials);
            });
    connect(dialog, &SignInDialog::connectionTestAbandoned, this, [this, dialog] { m_tests.erase(dialog); });
    connect(dialog, &QObject::destroyed, this, [this, dialog] { m_tests.erase(dialog); });
    connect(dialog, &SignInDialog::submitted, this,
            [this, dialog](const Account &account, const std::optional<Cos::Credentials> &credentials) {
                save(dialog, account, credentials);
            });
}

void AccountActions::testConnection(SignInDialog *dialog, const Account &account, const Cos::Credentials &credentials)
{
    auto session = std::make_unique<AccountSession>(account, credentials, m_parts.clock);
    Cos::Client *client = session->client();
    m_tests.insert_or_assign(dialog, std::move(session));
    Cos::RetryPolicy impatient;   // somebody waits: a closed port shall answer at once
    impatient.maxTries = 2;
    client->setRetryPolicy(impatient);
    const CosPath start = parseCosPath(account.startPath).value_or(CosPath{});
    auto *test = new ConnectionTest(*client, {start.bucket, account.startRegion}, start.prefix);
    test->onDone(dialog, [dialog](const Result<ConnectionReport> &report) {
        if (report.isOk())
            dialog->showConnectionTest(*report);
    });
}

void AccountActions::save(SignInDialog *dialog, const Account &entered, const std::optional<Cos::Credentials> &credentials)
{
    Account account = entered;
    if (account.id.isNull())
        account.id = QUuid::createUuid();
    const std::optional<Account> before = m_parts.accounts.account(account.id);
    const AccountSession *session = m_parts.sessions.session(account.id);
    std::optional<Cos::Credentials> keys = credentials;
    if (!keys && session && before && before->storage != account.storage)
        keys = session->credentials();   // the same keys, but kept elsewhere
    if (keys && session && before && *keys == session->credentials() && before->storage == account.storage)
        keys.reset();   // only the name, say, was changed: no business of the keychain's
    if (!keys) {
        m_parts.accounts.update(account);
        return dialog->accept();
    }
    m_parts.keys.write(account, *keys, before ? before->storage : SecretStorage::ThisRun)
        ->onDone(this, [this, dialog = QPointer(dialog), account, keys](const Result<Nothing> &result) {
            if (!result)
                return dialog ? dialog->showSaveProblem(result.error()) : report(result.error());
            m_parts.sessions.signIn(account, *keys);   // also when the dialog was closed meanwhile: its keys are kept now
            if (dialog)
                dialog->accept();
        });
}

void AccountActions::unlock(const QUuid &accountId)
{
    m_unlockedByHand.insert(accountId);
    m_parts.sessions.unlock(accountId);
}

void AccountActions::explainLock(const QUuid &accountId, const CosError &error)
{
    const std::optional<Account> account = m_parts.accounts.account(accountId);
    if (!account)
        return;
    if (!m_unlockedByHand.remove(accountId)) {
        m_parts.window.say(
            tr("%1 is locked. %2", "1: name of an account, 2: a sentence that says why").arg(account->name, userMessage(error)));
        return;
    }
    const KeychainProblem problem = keychainProblem(error);
    if (problem == KeychainProblem::Missing || problem == KeychainProblem::NotKept || problem == KeychainProblem::Unreadable)
        return edit(accountId);   // there is nothing to wait for: ask for the keys

    auto *question =
        new QMessageBox(QMessageBox::Warning, account->name, userMessage(error), QMessageBox::NoButton, &m_parts.window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDetailedText(technicalDetails(error));
    const QPushButton *again = question->addButton(tr("Try Again"), QMessageBox::AcceptRole);
    const QPushButton *enter = question->addButton(tr("Enter the Keys…"), QMessageBox::ActionRole);
    question->addButton(QMessageBox::Cancel);
    connect(again, &QPushButton::clicked, this, [this, accountId] { unlock(accountId); });
    connect(enter, &QPushButton::clicked, this, [this, accountId] { edit(accountId); });
    question->open();
}

QStringList AccountActions::namesWithout(const QUuid &accountId) const
{
    QStringList names;
    for (const Account &account : m_parts.accounts.accounts()) {
        if (account.id != accountId)
            names.append(account.name);
    }
    return names;
}
