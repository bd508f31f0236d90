// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/navigation.h"

#include "sessionlist.h"

#include "account/accountlist.h"
#include "account/connectiontest.h"
#include "browse/accounttreeview.h"
#include "browse/browseview.h"
#include "browse/buckettreemodel.h"
#include "browse/cospath.h"
#include "browse/objectlistmodel.h"
#include "mainwindow/actionset.h"
#include "mainwindow/mainwindow.h"
#include "widgets/breadcrumb.h"

#include <utility>

Navigation::Navigation(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connectWindow();
    connectSessions();
    showHome();
    updateActions();
}

void Navigation::connectWindow()
{
    ActionSet *actions = m_parts.window.actionSet();
    connect(actions->back, &QAction::triggered, this, &Navigation::goBack);
    connect(actions->forward, &QAction::triggered, this, &Navigation::goForward);
    connect(actions->up, &QAction::triggered, this, &Navigation::goUp);
    connect(actions->refresh, &QAction::triggered, this, &Navigation::refresh);
    connect(actions->stop, &QAction::triggered, &m_parts.objects, &ObjectListModel::stop);
    connect(&m_parts.objects, &ObjectListModel::stateChanged, this, &Navigation::updateActions);
    connect(&m_parts.window, &MainWindow::languageChanged, this, &Navigation::updateActions);
    connect(&m_parts.objects, &ObjectListModel::stateChanged, this, &Navigation::lookForObject);

    BrowseView *view = m_parts.window.browseView();
    connect(view, &BrowseView::folderActivated, this, &Navigation::visit);
    connect(view, &BrowseView::pathEntered, this, &Navigation::visitPath);
    connect(view, &BrowseView::retryRequested, this, &Navigation::retry);

    AccountTreeView *tree = m_parts.window.accountTree();
    connect(tree, &AccountTreeView::locationActivated, this, [this, view](const Location &location) {
        visit(location);
        if (!location.isBucketList())
            view->takeFocus();   // what comes next is meant for the objects, above all the Delete key
    });
    connect(tree, &AccountTreeView::retryRequested, &m_parts.tree, &BucketTreeModel::refresh);
    connect(&m_parts.tree, &BucketTreeModel::accountStateChanged, this, &Navigation::showBuckets);
    connect(&m_parts.tree, &QAbstractItemModel::rowsInserted, this, &Navigation::showBuckets);
    connect(&m_parts.tree, &QAbstractItemModel::rowsRemoved, this, &Navigation::showBuckets);
}

void Navigation::connectSessions()
{
    connect(&m_parts.sessions, &SessionList::opened, this, &Navigation::showFirstOf);
    connect(&m_parts.sessions, &SessionList::closing, this, &Navigation::closeAccount);
    connect(&m_parts.sessions, &SessionList::unlockFailed, this, [this](const QUuid &accountId) {
        if (m_location.isValid())
            return;
        visit({.accountId = accountId, .bucket = {}, .prefix = {}});   // where it can be unlocked
        m_parts.window.browseView()->takeFocus();
    });
    connect(&m_parts.accounts, &AccountList::removed, this, [this](const QUuid &accountId) {
        m_history.forgetAccount(accountId);
        if (m_location.accountId != accountId)
            return updateActions();
        if (!m_history.isEmpty())
            return showEntry(m_history.current());
        showHome();
        const QList<QUuid> others = m_parts.sessions.openAccounts();
        if (!others.isEmpty())
            showFirstOf(others.first());
    });
    connect(&m_parts.accounts, &AccountList::changed, this, [this](const Account &account) {
        if (m_location.accountId != account.id)
            return;
        m_parts.window.browseView()->setAccountName(account.name);
        showTitle();
    });
}

void Navigation::visit(const Location &location)
{
    if (!location.isValid())
        return;
    leave();
    m_history.visit(location);
    show(location);
}

void Navigation::visitPath(const QString &path)
{
    m_failedPath.clear();
    const std::optional<CosPath> parsed = parseCosPath(path);
    m_perhapsObject.clear();
    if (parsed && !parsed->prefix.isEmpty() && !path.trimmed().endsWith(QLatin1Char('/')))
        m_perhapsObject = parsed->prefix.chopped(1);
    QUuid accountId = m_location.accountId;
    if (accountId.isNull())
        accountId = m_parts.window.accountTree()->currentAccountId();
    m_parts.window.browseView()->breadcrumb()->setPath(path);   // to be mended, should it lead nowhere
    if (!parsed) {
        m_parts.window.browseView()->showError(CosError::local(ErrorKind::Invalid, tr("“%1” is not a cos:// path.").arg(path)));
        return;
    }
    if (parsed->bucket.isEmpty())
        return visit({.accountId = accountId, .bucket = {}, .prefix = {}});
    if (parsed->bucket == m_location.bucket.name)
        return visit({.accountId = accountId, .bucket = m_location.bucket, .prefix = parsed->prefix});

    // The bucket may belong to any account that is open; the present one comes first.
    QList<QUuid> candidates = m_parts.sessions.openAccounts();
    candidates.removeOne(accountId);
    candidates.prepend(accountId);
    for (const QUuid &candidate : std::as_const(candidates)) {
        const QList<Cos::BucketRef> buckets = m_parts.tree.buckets(candidate);
        for (const Cos::BucketRef &bucket : buckets) {
            if (bucket.name == parsed->bucket)
                return visit({.accountId = candidate, .bucket = bucket, .prefix = parsed->prefix});
        }
    }
    findRegion(*parsed, accountId, path);
}

