// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/objectactions.h"

#include "actions/counting.h"
#include "actions/navigation.h"
#include "actions/reportsaving.h"
#include "sessionlist.h"

#include "base/runinpool.h"
#include "browse/accounttreeview.h"
#include "browse/browseview.h"
#include "browse/dialogs/deletedialog.h"
#include "browse/dialogs/deletionreportdialog.h"
#include "browse/dialogs/newfolderdialog.h"
#include "browse/dialogs/objectpropertiesdialog.h"
#include "browse/objectlistmodel.h"
#include "mainwindow/actionset.h"
#include "mainwindow/mainwindow.h"
#include "widgets/workindicator.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>

namespace {

/// More folders that were deleted are not looked up row by row: the list is refreshed.
constexpr qsizetype mostFoldersTakenOut = 1000;

/// While more than this is copied, it is said.
constexpr qsizetype manyPaths = 50'000;

/// One a line.
QString pathsOf(const Location &folder, const ItemSelection &items, const std::atomic_bool &isGivenUp)
{
    QString paths;
    for (qsizetype number = 0; number < items.count() && !isGivenUp; ++number) {
        if (number > 0)
            paths += u'\n';
        paths += Location{folder.accountId, folder.bucket, items.key(number)}.path();
    }
    return paths;
}

}   // namespace

ObjectActions::ObjectActions(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    ActionSet *actions = m_parts.window.actionSet();
    connect(actions->newFolder, &QAction::triggered, this, &ObjectActions::makeFolder);
    connect(actions->remove, &QAction::triggered, this, &ObjectActions::askToDelete);
    connect(actions->properties, &QAction::triggered, this, &ObjectActions::showProperties);
    connect(actions->copyPath, &QAction::triggered, this, &ObjectActions::copyPaths);

    const BrowseView *view = m_parts.window.browseView();
    connect(view, &BrowseView::objectActivated, this,   // which need not be selected
            [this](const BrowseItem &item) { showPropertiesOf(ItemSelection::fromItems({item})); });
    connect(view, &BrowseView::selectionChanged, this, &ObjectActions::updateActions);
    connect(&m_parts.navigation, &Navigation::locationChanged, this, &ObjectActions::updateActions);
    connect(&m_parts.window, &MainWindow::languageChanged, this, &ObjectActions::updateActions);
    updateActions();
}

ObjectActions::~ObjectActions()
{
    m_isCopyGivenUp->store(true);
}

void ObjectActions::makeFolder()
{
    const Location here = m_parts.navigation.location();
    Cos::Client *client = m_parts.sessions.client(here.accountId);
    if (!client || here.isBucketList())
        return;
    const auto isTaken = [this, here](const QString &name) {
        return m_parts.objects.location() == here && m_parts.objects.indexOf(here.prefix + name.toUtf8() + '/').isValid();
    };
    auto *dialog = new NewFolderDialog(here, isTaken, &m_parts.window);
    connect(dialog, &NewFolderDialog::folderRequested, this,
            [this, dialog](const Location &folder, const QByteArray &key) { storeFolder(dialog, folder, key); });
    dialog->open();
}

void ObjectActions::storeFolder(NewFolderDialog *dialog, const Location &folder, const QByteArray &key)
{
    Cos::Client *client = m_parts.sessions.client(folder.accountId);
    if (!client)
        return dialog->showError(SessionList::notOpen());
    Cos::PutOptions options;
    options.stored.contentType = QByteArrayLiteral("application/x-directory");
    options.forbidOverwrite = true;   // there may be one that the list does not show: not listed yet, or filtered away
    client->putObject({.bucket = folder.bucket, .key = key, .versionId = {}}, QByteArray(), options)
        ->onDone(this, [this, dialog = QPointer(dialog), folder, key](const Result<Cos::PutResult> &result) {
            const bool isTaken = !result && result.error().kind == ErrorKind::Conflict;
            if ((result || isTaken) && m_parts.objects.location() == folder) {
                m_parts.objects.insertFolder(key);
                m_parts.window.browseView()->restorePosition(key, {});
            }
            if (result && dialog)
                dialog->accept();
            else if (isTaken && dialog)
                dialog->showTaken();
            else if (dialog)
                dialog->showError(result.error());
            else if (!result)
                m_parts.window.say(userMessage(result.error()));
        });
}

