// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class AccountTreeView;
class ActionSet;
class BrowseView;
class BucketTreeModel;
class FolderStatus;
class ObjectListModel;
class QMenu;
class QSplitter;
class QToolButton;

/// The window: menus, tool bar, the tree of accounts beside the folder, the transfers below, a status bar. Puts the parts
/// together and remembers their sizes; what they mean is connected by app.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(BucketTreeModel *bucketTree, ObjectListModel *objectList, QWidget *parent = nullptr);
    ~MainWindow() override;

    ActionSet *actionSet() const { return m_actions; }
    AccountTreeView *accountTree() const { return m_accountTree; }
    BrowseView *browseView() const { return m_browseView; }

    /// Takes over \a panel and shows it below; ActionSet::showTransfers hides and shows it.
    void setTransferPanel(QWidget *panel);
    /// Right end of the status bar. Without a region both are hidden.
    void setConnection(const QString &region, bool isEncrypted);

    /// Tells \a text in the status bar for a while: what was done, or why it was not.
    void say(const QString &text);

    /// Closes without asking anybody.
    void closeNow();

Q_SIGNALS:
    /// The person wants to close the window. With nobody connected it closes; else the answer is closeNow(), or nothing.
    void closeRequested();
    /// After all texts of the window were set in a new language.
    void languageChanged();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildToolBar();
    void buildMenus();
    void buildTransfersMenu(QMenu *menu);
    void buildBody();
    QToolButton *addToolButton(QAction *action, Qt::ToolButtonStyle style);
    void restoreLayout();
    void saveLayout() const;
    void retranslate();

    ActionSet *m_actions;
    AccountTreeView *m_accountTree;
    BrowseView *m_browseView;
    FolderStatus *m_status;
    QToolBar *m_toolBar;
    QToolButton *m_moreButton;
    QSplitter *m_horizontalSplitter;
    QSplitter *m_verticalSplitter;
    QMenu *m_fileMenu;
    QMenu *m_editMenu;
    QMenu *m_viewMenu;
    QMenu *m_goMenu;
    QMenu *m_bucketMenu;
    QMenu *m_transfersMenu;
    QMenu *m_selectedMenu;   ///< the selected transfers
    QMenu *m_groupMenu;      ///< the chosen group of them
    QMenu *m_helpMenu;
    bool m_closesNow = false;
};