/// A path without a slash at its end may have been an object's, as "Copy Path" gives it. Then there is no such folder, and the
/// object is shown where it lies.
void Navigation::lookForObject()
{
    if (m_perhapsObject.isEmpty() || m_parts.objects.state() != ObjectListModel::State::Complete)
        return;
    const QByteArray key = std::exchange(m_perhapsObject, {});
    const ObjectListSummary listed = m_parts.objects.summary();
    Cos::Client *client = m_parts.sessions.client(m_location.accountId);
    if (!client || listed.folderCount + listed.objectCount > 0 || m_location.prefix != key + '/')
        return;
    client->headObject({.bucket = m_location.bucket, .key = key, .versionId = {}})
        ->onDone(this, [this, key, place = m_location](const Result<Cos::ObjectInfo> &result) {
            if (!result || m_location != place)
                return;
            if (m_history.canGoBack())
                m_history.goBack();   // what was entered is no place to come back to
            m_history.visit(place.parent());
            show(place.parent());
            m_parts.window.browseView()->restorePosition(key, {});
        });
}

void Navigation::findRegion(const CosPath &path, const QUuid &accountId, const QString &typed)
{
    const AccountSession *session = m_parts.sessions.session(accountId);
    if (!session) {
        m_parts.window.browseView()->showError(CosError::local(ErrorKind::Invalid, tr("There is no open account.")));
        return;
    }
    // A bucket that is not in the tree: keys that may not list buckets, or somebody else's bucket. The test finds its region.
    auto *test = new ConnectionTest(*session->client(), {path.bucket, {}}, path.prefix);
    m_parts.window.browseView()->setSearching(true);
    m_search = OperationHandle(test->onDone(this, [this, path, accountId, typed](const Result<ConnectionReport> &result) {
        m_parts.window.browseView()->setSearching(false);
        if (result.isOk() && result->isUsable())
            return visit({.accountId = accountId, .bucket = result->bucket, .prefix = path.prefix});
        m_failedPath = typed;   // it may be an object's
        if (!result.isOk())
            return m_parts.window.browseView()->showError(result.error());
        const ConnectionReport &report = *result;
        CosError error = report.error.value_or(CosError::local(ErrorKind::NotFound, {}));
        error.detail = explanation(report);
        m_parts.window.browseView()->showError(error);
    }));
}

/// What the error that is shown asks for.
void Navigation::retry()
{
    if (m_failedPath.isEmpty())
        refresh();
    else
        visitPath(std::exchange(m_failedPath, {}));
}

void Navigation::refresh()
{
    m_failedPath.clear();
    const AccountTreeView *tree = m_parts.window.accountTree();
    if (tree->hasFocus())
        m_parts.tree.refresh(tree->currentAccountId());
    else if (m_location.isBucketList())
        m_parts.tree.refresh(m_location.accountId);
    if (m_location.isBucketList())
        return;
    if (m_parts.objects.state() == ObjectListModel::State::Idle)
        show(m_location);
    else
        m_parts.objects.refresh();
}

void Navigation::show(const Location &location)
{
    m_search.reset();
    m_failedPath.clear();
    m_location = location;
    const std::optional<Account> account = m_parts.accounts.account(location.accountId);
    m_parts.window.browseView()->setSearching(false);
    m_parts.window.browseView()->showLocation(location, account ? account->name : QString());
    showBuckets();
    showTitle();
    m_parts.window.accountTree()->showLocation(location);
    const bool isEncrypted = account && account->endpoint.scheme == QLatin1String("https");
    m_parts.window.setConnection(location.bucket.region, isEncrypted);

    Cos::Client *client = m_parts.sessions.client(location.accountId);
    m_parts.window.browseView()->setAccess(client    ? EmptyPage::Access::Open
                                           : account ? EmptyPage::Access::Locked
                                                     : EmptyPage::Access::Gone);
    if (client && !location.isBucketList())
        m_parts.objects.open(client, location);
    else
        m_parts.objects.close();
    updateActions();
    Q_EMIT locationChanged(location);
}

