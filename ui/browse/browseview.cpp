// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/browseview.h"

#include "browse/awaitedposition.h"
#include "browse/objectdrag.h"
#include "browse/objectlistmodel.h"
#include "browse/pathsegments.h"
#include "mainwindow/actionset.h"
#include "theme/theme.h"
#include "widgets/breadcrumb.h"
#include "widgets/busybar.h"
#include "widgets/filteredit.h"
#include "widgets/inlinemessage.h"
#include "widgets/typetofilter.h"

#include <QDropEvent>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

BrowseView::BrowseView(ActionSet *actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_breadcrumb(new Breadcrumb(this))
    , m_filterEdit(new FilterEdit(this))
    , m_message(new InlineMessage(this))
    , m_busyBar(new BusyBar(this))
    , m_list(new ObjectListView(this))
    , m_emptyPage(new EmptyPage(actions, this))
    , m_pages(new QStackedLayout)
{
    m_breadcrumb->hide();   // until the tool bar takes them
    m_filterEdit->hide();
    m_message->hide();
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_emptyPage);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_busyBar);
    layout->addLayout(m_pages, 1);
    setAcceptDrops(true);   // for the empty page; the list takes its own
    connect(m_message, &InlineMessage::retryRequested, this, &BrowseView::retryRequested);
    connect(m_emptyPage, &EmptyPage::retryRequested, this, &BrowseView::retryRequested);
    connect(m_emptyPage, &EmptyPage::clearFilterRequested, m_filterEdit, &QLineEdit::clear);
    connect(m_emptyPage, &EmptyPage::unlockRequested, this, [this] { Q_EMIT unlockRequested(m_location.accountId); });
    connectList();
    connectToolBarParts();
    retranslate();
}

BrowseView::~BrowseView() = default;

void BrowseView::setObjectList(ObjectListModel *model)
{
    m_model = model;
    m_list->setObjectList(model);
    m_position = new AwaitedPosition(m_list, model, this);
    connect(model, &ObjectListModel::stateChanged, this, &BrowseView::followModel);
    connect(model, &ObjectListModel::arranged, this, &BrowseView::updatePage);
    connect(model, &QAbstractItemModel::rowsInserted, this, &BrowseView::updatePage);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &BrowseView::updatePage);
    connect(model, &QAbstractItemModel::modelReset, this, &BrowseView::updatePage);
    connect(m_filterEdit, &QLineEdit::textChanged, model, &ObjectListModel::setNameFilter);
    followModel();
}

void BrowseView::connectList()
{
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &BrowseView::showContextMenu);
    m_emptyPage->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_emptyPage, &QWidget::customContextMenuRequested, this, &BrowseView::showContextMenu);
    connect(m_list, &ObjectListView::selectedItemsChanged, this, &BrowseView::selectionChanged);
    connect(m_list, &ObjectListView::textTyped, m_filterEdit, &FilterEdit::take);
    new TypeToFilter(m_list, m_filterEdit);
    connect(m_list, &ObjectListView::itemActivated, this, [this](const BrowseItem &item) {
        if (item.isFolder)
            Q_EMIT folderActivated(Location{m_location.accountId, m_location.bucket, item.key});
        else
            Q_EMIT objectActivated(item);
    });
    connect(m_list, &ObjectListView::filesDropped, this, [this](const QStringList &paths, const QByteArray &folderKey) {
        Location target = m_location;
        if (!folderKey.isEmpty())
            target.prefix = folderKey;
        Q_EMIT filesDropped(paths, target);
    });
}

