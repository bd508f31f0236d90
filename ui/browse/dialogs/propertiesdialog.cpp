// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/dialogs/propertiesdialog.h"

#include "base/plaintooltip.h"
#include "theme/spacing.h"
#include "widgets/busybar.h"
#include "widgets/notelabel.h"
#include "widgets/valueform.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

PropertiesDialog::PropertiesDialog(QWidget *parent)
    : StandardDialog(parent)
    , m_heading(addHeading())
    , m_form(new ValueForm)
    , m_tabs(new QTabWidget(this))
    , m_headerTable(new QTreeWidget)
    , m_loading(new BusyBar(this))
    , m_error(new NoteLabel(this))
    , m_retry(new QPushButton(this))
    , m_copyAll(addButton(QDialogButtonBox::ActionRole))
    , m_close(addButton(QDialogButtonBox::RejectRole))
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus);
    makeHeaderTable();
    m_tabs->addTab(scroll, QString());
    m_tabs->addTab(m_headerTable, QString());
    m_tabs->setTabVisible(1, false);
    auto *errorRow = new QHBoxLayout;
    errorRow->addWidget(m_error, 1);
    errorRow->addWidget(m_retry, 0, Qt::AlignTop);
    body()->addWidget(m_loading);
    body()->addLayout(errorRow);
    body()->addWidget(m_tabs, 1);
    m_retry->hide();
    m_loading->hide();
    m_close->setDefault(true);
    connect(m_retry, &QPushButton::clicked, this, &PropertiesDialog::reload);
    connect(m_copyAll, &QPushButton::clicked, this, &PropertiesDialog::copyAll);
    setWidthInCharacters(84);
    resize(width(), fontMetrics().height() * 40);
}

void PropertiesDialog::makeHeaderTable()
{
    m_headerTable->setColumnCount(2);
    m_headerTable->setRootIsDecorated(false);
    m_headerTable->setUniformRowHeights(true);
    m_headerTable->setAlternatingRowColors(true);
    m_headerTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_headerTable->setTextElideMode(Qt::ElideMiddle);
    m_headerTable->setFrameShape(QFrame::NoFrame);
    auto *copy = new QAction(m_headerTable);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_headerTable->addAction(copy);
    m_headerTable->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_copyHeaders = copy;
    connect(copy, &QAction::triggered, this, &PropertiesDialog::copyHeaders);
}

void PropertiesDialog::setLoading(bool isLoading)
{
    m_loading->setVisible(isLoading);
    m_loading->setBusy(isLoading);
    if (isLoading) {
        m_error->clear();
        m_retry->hide();
    }
}

void PropertiesDialog::showError(const CosError &error)
{
    setLoading(false);
    m_error->setError(error);
    m_retry->show();
    m_retry->setFocus();
}

void PropertiesDialog::refill()
{
    m_heading->setText(headingText());
    m_form->clear();
    fill();
}

void PropertiesDialog::setHeaders(const Cos::HeaderList &headers)
{
    m_headerTable->clear();
    for (const auto &[name, value] : headers)
        new QTreeWidgetItem(m_headerTable, {QString::fromLatin1(name), QString::fromUtf8(value)});
    for (int row = 0; row < m_headerTable->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_headerTable->topLevelItem(row);
        item->setToolTip(1, plainToolTip(item->text(1)));
    }
    m_headerTable->header()->resizeSections(QHeaderView::ResizeToContents);
    m_tabs->setTabVisible(1, !headers.isEmpty());
}

void PropertiesDialog::retranslate()
{
    setWindowTitle(tr("Properties"));
    m_loading->setAccessibleName(tr("Loading"));
    m_tabs->setTabText(0, tr("General"));
    m_tabs->setTabText(1, tr("Headers"));
    m_headerTable->setAccessibleName(tr("Headers"));
    m_headerTable->setHeaderLabels({tr("Header"), tr("Value")});
    m_copyHeaders->setText(tr("Copy"));
    m_retry->setText(tr("Try Again"));
    m_copyAll->setText(tr("Copy All"));
    m_close->setText(tr("Close"));
    refill();
}

void PropertiesDialog::showEvent(QShowEvent *event)
{
    StandardDialog::showEvent(event);
    if (m_wasShown)
        return;
    m_wasShown = true;
    if (needsLoading())
        reload();
}

void PropertiesDialog::reload()
{
    setLoading(true);
    m_close->setFocus();
    Q_EMIT reloadRequested();
}

void PropertiesDialog::copyAll() const
{
    QString text = m_form->toText();
    for (int row = 0; row < m_headerTable->topLevelItemCount(); ++row)
        text += (row == 0 ? QStringLiteral("\n") : QString()) + headerLine(*m_headerTable->topLevelItem(row));
    QGuiApplication::clipboard()->setText(text);
}

void PropertiesDialog::copyHeaders() const
{
    QString text;
    const QList<QTreeWidgetItem *> items = m_headerTable->selectedItems();
    for (const QTreeWidgetItem *item : items)
        text += headerLine(*item);
    QGuiApplication::clipboard()->setText(text);
}

QString PropertiesDialog::headerLine(const QTreeWidgetItem &item)
{
    return item.text(0) + QStringLiteral(": ") + item.text(1) + u'\n';
}
