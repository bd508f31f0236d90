// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/actionset.h"

#include "theme/theme.h"

#include <QHash>
#include <QKeySequence>
#include <QMenu>

namespace {

constexpr auto reasonProperty = "unavailableReason";
constexpr auto statusTipProperty = "availableStatusTip";

QAction *named(QObject *parent, const char *name)
{
    auto *action = new QAction(parent);
    action->setObjectName(QString::fromLatin1(name));
    return action;
}

/// The keys of an action: the platform's, ours, and some that it gets if nobody else has them.
struct Keys
{
    QAction *action;
    QKeySequence::StandardKey standard = QKeySequence::UnknownKey;
    QList<QKeySequence> own = {};
    QList<QKeySequence> spare = {};
};

/// Beside the platform's: on macOS what the key named Delete sends, as in Finder.
QKeySequence deleteKey()
{
#ifdef Q_OS_MACOS
    return QKeySequence(Qt::CTRL | Qt::Key_Backspace);
#else
    return QKeySequence(Qt::Key_Delete);
#endif
}

/// No key goes to two: our own come first (Ctrl+D, which deletes in the text fields of X11, downloads), spare ones last
/// (Backspace goes up, unless it goes back as on Windows).
void assignKeys(const QList<Keys> &all)
{
    QHash<QKeySequence, const QAction *> owners;
    const auto claim = [&owners](const Keys &keys, const QList<QKeySequence> &wanted) {
        for (const QKeySequence &each : wanted) {
            if (!owners.contains(each))
                owners.insert(each, keys.action);
        }
    };
    for (const Keys &keys : all)
        claim(keys, keys.own);
    for (const Keys &keys : all)
        claim(keys, QKeySequence::keyBindings(keys.standard));
    for (const Keys &keys : all)
        claim(keys, keys.spare);
    for (const Keys &keys : all) {
        QList<QKeySequence> mine;   // the platform's first: that one is shown
        for (const QKeySequence &each : QKeySequence::keyBindings(keys.standard) + keys.own + keys.spare) {
            if (owners.value(each) == keys.action && !mine.contains(each))
                mine.append(each);
        }
        keys.action->setShortcuts(mine);
    }
}

constexpr std::pair<QAction *const ActionSet::*, const char *> icons[] = {
    {&ActionSet::signIn, "sign-in"},
    {&ActionSet::accounts, "accounts"},
    {&ActionSet::createBucket, "create-bucket"},
    {&ActionSet::quit, "quit"},
    {&ActionSet::copyPath, "copy-path"},
    {&ActionSet::paste, "paste"},
    {&ActionSet::selectAll, "select-all"},
    {&ActionSet::remove, "delete"},
    {&ActionSet::preferences, "preferences"},
    {&ActionSet::refresh, "refresh"},
    {&ActionSet::stop, "stop"},
    {&ActionSet::filter, "filter"},
    {&ActionSet::showTransfers, "transfers"},
    {&ActionSet::back, "back"},
    {&ActionSet::forward, "forward"},
    {&ActionSet::up, "up"},
    {&ActionSet::editPath, "edit"},
    {&ActionSet::newFolder, "new-folder"},
    {&ActionSet::uploadFiles, "upload"},
    {&ActionSet::uploadFolder, "upload-folder"},
    {&ActionSet::download, "download"},
    {&ActionSet::downloadTo, "download-to"},
    {&ActionSet::properties, "properties"},
    {&ActionSet::permissions, "permissions"},
    {&ActionSet::objectHeaders, "edit"},
    {&ActionSet::bucketProperties, "bucket-properties"},
    {&ActionSet::bucketSettings, "bucket-settings"},
    {&ActionSet::compareSettings, "compare"},
    {&ActionSet::exportSettings, "export"},
    {&ActionSet::deleteBucket, "delete-bucket"},
    {&ActionSet::pauseAll, "pause"},
    {&ActionSet::resumeAll, "resume"},
    {&ActionSet::cancelAll, "cancel"},
    {&ActionSet::retryFailed, "retry"},
    {&ActionSet::tryNow, "refresh"},
    {&ActionSet::clearEnded, "clear"},
    {&ActionSet::exportFailures, "document"},
    {&ActionSet::pauseTransfers, "pause"},
    {&ActionSet::resumeTransfers, "resume"},
    {&ActionSet::retryTransfers, "retry"},
    {&ActionSet::startFirst, "up"},
    {&ActionSet::startLast, "chevron-down"},
    {&ActionSet::openTransferFolder, "folder"},
    {&ActionSet::showInBucket, "bucket"},
    {&ActionSet::copyError, "copy-path"},
    {&ActionSet::copyRequestId, "copy-path"},
    {&ActionSet::removeTransfers, "clear"},
    {&ActionSet::cancelTransfers, "cancel"},
    {&ActionSet::pauseGroup, "pause"},
    {&ActionSet::resumeGroup, "resume"},
    {&ActionSet::retryGroup, "retry"},
    {&ActionSet::reportGroup, "properties"},
    {&ActionSet::clearGroup, "clear"},
    {&ActionSet::cancelGroup, "cancel"},
    {&ActionSet::about, "info"},
};

}   // namespace