void ObjectActions::askToDelete()
{
    const Location here = m_parts.navigation.location();
    const ItemSelection selection = m_parts.window.browseView()->selection();
    if (selection.isEmpty() || !m_parts.sessions.client(here.accountId))
        return;
    const QUuid accountId = here.accountId;
    auto *dialog = new DeleteDialog(here.bucket, selection, &m_parts.window);
    if (dialog->needsCount()) {
        const auto count = [this, dialog, accountId, bucket = here.bucket, selection] {
            countInto(dialog, m_parts.sessions.client(accountId), bucket, selection);
        };
        count();
        connect(dialog, &DeleteDialog::countRequested, this, count);
    }
    askVersioning(dialog, accountId, here.bucket);
    connect(dialog, &DeleteDialog::deletionRequested, this,
            [this, accountId](const Cos::BucketRef &bucket, const ItemSelection &chosen) { remove(accountId, bucket, chosen); });
    dialog->open();
}

void ObjectActions::askVersioning(DeleteDialog *dialog, const QUuid &accountId, const Cos::BucketRef &bucket)
{
    m_parts.sessions.client(accountId)->getVersioning(bucket)->onDone(dialog, [dialog](const Result<Cos::Versioning> &result) {
        if (!result.isOk())
            return dialog->showVersioning(Versioning::Unknown);
        switch (*result) {
        case Cos::Versioning::NeverEnabled:
            return dialog->showVersioning(Versioning::Off);
        case Cos::Versioning::Enabled:
            return dialog->showVersioning(Versioning::On);
        case Cos::Versioning::Suspended:
            return dialog->showVersioning(Versioning::Suspended);
        }
    });
}

void ObjectActions::remove(const QUuid &accountId, const Cos::BucketRef &bucket, const ItemSelection &selection)
{
    Cos::Client *client = m_parts.sessions.client(accountId);
    if (!client)   // it was open when the question was
        return m_parts.window.say(userMessage(SessionList::notOpen()));
    auto *deletion = new ObjectDeletion(client, bucket, selection);
    m_parts.work.follow(deletion, tr("Deleting from %1").arg(bucket.name));
    connect(deletion, &ObjectDeletion::deleted, this, [this, accountId, bucket](const QList<QByteArray> &keys) {
        if (isShown(accountId, bucket))
            m_parts.objects.remove(keys);
    });
    deletion->onDone(this, [this, deletion, accountId, bucket, selection](const Result<DeletionReport> &result) {
        const bool isHere = isShown(accountId, bucket);
        if (!result.isOk()) {   // cancelled: what is left of the folders is for a new listing to say
            if (isHere)
                m_parts.objects.refresh();
            m_parts.window.say(tr("Stopped. %Ln object(s) were deleted.", nullptr, int(deletion->reportSoFar().deletedCount)));
            return;
        }
        if (isHere && result->isClean() && selection.folderCount() <= mostFoldersTakenOut)
            m_parts.objects.remove(selection.prefixes());
        else if (isHere)
            m_parts.objects.refresh();
        m_parts.window.say(tr("%Ln object(s) deleted.", nullptr, int(result->deletedCount)));
        if (!result->isClean())
            showReport(accountId, bucket, *result);
    });
}

bool ObjectActions::isShown(const QUuid &accountId, const Cos::BucketRef &bucket) const
{
    const Location &shown = m_parts.objects.location();
    return shown.accountId == accountId && shown.bucket == bucket;
}