void BrowseView::connectToolBarParts()
{
    connect(m_breadcrumb, &Breadcrumb::pathEntered, this, &BrowseView::pathEntered);
    connect(m_breadcrumb, &Breadcrumb::editingEnded, this, &BrowseView::takeFocus);
    connect(m_breadcrumb, &Breadcrumb::segmentActivated, this, [this](int segment) {
        const QList<PathSegment> segments = pathSegments(m_location);
        Q_EMIT folderActivated(segment == 0 ? Location{m_location.accountId, {}, {}} : segments.at(segment - 1).location);
    });
    connect(m_filterEdit, &FilterEdit::leaveRequested, this, [this] {
        takeFocus();
        if (m_list->hasSelection() || !m_model || m_model->rowCount() == 0)
            return;
        m_position->forget();
        m_list->setCurrentIndex(m_model->index(0, 0));
    });
}

void BrowseView::showLocation(const Location &location, const QString &accountName)
{
    m_location = location;
    m_accountName = accountName;
    m_hasAccount = location.isValid();
    if (m_position)
        m_position->forget();
    clearError();
    m_filterEdit->clear();
    m_filterEdit->setEnabled(!location.isBucketList());
    m_access = EmptyPage::Access::Open;
    m_list->setDropAllowed(!location.isBucketList());
    showPath();
    updatePage();
}

void BrowseView::setAccountName(const QString &accountName)
{
    m_accountName = accountName;
    showPath();
}

void BrowseView::setAccess(EmptyPage::Access access)
{
    m_access = access;
    const bool isFolder = !m_location.isBucketList() && m_access == EmptyPage::Access::Open;
    m_list->setDropAllowed(isFolder);
    m_filterEdit->setEnabled(isFolder);
    updatePage();
}

void BrowseView::showBuckets(const EmptyPage::Buckets &buckets)
{
    m_buckets = buckets;
    updatePage();
    updateBusyBar();
}

void BrowseView::setSearching(bool isSearching)
{
    m_isSearching = isSearching;
    if (isSearching)
        clearError();
    updateBusyBar();
}

void BrowseView::showNoAccount()
{
    showLocation({}, {});
}

void BrowseView::showPath()
{
    QList<Breadcrumb::Segment> segments;
    if (m_hasAccount)
        segments << Breadcrumb::Segment{m_accountName, tr("All buckets of this account"), Theme::icon(QStringLiteral("account"))};
    const QList<PathSegment> steps = pathSegments(m_location);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QIcon icon = i == 0 ? Theme::icon(QStringLiteral("bucket")) : QIcon();
        segments << Breadcrumb::Segment{steps[i].text, steps[i].location.path(), icon};
    }
    m_breadcrumb->setSegments(segments);
    m_breadcrumb->setPath(m_location.path());
}

void BrowseView::showError(const CosError &error)
{
    const bool isMistake = error.kind == ErrorKind::Invalid;   // of the person's, say in a path: the same again is of no use
    m_message->showError(userMessage(error), technicalDetails(error),
                         isMistake ? InlineMessage::Retry::No : InlineMessage::Retry::Offered);
}

void BrowseView::clearError()
{
    m_message->hide();
}

void BrowseView::restorePosition(const QByteArray &currentKey, const QByteArray &scrollAnchorKey)
{
    if (m_position)
        m_position->await(currentKey, scrollAnchorKey);
}

void BrowseView::setMimeDataFactory(ObjectListView::MimeDataFactory factory)
{
    m_list->setMimeDataFactory(std::move(factory));
}