ActionSet::ActionSet(QObject *parent)
    : QObject(parent)
    , signIn(named(this, "signIn"))
    , accounts(named(this, "accounts"))
    , createBucket(named(this, "createBucket"))
    , quit(named(this, "quit"))
    , copyPath(named(this, "copyPath"))
    , paste(named(this, "paste"))
    , selectAll(named(this, "selectAll"))
    , remove(named(this, "remove"))
    , preferences(named(this, "preferences"))
    , refresh(named(this, "refresh"))
    , stop(named(this, "stop"))
    , filter(named(this, "filter"))
    , showTransfers(named(this, "showTransfers"))
    , back(named(this, "back"))
    , forward(named(this, "forward"))
    , up(named(this, "up"))
    , editPath(named(this, "editPath"))
    , newFolder(named(this, "newFolder"))
    , uploadFiles(named(this, "uploadFiles"))
    , uploadFolder(named(this, "uploadFolder"))
    , uploadWithOptions(named(this, "uploadWithOptions"))
    , download(named(this, "download"))
    , downloadTo(named(this, "downloadTo"))
    , downloadWithOptions(named(this, "downloadWithOptions"))
    , properties(named(this, "properties"))
    , permissions(named(this, "permissions"))
    , objectHeaders(named(this, "objectHeaders"))
    , bucketProperties(named(this, "bucketProperties"))
    , bucketSettings(named(this, "bucketSettings"))
    , compareSettings(named(this, "compareSettings"))
    , exportSettings(named(this, "exportSettings"))
    , deleteBucket(named(this, "deleteBucket"))
    , pauseAll(named(this, "pauseAll"))
    , resumeAll(named(this, "resumeAll"))
    , cancelAll(named(this, "cancelAll"))
    , retryFailed(named(this, "retryFailed"))
    , tryNow(named(this, "tryNow"))
    , clearEnded(named(this, "clearEnded"))
    , exportFailures(named(this, "exportFailures"))
    , pauseTransfers(named(this, "pauseTransfers"))
    , resumeTransfers(named(this, "resumeTransfers"))
    , retryTransfers(named(this, "retryTransfers"))
    , startFirst(named(this, "startFirst"))
    , startLast(named(this, "startLast"))
    , openTransferFolder(named(this, "openTransferFolder"))
    , showInBucket(named(this, "showInBucket"))
    , copyError(named(this, "copyError"))
    , copyRequestId(named(this, "copyRequestId"))
    , removeTransfers(named(this, "removeTransfers"))
    , cancelTransfers(named(this, "cancelTransfers"))
    , pauseGroup(named(this, "pauseGroup"))
    , resumeGroup(named(this, "resumeGroup"))
    , retryGroup(named(this, "retryGroup"))
    , reportGroup(named(this, "reportGroup"))
    , clearGroup(named(this, "clearGroup"))
    , cancelGroup(named(this, "cancelGroup"))
    , about(named(this, "about"))
    , aboutQt(named(this, "aboutQt"))
    , m_languageMenu(new QMenu)
    , m_whenDoneMenu(new QMenu)
{
    showTransfers->setCheckable(true);
    quit->setMenuRole(QAction::QuitRole);
    preferences->setMenuRole(QAction::PreferencesRole);
    about->setMenuRole(QAction::AboutRole);
    aboutQt->setMenuRole(QAction::AboutQtRole);
    m_languageMenu->setIcon(Theme::icon(QStringLiteral("language")));
    m_whenDoneMenu->setIcon(Theme::icon(QStringLiteral("waiting")));
    for (const QMenu *menu : {m_languageMenu, m_whenDoneMenu})
        menu->menuAction()->setMenuRole(QAction::NoRole);
    setIcons();
    uploadWithOptions->setIcon(uploadFiles->icon());
    downloadWithOptions->setIcon(download->icon());
    setShortcuts();
    retranslate();
}

ActionSet::~ActionSet()
{
    delete m_languageMenu;   // a widget cannot be a child of a plain QObject
    delete m_whenDoneMenu;
}

