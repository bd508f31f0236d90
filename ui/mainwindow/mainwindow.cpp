// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/mainwindow.h"

#include "browse/accounttreeview.h"
#include "browse/browseview.h"
#include "browse/buckettreemodel.h"
#include "mainwindow/actionset.h"
#include "mainwindow/folderstatus.h"
#include "preferences/options.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/breadcrumb.h"
#include "widgets/filteredit.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMetaMethod>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

namespace {

/// \a menu with \a actions in it; null is a line between them.
QMenu *filled(QMenu *menu, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    return menu;
}

}   // namespace

MainWindow::MainWindow(BucketTreeModel *bucketTree, ObjectListModel *objectList, QWidget *parent)
    : QMainWindow(parent)
    , m_actions(new ActionSet(this))
    , m_accountTree(new AccountTreeView(m_actions))
    , m_browseView(new BrowseView(m_actions))
{
    m_accountTree->setBucketTree(bucketTree);
    const auto showTree = [this, bucketTree] { m_accountTree->setVisible(bucketTree->rowCount() > 0); };
    connect(bucketTree, &QAbstractItemModel::rowsInserted, m_accountTree, showTree);
    connect(bucketTree, &QAbstractItemModel::rowsRemoved, m_accountTree, showTree);
    m_browseView->setObjectList(objectList);
    setWindowIcon(Theme::applicationIcon());
    buildBody();
    buildToolBar();
    buildMenus();
    showTree();   // without an account the whole window welcomes
    m_status = new FolderStatus(m_actions, m_browseView);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_status->permanentPart());
    connect(m_actions->editPath, &QAction::triggered, m_browseView, &BrowseView::editPath);
    connect(m_actions->filter, &QAction::triggered, m_browseView, &BrowseView::editFilter);
    connect(m_actions->selectAll, &QAction::triggered, m_browseView, &BrowseView::selectAll);
    retranslate();
    restoreLayout();
    m_browseView->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildBody()
{
    m_horizontalSplitter = new QSplitter(Qt::Horizontal);
    m_horizontalSplitter->setObjectName(QStringLiteral("treeAndFolder"));
    m_horizontalSplitter->setChildrenCollapsible(false);
    m_horizontalSplitter->addWidget(m_accountTree);
    m_horizontalSplitter->addWidget(m_browseView);
    m_horizontalSplitter->setStretchFactor(1, 1);
    m_accountTree->setMinimumWidth(Theme::textWidth(this, 16));
    m_browseView->setMinimumWidth(Theme::textWidth(this, 30));
    m_verticalSplitter = new QSplitter(Qt::Vertical);
    m_verticalSplitter->setObjectName(QStringLiteral("folderAndTransfers"));
    m_verticalSplitter->setChildrenCollapsible(false);
    m_verticalSplitter->addWidget(m_horizontalSplitter);
    m_verticalSplitter->setStretchFactor(0, 1);
    setCentralWidget(m_verticalSplitter);
}

QToolButton *MainWindow::addToolButton(QAction *action, Qt::ToolButtonStyle style)
{
    m_toolBar->addAction(action);
    auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(action));
    button->setToolButtonStyle(style);
    return button;
}

void MainWindow::buildToolBar()
{
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    for (QAction *action : {m_actions->back, m_actions->forward, m_actions->up, m_actions->refresh})
        addToolButton(action, Qt::ToolButtonIconOnly);
    m_toolBar->addWidget(m_browseView->breadcrumb())->setVisible(true);
    m_toolBar->addWidget(m_browseView->filterEdit())->setVisible(true);
    addToolButton(m_actions->uploadFiles, Qt::ToolButtonTextBesideIcon);
    addToolButton(m_actions->download, Qt::ToolButtonTextBesideIcon);
    m_moreButton = new QToolButton(m_toolBar);
    m_moreButton->setObjectName(QStringLiteral("moreButton"));
    m_moreButton->setIcon(Theme::icon(QStringLiteral("more")));
    m_moreButton->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_moreButton);
    menu->addActions({m_actions->newFolder, m_actions->uploadFolder, m_actions->uploadWithOptions, m_actions->downloadTo,
                      m_actions->downloadWithOptions, m_actions->copyPath, m_actions->properties, m_actions->permissions,
                      m_actions->objectHeaders});
    menu->addSeparator();
    menu->addAction(m_actions->remove);
    m_moreButton->setMenu(menu);
    m_toolBar->addWidget(m_moreButton);
}

