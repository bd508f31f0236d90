// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/dialogs/deletionreportdialog.h"

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

QByteArray csvField(const QString &text)
{
    QByteArray field = text.toUtf8();
    return '"' + field.replace('"', "\"\"") + '"';
}

}   // namespace

DeletionReportDialog::DeletionReportDialog(const Cos::BucketRef &bucket, const DeletionReport &report, QWidget *parent)
    : StandardDialog(parent)
    , m_bucket(bucket)
    , m_report(report)
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
    connect(m_copyKeys, &QAction::triggered, this, &DeletionReportDialog::copySelected);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(csv())); });
    connect(m_export, &QPushButton::clicked, this,
            [this] { Q_EMIT exportRequested(csv(), QString(m_bucket.name + QLatin1String("-not-deleted.csv"))); });
    connect(m_retry, &QPushButton::clicked, this, &DeletionReportDialog::retry);
    setWidthInCharacters(156);
    resize(width(), fontMetrics().height() * 24);
    retranslate();
    resizeColumns();
    m_table->setFocus();
}

QByteArray DeletionReportDialog::csv() const
{
    QByteArray text = QByteArrayLiteral("key,httpStatus,code,message,requestId\r\n");
    for (const DeletionReport::Failure &failure : m_report.failures) {
        const CosError &error = failure.error;
        const QString message = error.message.isEmpty() ? error.detail : error.message;
        text += csvField(QString::fromUtf8(failure.key)) + ',' + QByteArray::number(error.httpStatus) + ',' +
                csvField(error.code) + ',' + csvField(message) + ',' + csvField(error.requestId) + "\r\n";
    }
    return text;
}

void DeletionReportDialog::retranslate()
{
    setWindowTitle(tr("Deletion Report"));
    m_summary->setText(summaryText());
    if (m_report.stopReason)
        m_stop->setError(*m_report.stopReason);
    m_table->setAccessibleName(tr("What was not deleted"));
    m_table->setVisible(!m_report.failures.isEmpty());
    m_table->setHeaderLabels({tr("Key"), tr("Reason"), tr("Code"), tr("Request id")});
    m_copyKeys->setText(tr("Copy"));
    m_copy->setText(tr("Copy All"));
    m_export->setText(tr("Save as CSV…"));
    m_retry->setText(tr("Delete Again"));
    m_retry->setToolTip(tr("Tries once more to delete what is listed here."));
    m_close->setText(tr("Close"));
    for (QPushButton *button : {m_copy, m_export, m_retry})
        button->setVisible(!m_report.failures.isEmpty());
    fill();
}

QString DeletionReportDialog::summaryText() const
{
    const QString deleted = tr("%Ln object(s) deleted from %1.", nullptr, int(m_report.deletedCount)).arg(m_bucket.name);
    if (m_report.failures.isEmpty())
        return deleted;
    const QString failed = tr("%Ln could not be deleted.", nullptr, int(m_report.failures.size()));
    //: %1 and %2 are whole sentences
    return tr("%1 %2").arg(deleted, failed);
}

void DeletionReportDialog::fill()
{
    m_table->clear();
    for (const DeletionReport::Failure &failure : m_report.failures) {
        const CosError &error = failure.error;
        auto *item = new QTreeWidgetItem(m_table, {visibleName(failure.key), userMessage(error), error.code, error.requestId});
        item->setToolTip(KeyColumn, item->text(KeyColumn));
        item->setToolTip(MessageColumn, QString(item->text(MessageColumn) + u'\n' + technicalDetails(error)));
        item->setToolTip(RequestIdColumn, error.requestId);
    }
}

void DeletionReportDialog::resizeColumns()
{
    m_table->header()->resizeSection(KeyColumn, Theme::textWidth(this, 40));
    m_table->header()->resizeSection(MessageColumn, Theme::textWidth(this, 52));
    m_table->header()->resizeSection(CodeColumn, Theme::textWidth(this, 16));
}

void DeletionReportDialog::copySelected() const
{
    QString text;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const DeletionReport::Failure &failure = m_report.failures.at(index.row());
        text += QStringLiteral("key: ") + QString::fromUtf8(failure.key) + u'\n' + technicalDetails(failure.error) +
                QStringLiteral("\n\n");
    }
    QGuiApplication::clipboard()->setText(text.trimmed());
}

void DeletionReportDialog::retry()
{
    QList<QByteArray> keys;
    keys.reserve(m_report.failures.size());
    for (const DeletionReport::Failure &failure : m_report.failures)
        keys.append(failure.key);
    Q_EMIT retryRequested(m_bucket, keys);
    accept();
}