void ActionSet::setIcons()
{
    for (const auto &[action, name] : icons)
        (this->*action)->setIcon(Theme::icon(QString::fromLatin1(name)));
}

void ActionSet::setShortcuts()
{
    assignKeys({
        {signIn, QKeySequence::New, {Qt::CTRL | Qt::Key_N}},
        {quit, QKeySequence::Quit, {Qt::CTRL | Qt::Key_Q}},
        {copyPath, QKeySequence::Copy},
        {paste, QKeySequence::Paste},
        {selectAll, QKeySequence::SelectAll},
        {remove, QKeySequence::Delete, {deleteKey()}},
        {preferences, QKeySequence::Preferences, {Qt::CTRL | Qt::Key_Comma}},
        {refresh, QKeySequence::Refresh, {QKeySequence(Qt::Key_F5), Qt::CTRL | Qt::Key_R}},
        {stop, QKeySequence::Cancel, {QKeySequence(Qt::Key_Escape)}},
        {filter, QKeySequence::Find, {Qt::CTRL | Qt::Key_F}},
        {showTransfers, QKeySequence::UnknownKey, {Qt::CTRL | Qt::Key_J}},
        {back, QKeySequence::Back, {Qt::ALT | Qt::Key_Left, QKeySequence(Qt::Key_Back)}},
        {forward, QKeySequence::Forward, {Qt::ALT | Qt::Key_Right, QKeySequence(Qt::Key_Forward)}},
        {up, QKeySequence::UnknownKey, {Qt::ALT | Qt::Key_Up}, {QKeySequence(Qt::Key_Backspace)}},
        {editPath, QKeySequence::UnknownKey, {Qt::CTRL | Qt::Key_L}},
        {newFolder, QKeySequence::UnknownKey, {Qt::CTRL | Qt::SHIFT | Qt::Key_N}},
        {uploadFiles, QKeySequence::UnknownKey, {Qt::CTRL | Qt::Key_U}},
        {uploadFolder, QKeySequence::UnknownKey, {Qt::CTRL | Qt::SHIFT | Qt::Key_U}},
        {download, QKeySequence::UnknownKey, {Qt::CTRL | Qt::Key_D}},
        {downloadTo, QKeySequence::UnknownKey, {Qt::CTRL | Qt::SHIFT | Qt::Key_D}},
        {properties, QKeySequence::UnknownKey, {Qt::ALT | Qt::Key_Return, Qt::ALT | Qt::Key_Enter}},
    });
    copyError->setShortcuts(copyPath->shortcuts());
    removeTransfers->setShortcuts(remove->shortcuts());
    for (QAction *action : {copyError, removeTransfers})   // with the focus in the list of transfers
        action->setShortcutContext(Qt::WidgetShortcut);
}

void ActionSet::setUnavailable(QAction *action, const QString &reason)
{
    action->setProperty(reasonProperty, reason);
    action->setEnabled(false);
    updateToolTip(action);
}

void ActionSet::setAvailable(QAction *action)
{
    action->setProperty(reasonProperty, QVariant());
    action->setEnabled(true);
    updateToolTip(action);
}

void ActionSet::setReason(QAction *action, const QString &reason)
{
    const bool isKnown = action->property(reasonProperty).toString() == reason;
    if (isKnown && action->isEnabled() == reason.isEmpty())
        return;   // asked at every change of a selection
    if (reason.isEmpty())
        setAvailable(action);
    else
        setUnavailable(action, reason);
}

void ActionSet::setTexts(QAction *action, const QString &text, const QString &statusTip)
{
    action->setText(text);
    action->setProperty(statusTipProperty, statusTip);
    updateToolTip(action);
}

void ActionSet::updateToolTip(QAction *action)
{
    QString title = action->text();
    title.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
    if (const int bracket = int(title.lastIndexOf(QStringLiteral("("))); bracket > 0 && title.endsWith(QLatin1Char(')')))
        title.truncate(bracket);   // the mnemonic that CJK texts carry behind: 更新(R)
    const QString reason = action->property(reasonProperty).toString();
    const QString statusTip = action->property(statusTipProperty).toString();
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString heading = keys.isEmpty() ? title : QString(title + QStringLiteral(" (") + keys + QLatin1Char(')'));
    action->setToolTip(heading + QLatin1Char('\n') + (reason.isEmpty() ? statusTip : reason));
    action->setStatusTip(reason.isEmpty() ? statusTip : reason);
}

void ActionSet::retranslate()
{
    retranslateFile();
    retranslateEdit();
    retranslateView();
    retranslateBucket();
    retranslateTransfers();
    retranslateSelectedTransfers();
    retranslateGroup();
}