void MainWindow::buildMenus()
{
    const ActionSet &a = *m_actions;
    const auto newMenu = [this] { return menuBar()->addMenu(QString()); };
    m_fileMenu = filled(newMenu(), {a.signIn, a.accounts, nullptr, a.createBucket, nullptr, a.quit});
    m_editMenu = filled(newMenu(), {a.copyPath, a.paste, nullptr, a.selectAll, nullptr, a.preferences, nullptr, a.remove});
    m_viewMenu =
        filled(newMenu(), {a.refresh, a.stop, nullptr, a.filter, a.showTransfers, nullptr, a.languageMenu()->menuAction()});
    m_goMenu = filled(newMenu(), {a.back, a.forward, a.up, nullptr, a.editPath});
    m_bucketMenu =
        filled(newMenu(), {a.newFolder, a.uploadFiles, a.uploadFolder, a.uploadWithOptions, nullptr, a.download, a.downloadTo,
                           a.downloadWithOptions, nullptr, a.properties, a.permissions, a.objectHeaders, nullptr,
                           a.bucketProperties, a.bucketSettings, a.compareSettings, a.exportSettings, nullptr, a.deleteBucket});
    buildTransfersMenu(newMenu());
    m_helpMenu = filled(newMenu(), {a.about, a.aboutQt});
}

/// All transfers here; those that are selected in the panel, and the group that is chosen there, in menus of their own.
void MainWindow::buildTransfersMenu(QMenu *menu)
{
    const ActionSet &a = *m_actions;
    m_transfersMenu = menu;
    m_selectedMenu = filled(new QMenu(menu), {a.pauseTransfers, a.resumeTransfers, a.retryTransfers, nullptr, a.startFirst,
                                              a.startLast, nullptr, a.openTransferFolder, a.showInBucket, a.copyError,
                                              a.copyRequestId, nullptr, a.removeTransfers, a.cancelTransfers});
    m_groupMenu = filled(new QMenu(menu), {a.pauseGroup, a.resumeGroup, a.retryGroup, nullptr, a.reportGroup, nullptr,
                                           a.clearGroup, a.cancelGroup});
    filled(menu, {m_selectedMenu->menuAction(), m_groupMenu->menuAction(), nullptr, a.pauseAll, a.resumeAll, a.tryNow,
                  a.retryFailed, a.exportFailures, a.clearEnded, nullptr, a.whenDoneMenu()->menuAction(), nullptr, a.cancelAll});
}

void MainWindow::setTransferPanel(QWidget *panel)
{
    m_verticalSplitter->addWidget(panel);
    m_verticalSplitter->setStretchFactor(1, 0);
    connect(m_actions->showTransfers, &QAction::toggled, this, [this, panel](bool isShown) {
        const bool hadFocus = panel->isAncestorOf(focusWidget());
        panel->setVisible(isShown);
        if (hadFocus && !isShown)
            m_browseView->takeFocus();
    });
    connect(m_actions->showTransfers, &QAction::triggered, this, [panel](bool isShown) {
        if (isShown)   // whoever asks for the transfers wants to do something there
            panel->setFocus(Qt::ShortcutFocusReason);
    });
    panel->setVisible(m_actions->showTransfers->isChecked());
    m_verticalSplitter->restoreState(Options::transfersSplit.value());
}

void MainWindow::setConnection(const QString &region, bool isEncrypted)
{
    m_status->setConnection(region, isEncrypted);
}

void MainWindow::say(const QString &text)
{
    constexpr int msecs = 10'000;
    statusBar()->showMessage(text, msecs);
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(Options::windowGeometry.value()))
        resize(QSize(Theme::textWidth(this, 186), Theme::rowHeight(this) * 29).boundedTo(screen()->availableSize()));
    if (!m_horizontalSplitter->restoreState(Options::windowState.value()))
        m_horizontalSplitter->setSizes({Theme::textWidth(this, 42), Theme::textWidth(this, 144)});
}

void MainWindow::saveLayout() const
{
    Options::windowGeometry.setValue(saveGeometry());
    Options::windowState.setValue(m_horizontalSplitter->saveState());
    if (m_actions->showTransfers->isChecked())
        Options::transfersSplit.setValue(m_verticalSplitter->saveState());
    m_browseView->listView()->saveColumns();
}

void MainWindow::closeNow()
{
    m_closesNow = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool isAsked = isSignalConnected(QMetaMethod::fromSignal(&MainWindow::closeRequested));
    if (isAsked && !m_closesNow) {
        Q_EMIT closeRequested();
        event->setAccepted(m_closesNow);   // a close() within this one does nothing
        if (!m_closesNow)
            return;
    }
    saveLayout();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_goMenu->setTitle(tr("&Go"));
    m_bucketMenu->setTitle(tr("&Bucket"));
    m_transfersMenu->setTitle(tr("&Transfers"));
    m_selectedMenu->setTitle(tr("&Selected Transfers"));
    //: What was dropped or chosen together
    m_groupMenu->setTitle(tr("&Group of Transfers"));
    m_helpMenu->setTitle(tr("&Help"));
    m_toolBar->setWindowTitle(tr("Tool Bar"));
    m_moreButton->setToolTip(tr("More that can be done here"));
    m_moreButton->setAccessibleName(tr("More"));
    Q_EMIT languageChanged();
}