void ObjectActions::showReport(const QUuid &accountId, const Cos::BucketRef &bucket, const DeletionReport &report)
{
    auto *dialog = new DeletionReportDialog(bucket, report, &m_parts.window);
    connect(dialog, &DeletionReportDialog::retryRequested, this,
            [this, accountId](const Cos::BucketRef &where, const ItemSelection &again) { remove(accountId, where, again); });
    connect(dialog, &DeletionReportDialog::exportRequested, this,
            [this](const QByteArray &csv, const QString &name) { saveReport(&m_parts.window, csv, name); });
    dialog->open();
}

void ObjectActions::showProperties()
{
    showPropertiesOf(m_parts.window.browseView()->selection());
}

void ObjectActions::showPropertiesOf(const ItemSelection &selection)
{
    const Location here = m_parts.navigation.location();
    if (selection.isEmpty() || !m_parts.sessions.client(here.accountId))
        return;
    auto *dialog = new ObjectPropertiesDialog(here.bucket, selection, &m_parts.window);
    connect(dialog, &ObjectPropertiesDialog::reloadRequested, this,
            [this, dialog, accountId = here.accountId, bucket = here.bucket, selection] {
                loadProperties(dialog, accountId, bucket, selection);
            });
    dialog->open();
}

void ObjectActions::loadProperties(ObjectPropertiesDialog *dialog, const QUuid &accountId, const Cos::BucketRef &bucket,
                                   const ItemSelection &selection)
{
    Cos::Client *client = m_parts.sessions.client(accountId);
    if (!dialog->isOneObject())
        return void(countInto(dialog, client, bucket, selection));
    if (!client)
        return dialog->showInfo(SessionList::notOpen());
    client->headObject({.bucket = bucket, .key = selection.key(0), .versionId = {}})
        ->onDone(dialog, [dialog](const Result<Cos::ObjectInfo> &result) { dialog->showInfo(result); });
}

void ObjectActions::copyPaths()
{
    m_isCopyGivenUp->store(true);   // what was copied last counts
    m_isCopyGivenUp = std::make_shared<std::atomic_bool>(false);
    const AccountTreeView *tree = m_parts.window.accountTree();
    if (tree->hasFocus() && !tree->currentLocation().isBucketList())
        return copy(tree->currentLocation().path(), 1);   // of the bucket the person points at, not of the folder beside
    const Location here = m_parts.navigation.location();
    const ItemSelection items = m_parts.window.browseView()->selection();
    if (items.isEmpty())
        return copy(here.path(), 1);
    if (items.count() > manyPaths)
        m_parts.window.say(tr("Preparing %Ln path(s) to be copied…", nullptr, int(items.count())));
    runInPool(
        this, [here, items, isGivenUp = m_isCopyGivenUp] { return pathsOf(here, items, *isGivenUp); },
        [this, count = items.count(), isGivenUp = m_isCopyGivenUp](const QString &paths) {
            if (!*isGivenUp)
                copy(paths, count);
        });
}

void ObjectActions::copy(const QString &text, qsizetype paths)
{
    QGuiApplication::clipboard()->setText(text);
    m_parts.window.say(tr("%Ln path(s) copied.", nullptr, int(paths)));
}

void ObjectActions::updateActions()
{
    ActionSet *actions = m_parts.window.actionSet();
    const Location &here = m_parts.navigation.location();
    const bool isOpen = m_parts.sessions.client(here.accountId) != nullptr;
    const QString noFolder = here.isBucketList() ? tr("No folder is open.")
                             : !isOpen           ? tr("The account is not open.")
                                                 : QString();
    const QString nothing = m_parts.window.browseView()->listView()->hasSelection() ? QString() : tr("Nothing is selected.");
    actions->setReason(actions->newFolder, noFolder);
    actions->setReason(actions->remove, noFolder.isEmpty() ? nothing : noFolder);
    actions->setReason(actions->properties, noFolder.isEmpty() ? nothing : noFolder);
    actions->setReason(actions->copyPath, here.isValid() ? QString() : tr("There is no open account."));
}