void BrowseView::takeFocus()
{
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void BrowseView::editPath()
{
    m_breadcrumb->edit();
}

void BrowseView::editFilter()
{
    m_filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_filterEdit->selectAll();
}

void BrowseView::selectAll()
{
    m_list->setFocus(Qt::OtherFocusReason);
    if (m_position)
        m_position->forget();
    m_list->clearSelection();   // else Qt compares each piece of it with everything: minutes for thousands of pieces
    m_list->selectAll();
}

void BrowseView::followModel()
{
    const ObjectListModel::State state = m_model->state();
    updateBusyBar();
    if (state == ObjectListModel::State::Failed)
        showError(m_model->error());
    else if (state == ObjectListModel::State::Listing)
        clearError();
    updatePage();
}

void BrowseView::updateBusyBar()
{
    const bool isListing = m_model && m_model->state() == ObjectListModel::State::Listing;
    const bool awaitsBuckets =
        m_hasAccount && m_location.isBucketList() && m_buckets.state == BucketTreeModel::AccountState::Loading;
    m_busyBar->setBusy(isListing || awaitsBuckets || m_isSearching);
}

/// The focus stays in here when it was, since a page that is hidden would hand it to anybody.
void BrowseView::showPage(QWidget *page)
{
    QWidget *before = m_pages->currentWidget();
    const QWidget *focus = window()->focusWidget();   // also while the window is not the active one
    const bool hadFocus = before == focus || before->isAncestorOf(focus);
    setFocusProxy(page);
    if (before == page)
        return;
    m_pages->setCurrentWidget(page);
    if (hadFocus)
        takeFocus();
}

void BrowseView::updatePage()
{
    if (m_hasAccount && !m_location.isBucketList() && m_model && m_model->rowCount() > 0) {
        showPage(m_list);
        return;
    }
    showEmptyState();
    // An empty list that is still arriving, or that failed, says nothing about the folder: the bar and the message do.
    const bool isKnown = m_access != EmptyPage::Access::Open || !m_model || m_location.isBucketList() ||
                         m_model->state() == ObjectListModel::State::Complete || !m_filterEdit->text().isEmpty();
    showPage(isKnown ? static_cast<QWidget *>(m_emptyPage) : m_list);
}

void BrowseView::showEmptyState()
{
    if (!m_hasAccount)
        m_emptyPage->showWelcome();
    else if (m_location.isBucketList())
        m_emptyPage->showBuckets(m_buckets);
    else if (m_access != EmptyPage::Access::Open)
        m_emptyPage->showClosed(m_access);
    else if (!m_filterEdit->text().isEmpty())
        m_emptyPage->showNoMatch(m_filterEdit->text());
    else
        m_emptyPage->showEmptyFolder();
}

void BrowseView::showContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_list->hasSelection())
        menu->addActions({m_actions->download, m_actions->downloadTo, m_actions->downloadWithOptions, m_actions->copyPath,
                          m_actions->properties, m_actions->permissions, m_actions->objectHeaders});
    else
        menu->addActions({m_actions->newFolder, m_actions->uploadFiles, m_actions->uploadFolder, m_actions->uploadWithOptions,
                          m_actions->paste});
    menu->addSeparator();
    if (m_list->hasSelection())
        menu->addAction(m_actions->remove);
    else
        menu->addActions({m_actions->refresh, m_actions->selectAll, m_actions->copyPath, m_actions->bucketProperties,
                          m_actions->bucketSettings});
    const QWidget *source = m_pages->currentWidget() == m_list ? m_list->viewport() : m_pages->currentWidget();
    menu->popup(source->mapToGlobal(position));
}

void BrowseView::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isOnEmptyFolder =
        m_pages->currentWidget() == m_emptyPage && !m_location.isBucketList() && m_access == EmptyPage::Access::Open;
    if (!isOnEmptyFolder || event->source() || localPaths(event->mimeData()).isEmpty())
        return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_emptyPage->setHighlighted(true);
}

void BrowseView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_emptyPage->setHighlighted(false);
}

void BrowseView::dropEvent(QDropEvent *event)
{
    m_emptyPage->setHighlighted(false);
    const QStringList paths = localPaths(event->mimeData());
    if (event->source() || paths.isEmpty())
        return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesDropped(paths, m_location);
}

void BrowseView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BrowseView::retranslate()
{
    m_list->setAccessibleName(tr("Folders and objects"));
    //: placeholder of the line that narrows a list by name
    m_filterEdit->setTexts(tr("Filter by name"), tr("Shows only the names that contain this text"));
    m_emptyPage->retranslate();
    showPath();
    updatePage();
    if (m_message->isVisibleTo(this) && m_model && m_model->state() == ObjectListModel::State::Failed)
        showError(m_model->error());
}