/// What there is to choose from, while no bucket is open.
void Navigation::showBuckets()
{
    const QUuid &accountId = m_location.accountId;
    if (accountId.isNull() || !m_location.isBucketList())
        return;
    EmptyPage::Buckets buckets;
    buckets.state = m_parts.tree.accountState(accountId);
    buckets.isEmpty = m_parts.tree.buckets(accountId).isEmpty();
    const QVariant error = m_parts.tree.accountIndex(accountId).data(BucketTreeModel::ErrorRole);
    if (error.canConvert<CosError>())
        buckets.error = error.value<CosError>();
    m_parts.window.browseView()->showBuckets(buckets);
}

/// The window is called after the folder, as the windows of file managers are.
void Navigation::showTitle()
{
    const std::optional<Account> account = m_parts.accounts.account(m_location.accountId);
    QStringList names;
    if (!m_location.prefix.isEmpty())
        names.append(m_location.title());
    if (!m_location.isBucketList())
        names.append(m_location.bucket.name);
    if (account)
        names.append(account->name);
    m_parts.window.setWindowTitle(names.join(QStringLiteral(" – ")));
}

void Navigation::showEntry(const NavigationHistory::Entry &entry)
{
    const NavigationHistory::Entry wanted = entry;
    show(wanted.location);
    m_parts.window.browseView()->restorePosition(wanted.currentKey, wanted.scrollAnchorKey);
}

void Navigation::leave()
{
    const BrowseView *view = m_parts.window.browseView();
    if (!m_history.isEmpty())
        m_history.remember(view->currentKey(), view->scrollAnchorKey());
}

void Navigation::goBack()
{
    if (!m_history.canGoBack())
        return;
    leave();
    showEntry(m_history.goBack());
}

void Navigation::goForward()
{
    if (!m_history.canGoForward())
        return;
    leave();
    showEntry(m_history.goForward());
}

void Navigation::goUp()
{
    if (m_location.isBucketList())
        return;
    const QByteArray folder = m_location.prefix;
    visit(m_location.parent());
    m_parts.window.browseView()->restorePosition(folder, {});
}

void Navigation::showFirstOf(const QUuid &accountId)
{
    const Account &account = m_parts.sessions.session(accountId)->account();
    const std::optional<CosPath> start = parseCosPath(account.startPath);
    const bool hasStart = start && !start->bucket.isEmpty();
    const bool isOfAccount = m_location.accountId == accountId;
    if (isOfAccount && !(hasStart && m_location.isBucketList()))
        return show(m_location);   // unlocked, or with new keys
    const bool isAtLockedAccount = m_location.isBucketList() && !m_parts.sessions.session(m_location.accountId);
    if (m_location.isValid() && !isOfAccount && !isAtLockedAccount)
        return;
    if (hasStart)
        visit({.accountId = accountId, .bucket = {start->bucket, account.startRegion}, .prefix = start->prefix});
    else
        visit({.accountId = accountId, .bucket = {}, .prefix = {}});
    if (hasStart)
        m_parts.window.browseView()->takeFocus();
    else
        m_parts.window.accountTree()->setFocus(Qt::OtherFocusReason);   // there the buckets are
}

void Navigation::closeAccount(const QUuid &accountId)
{
    if (m_location.accountId != accountId)
        return;
    m_search.reset();
    m_parts.objects.close();
}

void Navigation::showHome()
{
    m_location = {};
    m_parts.objects.close();
    m_parts.window.browseView()->showNoAccount();
    showTitle();
    m_parts.window.setConnection({}, false);
    updateActions();
    Q_EMIT locationChanged(m_location);
}

void Navigation::updateActions()
{
    ActionSet *actions = m_parts.window.actionSet();
    actions->setReason(actions->back, m_history.canGoBack() ? QString() : tr("There is nothing to go back to."));
    actions->setReason(actions->forward, m_history.canGoForward() ? QString() : tr("There is nothing to go forward to."));
    actions->setReason(actions->up, m_location.isBucketList() ? tr("There is no folder above this one.") : QString());
    actions->setReason(actions->refresh, m_location.isValid() ? QString() : tr("There is no open account."));
    const bool isListing = m_parts.objects.state() == ObjectListModel::State::Listing;
    actions->setReason(actions->stop, isListing ? QString() : tr("Nothing is being listed."));
    const QString noFolder = m_location.isBucketList()                                  ? tr("No folder is open.")
                             : m_parts.sessions.client(m_location.accountId) == nullptr ? tr("The account is not open.")
                                                                                        : QString();
    actions->setReason(actions->filter, noFolder);
    actions->setReason(actions->selectAll, noFolder);
    actions->setReason(actions->editPath, m_location.isValid() ? QString() : tr("There is no open account."));
}
