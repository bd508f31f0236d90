// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/options/uploadsources.h"

#include "base/plaintooltip.h"
#include "theme/spacing.h"
#include "theme/theme.h"

#include <QDir>
#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

UploadSources::UploadSources(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_addFiles(new QPushButton(Theme::icon(QStringLiteral("add")), {}, this))
    , m_addFolder(new QPushButton(Theme::icon(QStringLiteral("folder")), {}, this))
    , m_remove(new QPushButton(Theme::icon(QStringLiteral("clear")), {}, this))
{
    constexpr int lines = 4;
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(lines * Theme::rowHeight(m_list) + 2 * m_list->frameWidth());
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::gap(this));
    grid->addWidget(m_list, 0, 0, 4, 1);
    int row = 0;
    for (QPushButton *button : {m_addFiles, m_addFolder, m_remove}) {
        button->setAutoDefault(false);
        grid->addWidget(button, row++, 1);
    }
    grid->setRowStretch(row, 1);
    grid->setColumnStretch(0, 1);
    setFocusProxy(m_addFiles);
    connect(m_addFiles, &QPushButton::clicked, this, &UploadSources::filesWanted);
    connect(m_addFolder, &QPushButton::clicked, this, &UploadSources::folderWanted);
    connect(m_remove, &QPushButton::clicked, this, &UploadSources::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &UploadSources::update);
    auto *key = new QShortcut(QKeySequence(Qt::Key_Delete), m_list);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &UploadSources::removeSelected);
    retranslate();
    update();
}

QStringList UploadSources::paths() const
{
    QStringList paths;
    for (int row = 0; row < m_list->count(); ++row)
        paths.append(m_list->item(row)->data(Qt::UserRole).toString());
    return paths;
}

void UploadSources::add(const QStringList &paths)
{
    QStringList known = this->paths();
    for (const QString &path : paths) {
        if (known.contains(path))
            continue;
        known.append(path);
        auto *item = new QListWidgetItem(QDir::toNativeSeparators(path), m_list);
        item->setData(Qt::UserRole, path);
        item->setToolTip(plainToolTip(item->text()));
    }
    Q_EMIT edited();
}

void UploadSources::removeSelected()
{
    qDeleteAll(m_list->selectedItems());
    update();
    Q_EMIT edited();
}

void UploadSources::update()
{
    const bool hasSelection = !m_list->selectedItems().isEmpty();
    m_remove->setEnabled(hasSelection);
    m_remove->setToolTip(hasSelection ? tr("Takes what is selected out of the list; nothing is deleted.")
                                      : tr("Nothing is selected."));
}

void UploadSources::retranslate()
{
    m_list->setAccessibleName(tr("Files and folders to upload"));
    m_addFiles->setText(tr("Add &Files…"));
    m_addFolder->setText(tr("Add F&older…"));
    m_remove->setText(tr("Re&move"));
    update();
}
