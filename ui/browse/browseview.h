// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"
#include "browse/emptypage.h"
#include "browse/location.h"
#include "browse/objectlistview.h"

#include <QWidget>

class ActionSet;
class AwaitedPosition;
class Breadcrumb;
class BusyBar;
class FilterEdit;
class InlineMessage;
class ObjectListModel;
class QStackedLayout;

/// One folder on the screen: its rows, or why there are none and what to do next, errors inline above. Its breadcrumb and filter
/// live in the window's tool bar. Says what the person wants; opens nothing by itself.
class BrowseView : public QWidget
{
    Q_OBJECT

public:
    explicit BrowseView(ActionSet *actions, QWidget *parent = nullptr);
    ~BrowseView() override;

    void setObjectList(ObjectListModel *model);
    ObjectListModel *objectList() const { return m_model; }
    ObjectListView *listView() const { return m_list; }
    /// For the tool bar, which takes them over.
    Breadcrumb *breadcrumb() const { return m_breadcrumb; }
    FilterEdit *filterEdit() const { return m_filterEdit; }

    /// The place of breadcrumb, drop target and empty state. Clears filter and error. Of a location without a bucket the page
    /// asks to choose one. The rows come from the model.
    void showLocation(const Location &location, const QString &accountName);
    /// The account was renamed; all else stays.
    void setAccountName(const QString &accountName);
    /// Whether the account of the location can be asked; else there is nothing to see, or to drop files on.
    void setAccess(EmptyPage::Access access);
    /// What there is to choose from while no bucket is open.
    void showBuckets(const EmptyPage::Buckets &buckets);
    /// Something is looked for that is no listing, such as the region of a bucket.
    void setSearching(bool isSearching);
    /// Nobody is signed in: the page offers to.
    void showNoAccount();
    const Location &location() const { return m_location; }

    /// An error of this view that does not come from the model's listing, such as a bucket that could not be found.
    void showError(const CosError &error);
    void clearError();

    ItemSelection selection() const { return m_list->selection(); }
    QByteArray currentKey() const { return m_list->currentKey(); }
    QByteArray scrollAnchorKey() const { return m_list->scrollAnchorKey(); }
    /// Applied when the rows of these keys have arrived, unless the person selects or scrolls before.
    void restorePosition(const QByteArray &currentKey, const QByteArray &scrollAnchorKey);

    void setMimeDataFactory(ObjectListView::MimeDataFactory factory);

    /// The keyboard goes to the rows, or to the page that stands in for them.
    void takeFocus();
    void editPath();
    void editFilter();
    void selectAll();
    void retranslate();

Q_SIGNALS:
    /// A folder's row or a segment of the breadcrumb was chosen.
    void folderActivated(const Location &location);
    void objectActivated(const BrowseItem &item);
    /// Text was entered as path; parseCosPath() reads it.
    void pathEntered(const QString &text);
    void selectionChanged();
    /// Retry of the inline error, or of the list of buckets.
    void retryRequested();
    /// The keys of the account shown are missing.
    void unlockRequested(const QUuid &accountId);
    void filesDropped(const QStringList &localPaths, const Location &target);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectList();
    void connectToolBarParts();
    void followModel();
    void updatePage();
    void updateBusyBar();
    void showPage(QWidget *page);
    void showEmptyState();
    void showPath();
    void showContextMenu(const QPoint &viewportPosition);

    ActionSet *m_actions;
    ObjectListModel *m_model = nullptr;
    Breadcrumb *m_breadcrumb;
    EmptyPage::Access m_access = EmptyPage::Access::Open;
    FilterEdit *m_filterEdit;
    InlineMessage *m_message;
    BusyBar *m_busyBar;
    ObjectListView *m_list;
    AwaitedPosition *m_position = nullptr;   ///< with the model
    EmptyPage *m_emptyPage;
    QStackedLayout *m_pages;
    EmptyPage::Buckets m_buckets;
    Location m_location;
    QString m_accountName;
    bool m_hasAccount = false;
    bool m_isSearching = false;
};
