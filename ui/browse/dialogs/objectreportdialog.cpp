// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/dialogs/objectreportdialog.h"

#include "base/csvline.h"
#include "base/plaintooltip.h"
#include "browse/visiblename.h"
#include "theme/spacing.h"
#include "widgets/notelabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

enum Column { KeyColumn, MessageColumn, CodeColumn, RequestIdColumn, ColumnCount };

}   // namespace

ObjectReportDialog::ObjectReportDialog(const Cos::BucketRef &bucket, const QList<ObjectFailure> &failures,
                                       const std::optional<CosError> &stopReason, const QString &fileSuffix, QWidget *parent)
    : StandardDialog(parent)
    , m_bucket(bucket)
    , m_failures(failures)
    , m_stopReason(stopReason)
    , m_summary(addHeading())
    , m_stop(new NoteLabel(this))
    , m_table(new QTreeWidget(this))
    , m_copyKeys(new QAction(m_table))
    , m_copy(addButton(QDialogButtonBox::ActionRole))
    , m_export(addButton(QDialogButtonBox::ActionRole))
    , m_retry(addButton(QDialogButtonBox::ActionRole))
    , m_close(addButton(QDialogButtonBox::RejectRole))
{
    m_table->setColumnCount(ColumnCount);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addAction(m_copyKeys);
    m_copyKeys->setShortcut(QKeySequence::Copy);
    m_copyKeys->setShortcutContext(Qt::WidgetShortcut);
    body()->addWidget(m_stop);
    body()->addWidget(m_table, 1);
    m_close->setDefault(true);
    connect(m_copyKeys, &QAction::triggered, this, &ObjectReportDialog::copySelected);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(csv())); });
    connect(m_export, &QPushButton::clicked, this,
            [this, fileSuffix] { Q_EMIT exportRequested(csv(), QString(m_bucket.name + fileSuffix)); });
    connect(m_retry, &QPushButton::clicked, this, &ObjectReportDialog::retry);
    setWidthInCharacters(156);
    resize(width(), fontMetrics().height() * 24);
    resizeColumns();
    m_table->setFocus();
}

QByteArray ObjectReportDialog::csv() const
{
    QByteArray text = QByteArrayLiteral("key,httpStatus,code,message,requestId\r\n");
    for (const ObjectFailure &failure : m_failures) {
        const CosError &error = failure.error;
        const QString message = error.message.isEmpty() ? error.detail : error.message;
        text += csvLine(
            {failure.key, QByteArray::number(error.httpStatus), error.code.toUtf8(), message.toUtf8(), error.requestId.toUtf8()});
    }
    return text;
}

void ObjectReportDialog::retranslate()
{
    const Texts said = texts();
    setWindowTitle(said.title);
    //: %1 and %2 are whole sentences
    m_summary->setText(said.failed.isEmpty() ? said.summary : tr("%1 %2").arg(said.summary, said.failed));
    if (m_stopReason)
        m_stop->setError(*m_stopReason);
    m_table->setAccessibleName(said.tableName);
    m_table->setVisible(!m_failures.isEmpty());
    m_table->setHeaderLabels({tr("Key"), tr("Reason"), tr("Code"), tr("Request id")});
    m_copyKeys->setText(tr("Copy"));
    m_copy->setText(tr("Copy All"));
    m_export->setText(tr("Save as CSV…"));
    m_retry->setText(said.retry);
    m_retry->setToolTip(said.retryHint);
    m_close->setText(tr("Close"));
    for (QPushButton *button : {m_copy, m_export, m_retry})
        button->setVisible(!m_failures.isEmpty());
    fill();
}

void ObjectReportDialog::fill()
{
    m_table->clear();
    for (const ObjectFailure &failure : m_failures) {
        const CosError &error = failure.error;
        auto *item = new QTreeWidgetItem(m_table, {visibleName(failure.key), userMessage(error), error.code, error.requestId});
        item->setToolTip(KeyColumn, plainToolTip(item->text(KeyColumn)));
        item->setToolTip(MessageColumn, plainToolTip(item->text(MessageColumn) + u'\n' + technicalDetails(error)));
        item->setToolTip(RequestIdColumn, error.requestId);
    }
}

void ObjectReportDialog::resizeColumns()
{
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(MessageColumn, QHeaderView::Stretch);
    header->resizeSection(KeyColumn, Theme::textWidth(this, 40));
    header->resizeSection(CodeColumn, Theme::textWidth(this, 16));
    header->resizeSection(RequestIdColumn, Theme::textWidth(this, 40));
}

void ObjectReportDialog::copySelected() const
{
    QString text;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const ObjectFailure &failure = m_failures.at(index.row());
        text += QStringLiteral("key: ") + QString::fromUtf8(failure.key) + u'\n' + technicalDetails(failure.error) +
                QStringLiteral("\n\n");
    }
    QGuiApplication::clipboard()->setText(text.trimmed());
}

void ObjectReportDialog::retry()
{
    Q_EMIT retryRequested(m_bucket, selectionOf(m_failures));
    accept();
}
