// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/folderstatus.h"

#include "base/figures.h"
#include "browse/browseview.h"
#include "browse/objectlistmodel.h"
#include "mainwindow/actionset.h"
#include "theme/spacing.h"
#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <chrono>

using namespace std::chrono_literals;

FolderStatus::FolderStatus(ActionSet *actions, BrowseView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_summary(new QLabel(this))
    , m_place(new QWidget(this))
    , m_completeness(new QLabel(m_place))
    , m_stopButton(new QToolButton(m_place))
    , m_region(new QLabel(m_place))
    , m_lock(new QLabel(m_place))
{
    m_stopButton->setDefaultAction(actions->stop);
    m_stopButton->setAutoRaise(true);
    m_stopButton->hide();
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setMinimumWidth(Theme::textWidth(this, 10));
    m_region->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    const int gap = Theme::gap(this);
    layout->setContentsMargins(gap, 0, gap, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_summary, 1);
    auto *placeLayout = new QHBoxLayout(m_place);
    placeLayout->setContentsMargins(gap, 0, gap, 0);
    placeLayout->setSpacing(gap);
    placeLayout->addWidget(m_completeness);
    placeLayout->addWidget(m_stopButton);
    placeLayout->addSpacing(2 * gap);
    placeLayout->addWidget(m_region);
    placeLayout->addWidget(m_lock);
    connect(view, &BrowseView::selectionChanged, this, &FolderStatus::scheduleUpdate);
    connect(view->objectList(), &ObjectListModel::summaryChanged, this, &FolderStatus::scheduleUpdate);
    connect(view->objectList(), &ObjectListModel::stateChanged, this, &FolderStatus::scheduleUpdate);
    m_timer.setSingleShot(true);
    m_timer.setInterval(50ms);
    connect(&m_timer, &QTimer::timeout, this, &FolderStatus::showSummary);
    showConnection();
    showSummary();
}

void FolderStatus::setConnection(const QString &region, bool isEncrypted)
{
    m_regionId = region;
    m_isEncrypted = isEncrypted;
    showConnection();
}

void FolderStatus::showConnection()
{
    m_region->setText(m_regionId);
    m_region->setVisible(!m_regionId.isEmpty());
    m_lock->setVisible(!m_regionId.isEmpty());
    const int side = Theme::smallIcon(this);
    const QString icon = m_isEncrypted ? QStringLiteral("lock") : QStringLiteral("lock-open");
    m_lock->setPixmap(Theme::icon(icon).pixmap(QSize(side, side), devicePixelRatioF()));
    m_lock->setToolTip(m_isEncrypted ? tr("The connection is encrypted (HTTPS).")
                                     : tr("The connection is not encrypted (HTTP)."));
    m_lock->setAccessibleName(m_lock->toolTip());
}

void FolderStatus::scheduleUpdate()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void FolderStatus::showSummary()
{
    const auto state = m_view->objectList()->state();
    m_summary->setText(summaryText());
    m_summary->setToolTip(m_summary->text());
    m_completeness->setText(completenessText());
    m_stopButton->setVisible(state == ObjectListModel::State::Listing);
}

QString FolderStatus::summaryText() const
{
    if (m_view->location().isBucketList())
        return {};
    const ObjectListSummary all = m_view->objectList()->summary();
    const qint64 total = all.folderCount + all.objectCount;
    const ObjectListView::SelectionTotals selected = m_view->listView()->selectionTotals();
    if (selected.count == 0 && all.shownCount < total)
        return tr("%1 of %Ln item(s) shown", nullptr, int(total)).arg(Figures::count(all.shownCount));
    // Of folders nobody knows the size: none is said, rather than 0 bytes.
    if (selected.count == 0 && all.objectCount == 0)
        return tr("%Ln item(s)", nullptr, int(total));
    if (selected.count == 0)
        return tr("%Ln item(s) · %1", nullptr, int(total)).arg(Figures::size(all.sizeBytes));
    if (selected.sizeBytes == 0)
        return tr("%1 of %Ln item(s) selected", nullptr, int(total)).arg(Figures::count(selected.count));
    return tr("%1 of %Ln item(s) selected · %2", nullptr, int(total))
        .arg(Figures::count(selected.count), Figures::size(selected.sizeBytes));
}

QString FolderStatus::completenessText() const
{
    if (m_view->location().isBucketList())
        return {};
    const ObjectListSummary all = m_view->objectList()->summary();
    switch (m_view->objectList()->state()) {
    case ObjectListModel::State::Idle:
        return {};
    case ObjectListModel::State::Complete:
        return tr("listed completely");
    case ObjectListModel::State::Listing:
        return tr("%Ln item(s) so far…", nullptr, int(all.folderCount + all.objectCount));
    case ObjectListModel::State::Stopped:
        return all.isWhole ? tr("refresh stopped: shown as listed before") : tr("stopped: not all of the folder is shown");
    case ObjectListModel::State::Failed:
        return all.isWhole ? tr("refresh failed: shown as listed before") : tr("failed: not all of the folder is shown");
    }
    return {};
}

void FolderStatus::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showSummary();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showConnection();
}
